// SPDX-License-Identifier: Apache-2.0
#include "core/training/run_session.h"

#include "core/base/files.h"
#include "core/methods/registry.h"
#include "core/training/device.h"

#include <torch/nn/module.h>

namespace counterpart::training {
namespace {

base::Result<RunSession> openSession(const domain::RunFolder& folder, const WorkerOptions& options,
                                     const MethodSource& source, const base::Cancellation& cancellation,
                                     EventWriter& events)
{
    RunSession session{folder, {}, nullptr, {}, at::Device(at::kCPU), events, options, cancellation};
    COUNTERPART_TRY(session.description, domain::readRunDescription(folder.description()));
    const auto& id = session.description.method;
    session.descriptor = source.find(id);
    if (!session.descriptor)
        return base::badInput("worker.unknown-method", {{"method", id}});
    const bool trains =
        !session.descriptor->stages.empty(); // inference hands over whole volumes to all alike
    if ((trains && session.descriptor->needs.sampling != "slice") || session.descriptor->needs.channels != 1)
        return base::badInput("training.unsupported-sampling",
                              {{"method", id},
                               {"sampling", session.descriptor->needs.sampling},
                               {"channels", std::to_string(session.descriptor->needs.channels)}});
    COUNTERPART_TRY(session.values,
                    params::resolve(session.descriptor->parameters, session.description.preset,
                                    session.description.parameters));
    const auto& wish = options.device.empty() ? session.description.device : options.device;
    COUNTERPART_TRY(session.device, chooseDevice(wish));
    setUpComputing(session.device, options.threads);
    return session;
}

base::Result<std::int64_t> guarded(RunSession& session,
                                   const std::function<base::Result<std::int64_t>(RunSession&)>& work)
{
    try {
        return work(session);
    } catch (const std::exception& problem) { // LibTorch and CUDA speak in exceptions
        if (isOutOfMemory(problem)) {         // smaller micro-batches were tried already where that can help
            base::ErrorArguments arguments{{"device", session.device.str()}};
            if (session.options.microBatch > 0)
                arguments["micro_batch"] = std::to_string(session.options.microBatch);
            return base::failed("worker.out-of-memory", arguments);
        }
        return base::failed("worker.library-failed", {{"reason", firstLine(problem)}});
    }
}

} // namespace

MethodSource registeredMethods()
{
    return {methods::findMethod, methods::create};
}

base::Result<std::unique_ptr<methods::Method>>
createMethod(const RunSession& session, const MethodSource& source, std::int64_t height, std::int64_t width)
{
    COUNTERPART_TRY(auto method, source.create(session.description.method,
                                               {session.values, session.descriptor->needs.channels, height,
                                                width, session.description.seed}));
    method->moveTo(session.device);
    return method;
}

base::Result<> runTask(const std::string& task, const domain::RunFolder& folder, const WorkerOptions& options,
                       const MethodSource& source, const base::Cancellation& cancellation,
                       const std::function<base::Result<std::int64_t>(RunSession&)>& work)
{
    if (!std::filesystem::exists(folder.description())) // before anything is written there
        return base::badInput("file.missing", {{"path", base::toUtf8(folder.description())}});
    COUNTERPART_TRY(const auto lock, RunLock::take(folder));
    COUNTERPART_TRY(const auto events, EventWriter::open(folder.events()));
    auto session = openSession(folder, options, source, cancellation, *events);
    auto result = session ? base::Result<std::int64_t>(0) : tl::make_unexpected(session.error());
    if (session) {
        const auto device = session->device;
        const Heartbeat heartbeat(*events, device.str(), [device] { return usedBytes(device); });
        result = guarded(*session, work);
    }
    if (!result) {
        events->write("failed", {{"task", task}, {"error", params::errorToJson(result.error())}});
        return tl::make_unexpected(result.error());
    }
    events->write("finished", {{"task", task}, {"cases", *result}});
    return {};
}

} // namespace counterpart::training
