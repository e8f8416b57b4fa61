// SPDX-License-Identifier: Apache-2.0
#include "core/params/sweep.h"
#include "ui/models/format.h"
#include "ui/views/results/tables.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace counterpart::results {

namespace {

using models::toText;

QString quoted(QString text)
{
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
        text.contains(QLatin1Char('\n')))
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    return text;
}

QString lineOf(const QStringList& words)
{
    QStringList cells;
    for (const QString& word : words)
        cells << quoted(word);
    return cells.join(QLatin1Char(',')) + QLatin1Char('\n');
}

/// In full and with a point, whatever the user's language: for programs.
QString plain(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 17) : QString();
}

/// As `plain`, for a number that is written as it is shown.
QString withPoint(QString text)
{
    const QString point = QRegularExpression::escape(QLocale().decimalPoint());
    return text.replace(QRegularExpression(QStringLiteral("(?<=\\d)%1(?=\\d)").arg(point)),
                        QStringLiteral("."));
}

QString escaped(const QString& text)
{
    static const QHash<QChar, QString> special{{u'&', QStringLiteral("\\&")},
                                               {u'%', QStringLiteral("\\%")},
                                               {u'$', QStringLiteral("\\$")},
                                               {u'#', QStringLiteral("\\#")},
                                               {u'_', QStringLiteral("\\_")},
                                               {u'{', QStringLiteral("\\{")},
                                               {u'}', QStringLiteral("\\}")},
                                               {u'~', QStringLiteral("\\textasciitilde{}")},
                                               {u'^', QStringLiteral("\\textasciicircum{}")},
                                               {u'\\', QStringLiteral("\\textbackslash{}")},
                                               {u'<', QStringLiteral("$<$")},
                                               {u'>', QStringLiteral("$>$")},
                                               {u'\u00B1', QStringLiteral("$\\pm$")},
                                               {u'\u2212', QStringLiteral("$-$")},
                                               {u'\u2013', QStringLiteral("--")},
                                               {u'\u2026', QStringLiteral("\\dots{}")},
                                               {u'\u201C', QStringLiteral("``")},
                                               {u'\u201D', QStringLiteral("''")},
                                               {u'\u2113', QStringLiteral("$\\ell$")},
                                               {u'\u2605', QStringLiteral("$\\star$")}};
    QString result;
    for (const QChar c : text)
        result += special.value(c, QString(c));
    return result;
}

/// The line of group names over the columns, with rules beneath; empty where there are none.
QString groupLine(const Table& table)
{
    QStringList cells, rules;
    bool any = false;
    for (std::size_t i = 0; i < table.columns.size();) {
        std::size_t end = i + 1;
        const QString& group = table.columns[i].group;
        while (!group.isEmpty() && end < table.columns.size() && table.columns[end].group == group)
            ++end;
        cells << (group.isEmpty()
                      ? QString()
                      : QStringLiteral("\\multicolumn{%1}{c}{%2}").arg(end - i).arg(escaped(group)));
        if (!group.isEmpty())
            rules << QStringLiteral("\\cmidrule(lr){%1-%2}").arg(i + 1).arg(end);
        any = any || !group.isEmpty();
        i = end;
    }
    return any ? cells.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n") +
                     rules.join(QLatin1Char(' ')) + QLatin1Char('\n')
               : QString();
}

} // namespace

QString csv(const Table& table, const QString& note)
{
    QStringList head;
    for (const Column& column : table.columns)
        head << column.title;
    QString text = lineOf(head);
    for (const Row& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row.cells)
            cells << (cell.sort.isValid() ? cell.sort.toString() : cell.text);
        text += lineOf(cells);
    }
    return text + lineOf({QStringLiteral("# ") + note});
}

