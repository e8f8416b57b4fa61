// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/ui_fixture.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/custom_plot.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/loss_plot.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/parameter_form.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace counterpart;
using namespace counterpart::widgets;

namespace {

params::Parameters someParameters()
{
    params::Parameter rate = test::parameter("learning-rate", params::Type::Real, 1e-4);
    rate.label = "Learning rate";
    rate.minimum = 0;
    rate.maximum = 1;
    rate.presets = {{"paper", 1e-4}, {"quick", 1e-3}};
    params::Parameter batch = test::parameter("batch", params::Type::Integer, 16);
    batch.minimum = 1;
    batch.step = 4;
    params::Parameter noise = test::parameter("noise", params::Type::Choice, "simplex");
    noise.choices = {"simplex", "gaussian"};
    params::Parameter ema = test::parameter("ema", params::Type::Boolean, true);
    ema.advanced = true;
    return {rate, batch, noise, ema};
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead()
    {
        for (const auto appearance : {Appearance::Dark, Appearance::Light}) {
            const Tokens& t = tokens(appearance);
            const auto readable = [](const QColor& text, const QColor& ground) {
                QVERIFY2(contrastRatio(text, ground) >= 4.5,
                         qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
            };
            for (const QColor& ground : {t.surface, t.raised})
                for (const QColor& text : {t.text, t.quiet, t.accent, t.warning, t.failure, t.good})
                    readable(text, ground);
            for (const QColor& text : {t.text, t.quiet})
                readable(text, t.hover);
            QVERIFY(contrastRatio(t.onAccent, t.accent) >= 4.5);
            QCOMPARE(&tokens(makePalette(appearance)), &t);
        }
    }

    void styleSheetHasNoForgottenToken()
    {
        const QString sheet = makeStyleSheet(tokens(Appearance::Dark), 1);
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(sheet.contains(QLatin1String("#4fa3e0")));
        QVERIFY(!sheet.contains(QLatin1String("#000000;"), Qt::CaseInsensitive) ||
                sheet.count(QLatin1String("#000000")) == 1); // only the image is black
    }

    void everyIconDraws()
    {
        applyTheme(*qApp, Appearance::Dark);
        QStringList names;
        (void)icon(QStringLiteral("close")); // registers the resources
        for (const QString& file : QDir(QStringLiteral(":/icons")).entryList())
            names << QString(file).remove(QStringLiteral(".svg"));
        QVERIFY(names.size() > 30);
        for (const QString& name : names) {
            const QImage picture = iconPixmap(name, 24, 2.0).toImage();
            QCOMPARE(picture.size(), QSize(48, 48)); // device pixels
            bool any = false;
            for (int y = 0; y < picture.height() && !any; ++y)
                for (int x = 0; x < picture.width(); ++x)
                    any = any || qAlpha(picture.pixel(x, y)) > 128;
            QVERIFY2(any, qPrintable(name));
        }
    }

    void methodsLookDifferent()
    {
        QSet<QString> looks;
        for (int i = 0; i < 64; ++i) {
            const MethodLook look = methodLook(i, Appearance::Dark);
            looks << look.colour.name() + QString::number(static_cast<int>(look.marker));
        }
        QCOMPARE(looks.size(), 64);
        QCOMPARE(methodLook(QStringLiteral("ddpm"), Appearance::Dark).colour,
                 methodLook(QStringLiteral("ddpm"), Appearance::Light).colour);
    }

    void formEditsTheModel()
    {
        models::ParameterModel model(someParameters());
        ParameterForm form;
        form.setModel(&model);
        form.show();
        auto* rate = form.findChild<QLineEdit*>(QStringLiteral("parameter-learning-rate"));
        QVERIFY(rate);
        rate->setFocus();
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("5"));
        auto* error = form.findChild<QLabel*>(QStringLiteral("error-learning-rate"));
        QVERIFY(!error->isHidden() && !error->text().isEmpty());
        QVERIFY(rate->property("invalid").toBool());
        QVERIFY(!model.isValid());
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("2e-4"));
        QVERIFY(error->isHidden());
        QCOMPARE(model.value(0).get<double>(), 2e-4);
        QCOMPARE(rate->text(), QStringLiteral("2e-4")); // what is being typed stays as typed
        auto* batch = form.findChild<QLineEdit*>(QStringLiteral("parameter-batch"));
        QTest::keyClick(batch, Qt::Key_Up);
        QCOMPARE(model.value(1).get<int>(), 20);
        form.findChild<QComboBox*>(QStringLiteral("parameter-noise"))
            ->setCurrentText(QStringLiteral("gaussian"));
        QCOMPARE(model.value(2).get<std::string>(), std::string("gaussian"));
    }

