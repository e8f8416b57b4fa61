// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/run_list.h"

#include "core/evaluation/over_runs.h"
#include "ui/models/format.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSet>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace counterpart::train {

using namespace widgets;
using models::RunModel;
using models::RunTreeModel;

namespace {

constexpr int arrowWidth = 16;

/// A click on the arrow opens or closes an experiment; everything else chooses.
class RunTree : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        const QModelIndex index = indexAt(event->pos());
        if (index.data(RunTreeModel::GroupRole).toBool() && event->pos().x() < arrowWidth)
            setExpanded(index, !isExpanded(index));
        else
            QTreeView::mousePressEvent(event);
    }
};

void paintArrow(QPainter& painter, const QPointF& centre, bool open, const QColor& colour)
{
    const QPolygonF shape = open ? QPolygonF{{-3.5, -1.8}, {0, 1.8}, {3.5, -1.8}}
                                 : QPolygonF{{-1.8, -3.5}, {1.8, 0}, {-1.8, 3.5}};
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(shape.translated(centre));
}

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
        if (index.data(RunTreeModel::GroupRole).toBool())
            paintArrow(*painter, {option.rect.left() + 8.5, area.top() + 9.0},
                       option.state & QStyle::State_Open, t.quiet);
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
        if (index.data(RunTreeModel::GroupRole).toBool())
            return groupScore(index, &RunScore::auprc);
        const RunScore score = scoreOf(index);
        return score.auprc ? models::scoreText(score.auprc) : QString();
    }
    RunScore scoreOf(const QModelIndex& index) const
    {
        return m_list.scores().value(index.data(RunTreeModel::RunNameRole).toString());
    }
    /// Mean ± deviation over the runs; nothing for a sweep, whose values are not repetitions.
    QString groupScore(const QModelIndex& index, std::optional<double> RunScore::*member) const
    {
        if (index.data(RunTreeModel::KindRole).toString() == QLatin1String("sweep"))
            return {};
        std::vector<std::optional<double>> means;
        for (const QString& name : index.data(RunTreeModel::MembersRole).toStringList())
            means.push_back(m_list.scores().value(name).*member);
        const auto over = evaluation::summaryOf(means);
        return over.mean ? models::meanText(over.mean, over.standardDeviation) : QString();
    }
    QString groupLine(const QModelIndex& index, std::optional<domain::JobState> state) const
    {
        const auto total = index.data(RunTreeModel::MembersRole).toStringList().size();
        const int done = index.data(RunTreeModel::DoneRole).toInt();
        const QString kind = index.data(RunTreeModel::KindRole).toString();
        QString what = RunList::tr("%1 runs").arg(total);
        if (kind == QLatin1String("folds"))
            what = RunList::tr("%1 folds").arg(total);
        else if (kind == QLatin1String("sweep"))
            what = RunList::tr("sweep, %1 runs").arg(total);
        else if (kind == QLatin1String("seeds"))
            what = RunList::tr("%1 seeds").arg(total);
        QStringList parts;
        if (done < total)
            parts << RunList::tr("%1 of %2 done").arg(done).arg(total);
        if (state == domain::JobState::Failed)
            parts << RunList::tr("one has failed");
        else if (const QString dice = groupScore(index, &RunScore::dice); !dice.isEmpty())
            parts << RunList::tr("AUPRC; Dice %1").arg(dice);
        parts << what << index.siblingAtColumn(RunModel::Method).data().toString();
        return parts.join(QStringLiteral(" \u00B7 "));
    }
    QString secondLine(const QModelIndex& index, std::optional<domain::JobState> state) const
    {
        const auto text = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
        if (index.data(RunTreeModel::GroupRole).toBool())
            return groupLine(index, state);
        if (state == domain::JobState::Failed)
            return index.data(RunModel::ErrorRole).toString();
        QStringList parts; // the method last: it is the one to be cut off where there is no room
        if (state == domain::JobState::Running)
            parts << text(RunModel::Remaining);
        else if (state && *state != domain::JobState::Done)
            parts << text(RunModel::State);
        else if (const RunScore score = scoreOf(index); score.auprc)
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
    : QWidget(parent), m_runs(runs), m_tree(new RunTreeModel(runs, this)), m_view(new RunTree)
{
    auto* layout = spaced(new QVBoxLayout(this), gap, 0, 14, 0, 12);
    auto* title = makeCaption(tr("Runs"));
    title->setContentsMargins(16, 0, 0, 0);
    layout->addWidget(title);
    m_view->setModel(m_tree);
    for (int column = 0; column < RunModel::ColumnCount; ++column)
        m_view->setColumnHidden(column, column != RunModel::Name);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(18);
    m_view->setItemDelegate(new RunPainter(*this, m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformRowHeights(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
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
    QSet<qint64> taken;
    const auto add = [&](const QModelIndex& index) {
        for (const models::RunRow* row : m_tree->runsAt(index))
            if (!taken.contains(row->key())) {
                taken.insert(row->key());
                rows.push_back(*row);
            }
    };
    const QModelIndex current = m_view->currentIndex();
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    if (selected.contains(current))
        add(current);
    for (const QModelIndex& index : selected)
        if (index.column() == RunModel::Name) // select-all takes all columns
            add(index);
    return rows;
}

bool RunList::choose(const QString& name)
{
    const QModelIndex index = m_tree->indexOf(name);
    if (!index.isValid())
        return false;
    m_view->expand(index.parent());
    m_view->setCurrentIndex(index);
    return true;
}

} // namespace counterpart::train
