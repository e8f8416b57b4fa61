// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/case_analysis.h"
#include "ui/models/compare_scales.h"
#include "ui/render/slice_image.h"
#include "ui/views/compare/compare_state.h"

#include <QPalette>

namespace counterpart::views {

enum class PanelKind { Input, Truth, Counterpart, Residual, Map };

/// What the panels of one case show: cuts the slices once a slice change, and colours them once a repaint.
class PictureMaker
{
public:
    /// `scales` may be missing while they are measured: maps are then not drawn, never drawn in a scale of
    /// their own.
    void setCase(std::shared_ptr<const models::CaseVolumes> volumes,
                 std::vector<models::CompareFiles::OfRun> runs);
    void setScales(std::shared_ptr<const models::CompareScales> scales);
    /// The protocol's own threshold by run, where it has one and scored the map that is shown.
    void setThresholds(std::vector<std::optional<double>> thresholds);
    [[nodiscard]] const models::CaseVolumes* volumes() const { return m_volumes.get(); }

    [[nodiscard]] bool has(PanelKind kind, int run) const;
    render::PanelContent content(PanelKind kind, int run, const CompareState& state);
    [[nodiscard]] std::optional<render::ColourScale> scale(PanelKind kind, int run,
                                                           const CompareState& state) const;
    /// Above which a voxel of the run counts as detected; nothing before the scales are measured.
    [[nodiscard]] std::optional<double> thresholdOf(int run, const CompareState& state) const;

    /// Whether the protocol chose a threshold, and for the very map that is shown.
    [[nodiscard]] bool hasProtocolThreshold(int run) const;
    /// Whether that is the protocol's own: asked for, chosen, and for the very map that is shown.
    [[nodiscard]] bool usesProtocolThreshold(int run, const CompareState& state) const;

    struct Probe
    {
        float counterpart, residual, map; ///< not a number where there is none
    };
    [[nodiscard]] Probe probe(int run, const volume::Vector3& world) const;

private:
    struct RunSlices
    {
        render::Slice reconstruction, map, residual;
        std::optional<double> detectionAt; ///< the threshold that `detection` outlines
        std::vector<QPolygonF> detection;
    };
    struct RunCutters
    {
        std::optional<render::Reslicer> reconstruction, map;
    };
    void cut(const CompareState& state);
    void cutRun(int run, const CompareState& state);
    const std::vector<QPolygonF>& detection(int run, double threshold);
    void addMap(render::PanelContent& content, int run, const CompareState& state);
    render::PanelLayer grey(const render::Slice& slice, const CompareState& state) const;

    std::shared_ptr<const models::CaseVolumes> m_volumes;
    std::vector<models::CompareFiles::OfRun> m_files;
    std::shared_ptr<const models::CompareScales> m_scales;
    std::vector<std::optional<double>> m_thresholds;
    std::optional<render::Reslicer> m_inputCutter, m_truthCutter;
    std::vector<RunCutters> m_runCutters;
    render::Slice m_input, m_truth;
    std::vector<QPolygonF> m_truthLines;
    std::vector<RunSlices> m_runs;
    render::SliceFrame m_cutFrame;
    int m_cutSlice = -1;
    bool m_cutSigned = false; ///< whether the residuals have their sign
};

/// The truth's outline and the detection's: both far from the map's colours and from grey, told apart by the
/// dashes.
inline constexpr QColor truthColour(0x56, 0xE0, 0xC8), detectionColour(0xFF, 0xFF, 0xFF);

} // namespace counterpart::views
