// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace counterpart::base {

/// Calls `work(i)` for 0 ≤ i < count on up to `threads` threads (0: one per processor) and returns when all
/// are done. Items must not depend on one another; an exception of an item is rethrown here.
void parallelFor(std::int64_t count, const std::function<void(std::int64_t)>& work, unsigned threads = 0);

} // namespace counterpart::base
