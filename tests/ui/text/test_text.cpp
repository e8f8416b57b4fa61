// SPDX-License-Identifier: Apache-2.0
#include "ui/text/catalogue.h"
#include "ui/text/translated.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace counterpart;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsAreFilledIn();
    void unknownCodesAreShownWhole();
    void everySentenceIsOneSentence();
};

void TestText::argumentsAreFilledIn()
{
    const base::Error error{base::ErrorKind::BadInput, "file.missing", {{"path", "/ä/{b}"}}};
    QCOMPARE(QString::fromStdString(text::sentence(error)).left(22), QString("/ä/{b} does not exist;"));
    QCOMPARE(text::translatedSentence(error), QString::fromStdString(text::sentence(error)));
    QCOMPARE(text::filled("{a} and {b", {{"a", "1"}}), std::string("1 and {b"));
}

void TestText::unknownCodesAreShownWhole()
{
    QCOMPARE(text::sentence({base::ErrorKind::Failed, "x.y", {{"k", "v"}}}), std::string("x.y: k v"));
}

void TestText::everySentenceIsOneSentence()
{
    std::set<std::string_view> seen;
    for (const auto code : text::knownCodes()) {
        QVERIFY2(seen.insert(code).second, std::string(code).c_str());
        const auto sentence = text::sentenceTemplate(code);
        QVERIFY2(sentence.ends_with(".") || sentence.ends_with("}"), std::string(code).c_str());
        QVERIFY2(std::ranges::count(sentence, '{') == std::ranges::count(sentence, '}'),
                 std::string(code).c_str());
    }
}

QTEST_APPLESS_MAIN(TestText)
#include "test_text.moc"
