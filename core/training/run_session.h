// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/methods/method.h"
#include "core/training/event_writer.h"
#include "core/training/worker_options.h"

#include <c10/core/Device.h>

namespace counterpart::training {

/// Where methods come from: the registry, or a test's own.
struct MethodSource
{
    std::function<const methods::Descriptor*(const std::string& id)> find;
    std::function<base::Result<std::unique_ptr<methods::Method>>(const std::string&, const methods::Setting&)>
        create;
};

/// The catalogue and the registry of core/methods.
MethodSource registeredMethods();

/// One worker at work on one run: its lock, its description, its device, its events.
struct RunSession
{
    domain::RunFolder folder;
    domain::RunDescription description;
    const methods::Descriptor* descriptor = nullptr;
    params::Values values;
    at::Device device{at::kCPU};
    EventWriter& events;
    WorkerOptions options;
    base::Cancellation cancellation;
};

/// Builds the run's method for slices of this size, on the session's device. Errors: those of the registry.
base::Result<std::unique_ptr<methods::Method>>
createMethod(const RunSession& session, const MethodSource& source, std::int64_t height, std::int64_t width);

/// Takes the run's lock, opens its events, beats its heart while `work` runs and ends with a `finished` event
/// (with the number of cases that `work` returns) or a `failed` one. Exceptions of libraries become errors:
/// `worker.out-of-memory` {device[, micro_batch]}, `worker.library-failed` {reason}. Further errors:
/// `worker.already-running` {path}, `worker.unknown-method` {method}, `training.unsupported-sampling`
/// {method, sampling}, those of `chooseDevice`, of reading run.json and of `params::resolve`.
base::Result<> runTask(const std::string& task, const domain::RunFolder& folder, const WorkerOptions& options,
                       const MethodSource& source, const base::Cancellation& cancellation,
                       const std::function<base::Result<std::int64_t>(RunSession&)>& work);

} // namespace counterpart::training
