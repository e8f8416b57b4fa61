// SPDX-License-Identifier: Apache-2.0
#include "ui/views/results/tables.h"

#include "core/evaluation/metrics.h"
#include "core/evaluation/protocol.h"
#include "ui/models/format.h"
#include "ui/text/translated.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace counterpart::results {

namespace {

using models::scoreText;
using models::toText;
const QString prevalence = QStringLiteral("prevalence");
const QString chanceMetric = QStringLiteral("auprc");
const QString dash = QStringLiteral("\u2013");

QString tr(const char* text)
{
    return QCoreApplication::translate("counterpart::results", text);
}

/// Small numbers keep three significant digits, so that a prevalence of 0.0046 is not 0.005.
int decimalsOf(std::optional<double> value)
{
    const double size = value ? std::abs(*value) : 1;
    return size == 0 || size >= 0.0995 ? 3 : size >= 0.00995 ? 4 : 5;
}

/// What belongs to a number (its spread, its interval) has the number's own decimals.
QString valueText(std::optional<double> value, int decimals)
{
    return value ? QLocale().toString(*value, 'f', decimals) : dash;
}

QString valueText(std::optional<double> value)
{
    return valueText(value, decimalsOf(value));
}

QString groupOf(const QString& metric)
{
    if (models::isOracle(metric))
        return tr("Oracle: sees the truth");
    return isRanked(metric) ? QString() : tr("The data");
}

Column metricColumn(const QString& metric)
{
    const auto* known = evaluation::findMetric(metric.toStdString());
    QString title = models::metricTitle(metric);
    if (models::isOracle(metric)) // its group says so already
        title.remove(QStringLiteral(" (oracle)"));
    QString tip = known ? text::ofMetrics(known->help) : QString();
    if (const int sign = models::preference(metric); isRanked(metric) && sign != 0)
        tip += sign > 0 ? tr(" Higher is better.") : tr(" Lower is better.");
    return {metric, title, groupOf(metric), tip, true};
}

QString intervalText(const std::optional<evaluation::Interval>& interval, int decimals)
{
    return interval ? QStringLiteral("%1 \u2013 %2")
                          .arg(valueText(interval->low, decimals), valueText(interval->high, decimals))
                    : QString();
}

/// What the ± of a score is taken over.
QString spreadOf(const EvaluatedRun& run, std::int64_t n)
{
    if (run.members.empty())
        return tr("Mean \u00B1 standard deviation over the cases (%1)").arg(n);
    return (run.experiment->folds > 0
                ? tr("Mean of the folds' means \u00B1 population standard deviation over the folds (%1)")
                : tr("Mean of the seeds' means \u00B1 population standard deviation over the seeds (%1)"))
        .arg(n);
}

Cell summaryCell(const EvaluatedRun& run, const QString& metric)
{
    const Summary& summary = run.summary(metric);
    const models::Score& score = summary.score;
    const int decimals = decimalsOf(score.mean);
    Cell cell{.text = score.mean ? valueText(score.mean) + (score.std ? QStringLiteral(" \u00B1 ") +
                                                                            valueText(score.std, decimals)
                                                                      : QString())
                                 : dash,
              .below = intervalText(summary.interval, decimals),
              .best = summary.best};
    if (score.mean) {
        cell.sort = *score.mean;
        cell.tip = spreadOf(run, score.n);
        if (summary.interval)
            cell.tip += tr("; below, the bootstrap's 95 % interval of the mean over the cases");
        if (summary.best)
            cell.tip += tr(". Best: p < 0.05 against the runner-up");
    } else {
        cell.tip = tr("Undefined in every case");
    }
    return cell;
}

/// The mean share of lesion voxels: what a map that knows nothing would reach.
Row chanceRow(const ResultSet& set)
{
    Row row{.id = {},
            .reference = true,
            .cells = {{.text = tr("Chance"), .below = tr("a map that knows nothing")}, {}, {}}};
    const Summary summary = set.runs.empty() ? Summary() : set.runs.front().summary(prevalence);
    for (const QString& metric : set.metrics) {
        Cell cell;
        if (metric == chanceMetric && summary.score.mean) {
            cell = {.text = valueText(summary.score.mean),
                    .tip = tr("The prevalence: the mean share of lesion voxels")};
            cell.sort = *summary.score.mean;
        }
        row.cells.push_back(cell);
    }
    return row;
}

std::int64_t countOf(const EvaluatedRun& run)
{
    return static_cast<std::int64_t>(run.cases.size());
}

/// How a run differs from others of its method.
QString detailOf(const EvaluatedRun& run)
{
    QStringList parts;
    if (!run.preset.isEmpty())
        parts << models::presetTitle(run.preset);
    if (run.isSwept())
        parts << sweptText(run);
    if (run.fold)
        parts << tr("fold %1 of %2").arg(*run.fold).arg(run.experiment->folds);
    if (const auto count = run.members.size(); count > 0)
        parts << (run.experiment->folds > 0 ? tr("%1 folds").arg(count) : tr("%1 seeds").arg(count));
    if (run.members.empty() || run.experiment->folds > 0)
        parts << tr("seed %1").arg(run.seed);
    return parts.join(QStringLiteral(" \u00B7 "));
}

/// The run, and under it the folds or seeds that it is made of.
void addRun(Table& table, const ResultSet& set, const EvaluatedRun& run, const QString& parent, int level)
{
    const bool baseline = run.method == QLatin1String("threshold");
    Row row{.id = run.run, .method = run.method, .reference = baseline, .cells = {}, .parent = parent};
    row.open = false;
    row.level = level;
    row.cells.push_back({.text = models::methodTitle(run.method),
                         .below = baseline ? tr("baseline, nothing is learned") : QString()});
    row.cells.push_back({.text = run.run, .below = detailOf(run)});
    row.cells.push_back({.text = QLocale().toString(countOf(run)), .sort = qlonglong(countOf(run))});
    for (const QString& metric : set.metrics)
        row.cells.push_back(summaryCell(run, metric));
    table.rows.push_back(std::move(row));
    for (const EvaluatedRun& member : run.members) {
        addRun(table, set, member, run.run, level + 1);
        table.rows.back().reference = true;
    }
}

/// The head of a sweep: its values follow; a mean over them would mean nothing.
Row sweepRow(const ResultSet& set, const EvaluatedRun& first)
{
    const auto count = std::ranges::count_if(set.runs, [&](const EvaluatedRun& run) {
        return run.isSwept() && run.experiment->id == first.experiment->id;
    });
    Row row{.id = toText(first.experiment->name), .method = first.method, .cells = {}};
    row.cells = {
        {.text = models::methodTitle(first.method)},
        {.text = toText(first.experiment->name),
         .below = tr("sweep over %1, %2 values").arg(toText(first.experiment->parameter)).arg(count)},
        {}};
    row.cells.resize(row.cells.size() + static_cast<std::size_t>(set.metrics.size()));
    return row;
}

QString pText(std::optional<double> p)
{
    if (!p)
        return dash;
    return *p < 0.001 ? QStringLiteral("< 0.001") : scoreText(p);
}

} // namespace

