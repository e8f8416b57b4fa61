// SPDX-License-Identifier: Apache-2.0
#include "ui/views/library/import_panel.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/progress.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counterpart::library {

using namespace widgets;

namespace {

constexpr int rowsShown = 2000; ///< a glance, not the data set
constexpr int problemsShown = 6;

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace

ImportPanel::ImportPanel(models::Session& session, const QList<models::LayoutInfo>& layouts, QWidget* parent)
    : QWidget(parent), m_trial(new models::ImportTrial(session, this)),
      m_title(makeTitle(tr("Import"), 1.35)), m_where(new ElidedLabel(Qt::ElideMiddle)),
      m_progress(new ThinProgress), m_state(makeLabel({}, Tone::Quiet, true)), m_name(new QLineEdit),
      m_nameError(makeLabel({}, Tone::Failure, true)), m_layout(new QComboBox),
      m_facts(spaced(new QVBoxLayout, gapSmall)), m_table(new QTableWidget),
      m_import(makeButton(tr("Import"), ButtonKind::Primary, QStringLiteral("import")))
{
    setObjectName(QStringLiteral("importPanel"));
    auto* layout = spaced(new QVBoxLayout(this), 12, 24, 20, 24, 20);
    m_where->setProperty("kind", QStringLiteral("quiet"));
    layout->addWidget(m_title);
    layout->addWidget(m_where);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addLayout(m_facts);
    m_layout->addItem(tr("Recognise by itself"), QStringLiteral("auto"));
    for (const models::LayoutInfo& info : layouts)
        m_layout->addItem(info.title, info.id);
    layout->addWidget(buildCorrections());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setAccessibleName(tr("Recognised scans"));
    layout->addWidget(m_table, 1);
    auto* buttons = spaced(new QHBoxLayout, gap);
    auto* cancel = makeButton(tr("Cancel"));
    m_import->setObjectName(QStringLiteral("confirmImport"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);
    connect(m_trial, &models::ImportTrial::ready, this, &ImportPanel::show);
    connect(m_trial, &models::ImportTrial::failed, this, &ImportPanel::showFailure);
    connect(m_layout, &QComboBox::activated, this, &ImportPanel::tryAgain);
    connect(m_name, &QLineEdit::textChanged, this, &ImportPanel::check);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_trial->cancel();
        Q_EMIT cancelled();
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        Q_EMIT importRequested(m_path, m_name->text().trimmed(), m_layout->currentData().toString());
    });
}

