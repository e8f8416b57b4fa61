// SPDX-License-Identifier: Apache-2.0
#include "core/training/slice_sampler.h"

#include "core/base/random.h"

#include <algorithm>
#include <limits>

namespace counterpart::training {
namespace {

/// Uniform over 0 … count−1, the same on every standard library (std::uniform_int_distribution is not).
std::uint64_t below(base::RandomEngine& engine, std::uint64_t count)
{
    const auto limit = std::numeric_limits<std::uint64_t>::max() / count * count;
    for (;;)
        if (const auto value = engine(); value < limit)
            return value % count;
}

} // namespace

SliceSampler::SliceSampler(std::vector<std::vector<std::int64_t>> choices, std::int64_t batch,
                           std::uint64_t seed)
    : m_choices(std::move(choices)), m_batch(batch), m_seed(seed)
{
    for (std::size_t index = 0; index < m_choices.size(); ++index)
        if (!m_choices[index].empty())
            m_volumes.push_back(static_cast<std::int64_t>(index));
}

std::int64_t SliceSampler::stepsPerEpoch() const
{
    return std::max<std::int64_t>(1, volumes() / m_batch);
}

std::vector<SliceIndex> SliceSampler::pass(std::int64_t number) const
{
    auto engine = base::makeEngine(m_seed, "slices", static_cast<std::uint64_t>(number));
    auto order = m_volumes;
    for (std::size_t last = order.size(); last > 1; --last)
        std::swap(order[last - 1], order[below(engine, last)]);
    std::vector<SliceIndex> result;
    for (const auto index : order) {
        const auto& slices = m_choices[static_cast<std::size_t>(index)];
        result.push_back({index, slices[below(engine, slices.size())]});
    }
    return result;
}

std::vector<SliceIndex> SliceSampler::slicesOf(std::int64_t step) const
{
    if (volumes() >= m_batch) {
        const auto epoch = pass(step / stepsPerEpoch());
        const auto first = epoch.begin() + step % stepsPerEpoch() * m_batch;
        return {first, first + m_batch};
    }
    const auto passes = (m_batch + volumes() - 1) / volumes();
    std::vector<SliceIndex> result;
    for (std::int64_t number = step * passes; number < (step + 1) * passes; ++number) {
        const auto more = pass(number);
        result.insert(result.end(), more.begin(), more.end());
    }
    result.resize(static_cast<std::size_t>(m_batch));
    return result;
}

} // namespace counterpart::training
