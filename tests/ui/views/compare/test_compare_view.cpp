// SPDX-License-Identifier: Apache-2.0
// Clicks and types through the comparison as a person would, on a small workspace.
#include "tests/ui/support/compare_workspace.h"
#include "ui/models/catalogs.h"
#include "ui/views/compare/case_list.h"
#include "ui/views/compare/compare_state.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/compare/panel_grid.h"
#include "ui/views/compare/slice_strip.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

using namespace counterpart;
using namespace counterpart::views;
using Switch = CompareState::Switch;

class CompareViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void emptyWorkspaceOffersTheNextStep();
    void opensAtALesion();
    void panelsShowWhatTheySay();
    void wheelAndArrowsChangeTheSlice();
    void clickMovesTheCrosshair();
    void rightDragSetsTheWindow();
    void zoomIsLinked();
    void numbersShowOneMethod();
    void spaceFlickersWhileHeld();
    void switchesByKey();
    void arrowsChangeTheCase();
    void sortingByScore();
    void thresholdRedrawsDice();
    void stripGoesToASlice();
    void blindHidesNames();
    void coloursCanBeChosen();
    void residualWithItsSign();
    void keysCanBeChanged();
    void addressRestores();
    void screenshotSaysSimulated();
    void everyPanelHasAName();

private:
    CompareState& state() { return m_view->state(); }
    PanelWidget* panel(PanelKind kind, int run = -1);
    QString allText();
    void settle(CompareView& view) { QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), 20000); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }

    QTemporaryDir m_folder;
    models::Catalogs m_catalogs;
    std::unique_ptr<models::Session> m_session;
    std::unique_ptr<CompareView> m_view;
};

void CompareViewTest::initTestCase()
{
    QCoreApplication::setOrganizationName("counterpart-tests");
    QCoreApplication::setApplicationName("compare-view-test");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath("settings"));
    widgets::applyTheme(*qApp, widgets::Appearance::Dark);
    const std::filesystem::path folder(m_folder.filePath("w").toStdString());
    tests::makeCompareWorkspace(folder);
    m_session = std::move(models::Session::open(folder).value());
    m_view = std::make_unique<CompareView>(widgets::ViewContext{*m_session, m_catalogs});
    m_view->resize(1440, 900);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activate();
    settle(*m_view);
}

void CompareViewTest::cleanupTestCase()
{
    m_view.reset();
    m_session.reset();
}

/// Every test starts from all rows, the first case and a fresh camera.
void CompareViewTest::init()
{
    m_view->open({"compare", {{"cohort", "main"}, {"case", "sub-001"}, {"plane", "axial"}}});
    settle(*m_view);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // labels of rows that are gone
    m_view->setFocus();
    press(Qt::Key_R);
}

PanelWidget* CompareViewTest::panel(PanelKind kind, int run)
{
    for (auto* candidate : m_view->findChild<PanelGrid*>()->panels())
        if (candidate->kind() == kind && candidate->run() == run)
            return candidate;
    return nullptr;
}

QString CompareViewTest::allText()
{
    QString text;
    for (const auto* label : m_view->findChildren<QLabel*>())
        text += label->text() + '\n' + label->accessibleName() + '\n' + label->toolTip() + '\n';
    for (const auto* button : m_view->findChildren<QAbstractButton*>())
        text += button->text() + '\n';
    return text;
}

void CompareViewTest::emptyWorkspaceOffersTheNextStep()
{
    QTemporaryDir empty;
    const std::filesystem::path folder(empty.filePath("w").toStdString());
    QVERIFY(store::Workspace::create(folder).has_value());
    const auto session = std::move(models::Session::open(folder).value());
    CompareView view(widgets::ViewContext{*session, m_catalogs});
    view.show();
    view.activate();
    settle(view);
    QSignalSpy asked(&view, &widgets::View::openRequested);
    QPushButton* next = nullptr;
    for (auto* button : view.findChildren<QPushButton*>())
        if (button->isVisible() && next == nullptr)
            next = button;
    QVERIFY(next != nullptr);
    next->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(qvariant_cast<models::Address>(asked[0][0]).view, QString("train"));
}

void CompareViewTest::opensAtALesion()
{
    QCOMPARE(m_view->address().value("case"), QString("sub-001"));
    QCOMPARE(m_view->findChild<PanelGrid*>()->panels().size(), 2 + 3 * 3);
    const QString text = allText();
    QVERIFY(text.contains("lesion")); // under the crosshair
    QVERIFY(text.contains("behrendt v1"));
    QCOMPARE(m_view->findChild<CaseList*>()->count(), 6);
    QCOMPARE(m_view->breadcrumb().last(), QString("sub-001"));
}

