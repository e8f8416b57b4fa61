// SPDX-License-Identifier: Apache-2.0
#include "core/training/metric_window.h"

#include "core/base/clock.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <cmath>

namespace counterpart::training {
namespace {

constexpr double windowSeconds = 0.2;
constexpr std::size_t mostPending = 256;
constexpr double smoothing = 0.1; // of the recent loss
constexpr double divergence =
    1000.0; // times the first loss; likelihoods and adversarial losses wander, but not so far
constexpr double smallestFirst = 0.01;

} // namespace

MetricWindow::MetricWindow(EventWriter& events, std::string stage, std::int64_t steps, TrainingState& state)
    : m_events(events), m_stage(std::move(stage)), m_everyStep(steps <= mostSinglePoints), m_state(state),
      m_since(base::monotonicSeconds())
{
}

void MetricWindow::add(std::int64_t step, Scalars scalars, double waited)
{
    m_pending.emplace_back(step, std::move(scalars));
    m_waited += waited;
}

base::Result<> MetricWindow::flushIfDue()
{
    if (m_pending.size() < mostPending && base::monotonicSeconds() - m_since < windowSeconds)
        return {};
    return flush();
}

std::vector<MetricWindow::Point> MetricWindow::fetch()
{
    std::vector<at::Tensor> scalars;
    for (const auto& [step, named] : m_pending)
        for (const auto& [name, value] : named)
            scalars.push_back(value.detach().to(at::kFloat).reshape({}));
    const auto values = at::stack(scalars).to(at::kCPU, at::kDouble);
    const auto* value = values.const_data_ptr<double>();
    std::vector<Point> points;
    for (const auto& [step, named] : m_pending) {
        points.push_back({step, {}});
        for (const auto& [name, tensor] : named)
            points.back().values.emplace_back(name, *value++);
    }
    m_pending.clear();
    return points;
}

base::Result<> MetricWindow::judge(const Point& point)
{
    const auto text = std::to_string(point.step);
    for (const auto& [name, value] : point.values)
        if (!std::isfinite(value))
            return base::failed("training.not-finite",
                                {{"stage", m_stage}, {"step", text}, {"metric", name}});
    const double loss = point.values.front().second;
    m_state.recentLoss = m_state.recentLoss ? *m_state.recentLoss * (1 - smoothing) + loss * smoothing : loss;
    if (!m_state.firstLoss)
        m_state.firstLoss = loss;
    const double first = std::abs(*m_state.firstLoss);
    if (std::abs(*m_state.recentLoss) > divergence * std::max(first, smallestFirst))
        return base::failed("training.diverged", {{"stage", m_stage},
                                                  {"step", text},
                                                  {"loss", std::to_string(*m_state.recentLoss)},
                                                  {"first", std::to_string(first)}});
    return {};
}

void MetricWindow::send(const std::vector<Point>& points, double seconds)
{
    const auto steps = static_cast<double>(points.size());
    std::vector<std::pair<std::string, Json>> events;
    const auto event = [&](std::int64_t step, Json values) {
        events.emplace_back("metric",
                            Json{{"stage", m_stage}, {"step", step}, {"values", std::move(values)}});
    };
    Json mean = Json::object();
    for (const auto& point : points) {
        Json values = Json::object();
        for (const auto& [name, value] : point.values) {
            values[name] = value;
            mean[name] = mean.value(name, 0.0) + value / steps;
        }
        if (m_everyStep)
            event(point.step, std::move(values));
    }
    if (!m_everyStep)
        event(points.back().step, std::move(mean));
    Json& last = events.back().second["values"];
    last["step-ms"] = seconds * 1000 / steps;
    last["data-wait"] = seconds > 0 ? std::min(1.0, m_waited / seconds) : 0.0;
    m_events.write(std::move(events));
}

base::Result<> MetricWindow::flush()
{
    if (m_pending.empty())
        return {};
    const auto points = fetch(); // waits for the GPU, so the time is taken after it
    const double now = base::monotonicSeconds(), seconds = now - m_since;
    send(points, seconds);
    m_totalSeconds += seconds;
    m_totalWaited += m_waited;
    m_totalSteps += static_cast<std::int64_t>(points.size());
    m_since = now;
    m_waited = 0;
    for (const auto& point : points)
        COUNTERPART_CHECK(judge(point));
    return {};
}

double MetricWindow::shareWaited() const
{
    return m_totalSeconds > 0 ? m_totalWaited / m_totalSeconds : 0;
}

double MetricWindow::meanStepMs() const
{
    return m_totalSteps > 0 ? m_totalSeconds * 1000 / static_cast<double>(m_totalSteps) : 0;
}

} // namespace counterpart::training
