// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plot_colours.h"

#include "ui/widgets/custom_plot.h"
#include "ui/widgets/theme.h"

namespace counterpart::widgets {

void colourPlot(QCustomPlot& plot, const QPalette& palette, const QFont& font)
{
    const Tokens& t = tokens(palette);
    plot.setBackground(t.surface);
    QColor gridColour = t.line;
    gridColour.setAlphaF(0.55F);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(QPen(t.line));
        axis->setTickPen(QPen(t.line));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(t.quiet);
        axis->setLabelColor(t.quiet);
        axis->setTickLabelFont(numberFont(scaledFont(font, 0.88)));
        axis->setLabelFont(scaledFont(font, 0.88));
        axis->grid()->setPen(QPen(gridColour, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    QColor ground = t.raised;
    ground.setAlphaF(0.85F);
    plot.legend->setBrush(ground);
    plot.legend->setBorderPen(QPen(t.line));
    plot.legend->setTextColor(t.text);
    plot.legend->setFont(scaledFont(font, 0.88));
}

} // namespace counterpart::widgets
