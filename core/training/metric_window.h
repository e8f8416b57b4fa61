// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/method.h"
#include "core/training/checkpoint.h"
#include "core/training/event_writer.h"

namespace counterpart::training {

/// Collects what the steps of one stage report and turns it into `metric` events, at most five a second, so
/// that the GPU is waited for no more often than that. Stages of up to `mostSinglePoints` steps get every
/// step's loss; longer ones the mean of each window under its last step. Also judges whether training still
/// makes sense.
class MetricWindow
{
public:
    static constexpr std::int64_t mostSinglePoints = 5000;

    MetricWindow(EventWriter& events, std::string stage, std::int64_t steps, TrainingState& state);

    using Scalars = std::vector<std::pair<std::string, at::Tensor>>;
    /// `waited`: seconds this step spent waiting for its data.
    void add(std::int64_t step, Scalars scalars, double waited);
    /// Writes when it is time. Errors as `flush`.
    base::Result<> flushIfDue();
    /// Writes what there is. Errors: `training.not-finite` {stage, step, metric}, `training.diverged`
    /// {stage, step, loss, first}: far above where the stage began.
    base::Result<> flush();
    /// Shares over all steps since the stage began (or was resumed), for summaries.
    [[nodiscard]] double shareWaited() const;
    [[nodiscard]] double meanStepMs() const;

private:
    struct Point
    {
        std::int64_t step;
        std::vector<std::pair<std::string, double>> values;
    };
    std::vector<Point> fetch();
    base::Result<> judge(const Point& point);
    void send(const std::vector<Point>& points, double seconds);

    EventWriter& m_events;
    std::string m_stage;
    bool m_everyStep;
    TrainingState& m_state;
    std::vector<std::pair<std::int64_t, Scalars>> m_pending;
    double m_since; ///< when the window began
    double m_waited = 0;
    double m_totalSeconds = 0, m_totalWaited = 0;
    std::int64_t m_totalSteps = 0;
};

} // namespace counterpart::training
