// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/encoder_panel.h"

#include "ui/models/format.h"
#include "ui/text/translated.h"
#include "ui/widgets/custom_plot.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/plot_colours.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace counterpart::train {

using namespace widgets;

EncoderPanel::EncoderPanel(QWidget* parent)
    : QWidget(parent), m_table(new QGridLayout), m_state(new QComboBox), m_plot(new QCustomPlot)
{
    auto* layout = spaced(new QVBoxLayout(this), gap);
    layout->addWidget(makeRule());
    QLabel* caption = makeCaption(tr("Encoder and lesions"));
    caption->setToolTip(
        tr("Slices of people it was not trained on, each without and with another person's lesion laid "
           "in. An encoder that guides well overlooks lesions: similar views, a blind probe."));
    layout->addWidget(caption);
    m_table->setContentsMargins(0, 0, 0, 0);
    m_table->setHorizontalSpacing(10);
    m_table->setVerticalSpacing(3);
    m_table->setColumnStretch(0, 1);
    layout->addLayout(m_table);
    m_state->setObjectName(QStringLiteral("encoderState"));
    m_state->setAccessibleName(tr("State of the encoder"));
    layout->addWidget(m_state);
    m_plot->setObjectName(QStringLiteral("encoderPlot"));
    m_plot->setMinimumHeight(150);
    m_plot->addGraph();
    m_plot->addGraph();
    m_plot->legend->setVisible(true);
    m_plot->xAxis->setLabel(tr("Cosine similarity"));
    m_plot->yAxis->setLabel(tr("Slices"));
    layout->addWidget(m_plot);
    connect(m_state, &QComboBox::currentIndexChanged, this, &EncoderPanel::draw);
    hide();
}

void EncoderPanel::setDiagnostics(std::vector<domain::EncoderDiagnostics> all)
{
    if (all == m_all)
        return;
    m_all = std::move(all);
    setVisible(!m_all.empty());
    const QSignalBlocker quiet(m_state);
    m_state->clear();
    for (const domain::EncoderDiagnostics& one : m_all)
        m_state->addItem(one.stage.empty() ? tr("Untrained")
                                           : tr("After stage %1").arg(text::ofCatalog(one.stage)));
    m_state->setCurrentIndex(std::min<int>(1, static_cast<int>(m_all.size()) - 1)); // the pretrained one
    fillTable();
    draw();
}

void EncoderPanel::fillTable()
{
    clearLayout(m_table);
    const auto add = [this](const QString& text, int row, int column, Tone tone) {
        QLabel* label =
            makeLabel(text, tone, /*wraps=*/column == 0); // three states must fit beside the names
        if (column > 0) {
            label->setFont(numberFont(label->font()));
            label->setAlignment(Qt::AlignRight);
        }
        m_table->addWidget(label, row, column);
    };
    const QString names[] = {tr("Similar to its lesioned view"), tr("Similar to other people"),
                             tr("Own slice found first"),        tr("Own slice among three"),
                             tr("Linear probe, accuracy"),       tr("Linear probe, AUROC")};
    for (int row = 0; row < 6; ++row)
        add(names[row], row + 1, 0, Tone::Quiet);
    int column = 1;
    for (const domain::EncoderDiagnostics& one : m_all) {
        add(one.stage.empty() ? tr("untrained") : text::ofCatalog(one.stage), 0, column, Tone::Quiet);
        const std::optional<double> values[] = {one.lesioned.mean, one.others.mean,   one.nearest,
                                                one.amongThree,    one.probeAccuracy, one.probeAuroc};
        for (int row = 0; row < 6; ++row)
            add(models::scoreText(values[row]), row + 1, column, Tone::Plain);
        ++column;
    }
}

void EncoderPanel::draw()
{
    if (m_state->currentIndex() < 0)
        return;
    colourPlot(*m_plot, palette(), font());
    const Tokens& t = tokens(palette());
    const domain::EncoderDiagnostics& shown = m_all[static_cast<std::size_t>(m_state->currentIndex())];
    const std::vector<std::int64_t>* counts[] = {&shown.lesionedCounts, &shown.othersCounts};
    const QString names[] = {tr("its lesioned view"), tr("other people")};
    const QColor colours[] = {t.accent, t.warning};
    double low = 1;
    for (int i = 0; i < 2; ++i) {
        QVector<double> x, y;
        const auto bins = static_cast<double>(counts[i]->size());
        for (std::size_t bin = 0; bin < counts[i]->size(); ++bin) {
            x << -1 + 2 * (static_cast<double>(bin) + 0.5) / bins;
            y << static_cast<double>((*counts[i])[bin]);
            if (y.back() > 0)
                low = std::min(low, x.back());
        }
        m_plot->graph(i)->setData(x, y, true);
        m_plot->graph(i)->setName(names[i]);
        m_plot->graph(i)->setLineStyle(QCPGraph::lsStepCenter);
        m_plot->graph(i)->setPen(QPen(colours[i], 1.6, i == 0 ? Qt::SolidLine : Qt::DashLine));
    }
    m_plot->yAxis->rescale();
    m_plot->yAxis->setRangeLower(0);
    m_plot->xAxis->setRange(std::max(-1.0, low - 0.05), 1.02);
    m_plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignLeft);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void EncoderPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace counterpart::train
