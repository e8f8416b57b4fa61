// SPDX-License-Identifier: Apache-2.0
// bench_large_tables: how long the window's thread is held by tables of ten thousand rows, and how long the
// analysis behind them takes on threads of its own. Needs a display (tests/with-display).
#include "core/base/clock.h"
#include "core/store/cohorts.h"
#include "core/store/runs.h"
#include "ui/models/job_model.h"
#include "ui/models/results_reader.h"
#include "ui/models/run_tree_model.h"
#include "ui/models/scan_model.h"
#include "ui/views/results/case_plot.h"
#include "ui/views/results/result_table.h"
#include "ui/views/results/tables.h"
#include "ui/widgets/custom_plot.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <random>

using namespace counterpart;

namespace {

template <class Work> auto timed(const char* what, Work work)
{
    const double begin = base::monotonicSeconds();
    auto result = work();
    std::printf("%-66s %9.1f ms\n", what, 1e3 * (base::monotonicSeconds() - begin));
    std::fflush(stdout);
    return result;
}

evaluation::ScoredRuns makeRuns(int runs, int cases)
{
    std::mt19937 engine(1);
    std::normal_distribution<double> noise(0.5, 0.1);
    evaluation::ScoredRuns made;
    for (int r = 0; r < runs; ++r) {
        auto run = std::make_shared<evaluation::ScoredRun>();
        run->name = "run-" + std::to_string(r);
        run->method = r % 2 == 0 ? "ae" : "ddpm";
        for (int c = 0; c < cases; ++c)
            run->values.cases.push_back("case-" + std::to_string(100000 + c));
        for (const char* metric :
             {"auprc", "dice", "sensitivity", "precision", "l1", "oracle_dice", "auroc", "prevalence"}) {
            auto& values = run->values.metrics[metric];
            for (int c = 0; c < cases; ++c)
                values.emplace_back(noise(engine));
            run->summary[metric] = evaluation::summaryOf(values);
        }
        made.push_back(run);
    }
    return made;
}

evaluation::ResultSet analysed(const char* what, int runs, int cases)
{
    const auto made = makeRuns(runs, cases);
    return timed(what, [&] { return evaluation::analyseRuns({}, made).value(); });
}

/// Made in the background; set and painted on the window's thread.
void showTable(const char* what, const std::function<results::Table()>& make, bool sortable)
{
    std::printf("%s\n", what);
    auto table = timed("  made, in the background", make);
    results::ResultTable view(sortable);
    view.resize(1300, 700);
    view.show();
    timed("  set, on the window's thread", [&] {
        view.setTable(std::move(table));
        return 0;
    });
    timed("  painted", [&] { return view.grab(); });
    if (sortable)
        timed("  sorted", [&] {
            view.sortByColumn(view.model()->columnCount() - 1, Qt::DescendingOrder);
            return 0;
        });
}

void showPlot(const char* what, const evaluation::ResultSet& set)
{
    std::printf("%s\n", what);
    results::CasePlot plot;
    plot.resize(900, 500);
    plot.show();
    timed("  set", [&] {
        plot.setData(set, "auprc");
        return 0;
    });
    timed("  painted", [&] {
        plot.plot()->replot(QCustomPlot::rpImmediateRefresh);
        return 0;
    });
}

void bringUpToDate()
{
    constexpr int rows = 10000;
    std::vector<models::RunRow> runs(rows);
    std::vector<models::JobRow> jobs(rows);
    std::vector<models::ScanRow> scans(rows);
    for (int i = 0; i < rows; ++i) {
        auto& run = runs[static_cast<std::size_t>(i)].overview;
        run.run.id = {i + 1};
        run.run.name = "run-" + std::to_string(i);
        if (i % 2 == 0)
            run.experiment =
                store::Experiment{.id = {i / 10 + 1}, .name = "experiment-" + std::to_string(i / 10)};
        jobs[static_cast<std::size_t>(i)].job.id = {i + 1};
        auto& scan = scans[static_cast<std::size_t>(i)].scan;
        scan.id = {i + 1};
        scan.label = "sub-" + std::to_string(i);
    }
    models::RunModel runModel(nullptr);
    models::RunTreeModel tree(runModel);
    models::JobModel jobModel(nullptr);
    models::ScanModel scanModel(nullptr);
    models::ScanProxy proxy(&scanModel);
    proxy.sort(models::ScanModel::Label);
    std::printf("10,000 rows of a model\n");
    timed("  runs, new", [&] {
        runModel.setRows(runs);
        return 0;
    });
    timed("  runs in their experiments, new", [&] {
        tree.sync();
        return 0;
    });
    runs[5000].overview.progress = 0.5;
    timed("  runs, one changed", [&] {
        runModel.setRows(runs);
        return 0;
    });
    timed("  runs in their experiments, one changed", [&] {
        tree.sync();
        return 0;
    });
    timed("  a run found by its name in the tree", [&] { return tree.indexOf(QStringLiteral("run-9999")); });
    timed("  jobs, new", [&] {
        jobModel.setRows(jobs);
        return 0;
    });
    timed("  scans, new, in natural order", [&] {
        scanModel.setRows(scans);
        return 0;
    });
    timed("  a scan rated", [&] {
        scanModel.rate({5000}, domain::Rating::Pass, {});
        return 0;
    });
    timed("  scans filtered by text", [&] {
        proxy.setFilter({.text = QStringLiteral("77")});
        return proxy.rowCount();
    });
}

void fillDatabase(const store::Workspace& workspace, int runs, int cases)
{
    auto database = workspace.database().value();
    const auto cohort = store::addCohort(database, {{}, "cohort", false, base::utcNow(), {}}).value();
    const auto made = makeRuns(runs, cases);
    for (const auto& run : made) {
        domain::Run row;
        row.cohort = cohort;
        row.name = run->name;
        row.method = run->method;
        store::EvaluationRecord record;
        record.evaluation = {
            .run = store::addRun(database, row).value(), .cohort = cohort, .protocol = "protocol"};
        record.evaluation.parameters = params::Json::object();
        for (const auto& [metric, values] : run->values.metrics)
            for (std::size_t i = 0; i < values.size(); ++i)
                record.scores.push_back({{}, run->values.cases[i], "subject", metric, values[i]});
        (void)store::putEvaluation(database, record).value();
    }
}

/// Read and analysed, while somebody else asks the database again and again.
void readFromDatabase(int runs, int cases)
{
    const QTemporaryDir folder;
    const auto workspace =
        store::Workspace::create(std::filesystem::path(folder.path().toStdString()) / "w").value();
    fillDatabase(workspace, runs, cases);
    const auto session = models::Session::open(workspace.root()).value();
    models::ResultsReader reader(*session);
    double longest = 0, asked = 0;
    bool waiting = false, received = false;
    QTimer other;
    QObject::connect(&other, &QTimer::timeout, &reader, [&] {
        if (std::exchange(waiting, true))
            return;
        asked = base::monotonicSeconds();
        session->run(
            &reader, [](store::Database& database) { return store::listCohorts(database).has_value(); },
            [&](bool) {
                waiting = false;
                longest = std::max(longest, base::monotonicSeconds() - asked);
            });
    });
    other.start(1);
    QObject::connect(&reader, &models::ResultsReader::received, &reader, [&] {
        received = true;
        QCoreApplication::quit();
    });
    std::printf("%d runs x %d cases x 8 metrics in the database\n", runs, cases);
    timed("  read and analysed", [&] {
        reader.read(QStringLiteral("cohort"), QStringLiteral("protocol"));
        QCoreApplication::exec();
        return received;
    });
    std::printf("%-66s %9.1f ms\n", "  longest wait of another question", 1e3 * longest);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const auto wide = analysed("analysis of 200 runs x 1,000 cases x 8 metrics", 200, 1000);
    const auto tests = timed("paired tests of 200 runs (19,900 pairs) over 1,000 cases",
                             [&] { return evaluation::pairedTests(wide, "auprc").value(); });
    const auto tall = analysed("analysis of 4 runs x 10,000 cases x 8 metrics", 4, 10000);
    const auto many = analysed("analysis of 10,000 runs x 6 cases x 8 metrics", 10000, 6);
    showTable(
        "summary of 10,000 runs", [&] { return results::summaryTable(many); }, false);
    showTable(
        "10,000 cases x 4 runs", [&] { return results::caseTable(tall, "auprc"); }, true);
    showTable(
        "1,000 cases x 200 runs", [&] { return results::caseTable(wide, "auprc"); }, true);
    showTable(
        "19,900 paired tests", [&] { return results::pairTable(wide, "auprc", tests); }, true);
    showPlot("plot of 10,000 cases x 4 runs", tall);
    showPlot("plot of 1,000 cases x 200 runs", wide);
    bringUpToDate();
    readFromDatabase(50, 1000);
    return 0;
}
