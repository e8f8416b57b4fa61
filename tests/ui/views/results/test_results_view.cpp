// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/shoot.h"
#include "tests/ui/support/train_fixture.h"
#include "ui/models/catalogs.h"
#include "ui/models/format.h"
#include "ui/models/help/help_address.h"
#include "ui/models/results_reader.h"
#include "ui/views/results/case_plot.h"
#include "ui/views/results/grouped_header.h"
#include "ui/views/results/result_table.h"
#include "ui/views/results/results_view.h"
#include "ui/views/results/tables.h"
#include "ui/widgets/custom_plot.h"
#include "ui/widgets/help_mark.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

using namespace counterpart;
using namespace counterpart::results;

class ResultsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Appearance::Dark); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<store::Workspace>(
            store::Workspace::create(test::pathOf(m_folder->path()) / "workspace").value());
        m_database = std::make_unique<store::Database>(m_workspace->database().value());
    }

    void tableModelKeepsTheRules()
    {
        TableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable({{{.title = QStringLiteral("a")}, {.title = QStringLiteral("b"), .number = true}},
                        {{.id = QStringLiteral("x"), .cells = {{.text = QStringLiteral("1")}}}}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("1"));
        QVERIFY(!model.index(0, 1).data().isValid()); // a short row
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
    }

    void exportsNumbersInFullAndEscapesLatex()
    {
        fill();
        const auto set = readResults();
        QCOMPARE(set.runs.size(), std::size_t(4));
        QCOMPARE(set.runs.back().method, "threshold");
        QCOMPARE(runLabels(set).back(), models::methodTitle(QStringLiteral("threshold")));
        QCOMPARE(runLabels(set)[1], QStringLiteral("ae-quick-2")); // another run of its method is there
        const QString csv = summaryCsv(set);
        QCOMPARE(csv.count(QLatin1Char('\n')), 1 + 4 * std::ssize(set.metrics));
        QVERIFY(csv.contains(QLatin1String("ddpm-quick-1,ddpm,quick,1,phantoms")));
        QCOMPARE(casesCsv(set).count(QLatin1Char('\n')), 1 + 4 * 6 * 5); // runs × test cases × metrics
        const QString tex = latex(summaryTable(set), statement(set));
        QVERIFY(tex.contains(QLatin1String("\\multicolumn")) && tex.contains(QLatin1String("$\\pm$")));
        QVERIFY(tex.contains(QLatin1String("simulated")));
        QVERIFY(latex({{{.title = QStringLiteral("50 % & a_b")}}, {}}, {})
                    .contains(QLatin1String("50 \\% \\& a\\_b")));
    }

    void foldsCountAsOne()
    {
        fillExperiments();
        const auto set = readResults();
        QCOMPARE(set.runs.size(), std::size_t(7)); // four runs, the folds, two values of the sweep
        const auto folds = std::ranges::find(set.runs, "folds", &EvaluatedRun::name);
        QVERIFY(folds != set.runs.end());
        QCOMPARE(folds->members.size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i) // in the order they were made
            QCOMPARE(folds->members[i].place.fold, static_cast<int>(i) + 1);
        double sum = 0;
        for (const EvaluatedRun& member : folds->members)
            sum += *member.scores("auprc").summary.mean;
        QVERIFY(std::abs(*folds->scores("auprc").summary.mean - sum / 3) < 1e-12);
        QCOMPARE(folds->scores("auprc").summary.count, 3);
        for (const EvaluatedRun& run : set.runs)
            QVERIFY(!run.isSwept() || !run.scores("auprc").best);
        // Experiment, fold and value are in the files; every run by itself, and the experiment.
        const QString csv = summaryCsv(set);
        QCOMPARE(csv.count(QLatin1Char('\n')), 1 + (7 + 3) * std::ssize(set.metrics));
        QVERIFY(csv.contains(QLatin1String(",folds,,2,cases")) &&
                csv.contains(QLatin1String(",folds,,,folds")));
        QCOMPARE(casesCsv(set).count(QLatin1Char('\n')), 1 + 9 * 6 * 5);
    }

    void experimentsOpenAndClose()
    {
        fillExperiments();
        auto view = makeView();
        auto* summary = view->findChild<ResultTable*>(QStringLiteral("summary"));
        QTRY_VERIFY(summary->model()->rowCount() > 5);
        QAbstractItemModelTester tester(summary->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rowOf = [&](const QString& id) {
            for (int row = 0; row < summary->model()->rowCount(); ++row)
                if (summary->model()->index(row, 0).data(TableModel::RowIdRole).toString() == id)
                    return row;
            return -1;
        };
        const int folds = rowOf(QStringLiteral("folds")), sweep = rowOf(QStringLiteral("sweep"));
        QVERIFY(folds >= 0 && sweep >= 0);
        QVERIFY(summary->isRowHidden(folds + 1) && !summary->isRowHidden(sweep + 1)); // folds closed at first
        const QRect cell = summary->visualRect(summary->model()->index(folds, 0));
        QTest::mouseClick(summary->viewport(), Qt::LeftButton, {}, {cell.left() + 14, cell.center().y()});
        for (int fold = 1; fold <= 3; ++fold)
            QVERIFY(!summary->isRowHidden(folds + fold));
        QVERIFY(summary->model()
                    ->index(folds + 2, 1)
                    .data(TableModel::BelowRole)
                    .toString()
                    .contains(QLatin1String("fold 2 of 3")));
        QTest::qWait(100);
        test::shoot(*view, QStringLiteral("results-folds"));
        summary->setFocus();
        summary->selectRow(folds);
        QTest::keyClick(summary, Qt::Key_Left);
        QVERIFY(summary->isRowHidden(folds + 1));
    }

    void sweepsArePlotted()
    {
        fillExperiments();
        auto view = makeView();
        auto* tabs = view->findChild<QTabBar*>(QStringLiteral("resultTabs"));
        QTRY_VERIFY(tabs->isTabVisible(3));
        tabs->setCurrentIndex(3);
        auto* plot = view->findChild<QCustomPlot*>(QStringLiteral("sweepPlot"));
        QTRY_VERIFY(plot->isVisible() && plot->graphCount() == 1);
        QCOMPARE(plot->graph(0)->dataCount(), 2);
        QCOMPARE(plot->graph(0)->data()->at(0)->key, 250.0);
        QCOMPARE(plot->graph(0)->data()->at(1)->key, 750.0);
        QVERIFY(!plot->xAxis->label().isEmpty() &&
                plot->yAxis->label() == models::metricTitle(QStringLiteral("auprc")));
        QTest::qWait(100);
        test::shoot(*view, QStringLiteral("results-sweep"));
        const QString path = m_folder->path() + QStringLiteral("/sweep.png");
        view->setChooser(
            [&](const QString&, const std::function<void(const QString&)>& chosen) { chosen(path); });
        view->exportSweep();
        QVERIFY(QImage(path).width() > 1000);
    }

    void withoutScoresItSaysWhatComesNext()
    {
        auto view = makeView();
        QTRY_VERIFY([&] {
            for (const QLabel* label : view->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QLatin1String("No scores yet")))
                    return true;
            return false;
        }());
    }

    void showsRunsBesideEachOther()
    {
        fill();
        auto view = makeView();
        auto* summary = view->findChild<ResultTable*>(QStringLiteral("summary"));
        QTRY_COMPARE(summary->model()->rowCount(), 5); // four runs and chance
        const auto scores = store::listSummaries(*m_database, m_best).value();
        const auto auprc = std::ranges::find(scores, "auprc", &store::MetricSummary::metric)->mean;
        QVERIFY(summary->model()->index(0, 3).data().toString().startsWith(models::scoreText(auprc)));
        QVERIFY(summary->model()->index(0, 3).data(TableModel::BestRole).toBool());
        QCOMPARE(summary->model()->index(4, 0).data().toString(), QStringLiteral("Chance"));
        QTest::qWait(100);
        test::shoot(*view, QStringLiteral("results-cases"));
        auto* tabs = view->findChild<QTabBar*>(QStringLiteral("resultTabs"));
        tabs->setCurrentIndex(1);
        auto* tests = view->findChild<ResultTable*>(QStringLiteral("tests"));
        QTRY_COMPARE(tests->model()->rowCount(), 6);
        test::shoot(*view, QStringLiteral("results-tests"));
        tabs->setCurrentIndex(2);
        QVERIFY(view->findChild<ResultTable*>(QStringLiteral("published"))->model()->rowCount() > 50);
        test::shoot(*view, QStringLiteral("results-published"));
    }

    void clicksOpenTheCaseInCompare()
    {
        fill();
        auto view = makeView();
        std::optional<models::Address> asked;
        connect(view.get(), &widgets::View::openRequested, view.get(),
                [&](const models::Address& address) { asked = address; });
        auto* cases = view->findChild<ResultTable*>(QStringLiteral("cases"));
        QTRY_COMPARE(cases->model()->rowCount(), 6);
        const QModelIndex index = cases->model()->index(1, 0);
        QTest::mouseClick(cases->viewport(), Qt::LeftButton, {}, cases->visualRect(index).center());
        QVERIFY(asked);
        QCOMPARE(asked->toText(),
                 QStringLiteral("compare?case=%1&cohort=phantoms").arg(index.data().toString()));
        asked.reset();
        auto* plot = view->findChild<CasePlot*>();
        const QString label = cases->model()->index(3, 0).data().toString();
        plot->plot()->replot();
        const auto point = plot->pointOf(1, label);
        QVERIFY(point);
        QTest::mouseClick(plot->plot(), Qt::LeftButton, {}, point->toPoint());
        QVERIFY(asked);
        QCOMPARE(asked->value(QStringLiteral("case")), label);
    }

    void saysThatItIsBusyAndClosesAtOnce()
    {
        fill();
        auto view = makeView();
        auto* busy = view->findChild<QWidget*>(QStringLiteral("resultsBusy"));
        QTRY_COMPARE(view->findChild<ResultTable*>(QStringLiteral("summary"))->model()->rowCount(), 5);
        QTRY_VERIFY(busy->isHidden());
        // Something long in the place of the tables: it is said, and going away tells it to stop.
        models::LatestTask* task = view->findChildren<models::LatestTask*>().value(0);
        QVERIFY(task);
        auto begun = std::make_shared<std::atomic<bool>>(false),
             stopped = std::make_shared<std::atomic<bool>>(false);
        bool received = false;
        task->start(
            [begun, stopped](const base::Cancellation& cancellation) {
                *begun = true;
                while (!cancellation.isRequested())
                    std::this_thread::yield();
                *stopped = true;
                return 0;
            },
            [&](int) { received = true; });
        QTRY_VERIFY(busy->isVisible() && *begun);
        QVERIFY(!*stopped);
        view.reset(); // would never return if it waited without asking
        QTRY_VERIFY(*stopped);
        QTest::qWait(50);
        QVERIFY(!received);
    }

    void aMetricsHeadLeadsToItsHelp()
    {
        fill();
        auto view = makeView();
        std::optional<models::Address> asked;
        connect(view.get(), &widgets::View::openRequested, view.get(),
                [&](const models::Address& address) { asked = address; });
        auto* summary = view->findChild<ResultTable*>(QStringLiteral("summary"));
        QTRY_COMPARE(summary->model()->rowCount(), 5);
        auto* header = qobject_cast<GroupedHeader*>(summary->horizontalHeader());
        const auto& columns = summary->table().columns;
        const auto found = std::ranges::find(columns, QStringLiteral("auprc"), &Column::id);
        const int column = static_cast<int>(found - columns.begin());
        QVERIFY(header->markOf(0).isEmpty()); // the method's
        const QRect mark = header->markOf(column);
        const QImage picture = header->grab(mark).toImage();
        QSet<QRgb> shades;
        for (int x = 0; x < picture.width(); ++x)
            shades.insert(picture.pixel(x, picture.height() / 2));
        QVERIFY(shades.size() > 1); // something is seen there
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, mark.center());
        QCOMPARE(asked, help::onMetric(QStringLiteral("auprc")));
        summary->setCurrentIndex(summary->model()->index(0, column)); // for F1
        QCOMPARE(widgets::helpPlaceOf(summary->viewport()), help::onMetric(QStringLiteral("auprc")));
        asked.reset();
        auto* chosen = view->findChild<QComboBox*>(QStringLiteral("resultMetric"));
        const QString metric = chosen->currentData().toString();
        view->findChild<widgets::HelpMark*>(QStringLiteral("help-") + metric)->click();
        QCOMPARE(asked, help::onMetric(metric));
        view->findChild<widgets::HelpMark*>(QStringLiteral("help-behrendt-volume"))->click();
        QCOMPARE(asked, help::onProtocol(QStringLiteral("behrendt-volume")));
    }

    void writesFilesWithoutBlocking()
    {
        fill();
        auto view = makeView();
        QTRY_COMPARE(view->findChild<ResultTable*>(QStringLiteral("summary"))->model()->rowCount(), 5);
        const QString path = m_folder->path() + QStringLiteral("/table.tex");
        QString suggested;
        view->setChooser([&](const QString& suggestion, const std::function<void(const QString&)>& chosen) {
            suggested = suggestion;
            chosen(path);
        });
        view->exportFile(ResultsView::Export::Latex);
        QCOMPARE(suggested, QStringLiteral("phantoms-behrendt-volume.tex"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), view->exported(ResultsView::Export::Latex));
    }

    void newScoresAppear()
    {
        const auto cohort = fill();
        auto view = makeView();
        auto* summary = view->findChild<ResultTable*>(QStringLiteral("summary"));
        QTRY_COMPARE(summary->model()->rowCount(), 5);
        auto other = m_workspace->database().value();
        test::addScores(other, test::addRun(other, cohort, "ae", "ae-quick-9", 9), cohort, 0.2);
        QTRY_COMPARE_WITH_TIMEOUT(summary->model()->rowCount(), 6, 5000);
        const models::Address address = view->address();
        QCOMPARE(address.value(QStringLiteral("cohort")), QStringLiteral("phantoms"));
        view->open(*models::addressFrom(QStringLiteral("results?metric=dice&tab=tests")));
        QTRY_COMPARE(view->address().value(QStringLiteral("metric")), QStringLiteral("dice"));
        QCOMPARE(view->address().value(QStringLiteral("tab")), QStringLiteral("tests"));
    }

