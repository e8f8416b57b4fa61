// SPDX-License-Identifier: Apache-2.0
// Help from wherever one is: F1, question marks, the palette, with a workspace and without.
#include "core/evaluation/metrics.h"
#include "core/methods/catalog/descriptor.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/models/catalogs.h"
#include "ui/models/help/help_address.h"
#include "ui/models/help/library.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/views/compare/value_table.h"
#include "ui/views/help/help_view.h"
#include "ui/widgets/help_mark.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace counterpart;

class HelpInTheWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("workspace"));
        models::Catalogs catalogs;
        catalogs.simulation = {test::parameter("subjects", params::Type::Integer, 24)};
        m_window = std::make_unique<shell::MainWindow>(
            catalogs, shell::Settings(m_folder->filePath(QStringLiteral("settings.ini"))));
        m_window->resize(1440, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get()); // no window manager here
    }

    void cleanup() { m_window.reset(); }

    void everyViewHasAPage()
    {
        const help::Library library({}, QStringLiteral("en"));
        for (const shell::ViewEntry& entry : shell::viewList(library))
            QVERIFY2(library.find(entry.id), qPrintable(entry.id));
    }

    void f1OpensThePageOfTheViewInFront_data()
    {
        QTest::addColumn<QString>("view");
        for (const char* view : {"library", "prepare", "train", "compare", "results"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }
    void f1OpensThePageOfTheViewInFront()
    {
        QFETCH(QString, view);
        openWorkspace();
        m_window->page()->openView(view);
        pressF1();
        QCOMPARE(m_window->page()->address(), help::address(view));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->page()->address().view, view);
    }

    void f1InTheHelpIsAboutTheHelp()
    {
        openWorkspace();
        pressF1();
        pressF1();
        QCOMPARE(m_window->page()->address(), help::address(help::viewId));
    }

    void f1InTheJobPanelIsAboutJobs()
    {
        openWorkspace();
        m_window->page()->showJob({});
        pressF1();
        QCOMPARE(m_window->page()->address(), help::address(QStringLiteral("jobs")));
    }

    void aParametersMarkOpensItsPlace()
    {
        openWorkspace();
        m_window->goTo(QStringLiteral("train?do=new&method=ae"));
        auto* mark = m_window->findChild<widgets::HelpMark*>(QStringLiteral("help-learning-rate"));
        QTRY_VERIFY(mark && mark->isVisible());
        bringIntoSight(mark);
        QVERIFY(mark->width() >= 20 && mark->height() >= 20);
        QTest::mouseClick(mark, Qt::LeftButton);
        QCOMPARE(m_window->page()->address(),
                 help::address(help::methodPage(QStringLiteral("ae")), QStringLiteral("learning-rate")));
    }

    void f1InAParametersFieldOpensItsPlace()
    {
        openWorkspace();
        m_window->goTo(QStringLiteral("train?do=new&method=ae"));
        auto* field = m_window->findChild<QLineEdit*>(QStringLiteral("parameter-batch-size"));
        QTRY_VERIFY(field && field->isVisible());
        field->setFocus();
        pressF1();
        QCOMPARE(m_window->page()->address(),
                 help::address(help::methodPage(QStringLiteral("ae")), QStringLiteral("batch-size")));
    }

    void aSimulationsParameterHasAMarkToo()
    {
        openWorkspace();
        m_window->goTo(QStringLiteral("library?do=simulate"));
        auto* mark = m_window->findChild<widgets::HelpMark*>(QStringLiteral("help-subjects"));
        QTRY_VERIFY(mark && mark->isVisible());
        bringIntoSight(mark);
        QTest::mouseClick(mark, Qt::LeftButton);
        QCOMPARE(m_window->page()->address(),
                 help::address(QStringLiteral("simulated"), QStringLiteral("subjects")));
    }

    void aMetricsMarkIsReachedByTheKeyboard()
    {
        views::ValueTable table({QStringLiteral("AUPRC"), QStringLiteral("Dice")});
        table.setHelp(1, help::onMetric(QStringLiteral("dice")));
        table.setRuns({}, views::RunNames(), -1);
        table.show();
        std::optional<models::Address> asked;
        connect(&table, &views::ValueTable::helpRequested, &table,
                [&](const models::Address& place) { asked = place; });
        const auto marks = table.findChildren<widgets::HelpMark*>();
        QCOMPARE(marks.size(), 1);
        QVERIFY(marks.first()->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(marks.first(), Qt::Key_Space);
        QCOMPARE(asked, help::onMetric(QStringLiteral("dice")));
    }

    void helpNeedsNoWorkspace()
    {
        pressF1();
        auto* view = m_window->findChild<help::HelpView*>();
        QVERIFY(view && view->isVisible());
        QCOMPARE(view->page(), QStringLiteral("welcome"));
        m_window->goTo(QStringLiteral("help?page=metrics&anchor=dice"));
        QCOMPARE(view->page(), QStringLiteral("metrics"));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(view->page(), QStringLiteral("welcome"));
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(view->page(), QStringLiteral("metrics"));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Left,
                        Qt::AltModifier); // before the first page lies the start
        QVERIFY(!view->isVisible());
        m_window->findChild<QToolButton*>(QStringLiteral("openHelp"))->click();
        QVERIFY(view->isVisible());
        openWorkspace(); // and the other way round
        QVERIFY(!view->isVisible());
    }

    void thePaletteFindsPages_data()
    {
        QTest::addColumn<bool>("workspace");
        QTest::newRow("with a workspace") << true;
        QTest::newRow("without one") << false;
    }
    void thePaletteFindsPages()
    {
        QFETCH(bool, workspace);
        if (workspace)
            openWorkspace();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_window->findChild<shell::CommandPalette*>();
        QVERIFY(palette->isVisible());
        auto* line = palette->findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("Files on disk"));
        QTest::keyClick(line, Qt::Key_Return);
        bool shown = false;
        for (auto* view : m_window->findChildren<help::HelpView*>())
            shown = shown || (view->isVisible() && view->page() == QLatin1String("files"));
        QVERIFY(shown);
    }

    void theRailsFootLeadsToTheHelp()
    {
        openWorkspace();
        auto* foot = m_window->findChild<QPushButton*>(QStringLiteral("rail-help"));
        QVERIFY(foot && foot->geometry().bottom() > m_window->page()->height() - 40);
        QTest::mouseClick(foot, Qt::LeftButton);
        QCOMPARE(m_window->page()->address().view, help::viewId);
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier); // no number of its own
        QCOMPARE(m_window->page()->address().view, help::viewId);
    }

    void thePageOfKeysFollowsWhatIsChosen()
    {
        openWorkspace();
        m_window->goTo(QStringLiteral("help?page=keys"));
        const auto text = [this] {
            return m_window->findChild<help::HelpView*>()->findChild<QTextBrowser*>()->toPlainText();
        };
        for (const char* does : {"Rate the scan: pass", "Outline of the truth", "New run", "Search the help"})
            QVERIFY2(text().contains(QLatin1String(does)), does);
        QVERIFY(!text().contains(QLatin1String("F9")));
        shell::Settings(m_folder->filePath(QStringLiteral("settings.ini")))
            .setKey(QStringLiteral("compare/truth"), QKeySequence(Qt::Key_F9));
        closeAndOpenAgain();
        m_window->goTo(QStringLiteral("help?page=keys"));
        QVERIFY(text().contains(QLatin1String("F9")));
    }

private:
    void openWorkspace()
    {
        if (!store::Workspace::isWorkspace(test::pathOf(m_path)))
            QVERIFY(store::Workspace::create(test::pathOf(m_path)).has_value());
        m_window->openWorkspace(m_path);
        QVERIFY(m_window->page());
    }
    void closeAndOpenAgain()
    {
        m_window = std::make_unique<shell::MainWindow>(
            models::Catalogs{}, shell::Settings(m_folder->filePath(QStringLiteral("settings.ini"))));
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        openWorkspace();
    }
    void pressF1()
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key_F1);
    }
    static void bringIntoSight(QWidget* widget)
    {
        for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above))
                area->ensureWidgetVisible(widget);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<shell::MainWindow> m_window;
};

QTEST_MAIN(HelpInTheWindowTest)
#include "test_help.moc"
