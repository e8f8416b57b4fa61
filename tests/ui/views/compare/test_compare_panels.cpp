// SPDX-License-Identifier: Apache-2.0
// What the panels show, and what changes it.
#include "tests/support/test_list.h"
#include "tests/ui/views/compare/compare_view_fixture.h"

#include <QLabel>
#include <QSlider>

using namespace counterpart;
using namespace counterpart::views;
using Switch = CompareState::Switch;

class TestComparePanels : public tests::CompareViewFixture
{
    Q_OBJECT
private Q_SLOTS:
    void panelsShowWhatTheySay();
    void spaceFlickersWhileHeld();
    void switchesByKey();
    void thresholdRedrawsDice();
    void blindHidesNames();
    void coloursCanBeChosen();
    void residualWithItsSign();
};

void TestComparePanels::panelsShowWhatTheySay()
{
    press(Qt::Key_C);
    const auto brightest = [](PanelWidget* shown) {
        const QImage image = shown->grab(shown->pictureArea().toRect()).toImage();
        int most = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                most = std::max(most, qRed(image.pixel(x, y)));
        return most;
    };
    QVERIFY(brightest(panel(PanelKind::Input)) > 200);
    QVERIFY(brightest(panel(PanelKind::Map, 2)) > 200);
    QVERIFY(brightest(panel(PanelKind::Counterpart, 2)) > 200);
    // The first run makes no counterpart and says so instead of showing a black square.
    const QImage none = panel(PanelKind::Counterpart, 0)->grab().toImage();
    QVERIFY(none.pixelColor(20, 20) != QColor(Qt::black));
    press(Qt::Key_C);
}

void TestComparePanels::spaceFlickersWhileHeld()
{
    auto* shown = panel(PanelKind::Counterpart, 2);
    const QImage before = shown->grab().toImage();
    QTest::keyPress(m_view.get(), Qt::Key_Space);
    QVERIFY(state().is(Switch::Flicker));
    QVERIFY(shown->grab().toImage() != before);
    QTest::keyRelease(m_view.get(), Qt::Key_Space);
    QVERIFY(!state().is(Switch::Flicker));
    QCOMPARE(shown->grab().toImage(), before);
}

void TestComparePanels::switchesByKey()
{
    const QList<std::pair<Qt::Key, Switch>> keys{
        {Qt::Key_S, Switch::Swipe},     {Qt::Key_O, Switch::Overlay},   {Qt::Key_T, Switch::Truth},
        {Qt::Key_C, Switch::Crosshair}, {Qt::Key_D, Switch::Detection}, {Qt::Key_K, Switch::Link}};
    for (const auto& [key, which] : keys) {
        auto* shown = panel(which == Switch::Swipe ? PanelKind::Counterpart : PanelKind::Map, 2);
        const bool on = state().is(which);
        const QImage before = shown->grab().toImage();
        press(key);
        QCOMPARE(state().is(which), !on);
        if (which != Switch::Link)
            QVERIFY2(shown->grab().toImage() != before, qPrintable(QKeySequence(key).toString()));
        press(key);
        QCOMPARE(state().is(which), on);
    }
    const double opacity = state().opacity();
    press(Qt::Key_BracketRight);
    QVERIFY(state().opacity() > opacity);
    press(Qt::Key_BracketLeft);
    press(Qt::Key_V);
    QCOMPARE(state().plane(), render::Plane::Coronal);
}

void TestComparePanels::thresholdRedrawsDice()
{
    QSlider* slider = nullptr;
    for (auto* candidate : m_view->findChildren<QSlider*>())
        if (candidate->accessibleName().startsWith("Threshold"))
            slider = candidate;
    QVERIFY(slider != nullptr);
    const auto live = [&] {
        for (const auto* label : m_view->findChildren<QLabel*>())
            if (label->accessibleName().endsWith(", Now") && label->accessibleName().contains("iffusion"))
                return label->text();
        return QString("missing");
    };
    slider->setValue(0);
    const QString low = live();
    const QImage everything = panel(PanelKind::Map, 2)->grab().toImage();
    slider->setValue(300);
    QVERIFY2(live() != low, qPrintable(low));
    QVERIFY(live().toDouble() > low.toDouble());
    QVERIFY(panel(PanelKind::Map, 2)->grab().toImage() != everything);
    press(Qt::Key_Minus);
    QCOMPARE(slider->value(), 290);
}

void TestComparePanels::blindHidesNames()
{
    const auto title = QString("iffusion");
    QVERIFY(allText().contains(title));
    press(Qt::Key_B);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(allText().contains("Method A"));
    QVERIFY2(!allText().contains(title), qPrintable(allText()));
    press(Qt::Key_B);
}

void TestComparePanels::coloursCanBeChosen()
{
    const QImage inferno = panel(PanelKind::Map, 0)->grab().toImage();
    press(Qt::Key_M);
    QCOMPARE(state().mapColours(), render::ColourMap::Cividis);
    QVERIFY(panel(PanelKind::Map, 0)->grab().toImage() != inferno);
    press(Qt::Key_M);
    press(Qt::Key_M);
    QCOMPARE(state().mapColours(), render::ColourMap::Inferno);
    QCOMPARE(panel(PanelKind::Map, 0)->grab().toImage(), inferno);
}

void TestComparePanels::residualWithItsSign()
{
    const auto reds = [&](const QImage& image) {
        int count = 0;
        for (int y = 0; y < image.height() - 40; ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                count += c.red() > c.blue() + 60 && c.red() > c.green() + 60 && c.green() > 30 ? 1 : 0;
            }
        return count;
    };
    state().set(Switch::Crosshair, false);
    const QImage before = m_view->findChild<PanelGrid*>()->grab().toImage();
    press(Qt::Key_E);
    QVERIFY(state().is(Switch::SignedResidual));
    const QImage after = m_view->findChild<PanelGrid*>()->grab().toImage();
    QVERIFY(after != before);
    QVERIFY(reds(after) > 0);
    press(Qt::Key_E);
    QCOMPARE(m_view->findChild<PanelGrid*>()->grab().toImage(), before);
    state().set(Switch::Crosshair, true);
}

COUNTERPART_TEST(TestComparePanels)
#include "test_compare_panels.moc"
