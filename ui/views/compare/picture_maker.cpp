// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/picture_maker.h"

#include <QSemaphore>
#include <QThreadPool>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

namespace counterpart::views {

namespace {

std::optional<render::Reslicer> cutter(const models::SharedVolume& volume,
                                       render::Interpolation interpolation = render::Interpolation::Linear)
{
    if (!volume)
        return std::nullopt;
    return render::Reslicer(volume, interpolation);
}

/// Calls `work` with 0 to count − 1 on all processors that are free and returns when all are done. A slice
/// takes a few milliseconds: the window's thread waits for it less long than handing the result over would
/// take.
template <class Work> void eachAtOnce(int count, const Work& work)
{
    std::atomic<int> next = 0;
    const auto takeTasks = [&] {
        for (int task = next++; task < count; task = next++)
            work(task);
    };
    QSemaphore ended;
    int helpers = 0; // whatever else occupies the pool is not waited for
    while (helpers + 1 < count && QThreadPool::globalInstance()->tryStart([&] {
        takeTasks();
        ended.release();
    }))
        ++helpers;
    takeTasks();
    ended.acquire(helpers);
}

render::Slice cutFrom(std::optional<render::Reslicer>& source, const render::SliceFrame& frame, int index)
{
    return source ? source->cut(frame, index) : render::Slice();
}

} // namespace

void PictureMaker::setCase(std::shared_ptr<const models::CaseVolumes> volumes,
                           std::vector<models::CompareFiles::OfRun> runs)
{
    m_volumes = std::move(volumes);
    m_files = std::move(runs);
    m_runCutters.clear();
    m_runs.clear();
    m_cutSlice = -1;
    m_inputCutter = m_volumes ? cutter(m_volumes->input) : std::nullopt;
    m_truthCutter = m_volumes ? cutter(m_volumes->truth, render::Interpolation::Nearest) : std::nullopt;
    if (!m_volumes)
        return;
    for (const auto& run : m_volumes->runs)
        m_runCutters.push_back({cutter(run.reconstruction), cutter(run.map)});
}

void PictureMaker::setScales(std::shared_ptr<const models::CompareScales> scales)
{
    m_scales = std::move(scales);
}

void PictureMaker::setThresholds(std::vector<std::optional<double>> thresholds)
{
    m_thresholds = std::move(thresholds);
}

void PictureMaker::cut(const CompareState& state)
{
    const auto& frame = state.frame();
    const bool withSign = state.is(CompareState::Switch::SignedResidual);
    if (m_cutSlice == state.slice() && m_cutFrame == frame && m_cutSigned == withSign)
        return;
    m_cutSigned = withSign;
    m_cutFrame = frame;
    m_cutSlice = state.slice();
    m_input = cutFrom(m_inputCutter, frame, m_cutSlice);
    m_runs.assign(m_runCutters.size(), {});
    const int runs = static_cast<int>(m_runs.size());
    eachAtOnce(runs + 1, [&](int task) {
        if (task < runs) {
            cutRun(task, state);
            return;
        }
        m_truth = cutFrom(m_truthCutter, frame, m_cutSlice);
        m_truthLines = render::outline(m_truth, 0.5);
    });
}

/// Touches nothing but its own run: those of a slice are cut at the same time.
void PictureMaker::cutRun(int run, const CompareState& state)
{
    const auto r = static_cast<std::size_t>(run);
    RunSlices& slices = m_runs[r];
    slices.reconstruction = cutFrom(m_runCutters[r].reconstruction, m_cutFrame, m_cutSlice);
    slices.map = cutFrom(m_runCutters[r].map, m_cutFrame, m_cutSlice);
    slices.residual = render::difference(m_input, slices.reconstruction);
    if (!m_cutSigned)
        slices.residual = render::magnitude(std::move(slices.residual));
    const bool shown = state.is(CompareState::Switch::Detection) && (state.solo() < 0 || state.solo() == run);
    if (const auto threshold = thresholdOf(run, state); shown && threshold && *threshold > 0)
        (void)detection(run, *threshold);
}

/// Kept until the slice or the threshold changes: moving the crosshair repaints all panels.
const std::vector<QPolygonF>& PictureMaker::detection(int run, double threshold)
{
    RunSlices& slices = m_runs[static_cast<std::size_t>(run)];
    if (slices.detectionAt != threshold) {
        slices.detection = render::outline(slices.map, threshold);
        slices.detectionAt = threshold;
    }
    return slices.detection;
}

bool PictureMaker::has(PanelKind kind, int run) const
{
    if (!m_volumes || !m_volumes->input)
        return false;
    if (kind == PanelKind::Input)
        return true;
    if (kind == PanelKind::Truth)
        return m_volumes->truth != nullptr;
    if (run < 0 || run >= static_cast<int>(m_volumes->runs.size()))
        return false;
    const auto& volumes = m_volumes->runs[static_cast<std::size_t>(run)];
    return kind == PanelKind::Map ? volumes.map != nullptr : volumes.reconstruction != nullptr;
}

std::optional<render::ColourScale> PictureMaker::scale(PanelKind kind, int run,
                                                       const CompareState& state) const
{
    if (!m_scales || !has(kind, run) || (kind != PanelKind::Residual && kind != PanelKind::Map))
        return std::nullopt;
    const auto r = static_cast<std::size_t>(run);
    const auto key = kind == PanelKind::Residual ? std::string(models::residualKey)
                                                 : models::mapKey(m_files[r], m_volumes->runs[r].processed);
    const auto reference = m_scales->ofKey.find(key);
    if (reference == m_scales->ofKey.end())
        return std::nullopt;
    const auto range = evaluation::colourRange(reference->second);
    if (kind == PanelKind::Residual && state.is(CompareState::Switch::SignedResidual))
        return render::ColourScale{render::ColourMap::Diverging, -range.high, range.high, range.floor};
    return render::ColourScale{state.mapColours(), range.low, range.high, range.floor};
}

bool PictureMaker::hasProtocolThreshold(int run) const
{
    const auto r = static_cast<std::size_t>(run);
    return has(PanelKind::Map, run) && r < m_thresholds.size() && m_thresholds[r] &&
           m_volumes->runs[r].processed;
}

bool PictureMaker::usesProtocolThreshold(int run, const CompareState& state) const
{
    return state.is(CompareState::Switch::AtProtocol) && hasProtocolThreshold(run);
}

std::optional<double> PictureMaker::thresholdOf(int run, const CompareState& state) const
{
    const auto r = static_cast<std::size_t>(run);
    if (!has(PanelKind::Map, run))
        return std::nullopt;
    if (usesProtocolThreshold(run, state))
        return m_thresholds[r];
    if (!m_scales || r >= m_scales->ofRun.size() || m_scales->ofRun[r].isEmpty())
        return std::nullopt;
    return state.threshold() * m_scales->ofRun[r].quantile(0.99);
}

render::PanelLayer PictureMaker::grey(const render::Slice& slice, const CompareState& state) const
{
    return {render::greyImage(slice, state.window()), 1};
}

void PictureMaker::addMap(render::PanelContent& content, int run, const CompareState& state)
{
    using Switch = CompareState::Switch;
    const RunSlices& slices = m_runs[static_cast<std::size_t>(run)];
    const bool overlay = state.is(Switch::Overlay);
    if (overlay)
        content.layers.push_back(grey(m_input, state));
    if (const auto colours = scale(PanelKind::Map, run, state))
        content.layers.push_back({overlay ? render::colourImage(slices.map, *colours)
                                          : render::opaqueColourImage(slices.map, *colours),
                                  overlay ? state.opacity() : 1});
    if (const auto threshold = thresholdOf(run, state);
        threshold && state.is(Switch::Detection) && *threshold > 0)
        content.lines.push_back({detection(run, *threshold), detectionColour, Qt::DashLine, 1.25});
}

render::PanelContent PictureMaker::content(PanelKind kind, int run, const CompareState& state)
{
    using Switch = CompareState::Switch;
    render::PanelContent content;
    if (!has(kind == PanelKind::Truth ? PanelKind::Input : kind, run))
        return content;
    cut(state);
    const bool flicker = state.is(Switch::Flicker);
    const auto counterpartOf = [&](int r) -> const render::Slice& {
        return m_runs[static_cast<std::size_t>(r)].reconstruction;
    };
    switch (kind) {
    case PanelKind::Input:
    case PanelKind::Truth: {
        const bool swap = flicker && kind == PanelKind::Input && has(PanelKind::Counterpart, state.lead());
        content.layers.push_back(grey(swap ? counterpartOf(state.lead()) : m_input, state));
        content.letters = true;
        break;
    }
    case PanelKind::Counterpart:
        content.layers.push_back(
            grey(flicker || state.is(Switch::Swipe) ? m_input : counterpartOf(run), state));
        if (state.is(Switch::Swipe) && !flicker) {
            content.uncovered = grey(counterpartOf(run), state);
            content.swipe = state.swipeAt();
        }
        break;
    case PanelKind::Residual:
        if (const auto colours = scale(kind, run, state))
            content.layers.push_back(
                {render::opaqueColourImage(m_runs[static_cast<std::size_t>(run)].residual, *colours), 1});
        break;
    case PanelKind::Map:
        addMap(content, run, state);
        break;
    }
    if (kind == PanelKind::Truth || (state.is(Switch::Truth) && kind != PanelKind::Input))
        content.lines.push_back({m_truthLines, truthColour, Qt::SolidLine, 1.5});
    if (state.is(Switch::Crosshair))
        content.crosshair = state.crosshair();
    return content;
}

PictureMaker::Probe PictureMaker::probe(int run, const volume::Vector3& world) const
{
    constexpr float none = std::numeric_limits<float>::quiet_NaN();
    Probe result{none, none, none};
    if (has(PanelKind::Counterpart, run)) {
        result.counterpart =
            render::probe(*m_volumes->runs[static_cast<std::size_t>(run)].reconstruction, world);
        result.residual = std::abs(render::probe(*m_volumes->input, world) - result.counterpart);
    }
    if (has(PanelKind::Map, run))
        result.map = render::probe(*m_volumes->runs[static_cast<std::size_t>(run)].map, world);
    return result;
}

} // namespace counterpart::views
