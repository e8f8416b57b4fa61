// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/custom_plot.h"
#include "ui/widgets/loss_plot.h"

#include <QSaveFile>
#include <QSvgGenerator>

namespace counterpart::widgets {

QByteArray LossPlot::table() const
{
    QByteArray text = "curve,title,x,y\n";
    const auto quoted = [](QString words) {
        return '"' + words.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
    };
    for (const auto& [id, entry] : m_curves.asKeyValueRange())
        for (std::size_t i = 0; i < entry.steps.size(); ++i)
            text += quoted(id) + ',' + quoted(entry.title) + ',' +
                    QByteArray::number(entry.steps[i], 'g', 12) + ',' +
                    QByteArray::number(entry.values[i], 'g', 12) + '\n';
    return text;
}

bool LossPlot::save(const QString& file)
{
    if (file.endsWith(QLatin1String(".png")))
        return m_plot->savePng(file, 0, 0, 2);
    if (file.endsWith(QLatin1String(".svg"))) {
        QSvgGenerator svg;
        svg.setFileName(file);
        svg.setSize(m_plot->size());
        svg.setViewBox(QRect(QPoint(), m_plot->size()));
        svg.setTitle(accessibleName());
        QCPPainter painter;
        if (!painter.begin(&svg))
            return false;
        painter.setMode(QCPPainter::pmVectorized);
        m_plot->toPainter(&painter, m_plot->width(), m_plot->height());
        return painter.end();
    }
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(table()) >= 0 && out.commit();
}

} // namespace counterpart::widgets