private:
    evaluation::ResultSet readResults()
    {
        m_session = models::Session::open(m_workspace->root()).value();
        models::ResultsReader reader(*m_session);
        std::optional<evaluation::ResultSet> set;
        connect(&reader, &models::ResultsReader::received, &reader,
                [&](const std::shared_ptr<const evaluation::ResultSet>& received) { set = *received; });
        reader.read(QStringLiteral("phantoms"), QStringLiteral("behrendt-volume"));
        (void)QTest::qWaitFor([&] { return set.has_value(); }, 30000);
        return set.value();
    }
    domain::CohortId fill()
    {
        const auto cohort = test::addPreparedCohort(*m_database, m_workspace->root() / "scans", "phantoms");
        const auto add = [&](const char* method, const char* name, std::uint64_t seed, double auprc) {
            return test::addScores(*m_database, test::addRun(*m_database, cohort, method, name, seed), cohort,
                                   auprc);
        };
        add("threshold", "threshold-1", 1, 0.3);
        add("ae", "ae-quick-1", 1, 0.42);
        add("ae", "ae-quick-2", 2, 0.425);
        m_best = add("ddpm", "ddpm-quick-1", 1, 0.61);
        return cohort;
    }
    /// The four runs, three folds of the autoencoder, and a sweep of the diffusion's test levels.
    void fillExperiments()
    {
        const auto cohort = fill();
        const auto folds =
            store::addExperiment(*m_database, {{}, "folds", "folds", "", "2026", "", 3}).value();
        for (int fold = 1; fold <= 3; ++fold) {
            auto run = test::runOf(cohort, "ae", "folds-fold-" + std::to_string(fold), 1);
            run.experiment = folds;
            run.fold = fold;
            run.id = store::addRun(*m_database, run).value();
            test::addScores(*m_database, run, cohort, 0.40 + 0.03 * fold);
        }
        const auto sweep =
            store::addExperiment(*m_database, {{}, "sweep", "sweep", "", "2026", "test-levels", 0}).value();
        for (const int level : {250, 750}) {
            auto run = test::runOf(cohort, "ddpm", "sweep-" + std::to_string(level), 1);
            run.experiment = sweep;
            run.value = params::Json::array({level});
            run.id = store::addRun(*m_database, run).value();
            test::addScores(*m_database, run, cohort, level == 250 ? 0.35 : 0.55);
        }
    }
    std::unique_ptr<ResultsView> makeView()
    {
        m_session = models::Session::open(m_workspace->root()).value();
        m_session->setPollInterval(50);
        auto view = std::make_unique<ResultsView>(widgets::ViewContext{*m_session, m_catalogs});
        view->resize(1370, 800);
        view->show();
        (void)QTest::qWaitForWindowExposed(view.get());
        return view;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<store::Database> m_database;
    domain::EvaluationId m_best;
    models::Catalogs m_catalogs;
    std::unique_ptr<models::Session> m_session;
};

QTEST_MAIN(ResultsViewTest)
#include "test_results_view.moc"
