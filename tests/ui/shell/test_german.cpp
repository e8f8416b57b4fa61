// SPDX-License-Identifier: Apache-2.0
// The window in German: texts that core carries, numbers, dates and plurals as they are shown and as they are
// typed.
#include "core/methods/catalog/descriptor.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/models/format.h"
#include "ui/models/methods_model.h"
#include "ui/models/parameter_model.h"
#include "ui/shell/unqualified_translator.h"
#include "ui/text/translated.h"
#include "ui/views/results/tables.h"
#include "ui/widgets/parameter_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace counterpart;

class GermanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QVERIFY(m_german.load(QStringLiteral(COUNTERPART_BINARY_DIR "/app/desktop/counterpart_de.qm")));
        QCoreApplication::installTranslator(&m_german);
    }

    void numbersAndDates()
    {
        QCOMPARE(models::scoreText(0.4123), QStringLiteral("0,412"));
        QCOMPARE(models::meanText(0.4123, 0.05), QStringLiteral("0,412 \u00B1 0,050"));
        QCOMPARE(models::numberText(1234.5, 6), QStringLiteral("1234,5"));
        QCOMPARE(models::spacingText({1, 1, 1.25}), QStringLiteral("1,0 \u00D7 1,0 \u00D7 1,25 mm"));
        QCOMPARE(models::remainingText(90), QStringLiteral("noch 2 min"));
        QVERIFY(models::bytesText(1.5 * 1024 * 1024).startsWith(QLatin1String("1,5 ")));
        QVERIFY(models::timeText("2026-03-05T12:00:00.000Z").startsWith(QLatin1String("05.03.26")));
    }

    void plurals()
    {
        const auto running = [](int n) {
            return QCoreApplication::translate("JobLine", "%n running", nullptr, n);
        };
        QCOMPARE(running(1), QStringLiteral("1 l\u00E4uft"));
        QCOMPARE(running(3), QStringLiteral("3 laufen"));
    }

    void sentencesWithTheirWordsAndNumbers()
    {
        const auto said = [](const char* code, const base::ErrorArguments& arguments) {
            return text::translatedSentence({base::ErrorKind::BadInput, code, arguments});
        };
        QCOMPARE(
            said("store.name-taken", {{"kind", "data set"}, {"name", "run"}}),
            QStringLiteral(
                "Der Name \u201Erun\u201C ist schon vergeben (Datensatz); w\u00E4hlen Sie einen anderen."));
        QCOMPARE(said("params.out-of-range",
                      {{"id", "bias"}, {"value", "0.7"}, {"minimum", "0.0"}, {"maximum", "0.5"}}),
                 QStringLiteral(
                     "Der Parameter \u201Ebias\u201C muss zwischen 0,0 und 0,5 liegen; 0,7 tut das nicht."));
        QVERIFY(said("leak.same-subject", {{"subject", "s"}, {"roles", "train, test"}, {"cases", "train, b"}})
                    .contains(QLatin1String("(Training, Test: train, b)")));
    }

    void whatCoreCarries()
    {
        QCOMPARE(models::metricTitle(QStringLiteral("oracle_dice")), QStringLiteral("Bester Dice (Orakel)"));
        const models::MethodsModel model;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto* method = model.methodAt(row);
            QVERIFY2(model.index(row, 0).data(models::MethodsModel::IdeaRole).toString() !=
                         QString::fromStdString(method->idea),
                     method->id.c_str());
        }
        domain::Job job;
        job.kind = domain::JobKind::Train;
        job.title = "train ddpm-quick";
        QCOMPARE(models::jobTitle(job), QStringLiteral("ddpm-quick trainieren"));
    }

    void aDecimalCommaIsTyped()
    {
        models::ParameterModel model({test::parameter("rate", params::Type::Real, 0.0001)});
        widgets::ParameterForm form;
        form.setModel(&model);
        auto* line = form.findChild<QLineEdit*>(QStringLiteral("parameter-rate"));
        QCOMPARE(line->text(), QStringLiteral("0,0001"));
        for (const auto& [typed, value] :
             {std::pair("0,5", 0.5), std::pair("0.25", 0.25), std::pair("1e-3", 0.001)}) {
            line->clear();
            QTest::keyClicks(line, QLatin1String(typed));
            QVERIFY2(model.isValid(), typed);
            QCOMPARE(model.resolved().value().real("rate"), value);
            QCOMPARE(line->text(), QLatin1String(typed)); // stays as it was typed
        }
        QCOMPARE(model.assignments(), QStringList(QStringLiteral("rate=0.001"))); // for the command line
    }

    void aChoiceIsShownInGermanAndKeptAsItIs()
    {
        params::Parameter parameter = test::parameter("kind", params::Type::Choice, "bright");
        parameter.choices = {"bright", "dark"};
        models::ParameterModel model({parameter});
        widgets::ParameterForm form;
        form.setModel(&model);
        auto* box = form.findChild<QComboBox*>(QStringLiteral("parameter-kind"));
        QCOMPARE(box->currentText(), QStringLiteral("hell"));
        box->setCurrentIndex(1);
        QCOMPARE(model.value(0).get<std::string>(), std::string("dark"));
    }

    void exportsKeepThePoint()
    {
        const results::Table table{
            {{"id", "Fall"}, {"dice", "Dice", {}, {}, true}},
            {{.id = "a", .cells = {{.text = "a,1"}, {.text = "0,412 \u00B1 0,050", .sort = 0.412}}}}};
        QVERIFY(results::latex(table, {}).contains(QStringLiteral("a,1 & 0.412 $\\pm$ 0.050")));
        QVERIFY(results::csv(table, {}).contains(QLatin1String("\"a,1\",0.412\n")));
    }

private:
    shell::UnqualifiedTranslator m_german;
};

QTEST_MAIN(GermanTest)
#include "test_german.moc"