QWidget* ImportPanel::buildCorrections()
{
    auto* card = makeCard();
    auto* grid = spaced(new QGridLayout(card), gap, 16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    m_name->setObjectName(QStringLiteral("importName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaximumWidth(360);
    m_layout->setObjectName(QStringLiteral("importLayout"));
    m_layout->setAccessibleName(tr("Layout"));
    m_layout->setMaximumWidth(360);
    grid->addWidget(makeLabel(tr("Name"), Tone::Quiet), 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_nameError, 0, 2);
    grid->addWidget(makeLabel(tr("Layout"), Tone::Quiet), 1, 0);
    grid->addWidget(m_layout, 1, 1);
    grid->addWidget(
        makeLabel(tr("Files stay where they are; nothing in the folder is changed."), Tone::Quiet), 2, 1, 1,
        2);
    grid->setColumnStretch(2, 1);
    return card;
}

void ImportPanel::start(const QString& path)
{
    m_path = path;
    m_title->setText(tr("Import \u201C%1\u201D").arg(QFileInfo(path).fileName()));
    m_where->setFullText(path);
    m_name->clear();
    m_layout->setCurrentIndex(0);
    tryAgain();
}

void ImportPanel::setTakenNames(const QStringList& names)
{
    m_taken = names;
    check();
}

void ImportPanel::tryAgain()
{
    m_ready = false;
    clearLayout(m_facts);
    m_table->setRowCount(0);
    m_progress->show();
    m_progress->setFraction(std::nullopt);
    m_state->setText(tr("Looking through the folder\u2026"));
    setTone(m_state, Tone::Quiet);
    m_state->show();
    check();
    m_trial->start(m_path, m_layout->currentData().toString());
}

void ImportPanel::show(const models::ImportSummary& summary)
{
    m_ready = true;
    m_simulated = summary.simulated;
    m_progress->hide();
    m_state->hide();
    if (m_name->text().isEmpty())
        m_name->setText(summary.name);
    showFacts(summary);
    fillTable(summary);
    check();
}

void ImportPanel::showFailure(const QString& sentence)
{
    m_ready = false;
    m_progress->hide();
    m_state->setText(sentence);
    setTone(m_state, Tone::Failure);
    m_state->show();
    check();
}

void ImportPanel::showFacts(const models::ImportSummary& summary)
{
    clearLayout(m_facts);
    auto* line = spaced(new QHBoxLayout, gap);
    line->addWidget(makeTitle(
        joined({tr("%n subject(s)", nullptr, summary.subjects), tr("%n scan(s)", nullptr, summary.scans)}),
        1.1));
    if (summary.simulated)
        line->addWidget(makeBadge(tr("Simulated"), Tone::Warning));
    line->addStretch();
    m_facts->addLayout(line);
    QStringList parts;
    for (const auto& [contrast, count] : summary.contrasts)
        parts << tr("%1: %2").arg(contrast).arg(count);
    parts << tr("%n with truth", nullptr, summary.withTruth)
          << tr("%n with a brain mask", nullptr, summary.withMask);
    if (summary.healthy + summary.diseased > 0)
        parts << tr("%1 healthy, %2 diseased subjects").arg(summary.healthy).arg(summary.diseased);
    QString layoutTitle = summary.layout;
    if (const int at = m_layout->findData(summary.layout); at >= 0)
        layoutTitle = m_layout->itemText(at);
    m_facts->addWidget(makeLabel(tr("Recognised as %1").arg(layoutTitle), Tone::Good));
    m_facts->addWidget(makeLabel(joined(parts), Tone::Quiet, true));
    for (const QString& problem : summary.problems.mid(0, problemsShown))
        m_facts->addWidget(makeLabel(problem, Tone::Warning, true));
    if (summary.problems.size() > problemsShown)
        m_facts->addWidget(
            makeLabel(tr("and %n more", nullptr, static_cast<int>(summary.problems.size()) - problemsShown),
                      Tone::Warning));
}

void ImportPanel::fillTable(const models::ImportSummary& summary)
{
    const QStringList titles{tr("Scan"),  tr("Subject"), tr("Contrast"), tr("Health"),
                             tr("Truth"), tr("Mask"),    tr("Size")};
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 180);
    for (int column = 1; column + 1 < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, 88);
    giveTitlesRoom(m_table->horizontalHeader());
    const auto rows = std::min<qsizetype>(summary.rows.size(), rowsShown);
    m_table->setRowCount(static_cast<int>(rows));
    const auto tick = [](bool on) { return on ? QStringLiteral("\u2713") : QStringLiteral("\u2013"); };
    for (qsizetype i = 0; i < rows; ++i) {
        const auto& scan = summary.rows[i];
        const QStringList cells{scan.label,       scan.subject,    scan.contrast, scan.health,
                                tick(scan.truth), tick(scan.mask), scan.size};
        for (qsizetype column = 0; column < cells.size(); ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            if (scan.problems > 0 && column == 0)
                cell->setIcon(icon(QStringLiteral("warning"), IconTone::Warning));
            m_table->setItem(static_cast<int>(i), static_cast<int>(column), cell);
        }
    }
}

void ImportPanel::check()
{
    const QString name = m_name->text().trimmed();
    const bool taken = m_taken.contains(name);
    m_nameError->setText(taken ? tr("There is a data set of this name already.") : QString());
    restyle(m_name, "invalid", taken);
    m_import->setEnabled(m_ready && !name.isEmpty() && !taken);
}

} // namespace counterpart::library
