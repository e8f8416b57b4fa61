// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/picture_maker.h"

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
    if (m_cutSlice == state.slice() && m_cutFrame == frame)
        return;
    m_cutFrame = frame;
    m_cutSlice = state.slice();
    m_input = cutFrom(m_inputCutter, frame, m_cutSlice);
    m_truth = cutFrom(m_truthCutter, frame, m_cutSlice);
    m_truthLines = render::outline(m_truth, 0.5);
    m_runs.clear();
    for (auto& cutters : m_runCutters) {
        RunSlices slices;
        slices.reconstruction = cutFrom(cutters.reconstruction, frame, m_cutSlice);
        slices.map = cutFrom(cutters.map, frame, m_cutSlice);
        slices.residual = render::magnitude(render::difference(m_input, slices.reconstruction));
        m_runs.push_back(std::move(slices));
    }
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

std::optional<render::ColourScale> PictureMaker::scale(PanelKind kind, int run) const
{
    if (!m_scales || !has(kind, run) || (kind != PanelKind::Residual && kind != PanelKind::Map))
        return std::nullopt;
    const auto r = static_cast<std::size_t>(run);
    const auto key = kind == PanelKind::Residual ? std::string(models::residualKey)
                                                 : models::mapKey(m_files[r], m_volumes->runs[r].processed);
    const auto reference = m_scales->ofKey.find(key);
    if (reference == m_scales->ofKey.end())
        return std::nullopt;
    const auto range = models::colourRange(reference->second);
    return render::ColourScale{render::ColourMap::Inferno, range.low, range.high, range.floor};
}

bool PictureMaker::usesProtocolThreshold(int run, const CompareState& state) const
{
    const auto r = static_cast<std::size_t>(run);
    return state.is(CompareState::Switch::AtProtocol) && has(PanelKind::Map, run) &&
           r < m_thresholds.size() && m_thresholds[r] && m_volumes->runs[r].processed;
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
    const auto& slices = m_runs[static_cast<std::size_t>(run)];
    const bool overlay = state.is(Switch::Overlay);
    if (overlay)
        content.layers.push_back(grey(m_input, state));
    if (const auto colours = scale(PanelKind::Map, run))
        content.layers.push_back({render::colourImage(slices.map, *colours), overlay ? state.opacity() : 1});
    if (const auto threshold = thresholdOf(run, state);
        threshold && state.is(Switch::Detection) && *threshold > 0)
        content.lines.push_back(
            {render::outline(slices.map, *threshold), detectionColour, Qt::DashLine, 1.25});
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
        if (const auto colours = scale(kind, run))
            content.layers.push_back(
                {render::colourImage(m_runs[static_cast<std::size_t>(run)].residual, *colours), 1});
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
