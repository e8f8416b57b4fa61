// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/probe_strip.h"

#include "ui/models/format.h"
#include "ui/views/train/probe_pictures.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace counterpart::train {

using namespace widgets;

ProbeStrip::ProbeStrip(models::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_refresher(new models::Refresher(
                                               session, [this] { read(); }, this)),
      m_slider(new QSlider(Qt::Horizontal)), m_back(makeTool(QStringLiteral("back"), tr("Probe before"))),
      m_on(makeTool(QStringLiteral("forward"), tr("Next probe"))), m_label(makeLabel({}, Tone::Quiet)),
      m_empty(makeLabel({}, Tone::Quiet, true)), m_pictures(new ProbePictures)
{
    auto* layout = spaced(new QVBoxLayout(this), gap, 16, 10, 16, 12);
    auto* bar = spaced(new QHBoxLayout, gap);
    bar->addWidget(makeCaption(tr("Probes")));
    bar->addSpacing(8);
    bar->addWidget(m_back);
    m_slider->setObjectName(QStringLiteral("probeStep"));
    m_slider->setAccessibleName(tr("Step of the probe"));
    m_slider->setPageStep(1);
    bar->addWidget(m_slider, 1);
    bar->addWidget(m_on);
    m_label->setMinimumWidth(96);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setFont(numberFont(m_label->font()));
    bar->addWidget(m_label);
    layout->addLayout(bar);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(60);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_pictures, 1);
    connect(m_slider, &QSlider::valueChanged, this, [this](int index) {
        showIndex(index);
        if (index >= 0 && index < count())
            Q_EMIT stepChosen(static_cast<double>(m_probes[static_cast<std::size_t>(index)].step));
    });
    connect(m_back, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->value() - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->value() + 1); });
    receive({});
}

void ProbeStrip::setRun(const models::RunRow* run)
{
    const auto id = run ? std::optional(run->overview.run.id) : std::nullopt;
    if (id == m_run)
        return;
    m_run = id;
    m_probes.clear();
    m_cache.clear();
    m_scale.reset();
    m_reader.cancel();
    m_pictures->setSimulated(run && run->overview.simulated);
    if (run)
        m_folder = m_session.workspace().runFolder(run->overview.run.name).root;
    receive({});
    m_refresher->request();
}

void ProbeStrip::read()
{
    if (!m_run) {
        m_refresher->done();
        return;
    }
    m_session.look(
        this, [run = *m_run](store::Database& database) { return store::listProbes(database, run); },
        [this, run = m_run](base::Result<std::vector<store::Probe>> probes) {
            if (probes && m_run == run)
                receive(std::move(*probes));
            m_refresher->done();
            if (m_run != run)
                m_refresher->request();
        });
}

void ProbeStrip::receive(std::vector<store::Probe> probes)
{
    std::ranges::sort(probes, {}, &store::Probe::step);
    const bool atEnd = m_probes.empty() || m_slider->value() >= count() - 1;
    const bool grown = probes.size() != m_probes.size();
    m_probes = std::move(probes);
    const bool any = !m_probes.empty();
    m_empty->setText(m_run ? tr("Reconstructions of a few fixed cases appear here while the run trains.")
                           : tr("Choose a run."));
    m_empty->setVisible(!any);
    m_pictures->setVisible(any);
    for (QWidget* part : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_back),
                          static_cast<QWidget*>(m_on), static_cast<QWidget*>(m_label)})
        part->setVisible(any);
    if (!any) {
        m_pictures->setProbes(nullptr);
        Q_EMIT stepShown({});
        return;
    }
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, count() - 1);
    if (atEnd)
        m_slider->setValue(count() - 1);
    if (grown)
        showIndex(m_slider->value());
}

void ProbeStrip::showIndex(int index)
{
    if (index < 0 || index >= count())
        return;
    const auto step = static_cast<double>(m_probes[static_cast<std::size_t>(index)].step);
    m_label->setText(tr("step %1").arg(QLocale().toString(step, 'f', 0)));
    m_back->setEnabled(index > 0);
    m_on->setEnabled(index + 1 < count());
    Q_EMIT stepShown(step);
    if (const ProbeSet* known = m_cache.object(index))
        m_pictures->setProbes(known);
    else
        load(index);
}

void ProbeStrip::load(int index)
{
    if (m_reader
            .isBusy()) // one at a time, for the trainer needs the cores; the answer looks where the slider is
        return;
    const auto folder = m_folder / m_probes[static_cast<std::size_t>(index)].folder;
    m_reader.start([folder, scale = m_scale](const base::Cancellation&) { return readProbes(folder, scale); },
                   [this, index](ProbeSet set) {
                       if (!set.cases.empty() && !m_scale)
                           m_scale = set.scale;
                       m_cache.insert(index, new ProbeSet(std::move(set)));
                       if (index == m_slider->value())
                           m_pictures->setProbes(m_cache.object(index));
                       else
                           showIndex(m_slider->value());
                   });
}

void ProbeStrip::setStep(double step)
{
    if (m_probes.empty())
        return;
    const auto nearest = std::ranges::min_element(m_probes, {}, [&](const store::Probe& probe) {
        return std::abs(static_cast<double>(probe.step) - step);
    });
    m_slider->setValue(static_cast<int>(nearest - m_probes.begin()));
}

} // namespace counterpart::train
