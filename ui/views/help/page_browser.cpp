// SPDX-License-Identifier: Apache-2.0
#include "ui/views/help/page_browser.h"

#include "ui/models/help/search.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <algorithm>

namespace counterpart::help {

using namespace widgets;

namespace {

constexpr double bodySize = 1.1;      ///< of the window's text: this is for reading
constexpr double widestColumn = 1.65; ///< of the measure
constexpr int aboveAnchor = 14;       ///< pixels between the window's edge and what was asked for
constexpr int leastMargin = 28, mostMargin = 84, topMargin = 28, grounds = 6;

/// Blocks that stand on one ground.
struct Stretch
{
    Ground ground;
    QRectF area;
    double width;
    QTextBlock next; ///< the first one that does not
};

Stretch stretchFrom(const QTextBlock& first, double measure)
{
    Stretch stretch{groundOf(first), {}, measure, first.next()};
    if (stretch.ground == Ground::None)
        return stretch;
    const auto* layout = first.document()->documentLayout();
    for (stretch.next = first; stretch.next.isValid() && groundOf(stretch.next) == stretch.ground;
         stretch.next = stretch.next.next()) {
        stretch.area |= layout->blockBoundingRect(stretch.next);
        if (stretch.ground == Ground::Code) // whose lines are not broken
            stretch.width = std::max(stretch.width, stretch.next.layout()->maximumWidth() +
                                                        2 * stretch.next.blockFormat().leftMargin());
    }
    return stretch;
}

} // namespace

PageBrowser::PageBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("helpPage"));
    setAccessibleName(tr("Help page"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTextEdit { border: none; border-radius: 0; padding: 0; }"));
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { Q_EMIT linkClicked(url.toString()); });
}

Look PageBrowser::look() const
{
    Look look{tokens(palette()), scaledFont(font(), bodySize), 0, 0};
    look.measure = std::min<double>(measureOf(look.body), viewport()->width());
    look.column = viewport()->width();
    return look;
}

/// The column is as wide as a table may be, and stands a little to the left of the middle.
void PageBrowser::fit()
{
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const double widest = measureOf(scaledFont(font(), bodySize)) * widestColumn;
    const int left = std::clamp(static_cast<int>((room - widest) / 3), leastMargin, mostMargin);
    const int right = std::max(leastMargin, static_cast<int>(room - left - widest));
    setViewportMargins(left, 0, right, 0);
}

void PageBrowser::showPage(const QString& markdown, const QString& anchor, const QStringList& found)
{
    const bool same = markdown == m_markdown;
    m_markdown = markdown;
    m_found = found;
    if (!same)
        typeset();
    markFound();
    goToAnchor(anchor);
}

void PageBrowser::typeset()
{
    fit();
    if (m_markdown.isEmpty())
        return;
    auto* page = new QTextDocument(this); // laid out once, when it is whole
    setPage(*page, m_markdown, look());
    QTextFrameFormat frame = page->rootFrame()->frameFormat();
    frame.setTopMargin(topMargin);
    frame.setBottomMargin(topMargin * 3);
    page->rootFrame()->setFrameFormat(frame);
    const QPointer<QTextDocument> before = document(); // the first one goes by itself
    setDocument(page);
    if (before)
        before->deleteLater(); // not now: whoever shows our children is walking over them
    markFound();
}

void PageBrowser::goToAnchor(const QString& anchor)
{
    // The layout is made lazily: without its height the place is not yet there to be scrolled to.
    (void)document()->documentLayout()->documentSize();
    if (anchor.isEmpty()) {
        verticalScrollBar()->setValue(0);
        return;
    }
    scrollToAnchor(anchor);
    if (const int value = verticalScrollBar()->value(); value < verticalScrollBar()->maximum())
        verticalScrollBar()->setValue(value - aboveAnchor);
}

QString PageBrowser::anchorAtTop() const
{
    const QTextCursor top = cursorForPosition(QPoint(2, aboveAnchor + fontMetrics().height() / 2));
    for (QTextBlock block = top.block(); block.isValid(); block = block.previous())
        if (block.blockFormat().headingLevel() > 0 && !block.begin().atEnd())
            if (const QStringList names = block.begin().fragment().charFormat().anchorNames();
                !names.isEmpty())
                return names.first();
    return {};
}

void PageBrowser::markFound()
{
    QList<ExtraSelection> marks;
    QColor ground = tokens(palette()).accent;
    ground.setAlphaF(0.3F);
    if (!m_found.isEmpty())
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            for (const Span& span : matchesIn(block.text(), m_found)) {
                ExtraSelection mark;
                mark.cursor = QTextCursor(block);
                mark.cursor.setPosition(block.position() + static_cast<int>(span.at));
                mark.cursor.setPosition(block.position() + static_cast<int>(span.at + span.length),
                                        QTextCursor::KeepAnchor);
                mark.format.setBackground(ground);
                marks.append(mark);
            }
    setExtraSelections(marks);
}

/// A picture in exactly the pixels it is shown with: the painter would not smooth it.
QVariant PageBrowser::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    QImage image(QStringLiteral(":/help/pictures/") + name.fileName());
    if (image.isNull())
        return {};
    const double ratio = devicePixelRatioF();
    const double width = std::min<double>(image.width() / 2.0, viewport()->width());
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                .scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

/// Code stands on a ground of its own, notes beside a bar: neither is to be had from a block's format.
void PageBrowser::paintGrounds(QPainter& painter) const
{
    const Tokens& t = tokens(palette());
    const double measure = look().measure;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRectF seen = painter.transform().inverted().mapRect(QRectF(viewport()->rect()));
    for (QTextBlock block = document()->begin(); block.isValid();) {
        const Stretch stretch = stretchFrom(block, measure);
        block = stretch.next;
        const QRectF box(0, stretch.area.top() - grounds, stretch.width, stretch.area.height() + 2 * grounds);
        if (stretch.ground == Ground::None || !box.intersects(seen))
            continue;
        painter.setBrush(t.raised);
        painter.drawRoundedRect(box, cornerRadius, cornerRadius);
        if (stretch.ground == Ground::Note) {
            painter.setBrush(t.accent);
            painter.drawRoundedRect(QRectF(0, box.top(), 3, box.height()), 1.5, 1.5);
        }
    }
}

void PageBrowser::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        paintGrounds(painter);
    }
    QTextBrowser::paintEvent(event);
}

void PageBrowser::resizeEvent(QResizeEvent* event)
{
    const QString place = anchorAtTop();
    const bool atTop = verticalScrollBar()->value() == 0;
    const int before = viewport()->width();
    fit();
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() == before && before == event->oldSize().width())
        return;
    typeset(); // pictures have another size
    goToAnchor(atTop ? QString() : place);
}

void PageBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        typeset();
}

bool PageBrowser::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString target = anchorAt(viewport()->mapFrom(this, help->pos()));
    if (target.startsWith(QLatin1String("http")))
        QToolTip::showText(help->globalPos(), tr("Opens in the browser: %1").arg(target), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace counterpart::help
