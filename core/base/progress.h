// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace counterpart::base {

/// Shared by who asks and who works; copying shares the flag. Safe from any thread.
class Cancellation
{
public:
    void request() const { m_requested->store(true); }
    [[nodiscard]] bool isRequested() const { return m_requested->load(); }

private:
    std::shared_ptr<std::atomic<bool>> m_requested = std::make_shared<std::atomic<bool>>(false);
};

struct Progress
{
    double fraction = 0; ///< 0 to 1
    std::string step;    ///< a code such as `simulate.subject`, not a sentence
};

/// Called on the working thread; must return quickly.
using ProgressCallback = std::function<void(const Progress&)>;

/// What every long operation takes last. Both parts may be left at their defaults.
struct Task
{
    ProgressCallback report = [](const Progress&) {};
    Cancellation cancellation;
};

} // namespace counterpart::base
