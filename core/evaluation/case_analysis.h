// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/volume/volume.h"

#include <array>
#include <memory>
#include <optional>

namespace counterpart::evaluation {

/// Dice of {map > t} against the truth for every t, by two sorted lists: a threshold costs two binary
/// searches, so that a slider can ask while it moves. No component filter: it is the Dice of the outline that
/// is drawn.
class ThresholdCurve
{
public:
    ThresholdCurve() = default;
    /// The map and the truth must be on one grid; otherwise, or without truth, there is no Dice.
    ThresholdCurve(const volume::Volume& map, const volume::Volume* truth);

    [[nodiscard]] std::optional<double> dice(double threshold) const;
    [[nodiscard]] std::int64_t voxelsAbove(double threshold) const;
    [[nodiscard]] double highest() const { return m_all.empty() ? 0.0 : static_cast<double>(m_all.back()); }

private:
    std::vector<float> m_all, m_lesion; ///< values above 0, ascending
    std::int64_t m_truthVoxels = 0;
    bool m_hasTruth = false;
};

/// Along one voxel axis of the input's grid, slice by slice.
struct SliceProfile
{
    std::vector<double> lesionArea; ///< mm²
    std::vector<std::vector<double>>
        runScore; ///< mean of the run's map inside the brain mask, as protocols score slices
};

struct Histogram
{
    double low = 0, high = 1;
    std::vector<double> brain, lesion; ///< share of each group's voxels per bin (empty without voxels)
};

/// What several runs made of one case, for as long as somebody else keeps it. Null where there is nothing.
struct CaseImages
{
    std::string label;
    const volume::Volume *input = nullptr, *brainMask = nullptr, *truth = nullptr;
    std::vector<const volume::Volume*> maps; ///< by run
};

/// All that is computed from a case once it is loaded.
struct CaseAnalysis
{
    std::string label;
    std::array<SliceProfile, 3> profiles; ///< by voxel axis of the input
    std::vector<ThresholdCurve> curves;   ///< by run
    std::vector<Histogram> histograms;    ///< of the runs' maps inside the brain
    volume::Vector3 lesionCentre{}; ///< world; the lesion's middle on its largest slice along voxel axis 2
    std::array<std::int64_t, 3> largestLesionSlice{-1, -1, -1}; ///< voxel index by axis, −1 without a lesion
};

/// Blocks. Nothing when cancelled.
std::shared_ptr<const CaseAnalysis> analyseCase(const CaseImages& images,
                                                const base::Cancellation& cancellation);

} // namespace counterpart::evaluation
