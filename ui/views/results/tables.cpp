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
#include <map>

namespace counterpart::results {

namespace {

using models::scoreText;
using models::toText;
constexpr char prevalence[] = "prevalence", chanceMetric[] = "auprc", baselineMethod[] = "threshold";
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

QString groupOf(const std::string& metric)
{
    if (evaluation::isOracle(metric))
        return tr("Oracle: sees the truth");
    return evaluation::preference(metric) != 0 ? QString() : tr("The data");
}

Column metricColumn(const std::string& metric)
{
    const auto* known = evaluation::findMetric(metric);
    QString title = models::metricTitle(toText(metric));
    if (evaluation::isOracle(metric)) // its group says so already
        title.remove(QStringLiteral(" (oracle)"));
    QString tip = known ? text::ofMetrics(known->help) : QString();
    if (const int sign = evaluation::preference(metric); sign != 0)
        tip += sign > 0 ? tr(" Higher is better.") : tr(" Lower is better.");
    return {toText(metric), title, groupOf(metric), tip, true};
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
    return (run.place.folds > 0
                ? tr("Mean of the folds' means \u00B1 population standard deviation over the folds (%1)")
                : tr("Mean of the seeds' means \u00B1 population standard deviation over the seeds (%1)"))
        .arg(n);
}

Cell summaryCell(const EvaluatedRun& run, const std::string& metric)
{
    const evaluation::MetricScores& scores = run.scores(metric);
    const auto& [mean, deviation, count] = scores.summary;
    const int decimals = decimalsOf(mean);
    Cell cell{.text = mean ? valueText(mean) +
                                 (deviation ? QStringLiteral(" \u00B1 ") + valueText(deviation, decimals)
                                            : QString())
                           : dash,
              .below = intervalText(scores.interval, decimals),
              .best = scores.best};
    if (mean) {
        cell.sort = *mean;
        cell.tip = spreadOf(run, count);
        if (scores.interval)
            cell.tip += tr("; below, the bootstrap's 95 % interval of the mean over the cases");
        if (scores.best)
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
    const auto share = set.runs.empty() ? std::nullopt : set.runs.front().scores(prevalence).summary.mean;
    for (const std::string& metric : set.metrics) {
        Cell cell;
        if (metric == chanceMetric && share) {
            cell = {.text = valueText(share), .tip = tr("The prevalence: the mean share of lesion voxels")};
            cell.sort = *share;
        }
        row.cells.push_back(cell);
    }
    return row;
}

/// How a run differs from others of its method.
QString detailOf(const EvaluatedRun& run)
{
    QStringList parts;
    if (!run.preset.empty())
        parts << models::presetTitle(toText(run.preset));
    if (run.isSwept())
        parts << toText(evaluation::sweptText(run));
    if (run.place.fold > 0)
        parts << tr("fold %1 of %2").arg(run.place.fold).arg(run.place.folds);
    if (const auto count = run.members.size(); count > 0)
        parts << (run.place.folds > 0 ? tr("%1 folds").arg(count) : tr("%1 seeds").arg(count));
    if (run.members.empty() || run.place.folds > 0)
        parts << tr("seed %1").arg(run.seed);
    return parts.join(QStringLiteral(" \u00B7 "));
}

/// The run, and under it the folds or seeds that it is made of.
void addRun(Table& table, const ResultSet& set, const EvaluatedRun& run, const QString& parent, int level)
{
    const bool baseline = run.method == baselineMethod;
    const QString name = toText(run.name);
    Row row{.id = name, .method = toText(run.method), .reference = baseline, .cells = {}, .parent = parent};
    row.open = false;
    row.level = level;
    row.cells.push_back({.text = models::methodTitle(toText(run.method)),
                         .below = baseline ? tr("baseline, nothing is learned") : QString()});
    row.cells.push_back({.text = name, .below = detailOf(run)});
    const qlonglong count = run.caseCount();
    row.cells.push_back({.text = QLocale().toString(count), .sort = count});
    for (const std::string& metric : set.metrics)
        row.cells.push_back(summaryCell(run, metric));
    table.rows.push_back(std::move(row));
    for (const EvaluatedRun& member : run.members) {
        addRun(table, set, member, name, level + 1);
        table.rows.back().reference = true;
    }
}

/// The head of a sweep: its values follow; a mean over them would mean nothing.
Row sweepRow(const ResultSet& set, std::size_t first, std::size_t values)
{
    const EvaluatedRun& run = set.runs[first];
    const QString name = toText(run.place.experiment);
    Row row{.id = name, .method = toText(run.method), .cells = {}};
    row.cells = {
        {.text = models::methodTitle(row.method)},
        {.text = name, .below = tr("sweep over %1, %2 values").arg(toText(run.place.parameter)).arg(values)},
        {}};
    row.cells.resize(row.cells.size() + set.metrics.size());
    return row;
}

/// How many entries from this one on are values of its sweep; 0 inside one or without one.
std::size_t sweepBeginning(const ResultSet& set, std::size_t at)
{
    const auto same = [&](std::size_t other) {
        return set.runs[other].isSwept() && set.runs[other].experiment == set.runs[at].experiment;
    };
    if (!set.runs[at].isSwept() || (at > 0 && same(at - 1)))
        return 0;
    std::size_t end = at + 1;
    while (end < set.runs.size() && same(end))
        ++end;
    return end - at;
}

QString pText(std::optional<double> p)
{
    if (!p)
        return dash;
    return *p < 0.001 ? QStringLiteral("< 0.001") : scoreText(p);
}

Cell numberCell(std::optional<double> value)
{
    return {.text = valueText(value), .sort = value ? QVariant(*value) : QVariant()};
}

QStringList problemsOf(const ResultSet& set, const QStringList& labels, const std::string& label)
{
    QStringList problems;
    for (std::size_t r = 0; r < set.runs.size(); ++r)
        if (const auto found = set.runs[r].problems.find(label); found != set.runs[r].problems.end())
            for (const std::string& code : found->second)
                problems << labels[static_cast<qsizetype>(r)] + QStringLiteral(": ") +
                                text::translatedSentence({base::ErrorKind::Failed, code, {}});
    problems.removeDuplicates();
    return problems;
}

} // namespace

QStringList runLabels(const ResultSet& set)
{
    std::map<std::string, int> ofMethod;
    for (const EvaluatedRun& run : set.runs)
        ++ofMethod[run.method];
    QStringList labels;
    for (const EvaluatedRun& run : set.runs) {
        const QString title = models::methodTitle(toText(run.method));
        labels << (run.isSwept() ? title + QStringLiteral(", ") + toText(evaluation::sweptText(run))
                   : ofMethod[run.method] > 1 ? toText(run.name)
                                              : title);
    }
    return labels;
}

QString shortHash(const ResultSet& set)
{
    return toText(set.facts.cohortHash).left(12);
}

Table summaryTable(const ResultSet& set)
{
    Table table;
    table.columns = {{{}, tr("Method"), {}, {}, false},
                     {{}, tr("Run"), {}, {}, false},
                     {{}, tr("Cases"), {}, tr("Test cases that were scored"), true}};
    for (const std::string& metric : set.metrics)
        table.columns.push_back(metricColumn(metric));
    for (std::size_t i = 0; i < set.runs.size(); ++i) {
        const EvaluatedRun& run = set.runs[i];
        if (const auto values = sweepBeginning(set, i); values > 0)
            table.rows.push_back(sweepRow(set, i, values));
        addRun(table, set, run, run.isSwept() ? toText(run.place.experiment) : QString(), run.isSwept());
    }
    if (!set.runs.empty() && std::ranges::find(set.metrics, prevalence) != set.metrics.end())
        table.rows.push_back(chanceRow(set));
    return table;
}

Table caseTable(const ResultSet& set, const std::string& metric)
{
    const QStringList labels = runLabels(set);
    Table table;
    table.columns = {{{}, tr("Case"), {}, {}, false}, metricColumn(prevalence)};
    table.columns.back().group.clear();
    for (std::size_t r = 0; r < set.runs.size(); ++r)
        table.columns.push_back(
            {toText(metric), labels[static_cast<qsizetype>(r)], {}, toText(set.runs[r].name), true});
    for (std::size_t c = 0; c < set.cases.size(); ++c) {
        const QString label = toText(set.cases[c]);
        Row row{.id = label, .cells = {{.text = label}}};
        if (const auto subject = set.facts.subjects.find(set.cases[c]); subject != set.facts.subjects.end())
            row.cells.front().tip = toText(subject->second);
        if (const QStringList problems = problemsOf(set, labels, set.cases[c]); !problems.isEmpty())
            row.cells.front() = {.text = label, .tip = problems.join(QLatin1Char('\n')), .sort = label};
        std::optional<double> share;
        for (std::size_t r = 0; r < set.runs.size() && !share; ++r)
            share = set.runs[r].value(prevalence, c);
        row.cells.push_back(numberCell(share));
        for (const EvaluatedRun& run : set.runs)
            row.cells.push_back(numberCell(run.value(metric, c)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table pairTable(const ResultSet& set, const std::string& metricId,
                const std::vector<evaluation::PairedTest>& tests)
{
    const QStringList labels = runLabels(set);
    const QString metric = toText(metricId);
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
    for (const evaluation::PairedTest& test : tests) {
        const EvaluatedRun &a = set.runs[test.a], &b = set.runs[test.b];
        const evaluation::Comparison& c = test.comparison;
        const int decimals = decimalsOf(c.meanA);
        const bool holds = test.holm && *test.holm < 0.05;
        Row row{.id = toText(a.name) + QLatin1Char('\t') + toText(b.name),
                .method = toText(a.method),
                .cells = {}};
        row.cells = {
            {.text = labels[static_cast<qsizetype>(test.a)], .tip = toText(a.name)},
            {.text = labels[static_cast<qsizetype>(test.b)], .tip = toText(b.name)},
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
    const evaluation::ResultFacts& facts = set.facts;
    const auto* protocol = evaluation::findProtocol(facts.protocol);
    QStringList parts;
    parts << tr("Protocol %1, version %2").arg(toText(facts.protocol)).arg(facts.version) +
                 (protocol && !protocol->citation.empty()
                      ? QStringLiteral(" (%1)").arg(text::ofCatalog(protocol->citation))
                      : QString());
    parts << tr("cohort \u201C%1\u201D: %2 training and %3 test cases")
                 .arg(toText(facts.cohort))
                 .arg(facts.trainCases)
                 .arg(facts.testCases);
    parts << tr("split and files SHA-256 %1\u2026").arg(shortHash(set));
    QStringList sources;
    for (const EvaluatedRun& run : set.runs)
        sources << toText(run.thresholdSource);
    sources.removeDuplicates();
    if (sources.size() == 1 && sources.front() == QLatin1String("validation"))
        parts << tr("thresholds chosen on the validation cases");
    else if (!sources.isEmpty())
        parts << tr("thresholds: %1").arg(sources.join(QStringLiteral(", ")));
    if (facts.simulated)
        parts << tr("simulated data");
    return parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

QString remarks(const ResultSet& set)
{
    QStringList parts;
    parts << tr("\u2605 best, where the paired permutation test against the runner-up gives p < 0.05; small "
                "numbers: 95 % bootstrap interval of the mean over cases.");
    const bool hasThreshold =
        std::ranges::any_of(set.runs, [](const EvaluatedRun& run) { return run.method == baselineMethod; });
    if (!set.runs.empty() && !hasThreshold)
        parts << tr("No run of the threshold method here yet: queue one to have a baseline.");
    if (std::ranges::any_of(set.runs, [](const EvaluatedRun& run) { return !run.members.empty(); }))
        parts << tr(
            "Folds and seeds of one experiment count as one run: mean of their means \u00B1 population "
            "standard deviation; case by case, their mean.");
    if (std::ranges::any_of(set.runs, &EvaluatedRun::isSwept))
        parts << tr("Values of a sweep are not marked as best.");
    if (set.facts.leftOut > 0)
        parts << tr("Left out: %1 older, or by another version of the protocol.").arg(set.facts.leftOut);
    return parts.join(QLatin1Char(' '));
}

} // namespace counterpart::results
