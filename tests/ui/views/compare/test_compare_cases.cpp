// SPDX-License-Identifier: Apache-2.0
// Which case is shown, and from where to where one gets.
#include "tests/support/test_list.h"
#include "tests/ui/views/compare/compare_view_fixture.h"
#include "ui/views/compare/case_list.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>

using namespace counterpart;
using namespace counterpart::views;
using Switch = CompareState::Switch;

class TestCompareCases : public tests::CompareViewFixture
{
    Q_OBJECT
private Q_SLOTS:
    void emptyWorkspaceOffersTheNextStep();
    void opensAtALesion();
    void arrowsChangeTheCase();
    void sortingByScore();
    void addressRestores();
    void screenshotSaysSimulated();
    void everyPanelHasAName();
};

void TestCompareCases::emptyWorkspaceOffersTheNextStep()
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

void TestCompareCases::opensAtALesion()
{
    QCOMPARE(m_view->address().value("case"), QString("sub-001"));
    QCOMPARE(m_view->findChild<PanelGrid*>()->panels().size(), 2 + 3 * 3);
    const QString text = allText();
    QVERIFY(text.contains("lesion")); // under the crosshair
    QVERIFY(text.contains("behrendt v1"));
    QCOMPARE(m_view->findChild<CaseList*>()->count(), 6);
    QCOMPARE(m_view->breadcrumb().last(), QString("sub-001"));
}

void TestCompareCases::arrowsChangeTheCase()
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
    QTest::keyClick(list, Qt::Key_Up);
    settle(*m_view);
    QVERIFY(list->place() != place || place == 0);
}

void TestCompareCases::sortingByScore()
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

void TestCompareCases::addressRestores()
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

void TestCompareCases::screenshotSaysSimulated()
{
    QSignalSpy said(m_view.get(), &widgets::View::noticeRequested);
    press(Qt::Key_P);
    QCOMPARE(said.size(), 1);
    const QDir exports(folder() + "/w/exports");
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

void TestCompareCases::everyPanelHasAName()
{
    for (const auto* shown : m_view->findChild<PanelGrid*>()->panels())
        QVERIFY(!shown->accessibleName().isEmpty());
    for (const auto* slider : m_view->findChildren<QSlider*>())
        QVERIFY(!slider->accessibleName().isEmpty());
    for (const auto& key : m_view->keys())
        QVERIFY(!key.does.isEmpty() && !key.keys.isEmpty());
}

COUNTERPART_TEST(TestCompareCases)
#include "test_compare_cases.moc"