QString latex(const Table& table, const QString& note)
{
    QString spec;
    QStringList head;
    for (const Column& column : table.columns) {
        spec += column.number ? QLatin1Char('r') : QLatin1Char('l');
        head << escaped(column.title);
    }
    QString text =
        QStringLiteral("% needs \\usepackage{booktabs}\n\\begin{tabular}{%1}\n\\toprule\n").arg(spec) +
        groupLine(table) + head.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n\\midrule\n");
    for (const Row& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row.cells) {
            const bool isNumber = table.columns[static_cast<std::size_t>(cells.size())].number;
            const QString shown = escaped(isNumber ? withPoint(cell.text) : cell.text);
            cells << (row.level > 0 && cells.isEmpty() ? QStringLiteral("\\quad ").repeated(row.level)
                                                       : QString()) +
                         (cell.best ? QStringLiteral("\\textbf{%1}").arg(shown) : shown);
        }
        text += cells.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
    }
    return text + QStringLiteral("\\bottomrule\n\\end{tabular}\n\\par\\footnotesize ") + escaped(note) +
           QLatin1Char('\n');
}

namespace {

QString flag(bool value)
{
    return value ? QStringLiteral("1") : QStringLiteral("0");
}

/// Experiment, swept value, fold: where a run stands; empty for one that stands alone.
QStringList placeOf(const EvaluatedRun& run)
{
    if (!run.experiment)
        return {{}, {}, {}};
    return {toText(run.place.experiment), toText(params::valueText(run.place.value)),
            run.place.fold > 0 ? QString::number(run.place.fold) : QString()};
}

QString summaryLine(const ResultSet& set, const EvaluatedRun& run, const std::string& metric)
{
    const evaluation::MetricScores& scores = run.scores(metric);
    const evaluation::ResultFacts& facts = set.facts;
    const auto end = [&](double evaluation::Interval::*bound) {
        return scores.interval ? plain((*scores.interval).*bound) : QString();
    };
    const QString over = run.members.empty()   ? QStringLiteral("cases")
                         : run.place.folds > 0 ? QStringLiteral("folds")
                                               : QStringLiteral("seeds");
    return lineOf(QStringList{toText(run.name), toText(run.method), toText(run.preset),
                              QString::number(run.seed), toText(facts.cohort), shortHash(set),
                              toText(facts.protocol), QString::number(facts.version), flag(facts.simulated),
                              toText(metric), plain(scores.summary.mean),
                              plain(scores.summary.standardDeviation), QString::number(scores.summary.count),
                              end(&evaluation::Interval::low), end(&evaluation::Interval::high),
                              flag(scores.best)} +
                  placeOf(run) + QStringList{over});
}

QString caseLines(const ResultSet& set, const EvaluatedRun& run)
{
    const evaluation::ResultFacts& facts = set.facts;
    QString text;
    for (std::size_t i = 0; i < set.cases.size(); ++i) {
        if (!run.scored[i])
            continue;
        const auto subject = facts.subjects.find(set.cases[i]);
        for (const auto& [metric, scores] : run.metrics)
            text += lineOf(QStringList{toText(set.cases[i]),
                                       subject == facts.subjects.end() ? QString() : toText(subject->second),
                                       toText(run.name), toText(run.method), toText(facts.cohort),
                                       toText(facts.protocol), QString::number(facts.version),
                                       flag(facts.simulated), toText(metric), plain(scores.values[i])} +
                           placeOf(run));
    }
    return text;
}

} // namespace

QString summaryCsv(const ResultSet& set)
{
    QString text =
        QStringLiteral("run,method,preset,seed,cohort,cohort_sha256,protocol,version,simulated,metric,"
                       "mean,std,n,interval_low,interval_high,best,experiment,value,fold,over\n");
    for (const EvaluatedRun& run : set.runs) {
        for (const std::string& metric : set.metrics)
            text += summaryLine(set, run, metric);
        for (const EvaluatedRun& member : run.members)
            for (const std::string& metric : set.metrics)
                text += summaryLine(set, member, metric);
    }
    return text;
}

QString casesCsv(const ResultSet& set)
{
    QString text = QStringLiteral("case,subject,run,method,cohort,protocol,version,simulated,metric,value,"
                                  "experiment,swept_value,fold\n");
    for (const EvaluatedRun& run : set.runs) { // every run by itself: means are for the summary
        if (run.members.empty())
            text += caseLines(set, run);
        for (const EvaluatedRun& member : run.members)
            text += caseLines(set, member);
    }
    return text;
}

} // namespace counterpart::results
