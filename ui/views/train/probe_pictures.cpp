// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/probe_pictures.h"

#include "ui/render/colour_bar.h"
#include "ui/render/panel.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>

namespace counterpart::train {

using namespace widgets;

namespace {

constexpr double between = 20, betweenRows = 8, betweenKinds = 4; // px
constexpr double worthARow = 1.2;

} // namespace

ProbePictures::ProbePictures(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(150);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Probes: input, reconstruction and map of fixed cases"));
    setToolTip(tr("Wheel or \u2191 \u2193: another slice"));
}

void ProbePictures::setProbes(const ProbeSet* set)
{
    m_set = set ? *set : ProbeSet();
    update();
}

void ProbePictures::setSimulated(bool simulated)
{
    m_simulated = simulated;
    update();
}

/// One row, unless several make the pictures clearly larger.
ProbePictures::Layout ProbePictures::layoutIn(const QSizeF& room, double line) const
{
    Layout best;
    double largest = 0;
    const int count = static_cast<int>(m_set.cases.size());
    for (int columns = count; columns >= 1; --columns) {
        const int rows = (count + columns - 1) / columns;
        const double width = (room.width() - between * (columns - 1)) / columns;
        const double height = room.height() / rows - betweenRows;
        const double side = std::min((width - 2 * betweenKinds) / 3, height - 2 * line);
        if (side > largest * worthARow) {
            largest = side;
            best = {columns, QSizeF(width, side + 2 * line)};
        }
    }
    return best;
}

void ProbePictures::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_set.cases.empty())
        return;
    painter.setFont(scaledFont(font(), 0.85));
    const double bar = render::colourBarHeight(painter) + 6;
    const double line = painter.fontMetrics().height() + 4.0;
    const Layout layout = layoutIn(QSizeF(width(), height() - bar), line);
    const int count = static_cast<int>(m_set.cases.size());
    for (int i = 0; i < count; ++i) {
        const QPointF corner(i % layout.columns * (layout.cell.width() + between),
                             i / layout.columns * (layout.cell.height() + betweenRows));
        paintCase(painter, {corner, layout.cell}, m_set.cases[static_cast<std::size_t>(i)]);
    }
    const int rows = (count + layout.columns - 1) / layout.columns;
    const double below = rows * (layout.cell.height() + betweenRows);
    paintScale(painter, {0, below, std::min(320.0, double(width())), bar - 4});
    if (hasFocus()) {
        painter.setPen(tokens(palette()).accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ProbePictures::paintCase(QPainter& painter, const QRectF& area, const ProbeCase& shown) const
{
    const Tokens& t = tokens(palette());
    const double line = painter.fontMetrics().height() + 4.0;
    const std::vector<QImage>* kinds[] = {&shown.input, &shown.reconstruction, &shown.map};
    const QString titles[] = {tr("Input"), tr("Reconstruction"), tr("Map")};
    const double side = area.height() - 2 * line, whole = 3 * side + 2 * betweenKinds;
    painter.setPen(t.text);
    painter.drawText(QRectF(area.left(), area.top(), whole, line), Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(shown.label, Qt::ElideMiddle, int(whole)));
    for (int kind = 0; kind < 3; ++kind) {
        const QRectF cell(area.left() + kind * (side + betweenKinds), area.top() + line, side, side);
        const auto& images = *kinds[kind];
        render::PanelContent content;
        if (!images.empty())
            content.layers = {
                {images[static_cast<std::size_t>(m_place * double(images.size() - 1) + 0.5)], 1.0}};
        render::paintPanel(painter, cell, shown.frame, {}, content);
        painter.setPen(t.quiet);
        painter.drawText(QRectF(cell.left(), cell.bottom() + 2, side, line), Qt::AlignHCenter | Qt::AlignTop,
                         painter.fontMetrics().elidedText(images.empty() ? tr("\u2013") : titles[kind],
                                                          Qt::ElideRight, int(side)));
    }
    if (m_simulated) {
        painter.setPen(t.warning);
        painter.drawText(QRectF(area.left(), area.top(), whole, line), Qt::AlignRight | Qt::AlignTop,
                         tr("simulated"));
    }
}

void ProbePictures::paintScale(QPainter& painter, const QRectF& area) const
{
    const bool anyMap =
        std::ranges::any_of(m_set.cases, [](const ProbeCase& shown) { return !shown.map.empty(); });
    if (!anyMap)
        return;
    const QString caption = tr("Map, all steps");
    const double words = painter.fontMetrics().horizontalAdvance(caption) + 10.0;
    painter.setPen(tokens(palette()).quiet);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, caption);
    render::paintColourBar(painter, area.adjusted(words, 0, 0, 0), m_set.scale, tokens(palette()).quiet);
}

void ProbePictures::stepSlice(int by)
{
    int most = 1;
    for (const ProbeCase& shown : m_set.cases)
        most = std::max(most, shown.frame.count);
    m_place = std::clamp(m_place + by / std::max(1.0, most - 1.0), 0.0, 1.0);
    update();
}

void ProbePictures::wheelEvent(QWheelEvent* event)
{
    stepSlice(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void ProbePictures::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up)
        stepSlice(1);
    else if (event->key() == Qt::Key_Down)
        stepSlice(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace counterpart::train