void CompareViewTest::panelsShowWhatTheySay()
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

void CompareViewTest::wheelAndArrowsChangeTheSlice()
{
    const int before = state().slice();
    press(Qt::Key_Up);
    QCOMPARE(state().slice(), before + 1);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(state().slice(), before - 1);
    auto* shown = panel(PanelKind::Map, 2);
    const QPointF at(30, 30);
    QWheelEvent turn(at, shown->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(shown, &turn);
    QCOMPARE(state().slice(), before + 1);
    for (int i = 0; i < 100; ++i)
        press(Qt::Key_Up);
    QCOMPARE(state().slice(), state().frame().count - 1);
}

void CompareViewTest::clickMovesTheCrosshair()
{
    auto* shown = panel(PanelKind::Residual, 2);
    const auto& frame = state().frame();
    const QPointF target(10.5, 12.5); // the middle of a pixel
    const QPointF at = render::panelTransform(frame, state().camera(), shown->pictureArea()).map(target);
    QTest::mouseClick(shown, Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(state().crosshair(), target);
    QCOMPARE(state().position(), frame.toWorld(10, 12, state().slice()));
}

void CompareViewTest::rightDragSetsTheWindow()
{
    auto* shown = panel(PanelKind::Input);
    const auto before = state().window();
    QTest::mousePress(shown, Qt::RightButton, {}, {50, 50});
    QMouseEvent move(QEvent::MouseMove, QPointF(90, 50), shown->mapToGlobal(QPointF(90, 50)), Qt::NoButton,
                     Qt::RightButton, {});
    QApplication::sendEvent(shown, &move);
    QTest::mouseRelease(shown, Qt::RightButton, {}, {90, 50});
    QVERIFY(state().window().width() > before.width());
    QVERIFY(std::abs(state().window().level() - before.level()) < 1e-9);
    press(Qt::Key_A);
    QCOMPARE(state().window(), before);
}

void CompareViewTest::zoomIsLinked()
{
    press(Qt::Key_Z);
    QVERIFY(state().camera().zoom > 1.2);
    press(Qt::Key_X);
    QVERIFY(std::abs(state().camera().zoom - 1) < 1e-9);
    press(Qt::Key_Z);
    press(Qt::Key_R);
    QCOMPARE(state().camera(), render::Camera());
}

void CompareViewTest::numbersShowOneMethod()
{
    press(Qt::Key_3);
    QCOMPARE(state().solo(), 2);
    QCOMPARE(m_view->findChild<PanelGrid*>()->panels().size(), 2 + 3);
    QCOMPARE(m_view->address().value("runs"), QString("ddpm-1"));
    press(Qt::Key_9); // there is no ninth
    QCOMPARE(state().solo(), 2);
    press(Qt::Key_0);
    QCOMPARE(m_view->findChild<PanelGrid*>()->panels().size(), 2 + 9);
}

void CompareViewTest::spaceFlickersWhileHeld()
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

void CompareViewTest::switchesByKey()
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

void CompareViewTest::arrowsChangeTheCase()
{
    auto* list = m_view->findChild<CaseList*>();
    list->sortByColumn(models::CompareCaseModel::Case, Qt::AscendingOrder);
    QSignalSpy moved(m_view.get(), &widgets::View::addressChanged);
    const int place = list->place();
    press(Qt::Key_Right);
    settle(*m_view);
    QCOMPARE(list->place(), std::min(place + 1, list->count() - 1));
    press(Qt::Key_Left);
    settle(*m_view);
    QCOMPARE(list->place(), place);
    QVERIFY(moved.size() >= 1);
    // Letters typed in the list reach the view, arrows stay in the list.
    list->setFocus();
    const bool truth = state().is(Switch::Truth);
    QTest::keyClick(list, Qt::Key_T);
    QCOMPARE(state().is(Switch::Truth), !truth);
    QTest::keyClick(list, Qt::Key_T);
    const int slice = state().slice();
    QTest::keyClick(list, Qt::Key_Up);
    settle(*m_view);
    QVERIFY(list->place() != place || place == 0);
    Q_UNUSED(slice);
}

void CompareViewTest::sortingByScore()
{
    auto* list = m_view->findChild<CaseList*>();
    list->sortByColumn(models::CompareCaseModel::Dice, Qt::DescendingOrder);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QString("sub-001"));
    list->sortByColumn(models::CompareCaseModel::Dice, Qt::AscendingOrder);
    QVERIFY(list->model()->index(0, 0).data().toString().startsWith("ctl")); // undefined first
    QCOMPARE(list->model()->index(5, 0).data().toString(), QString("sub-001"));
    QCOMPARE(list->selected(), QString("sub-001")); // the selection goes along
    list->sortByColumn(models::CompareCaseModel::Case, Qt::AscendingOrder);
}

void CompareViewTest::thresholdRedrawsDice()
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

void CompareViewTest::stripGoesToASlice()
{
    auto* strip = m_view->findChild<SliceStrip*>();
    QTest::mouseClick(strip, Qt::LeftButton, {}, {1, 20});
    QCOMPARE(state().slice(), 0);
    QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() - 2, 20});
    QCOMPARE(state().slice(), state().frame().count - 1);
    press(Qt::Key_L);
    QVERIFY(state().slice() > 0 && state().slice() < state().frame().count - 1);
}

