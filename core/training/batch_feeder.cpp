// SPDX-License-Identifier: Apache-2.0
#include "core/training/batch_feeder.h"

#include "core/base/clock.h"
#include "core/base/random.h"

#include <ATen/Functions.h>

namespace counterpart::training {

methods::Batch gather(const std::vector<PreparedCase>& cases, const std::vector<SliceIndex>& slices,
                      bool pinned)
{
    const auto& first = cases.front();
    const auto options = at::TensorOptions(at::kFloat).pinned_memory(pinned);
    const auto count = static_cast<std::int64_t>(slices.size());
    methods::Batch batch{at::empty({count, 1, first.height(), first.width()}, options),
                         at::empty({count, 1, first.height(), first.width()}, options)};
    auto* image = batch.images.mutable_data_ptr<float>();
    auto* mask = batch.masks.mutable_data_ptr<float>();
    const auto voxels = first.sliceVoxels();
    for (const auto& [volume, slice] : slices) {
        const auto& item = cases[static_cast<std::size_t>(volume)];
        item.readImage(slice, {image, voxels});
        item.readMask(slice, {mask, voxels});
        image += voxels;
        mask += voxels;
    }
    return batch;
}

std::uint64_t seedOfStep(std::uint64_t runSeed, int stage, std::int64_t step)
{
    return base::deriveSeed(base::deriveSeed(runSeed, "stage", static_cast<std::uint64_t>(stage)), "step",
                            static_cast<std::uint64_t>(step));
}

BatchFeeder::BatchFeeder(Prepare prepare, std::int64_t first, std::int64_t end, std::size_t depth)
    : m_prepare(std::move(prepare)), m_depth(depth), m_thread([this, first, end] { run(first, end); })
{
}

BatchFeeder::~BatchFeeder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_emptied.notify_all();
    m_thread.join();
}

void BatchFeeder::run(std::int64_t first, std::int64_t end)
{
    try {
        for (std::int64_t step = first; step < end; ++step) {
            auto input = m_prepare(step);
            std::unique_lock lock(m_mutex);
            m_emptied.wait(lock, [this] { return m_stop || m_ready.size() < m_depth; });
            if (m_stop)
                return;
            m_ready.push_back(std::move(input));
            m_filled.notify_one();
        }
    } catch (...) { // a library's exception must not end the thread; it belongs to whoever waits
        const std::lock_guard lock(m_mutex);
        m_problem = std::current_exception();
        m_filled.notify_one();
    }
}

StepInput BatchFeeder::take()
{
    const double start = base::monotonicSeconds();
    std::unique_lock lock(m_mutex);
    m_filled.wait(lock, [this] { return !m_ready.empty() || m_problem; });
    m_waited += base::monotonicSeconds() - start;
    if (m_ready.empty())
        std::rethrow_exception(m_problem);
    auto input = std::move(m_ready.front());
    m_ready.pop_front();
    m_emptied.notify_one();
    return input;
}

} // namespace counterpart::training