    void presetsAndFolding()
    {
        models::ParameterModel model(someParameters());
        ParameterForm form;
        form.setModel(&model);
        form.show();
        auto* advanced = form.findChild<QWidget*>(QStringLiteral("parameter-ema"));
        QVERIFY(advanced->isHidden());
        QTest::mouseClick(form.findChild<QPushButton*>(QStringLiteral("advancedFold")), Qt::LeftButton);
        QVERIFY(!advanced->isHidden());
        QTest::mouseClick(form.findChild<QPushButton*>(QStringLiteral("preset-quick")), Qt::LeftButton);
        QCOMPARE(model.preset(), QStringLiteral("quick"));
        QCOMPARE(form.findChild<QLineEdit*>(QStringLiteral("parameter-learning-rate"))->text(),
                 QStringLiteral("0.001"));
    }

    void chipsOfAGroupExclude()
    {
        ChipBar bar;
        QSignalSpy changes(&bar, &ChipBar::changed);
        auto* a = bar.addChip(QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("g"));
        auto* b = bar.addChip(QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("g"));
        bar.show();
        a->click();
        b->click();
        QCOMPARE(bar.chosen(QStringLiteral("g")), QStringLiteral("b"));
        QVERIFY(!a->isChecked());
        b->click();
        QVERIFY(bar.chosen(QStringLiteral("g")).isEmpty());
        QCOMPARE(changes.count(), 3);
        QVERIFY(bar.heightForWidth(30) > bar.heightForWidth(1000)); // wraps
    }

    void noticeHasAWayBack()
    {
        NoticeBar bar;
        int undone = 0;
        bar.show({QStringLiteral("Rated"), Notice::Tone::Plain, QStringLiteral("Undo"), [&] { ++undone; }});
        QCOMPARE(bar.text(), QStringLiteral("Rated"));
        QTest::mouseClick(bar.findChild<QPushButton*>(QStringLiteral("noticeAction")), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(bar.text().isEmpty());
    }

    void smoothingIsTheDebiasedAverage()
    {
        const auto nan = std::nan("");
        const auto result = LossPlot::smoothed({1, 1, nan, 3}, 0.5);
        QCOMPARE(result[0], 1.0); // no pull towards zero at the start
        QCOMPARE(result[1], 1.0);
        QCOMPARE(result[2], 1.0);
        QCOMPARE(result[3], (0.5 * (0.5 * 0.5 + 0.5 * 1) + 0.5 * 3) / (1 - 0.125));
    }

    void plotFollowsUntilTouched()
    {
        LossPlot plot;
        plot.resize(500, 300);
        plot.show();
        const MethodLook look = methodLook(0, Appearance::Dark);
        plot.setCurve(QStringLiteral("a"), QStringLiteral("A"), look, {0, 1, 2}, {3, 2, 1});
        QCOMPARE(plot.plot()->xAxis->range().upper, 2.0);
        plot.setCurve(QStringLiteral("a"), QStringLiteral("A"), look, {0, 1, 2, 10}, {3, 2, 1, 0.5});
        QCOMPARE(plot.plot()->xAxis->range().upper, 10.0);
        plot.setLogarithmic(true);
        QVERIFY(plot.plot()->yAxis->range().lower > 0);
        plot.setFollowing(false);
        plot.setCurve(QStringLiteral("a"), QStringLiteral("A"), look, {0, 1, 2, 20}, {3, 2, 1, 0.5});
        QCOMPARE(plot.plot()->xAxis->range().upper, 10.0);
        plot.removeCurve(QStringLiteral("a"));
        QVERIFY(plot.curveIds().isEmpty());
    }
};

QTEST_MAIN(WidgetsTest)
#include "test_widgets.moc"