void CompareViewTest::blindHidesNames()
{
    const auto title = QString("iffusion");
    QVERIFY(allText().contains(title));
    press(Qt::Key_B);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(allText().contains("Method A"));
    QVERIFY2(!allText().contains(title), qPrintable(allText()));
    press(Qt::Key_B);
}

void CompareViewTest::coloursCanBeChosen()
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

/// What the input has more is red, what it has less is blue; grey of the scale's middle is not drawn.
void CompareViewTest::residualWithItsSign()
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

void CompareViewTest::keysCanBeChanged()
{
    m_view->setKeys({{QStringLiteral("compare/truth"), QKeySequence(Qt::Key_F8)}});
    const bool before = state().is(Switch::Truth);
    press(Qt::Key_T);
    QCOMPARE(state().is(Switch::Truth), before);
    press(Qt::Key_F8);
    QCOMPARE(state().is(Switch::Truth), !before);
    m_view->setKeys({});
    press(Qt::Key_T);
    QCOMPARE(state().is(Switch::Truth), before);
}

void CompareViewTest::addressRestores()
{
    m_view->open({"compare",
                  {{"cohort", "main"},
                   {"case", "sub-003"},
                   {"plane", "sagittal"},
                   {"slice", "17"},
                   {"runs", "ae-1"}}});
    settle(*m_view);
    const auto here = m_view->address();
    QCOMPARE(here.value("case"), QString("sub-003"));
    QCOMPARE(here.value("slice"), QString("17"));
    QCOMPARE(here.value("plane"), QString("sagittal"));
    QCOMPARE(here.value("runs"), QString("ae-1"));
    press(Qt::Key_V);
    m_view->open(here);
    settle(*m_view);
    QCOMPARE(m_view->address(), here);
    m_view->open({"compare", {{"cohort", "main"}, {"case", "gone"}}}); // skipped, not an error
    settle(*m_view);
    QCOMPARE(m_view->address().value("case"), QString("sub-003"));
}

void CompareViewTest::screenshotSaysSimulated()
{
    QSignalSpy said(m_view.get(), &widgets::View::noticeRequested);
    press(Qt::Key_P);
    QCOMPARE(said.size(), 1);
    const QDir exports(m_folder.filePath("w/exports"));
    QCOMPARE(exports.entryList({"compare-sub-001-*.png"}).size(), 1);
    // In the lower right corner stands text in the warning colour.
    const QImage picture = m_view->picture();
    const QColor warning = widgets::tokens(widgets::Appearance::Dark).warning;
    int found = 0;
    for (int y = picture.height() - 40; y < picture.height(); ++y)
        for (int x = picture.width() - 150; x < picture.width(); ++x)
            found += picture.pixelColor(x, y) == warning ? 1 : 0;
    QVERIFY(found > 5);
}

void CompareViewTest::everyPanelHasAName()
{
    for (const auto* shown : m_view->findChild<PanelGrid*>()->panels())
        QVERIFY(!shown->accessibleName().isEmpty());
    for (const auto* slider : m_view->findChildren<QSlider*>())
        QVERIFY(!slider->accessibleName().isEmpty());
    for (const auto& key : m_view->keys())
        QVERIFY(!key.does.isEmpty() && !key.keys.isEmpty());
}

QTEST_MAIN(CompareViewTest)
#include "test_compare_view.moc"
