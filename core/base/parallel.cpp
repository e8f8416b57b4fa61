// SPDX-License-Identifier: Apache-2.0
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace counterpart::base {

void parallelFor(std::int64_t count, const std::function<void(std::int64_t)>& work, unsigned threads)
{
    if (threads == 0)
        threads = std::max(1u, std::thread::hardware_concurrency());
    std::atomic<std::int64_t> next = 0;
    std::exception_ptr thrown;
    std::mutex thrownGuard;
    const auto loop = [&] {
        try {
            for (auto i = next++; i < count; i = next++)
                work(i);
        } catch (...) {
            const std::lock_guard lock(thrownGuard);
            thrown = std::current_exception();
            next = count;
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::int64_t i = 1; i < std::min<std::int64_t>(threads, count); ++i)
            helpers.emplace_back(loop);
        loop();
    }
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace counterpart::base
