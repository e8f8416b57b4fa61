// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/process_identity.h"

#include "core/base/files.h"

#include <array>
#include <sstream>
#include <unistd.h>

namespace counterpart::jobs {
namespace {

std::string bootId()
{
    auto text = base::readText("/proc/sys/kernel/random/boot_id").value_or("");
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

/// Start time in clock ticks since boot; 0 for a process that is gone or only waits to be reaped.
std::int64_t startTicks(std::int64_t processId)
{
    const auto text = base::readText("/proc/" + std::to_string(processId) + "/stat").value_or("");
    const auto afterName = text.rfind(')'); // the name may hold anything, spaces and brackets too
    if (processId <= 0 || afterName == std::string::npos)
        return 0;
    std::istringstream fields(text.substr(afterName + 1));
    std::string state, field;
    fields >> state;
    if (state == "Z" || state == "X")
        return 0;
    for (int number = 4; number <= 22; ++number) // proc(5): field 22 is starttime
        fields >> field;
    return std::strtoll(field.c_str(), nullptr, 10);
}

} // namespace

store::WorkerRecord identify(std::int64_t processId)
{
    store::WorkerRecord worker;
    worker.processId = processId;
    worker.startTicks = startTicks(processId);
    worker.bootId = bootId();
    worker.host = hostName();
    return worker;
}

bool isAlive(const store::WorkerRecord& worker)
{
    if (worker.processId <= 0 || worker.startTicks == 0)
        return false;
    const auto now = identify(worker.processId);
    return now.startTicks == worker.startTicks && now.bootId == worker.bootId && now.host == worker.host;
}

} // namespace counterpart::jobs
