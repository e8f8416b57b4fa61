// SPDX-License-Identifier: Apache-2.0
// Slices, crosshair, window, zoom and rows by mouse and keys.
#include "tests/support/test_list.h"
#include "tests/ui/views/compare/compare_view_fixture.h"
#include "ui/views/compare/slice_strip.h"

#include <QApplication>
#include <QWheelEvent>
#include <cmath>

using namespace counterpart;
using namespace counterpart::views;
using Switch = CompareState::Switch;

class TestCompareMovement : public tests::CompareViewFixture
{
    Q_OBJECT
private Q_SLOTS:
    void wheelAndArrowsChangeTheSlice();
    void clickMovesTheCrosshair();
    void rightDragSetsTheWindow();
    void zoomIsLinked();
    void numbersShowOneMethod();
    void stripGoesToASlice();
    void keysCanBeChanged();
};

void TestCompareMovement::wheelAndArrowsChangeTheSlice()
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

void TestCompareMovement::clickMovesTheCrosshair()
{
    auto* shown = panel(PanelKind::Residual, 2);
    const auto& frame = state().frame();
    const QPointF target(10.5, 12.5); // the middle of a pixel
    const QPointF at = render::panelTransform(frame, state().camera(), shown->pictureArea()).map(target);
    QTest::mouseClick(shown, Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(state().crosshair(), target);
    QCOMPARE(state().position(), frame.toWorld(10, 12, state().slice()));
}

void TestCompareMovement::rightDragSetsTheWindow()
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

void TestCompareMovement::zoomIsLinked()
{
    press(Qt::Key_Z);
    QVERIFY(state().camera().zoom > 1.2);
    press(Qt::Key_X);
    QVERIFY(std::abs(state().camera().zoom - 1) < 1e-9);
    press(Qt::Key_Z);
    press(Qt::Key_R);
    QCOMPARE(state().camera(), render::Camera());
}

void TestCompareMovement::numbersShowOneMethod()
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

void TestCompareMovement::stripGoesToASlice()
{
    auto* strip = m_view->findChild<SliceStrip*>();
    QTest::mouseClick(strip, Qt::LeftButton, {}, {1, 20});
    QCOMPARE(state().slice(), 0);
    QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() - 2, 20});
    QCOMPARE(state().slice(), state().frame().count - 1);
    press(Qt::Key_L);
    QVERIFY(state().slice() > 0 && state().slice() < state().frame().count - 1);
}

void TestCompareMovement::keysCanBeChanged()
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

COUNTERPART_TEST(TestCompareMovement)
#include "test_compare_movement.moc"
