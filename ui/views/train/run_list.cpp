// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/run_list.h"

#include "ui/models/format.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace counterpart::train {

using namespace widgets;
using models::RunModel;

namespace {

class RunPainter : public QStyledItemDelegate
{
public:
    RunPainter(const RunList& list, QObject* parent) : QStyledItemDelegate(parent), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {220, option.fontMetrics.height() * 2 + 26};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option, t);
        const QRect area = option.rect.adjusted(16, 9, -14, -9);
        const auto state = stateOf(index);
        paintStateMark(*painter, QRectF(area.left(), area.top() + 2, 14, 14), state, option.palette);
        const QString right = rightText(index, state);
        painter->setFont(numberFont(option.font));
        const int rightWidth = right.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(right) + 8;
        painter->setPen(state == domain::JobState::Running ? t.text : t.quiet);
        painter->drawText(area, Qt::AlignTop | Qt::AlignRight, right);
        const MethodLook look =
            methodLook(index.data(RunModel::MethodIdRole).toString(), appearanceOf(option.palette));
        paintMarker(*painter, QPointF(area.left() + 29, area.top() + option.fontMetrics.height() / 2.0 + 0.5),
                    4.5, look);
        painter->setFont(scaledFont(option.font, 1.0, QFont::DemiBold));
        painter->setPen(t.text);
        const QRect name = area.adjusted(42, 0, -rightWidth, 0);
        painter->drawText(
            name, Qt::AlignTop,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
        painter->setFont(option.font);
        const bool failed = state == domain::JobState::Failed;
        painter->setPen(failed ? t.failure : t.quiet);
        const QRect below = area.adjusted(42, option.fontMetrics.height() + 3, 0, 0);
        painter->drawText(
            below, Qt::AlignTop | Qt::TextSingleLine,
            option.fontMetrics.elidedText(secondLine(index, state), Qt::ElideRight, below.width()));
        if (state == domain::JobState::Running || state == domain::JobState::Paused)
            paintProgress(*painter, option, index.data(RunModel::FractionRole).toDouble(), t);
        painter->restore();
    }

private:
    static std::optional<domain::JobState> stateOf(const QModelIndex& index)
    {
        const QVariant state = index.data(RunModel::StateRole);
        return state.isValid() ? std::optional(static_cast<domain::JobState>(state.toInt())) : std::nullopt;
    }
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& t)
    {
        const bool selected = option.state & QStyle::State_Selected;
        if (!selected && !(option.state & QStyle::State_MouseOver))
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 2, -4, -2), 6, 6);
        if (selected)
            painter.fillRect(
                QRect(option.rect.left() + 4, option.rect.top() + 10, 3, option.rect.height() - 20),
                t.accent);
    }
    static void paintProgress(QPainter& painter, const QStyleOptionViewItem& option, double fraction,
                              const Tokens& t)
    {
        const QRectF groove(option.rect.left() + 58, option.rect.bottom() - 8, option.rect.width() - 72.0, 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.line);
        painter.drawRoundedRect(groove, 1.5, 1.5);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(
            QRectF(groove.topLeft(), QSizeF(groove.width() * std::clamp(fraction, 0.0, 1.0), 3)), 1.5, 1.5);
    }
    QString rightText(const QModelIndex& index, std::optional<domain::JobState> state) const
    {
        if (state == domain::JobState::Running || state == domain::JobState::Paused)
            return index.siblingAtColumn(RunModel::Progress).data().toString();
        const RunScore score = m_list.scores().value(index.data().toString());
        return score.auprc ? models::scoreText(score.auprc) : QString();
    }
    QString secondLine(const QModelIndex& index, std::optional<domain::JobState> state) const
    {
        const auto text = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
        if (state == domain::JobState::Failed)
            return index.data(RunModel::ErrorRole).toString();
        QStringList parts; // the method last: it is the one to be cut off where there is no room
        if (state == domain::JobState::Running)
            parts << text(RunModel::Remaining);
        else if (state && *state != domain::JobState::Done)
            parts << text(RunModel::State);
        else if (const RunScore score = m_list.scores().value(index.data().toString()); score.auprc)
            parts << (score.dice ? RunList::tr("AUPRC; Dice %1").arg(models::scoreText(score.dice))
                                 : RunList::tr("AUPRC"));
        else
            parts << RunList::tr("seed %1").arg(text(RunModel::Seed));
        parts << text(RunModel::Method);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" \u00B7 "));
    }

    const RunList& m_list;
};

} // namespace

RunList::RunList(models::RunModel& runs, QWidget* parent)
    : QWidget(parent), m_runs(runs), m_view(new QListView)
{
    auto* layout = spaced(new QVBoxLayout(this), gap, 0, 14, 0, 12);
    auto* title = makeCaption(tr("Runs"));
    title->setContentsMargins(16, 0, 0, 0);
    layout->addWidget(title);
    m_view->setModel(&runs);
    m_view->setModelColumn(RunModel::Name);
    m_view->setItemDelegate(new RunPainter(*this, m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setObjectName(QStringLiteral("runs"));
    m_view->setAccessibleName(title->text());
    layout->addWidget(m_view, 1);
    auto* buttons = spaced(new QVBoxLayout, gap, 12, 0, 12, 0);
    auto* add = makeButton(tr("New run\u2026"), ButtonKind::Plain, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("newRun"));
    add->setToolTip(tr("Choose a method, a cohort and seeds (Ctrl+N)"));
    buttons->addWidget(add);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &RunList::newRunRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunList::chosenChanged);
}

void RunList::setScores(RunScores scores)
{
    m_scores = std::move(scores);
    m_view->viewport()->update();
}

std::vector<models::RunRow> RunList::chosen() const
{
    std::vector<models::RunRow> rows;
    const QModelIndex current = m_view->currentIndex();
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    if (selected.contains(current))
        rows.push_back(*m_runs.rowAt(current));
    for (const QModelIndex& index : selected)
        if (index != current && index.column() == RunModel::Name) // select-all takes all columns
            rows.push_back(*m_runs.rowAt(index));
    return rows;
}

bool RunList::choose(const QString& name)
{
    const models::RunRow* row = m_runs.findByName(name);
    if (!row)
        return false;
    m_view->setCurrentIndex(m_runs.index(m_runs.indexOf(row->key()), RunModel::Name));
    return true;
}

} // namespace counterpart::train
