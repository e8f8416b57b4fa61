// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/command_palette.h"

#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace counterpart::shell {

using namespace widgets;

namespace {

constexpr int shownAtMost = 60;
constexpr int rowTall = 34;
constexpr int iconRole = Qt::UserRole + 1, kindRole = Qt::UserRole + 2;

class RowPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, rowTall}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.hover);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6);
        }
        const QRect area = option.rect.adjusted(10, 0, -12, 0);
        icon(index.data(iconRole).toString(), IconTone::Quiet)
            .paint(painter, QRect(area.left(), area.center().y() - 8, 18, 18));
        const QString kind = index.data(kindRole).toString();
        const int kindWidth = option.fontMetrics.horizontalAdvance(kind) + 16;
        const QRect words = area.adjusted(30, 0, -kindWidth, 0);
        painter->setPen(t.text);
        painter->drawText(
            words, Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
        painter->setPen(t.quiet);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, kind);
        painter->restore();
    }
};

} // namespace

int matchScore(const QString& query, const QString& text)
{
    int score = 1, run = 0;
    qsizetype at = 0;
    for (const QChar letter : query) {
        if (letter.isSpace()) {
            run = 0;
            continue;
        }
        const qsizetype found = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0)
            return 0;
        const bool startsWord = found == 0 || !text[found - 1].isLetterOrNumber();
        run = found == at && at > 0 ? run + 1 : 0;
        score += 1 + (startsWord ? 8 : 0) + run * 4;
        at = found + 1;
    }
    if (text.contains(query, Qt::CaseInsensitive))
        score += 20;
    return score * 100 - static_cast<int>(std::min<qsizetype>(text.size(), 90));
}

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window), m_line(new QLineEdit), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("palette"));
    auto* layout = spaced(new QVBoxLayout(this), gap, 12, 12, 12, 12);
    m_line->setPlaceholderText(tr("Type a case, run, method or action"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(false);
    m_list->setItemDelegate(new RowPainter(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::popUp(QList<PaletteItem> items)
{
    m_items = std::move(items);
    const QSize window = parentWidget()->size();
    const int width = std::min(640, window.width() - 48);
    const int height = std::min(440, window.height() - 120);
    setGeometry((window.width() - width) / 2, 56, width, height);
    m_line->clear();
    filter({});
    show();
    raise();
    m_line->setFocus();
}

int CommandPalette::shownCount() const
{
    return m_list->count();
}

void CommandPalette::filter(const QString& query)
{
    QList<std::pair<int, qsizetype>> fits;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        if (const int score = matchScore(query, m_items[i].title + QLatin1Char(' ') + m_items[i].kind);
            score != 0)
            fits.append({query.isEmpty() ? 0 : -score, i});
    const auto middle = fits.begin() + std::min<qsizetype>(fits.size(), shownAtMost);
    std::partial_sort(fits.begin(), middle, fits.end());
    m_list->clear();
    m_shown.clear();
    for (auto it = fits.begin(); it != middle; ++it) {
        const PaletteItem& item = m_items[it->second];
        auto* row = new QListWidgetItem(item.title, m_list);
        row->setData(iconRole, item.icon);
        row->setData(kindRole, item.kind);
        m_shown << it->second;
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const auto action = m_items[m_shown[row]].run;
    hide();
    if (action)
        action();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line) {
        if (isVisible() && event->type() == QEvent::Resize)
            hide();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible())
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        hide();
        parentWidget()->setFocus();
    } else if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        runCurrent();
    } else {
        return false;
    }
    return true;
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.raised);
    painter.setPen(t.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace counterpart::shell
