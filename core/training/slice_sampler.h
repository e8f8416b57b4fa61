// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace counterpart::training {

/// Volume by its number, slice by its place.
struct SliceIndex
{
    std::int64_t volume = 0;
    std::int64_t slice = 0;
    bool operator==(const SliceIndex&) const = default;
};

/// Which slices each step sees: per pass over the volumes one slice of every volume, drawn uniformly over its
/// slices, volumes in random order. With at least `batch` volumes a pass is an epoch and what does not fill a
/// batch is dropped. With fewer, every step is an epoch of its own and repeats the volumes, each time with
/// other slices, until the batch is full.
///
/// A step's slices follow from the seed and the step's number alone: there is no state to save.
class SliceSampler
{
public:
    /// `choices[v]`: the slices of volume v that may be drawn. Volumes without any are left out.
    SliceSampler(std::vector<std::vector<std::int64_t>> choices, std::int64_t batch, std::uint64_t seed);

    [[nodiscard]] std::int64_t volumes() const { return static_cast<std::int64_t>(m_volumes.size()); }
    [[nodiscard]] std::int64_t stepsPerEpoch() const;
    /// The `batch` slices of step 0, 1, 2, …; needs at least one volume.
    [[nodiscard]] std::vector<SliceIndex> slicesOf(std::int64_t step) const;
    /// One pass: every volume once, in random order.
    [[nodiscard]] std::vector<SliceIndex> pass(std::int64_t number) const;

private:
    std::vector<std::vector<std::int64_t>> m_choices;
    std::vector<std::int64_t> m_volumes;
    std::int64_t m_batch;
    std::uint64_t m_seed;
};

} // namespace counterpart::training