Table summaryTable(const ResultSet& set)
{
    Table table;
    table.columns = {{{}, tr("Method"), {}, {}, false},
                     {{}, tr("Run"), {}, {}, false},
                     {{}, tr("Cases"), {}, tr("Test cases that were scored"), true}};
    for (const QString& metric : set.metrics)
        table.columns.push_back(metricColumn(metric));
    const EvaluatedRun* before = nullptr;
    for (const EvaluatedRun& run : set.runs) {
        const bool begins = !before || !before->isSwept() || before->experiment->id != run.experiment->id;
        if (run.isSwept() && begins)
            table.rows.push_back(sweepRow(set, run));
        addRun(table, set, run, run.isSwept() ? toText(run.experiment->name) : QString(), run.isSwept());
        before = &run;
    }
    if (!set.runs.empty() && set.metrics.contains(prevalence))
        table.rows.push_back(chanceRow(set));
    return table;
}

Table caseTable(const ResultSet& set, const QString& metric)
{
    Table table;
    table.columns = {{{}, tr("Case"), {}, {}, false}, metricColumn(prevalence)};
    table.columns.back().group.clear();
    for (const EvaluatedRun& run : set.runs)
        table.columns.push_back({metric, run.label, {}, run.run, true});
    for (const QString& label : set.cases()) {
        Row row{.id = label, .cells = {{.text = label, .tip = set.subjects.value(label)}}};
        std::optional<double> share;
        QStringList problems;
        for (const EvaluatedRun& run : set.runs) {
            if (const auto it = run.cases.find(label); it != run.cases.end() && !share)
                share = it->second.value(prevalence);
            for (const QString& code : run.problems.value(label))
                problems << run.label + QStringLiteral(": ") +
                                text::translatedSentence({base::ErrorKind::Failed, code.toStdString(), {}});
        }
        problems.removeDuplicates();
        if (!problems.isEmpty())
            row.cells.front() = {.text = label, .tip = problems.join(QLatin1Char('\n')), .sort = label};
        row.cells.push_back({.text = valueText(share), .sort = share ? QVariant(*share) : QVariant()});
        for (const EvaluatedRun& run : set.runs) {
            const auto it = run.cases.find(label);
            const auto value = it == run.cases.end() ? std::nullopt : it->second.value(metric);
            row.cells.push_back({.text = valueText(value), .sort = value ? QVariant(*value) : QVariant()});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table pairTable(const ResultSet& set, const QString& metric, const std::vector<PairedTest>& tests)
{
    Table table;
    table.columns = {
        {{}, tr("A"), {}, {}, false},
        {{}, tr("B"), {}, {}, false},
        {metric, tr("Mean A"), {}, {}, true},
        {metric, tr("Mean B"), {}, {}, true},
        {metric, tr("A \u2212 B"), {}, tr("Mean difference over the cases both have"), true},
        {metric, tr("95 % interval"), {}, tr("Bootstrap interval of the mean difference"), true},
        {{}, tr("p"), {}, tr("Paired permutation test, two-sided"), true},
        {{}, tr("p, corrected"), {}, tr("Corrected for the number of pairs by Holm's method"), true},
        {{}, tr("Cases"), {}, {}, true}};
    for (const PairedTest& test : tests) {
        const EvaluatedRun &a = set.runs[test.a], &b = set.runs[test.b];
        const evaluation::Comparison& c = test.comparison;
        const int decimals = decimalsOf(c.meanA);
        const bool holds = test.holm && *test.holm < 0.05;
        Row row{.id = a.run + QLatin1Char('\t') + b.run, .method = a.method, .cells = {}};
        row.cells = {
            {.text = a.label, .tip = a.run},
            {.text = b.label, .tip = b.run},
            {.text = valueText(c.meanA), .sort = c.meanA},
            {.text = valueText(c.meanB, decimals), .sort = c.meanB},
            {.text = valueText(c.difference, decimals), .sort = c.difference},
            {.text = c.interval ? intervalText(c.interval, decimals) : dash},
            {.text = pText(c.pValue), .sort = c.pValue ? QVariant(*c.pValue) : QVariant()},
            {.text = pText(test.holm), .sort = test.holm ? QVariant(*test.holm) : QVariant(), .best = holds},
            {.text = QLocale().toString(c.count), .sort = qlonglong(c.count)}};
        if (holds)
            row.cells[7].tip = tr("The difference holds up");
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table publishedTable(const std::vector<domain::PublishedScore>& scores)
{
    Table table;
    table.columns = {{{}, tr("Method"), {}, {}, false},
                     {{}, tr("Data set"), {}, {}, false},
                     {{}, tr("Metric"), {}, {}, false},
                     {{}, tr("Published value"), {}, {}, true},
                     {{}, tr("Source"), {}, {}, false}};
    for (const domain::PublishedScore& score : scores) {
        const QString metric = models::metricTitle(toText(score.metric));
        table.rows.push_back(
            {.id = {},
             .method = toText(score.method),
             .cells = {{.text = models::methodTitle(toText(score.method))},
                       {.text = toText(score.dataset)},
                       {.text = metric},
                       {.text = QLocale().toString(score.value, 'f', 4), .sort = score.value},
                       {.text = text::ofCatalog(score.source), .tip = text::ofCatalog(score.source)}}});
    }
    return table;
}

QString statement(const ResultSet& set)
{
    const auto* protocol = evaluation::findProtocol(set.protocol.toStdString());
    QStringList parts;
    parts << tr("Protocol %1, version %2").arg(set.protocol).arg(set.version) +
                 (protocol && !protocol->citation.empty()
                      ? QStringLiteral(" (%1)").arg(text::ofCatalog(protocol->citation))
                      : QString());
    parts << tr("cohort \u201C%1\u201D: %2 training and %3 test cases")
                 .arg(set.cohort)
                 .arg(set.trainCases)
                 .arg(set.testCases);
    parts << tr("split and files SHA-256 %1\u2026").arg(set.cohortHash);
    QStringList sources;
    for (const EvaluatedRun& run : set.runs)
        sources << toText(run.evaluation.thresholdSource);
    sources.removeDuplicates();
    if (sources.size() == 1 && sources.front() == QLatin1String("validation"))
        parts << tr("thresholds chosen on the validation cases");
    else if (!sources.isEmpty())
        parts << tr("thresholds: %1").arg(sources.join(QStringLiteral(", ")));
    if (set.simulated)
        parts << tr("simulated data");
    return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

QString remarks(const ResultSet& set)
{
    QStringList parts;
    parts << tr("\u2605 best, where the paired permutation test against the runner-up gives p < 0.05; small "
                "numbers: 95 % bootstrap interval of the mean over cases.");
    const bool hasThreshold = std::ranges::any_of(
        set.runs, [](const EvaluatedRun& run) { return run.method == QLatin1String("threshold"); });
    if (!set.runs.empty() && !hasThreshold)
        parts << tr("No run of the threshold method here yet: queue one to have a baseline.");
    if (std::ranges::any_of(set.runs, [](const EvaluatedRun& run) { return !run.members.empty(); }))
        parts << tr(
            "Folds and seeds of one experiment count as one run: mean of their means \u00B1 population "
            "standard deviation; case by case, their mean.");
    if (std::ranges::any_of(set.runs, &EvaluatedRun::isSwept))
        parts << tr("Values of a sweep are not marked as best.");
    if (set.leftOut > 0)
        parts << tr("Left out: %1 older, or by another version of the protocol.").arg(set.leftOut);
    return parts.join(QLatin1Char(' '));
}

} // namespace counterpart::results
