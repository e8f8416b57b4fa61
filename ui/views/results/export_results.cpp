// SPDX-License-Identifier: Apache-2.0
// What the Results view writes into files and onto the clipboard.
#include "core/base/files.h"
#include "ui/models/format.h"
#include "ui/text/translated.h"
#include "ui/views/results/result_table.h"
#include "ui/views/results/results_view.h"
#include "ui/views/results/sweep_plot.h"
#include "ui/views/results/tables.h"
#include "ui/widgets/custom_plot.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

namespace counterpart::results {

using namespace widgets;

void ResultsView::buildExport(QPushButton* button)
{
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& text, Export kind, bool copies) {
        menu->addAction(text, this, [this, kind, copies] {
            if (!copies) {
                exportFile(kind);
                return;
            }
            QApplication::clipboard()->setText(exported(kind));
            Q_EMIT noticeRequested({tr("Copied."), Notice::Tone::Good});
        });
    };
    add(tr("Summary as CSV\u2026"), Export::SummaryCsv, false);
    add(tr("Cases as CSV\u2026"), Export::CasesCsv, false);
    add(tr("Summary as LaTeX\u2026"), Export::Latex, false);
    m_exportSweep =
        menu->addAction(tr("Plot of the sweep as PNG or PDF\u2026"), this, &ResultsView::exportSweep);
    menu->addSeparator();
    add(tr("Copy the summary as CSV"), Export::SummaryCsv, true);
    add(tr("Copy the lower table as CSV"), Export::TableCsv, true);
    add(tr("Copy the summary as LaTeX"), Export::Latex, true);
    button->setMenu(menu);
    button->setProperty("menu", true);
}

ResultTable* ResultsView::tableInHand() const
{
    switch (m_tabs->currentIndex()) {
    case Cases:
        return m_cases;
    case Tests:
        return m_tests;
    case Published:
        return m_published;
    default:
        return m_summary;
    }
}

QString ResultsView::exported(Export kind) const
{
    if (!m_set)
        return {};
    switch (kind) {
    case Export::SummaryCsv:
        return summaryCsv(*m_set);
    case Export::CasesCsv:
        return casesCsv(*m_set);
    case Export::TableCsv:
        return csv(tableInHand()->table(), m_lowerStatement->text());
    case Export::Latex:
        return latex(m_summary->table(), statement(*m_set) + QLatin1Char(' ') + remarks(*m_set));
    }
    return {};
}

void ResultsView::exportFile(Export kind)
{
    if (!m_set)
        return;
    const evaluation::ResultFacts& facts = m_set->facts;
    const QString name = models::toText(facts.cohort) + QLatin1Char('-') + models::toText(facts.protocol) +
                         (kind == Export::CasesCsv ? QStringLiteral("-cases") : QString()) +
                         (kind == Export::Latex ? QStringLiteral(".tex") : QStringLiteral(".csv"));
    m_chooser(name, [this, kind](const QString& path) { write(path, exported(kind)); });
}

void ResultsView::exportSweep()
{
    if (!m_set)
        return;
    const QString name = models::toText(m_set->facts.cohort) + QLatin1Char('-') + m_sweep->parameter() +
                         QStringLiteral(".png");
    m_chooser(name, [this](const QString& path) {
        constexpr int pictureWidth = 900, pictureHeight = 560;
        QCustomPlot* plot = m_sweep->plot();
        const bool pdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
        say(path, pdf ? plot->savePdf(path, pictureWidth, pictureHeight)
                      : plot->savePng(path, pictureWidth, pictureHeight, 2));
    });
}

void ResultsView::say(const QString& path, bool written)
{
    if (written)
        Q_EMIT noticeRequested({tr("Written to %1.").arg(path), Notice::Tone::Good});
    else
        Q_EMIT noticeRequested(
            {tr("%1 cannot be written; check the folder's permissions.").arg(path), Notice::Tone::Failure});
}

void ResultsView::write(const QString& path, const QString& text)
{
    const auto written = base::writeAtomically(base::fromUtf8(path.toStdString()), text.toStdString());
    if (written)
        Q_EMIT noticeRequested({tr("Written to %1.").arg(path), Notice::Tone::Good});
    else
        Q_EMIT noticeRequested({text::translatedSentence(written.error()), Notice::Tone::Failure});
}

} // namespace counterpart::results
