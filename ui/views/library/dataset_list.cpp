// SPDX-License-Identifier: Apache-2.0
#include "ui/views/library/dataset_list.h"

#include "ui/models/format.h"
#include "ui/widgets/parts.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace counterpart::library {

using namespace widgets;
using models::DatasetModel;

namespace {

class DatasetPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {200, option.fontMetrics.height() * 3 + 24};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.hover);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 2, -4, -2), 6, 6);
        }
        if (selected)
            painter->fillRect(
                QRect(option.rect.left() + 4, option.rect.top() + 10, 3, option.rect.height() - 20),
                t.accent);
        const QRect area = option.rect.adjusted(16, 10, -12, -10);
        const int line = option.fontMetrics.height() + 2;
        painter->setFont(scaledFont(option.font, 1.0, QFont::DemiBold));
        painter->setPen(t.text);
        painter->drawText(
            area, Qt::AlignTop,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, area.width()));
        painter->setFont(option.font);
        painter->setPen(t.quiet);
        painter->drawText(area.adjusted(0, line, 0, 0), Qt::AlignTop,
                          index.data(DatasetModel::SummaryRole).toString());
        paintFacts(*painter, area.adjusted(0, 2 * line, 0, 0), index, t);
        painter->restore();
    }

private:
    static void paintFacts(QPainter& painter, const QRect& area, const QModelIndex& index, const Tokens& t)
    {
        const auto number = [&](int column) { return index.siblingAtColumn(column).data().toInt(); };
        int x = area.left();
        const auto word = [&](const QString& text, const QColor& colour) {
            painter.setPen(colour);
            painter.drawText(QRect(x, area.top(), area.right() - x, area.height()), Qt::AlignTop, text);
            x += painter.fontMetrics().horizontalAdvance(text) + 12;
        };
        if (index.data(DatasetModel::SimulatedRole).toBool())
            word(DatasetList::tr("simulated"), t.warning);
        if (const int truth = number(DatasetModel::WithTruth); truth > 0)
            word(DatasetList::tr("%n with truth", "scans with a lesion mask", truth), t.quiet);
        if (const int problems = number(DatasetModel::Problems); problems > 0)
            word(DatasetList::tr("%n problem(s)", nullptr, problems), t.failure);
    }
};

} // namespace

DatasetList::DatasetList(models::DatasetModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_list(new QListView)
{
    auto* layout = spaced(new QVBoxLayout(this), gap, 0, 14, 0, 12);
    auto* title = makeCaption(tr("Data sets"));
    title->setContentsMargins(16, 0, 0, 0);
    layout->addWidget(title);
    m_list->setModel(&model);
    m_list->setItemDelegate(new DatasetPainter(m_list));
    m_list->setMouseTracking(true);
    m_list->setObjectName(QStringLiteral("datasets"));
    m_list->setAccessibleName(title->text());
    layout->addWidget(m_list, 1);
    auto* buttons = spaced(new QVBoxLayout, gap, 12, 0, 12, 0);
    auto* import = makeButton(tr("Import\u2026"), ButtonKind::Plain, QStringLiteral("import"));
    auto* simulate = makeButton(tr("Simulate\u2026"), ButtonKind::Plain, QStringLiteral("flask"));
    import->setObjectName(QStringLiteral("import"));
    import->setToolTip(tr("A folder of scans, or one image; or drop it anywhere on the window"));
    simulate->setObjectName(QStringLiteral("simulate"));
    simulate->setToolTip(tr("Make a labelled cohort from real anatomy"));
    buttons->addWidget(import);
    buttons->addWidget(simulate);
    layout->addLayout(buttons);
    connect(import, &QPushButton::clicked, this, &DatasetList::importRequested);
    connect(simulate, &QPushButton::clicked, this, &DatasetList::simulateRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid())
                    Q_EMIT chosen(now.siblingAtColumn(0).data().toString());
            });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.siblingAtColumn(0).data().toString()); });
}

void DatasetList::select(const QString& name)
{
    const models::DatasetRow* row = m_model.findByName(name);
    m_list->setCurrentIndex(row ? m_model.index(m_model.indexOf(row->key()), 0) : QModelIndex());
}

} // namespace counterpart::library
