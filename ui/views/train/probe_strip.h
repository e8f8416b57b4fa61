// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/runs.h"
#include "ui/models/latest_task.h"
#include "ui/models/run_model.h"
#include "ui/views/train/probe_set.h"

#include <QCache>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace counterpart::train {

class ProbePictures;

/// What the run made of a few fixed cases, step by step: input, reconstruction and map side by side, with a
/// slider over the steps. Stays at the newest step until the slider is moved away from it.
class ProbeStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProbeStrip(models::Session& session, QWidget* parent = nullptr);
    void setRun(const models::RunRow* run); ///< null: none
    /// Goes to the probe nearest to a step.
    void setStep(double step);
    [[nodiscard]] int count() const { return static_cast<int>(m_probes.size()); }
    /// Nothing is being read.
    [[nodiscard]] bool isSettled() const { return !m_reader.isBusy(); }

Q_SIGNALS:
    void stepChosen(double step); ///< by the user
    void stepShown(std::optional<double> step);

private:
    void read();
    void receive(std::vector<store::Probe> probes);
    void showIndex(int index);
    void load(int index);

    models::Session& m_session;
    models::Refresher* m_refresher;
    std::optional<domain::RunId> m_run;
    domain::Path m_folder;
    std::vector<store::Probe> m_probes;
    std::optional<render::ColourScale> m_scale; ///< of the whole run, from the first probe that was shown
    QCache<int, ProbeSet> m_cache{24};
    models::LatestTask m_reader;
    QSlider* m_slider;
    QToolButton *m_back, *m_on;
    QLabel *m_label, *m_empty;
    ProbePictures* m_pictures;
};

} // namespace counterpart::train
