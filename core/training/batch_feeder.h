// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/method.h"
#include "core/training/prepared_data.h"
#include "core/training/slice_sampler.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace counterpart::training {

/// Slices and masks as one batch on the CPU; in page-locked memory when `pinned`, so that a GPU fetches them
/// while it computes.
methods::Batch gather(const std::vector<PreparedCase>& cases, const std::vector<SliceIndex>& slices,
                      bool pinned);

/// Everything one step needs.
struct StepInput
{
    std::int64_t step = 0;
    methods::Batch batch;
    methods::Draws draws;
};

/// Seed of everything random in one step of one stage.
std::uint64_t seedOfStep(std::uint64_t runSeed, int stage, std::int64_t step);

/// Prepares the next steps on a thread of its own while the current one is computed: reads slices from the
/// mapped volumes, draws the method's noise. `depth` steps are kept ready.
class BatchFeeder
{
public:
    using Prepare = std::function<StepInput(std::int64_t step)>;
    BatchFeeder(Prepare prepare, std::int64_t first, std::int64_t end, std::size_t depth = 3);
    ~BatchFeeder();
    BatchFeeder(const BatchFeeder&) = delete;
    BatchFeeder& operator=(const BatchFeeder&) = delete;

    /// The next step's input, waiting for it if need be. Rethrows what `prepare` threw. Call once per step.
    StepInput take();
    /// Seconds spent waiting in `take` so far.
    [[nodiscard]] double waited() const { return m_waited; }

private:
    void run(std::int64_t first, std::int64_t end);

    Prepare m_prepare;
    std::size_t m_depth;
    std::mutex m_mutex;
    std::condition_variable m_filled, m_emptied;
    std::deque<StepInput> m_ready;
    std::exception_ptr m_problem;
    bool m_stop = false;
    double m_waited = 0;
    std::thread m_thread;
};

} // namespace counterpart::training
