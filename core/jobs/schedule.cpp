// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/schedule.h"

#include <algorithm>

namespace counterpart::jobs {
namespace {

using namespace domain;

bool contains(const auto& list, const auto& value)
{
    return std::ranges::find(list, value) != list.end();
}

bool isGpu(const std::string& device)
{
    return device != "cpu";
}

std::string freeDevice(const std::string& wanted, const std::vector<std::string>& devices, const Busy& busy)
{
    const bool anyGpu = std::ranges::any_of(devices, isGpu);
    for (const std::string& device : devices) {
        const bool fits = wanted == "auto" ? isGpu(device) == anyGpu : device == wanted;
        if (fits && !contains(busy.devices, device))
            return device;
    }
    return {};
}

} // namespace

Readiness readiness(const Job& job, const std::map<JobId, JobState>& states)
{
    if (!job.after)
        return Readiness::Ready;
    const auto before = states.find(*job.after);
    if (before == states.end() || before->second == JobState::Done)
        return Readiness::Ready;
    const bool ended = before->second == JobState::Failed || before->second == JobState::Cancelled;
    return ended ? Readiness::Doomed : Readiness::Waiting;
}

std::optional<Choice> chooseNext(const std::vector<Job>& ready, const std::vector<std::string>& devices,
                                 const Busy& busy)
{
    for (const Job& job : ready) {
        if (job.kind == JobKind::Command) {
            if (!busy.command)
                return Choice{job.id, {}};
            continue;
        }
        if (job.run && contains(busy.runs, *job.run))
            continue;
        if (auto device = freeDevice(job.device, devices, busy); !device.empty())
            return Choice{job.id, std::move(device)};
    }
    return std::nullopt;
}

bool lacksDevice(const Job& job, const std::vector<std::string>& devices)
{
    return job.kind != JobKind::Command && job.device != "auto" && !contains(devices, job.device);
}

} // namespace counterpart::jobs
