// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/catalogs.h"
#include "ui/models/help/search.h"
#include "ui/models/help/troubles.h"

#include <QElapsedTimer>
#include <QTest>

using namespace counterpart;
using namespace counterpart::help;

class HelpSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        m_english = Index(Library(m_catalogs, QStringLiteral("en")));
        qInfo("the index was built in %lld ms", timer.elapsed());
        m_german = Index(Library(m_catalogs, QStringLiteral("de")));
    }

    void findsPlaces_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("anchor");
        const auto row = [](const char* query, const char* page, const char* anchor) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(page)
                                 << QString::fromLatin1(anchor);
        };
        row("library", "library", "top");               // a title
        row("privacy", "privacy", "top");               // a title
        row("blind", "compare", "blind");               // a heading before any text
        row("OracLe what", "reading-scores", "oracle"); // case and order
        row("undefi", "reading-scores", "undefined");   // the beginning of a word
        row("trapezoid", "metrics", "auprc_trapezoid");
        row("hd95_mm", "metrics", "hd95_mm"); // an id
        row("Autoencoder (dense)", "method-ae", "");
        row("lesioned nonsense patients zzzz", "", ""); // half of the words are enough, not fewer
    }
    void findsPlaces()
    {
        QFETCH(QString, query);
        QFETCH(QString, page);
        QFETCH(QString, anchor);
        const auto hits = m_english.find(query);
        if (page.isEmpty()) {
            for (const Hit& hit : hits)
                QVERIFY(!hit.page.isEmpty());
            return;
        }
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().page, page);
        QCOMPARE(hits.first().anchor, anchor);
    }

    void findsGermanWordsWithAndWithoutDots()
    {
        for (const char* query : {"Schwelle", "Läsion", "lasion", "Prävalenz", "pravalenz"})
            QVERIFY2(!m_german.find(QString::fromUtf8(query)).isEmpty(), query);
        QCOMPARE(m_german.find(QStringLiteral("Orakel")).first().anchor, QStringLiteral("oracle"));
    }

    void findsParametersOfMethods()
    {
        bool found = false;
        for (const Hit& hit : m_english.find(QStringLiteral("learning-rate")))
            found = found || (hit.page.startsWith(QLatin1String("method-")) &&
                              hit.anchor == QLatin1String("learning-rate"));
        QVERIFY(found);
    }

    void nothingIsFoundForNonsense()
    {
        QVERIFY(m_english.find(QStringLiteral("qwrtzplm")).isEmpty());
        QVERIFY(m_english.find(QStringLiteral("  ,.;  ")).isEmpty());
    }

    /// A title counts more than a heading, a heading more than text.
    void titlesComeFirst()
    {
        const auto hits = m_english.find(QStringLiteral("simulated"));
        QVERIFY(hits.size() > 3);
        QCOMPARE(hits.first().page, QStringLiteral("simulated"));
        for (qsizetype i = 1; i < hits.size(); ++i)
            QVERIFY(hits[i].score <= hits[i - 1].score);
    }

    void snippetsShowTheWord()
    {
        for (const Hit& hit : m_english.find(QStringLiteral("bootstrap"))) {
            const bool shown = !matchesIn(hit.snippet, {QStringLiteral("bootstrap")}).isEmpty();
            QVERIFY2(shown || hit.heading.contains(QLatin1String("ootstrap")), qPrintable(hit.snippet));
        }
        const QList<Span> spans =
            matchesIn(QStringLiteral("Größe, größer"), {QStringLiteral("grosz"), QStringLiteral("gro")});
        QCOMPARE(spans.size(), 2);
        QCOMPARE(spans[1].at, 7);
        QCOMPARE(spans[1].length, 3);
    }

    void ofAPastedSentenceOnlyLongWordsAreMarked()
    {
        QCOMPARE(wordsToMark(QStringLiteral("a map")),
                 (QStringList{QStringLiteral("a"), QStringLiteral("map")}));
        QCOMPARE(wordsToMark(QStringLiteral("The disk is full: free it")),
                 (QStringList{QStringLiteral("disk"), QStringLiteral("full"), QStringLiteral("free")}));
    }

    /// Whatever stood in its place of names and numbers.
    void everyPastedErrorSentenceIsFound()
    {
        int tried = 0;
        for (const QString& code : sentenceCodes()) {
            const QString sentence =
                fixedPieces(englishPattern(code)).join(QStringLiteral("/data/zz 7.25 x"));
            if (searchWords(fixedPieces(englishPattern(code)).join(QLatin1Char(' '))).size() < 6)
                continue; // as short as a heading
            ++tried;
            const auto hits = m_english.find(QStringLiteral("12:04 counterpart-cli: ") + sentence);
            bool found = false;
            for (qsizetype i = 0; i < std::min<qsizetype>(hits.size(), 2); ++i)
                found = found || (hits[i].page == QLatin1String("troubleshooting") &&
                                  englishPattern(hits[i].anchor) == englishPattern(code)); // two are the same
            QVERIFY2(found, qPrintable(code + ": " + (hits.isEmpty() ? QString() : hits.first().anchor)));
        }
        QVERIFY(tried > 100);
    }

    void aSentenceFromALogIsFoundInTheGermanHelp()
    {
        const auto hits = m_german.find(QStringLiteral(
            "The database /home/a/w/counterpart.sqlite is in use by another program; try again"));
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().anchor, QStringLiteral("store.locked"));
    }

private:
    models::Catalogs m_catalogs = desktop::makeCatalogs();
    Index m_english, m_german;
};

QTEST_GUILESS_MAIN(HelpSearchTest)
#include "test_help_search.moc"
