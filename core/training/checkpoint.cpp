// SPDX-License-Identifier: Apache-2.0
#include "core/training/checkpoint.h"

#include "core/base/clock.h"
#include "core/base/files.h"

namespace counterpart::training {
namespace {

constexpr const char* stateKey = "state";
constexpr int formatVersion = 1;

using domain::Json;

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

std::optional<double> numberOrNothing(const Json& json)
{
    return json.is_number() ? std::optional(json.get<double>()) : std::nullopt;
}

std::string latestName(char which)
{
    return std::string("latest-") + which;
}

std::pair<int, std::int64_t> placeOf(const TrainingState& state)
{
    return {state.stage, state.step};
}

} // namespace

Json toJson(const TrainingState& state)
{
    return {{"format", formatVersion},
            {"method", state.method},
            {"stage", state.stage},
            {"step", state.step},
            {"stepsDone", state.stepsDone},
            {"complete", state.complete},
            {"microBatch", state.microBatch},
            {"bestLoss", orNull(state.bestLoss)},
            {"firstLoss", orNull(state.firstLoss)},
            {"recentLoss", orNull(state.recentLoss)},
            {"random", "derived from the run's seed, the stage and the step"}};
}

std::optional<TrainingState> stateFromJson(const Json& json)
{
    for (const char* key : {"format", "stage", "step", "stepsDone", "microBatch"})
        if (!json.is_object() || !json.contains(key) || !json[key].is_number_integer() || json[key] < 0)
            return std::nullopt;
    if (json["format"] != formatVersion || !json.value("method", Json()).is_string() ||
        !json.value("complete", Json()).is_boolean())
        return std::nullopt;
    TrainingState state;
    state.method = json["method"];
    state.stage = json["stage"];
    state.step = json["step"];
    state.stepsDone = json["stepsDone"];
    state.complete = json["complete"];
    state.microBatch = json["microBatch"];
    state.bestLoss = numberOrNothing(json.value("bestLoss", Json()));
    state.firstLoss = numberOrNothing(json.value("firstLoss", Json()));
    state.recentLoss = numberOrNothing(json.value("recentLoss", Json()));
    return state;
}

base::Result<Checkpoint> readCheckpoint(const std::filesystem::path& file)
{
    COUNTERPART_TRY(auto content, readTensors(file));
    const auto text = content.metadata.find(stateKey);
    const auto state = text == content.metadata.end()
                           ? std::nullopt
                           : stateFromJson(Json::parse(text->second, nullptr, false));
    if (!state)
        return base::badInput("checkpoint.malformed", {{"path", base::toUtf8(file)}});
    return Checkpoint{*state, std::move(content.tensors), file};
}

base::Result<std::string> CheckpointStore::write(const std::string& name, const TrainingState& state,
                                                 const Tensors& tensors)
{
    COUNTERPART_CHECK(base::makeFolder(m_folder));
    const auto json = toJson(state);
    const auto file = name + ".safetensors";
    COUNTERPART_CHECK(writeTensors(m_folder / file, tensors, {{stateKey, json.dump()}}));
    auto described = json;
    described["file"] = file;
    described["written"] = base::utcNow();
    COUNTERPART_CHECK(base::writeAtomically(m_folder / (name + ".json"), described.dump(2) + "\n"));
    return file;
}

base::Result<std::string> CheckpointStore::writeLatest(const TrainingState& state, const Tensors& tensors)
{
    if (m_next == 0) { // overwrite what is older or broken
        const auto a = readCheckpoint(m_folder / "latest-a.safetensors");
        const auto b = readCheckpoint(m_folder / "latest-b.safetensors");
        m_next = a && (!b || placeOf(a->state) > placeOf(b->state)) ? 'b' : 'a';
    }
    COUNTERPART_TRY(auto file, write(latestName(m_next), state, tensors));
    m_next = m_next == 'a' ? 'b' : 'a';
    return file;
}

base::Result<std::string> CheckpointStore::writeBest(const TrainingState& state, const Tensors& tensors)
{
    return write("best", state, tensors);
}

std::optional<Checkpoint> CheckpointStore::readLatest(std::vector<base::Error>& problems) const
{
    std::optional<Checkpoint> latest;
    for (const char which : {'a', 'b'}) {
        const auto path = m_folder / (latestName(which) + ".safetensors");
        if (!std::filesystem::exists(path))
            continue;
        auto checkpoint = readCheckpoint(path);
        if (!checkpoint)
            problems.push_back(checkpoint.error());
        else if (!latest || placeOf(checkpoint->state) > placeOf(latest->state))
            latest = *std::move(checkpoint);
    }
    return latest;
}

base::Result<Checkpoint> CheckpointStore::read(const std::string& which) const
{
    const auto best = m_folder / "best.safetensors";
    if (which == "best" || (which == "auto" && std::filesystem::exists(best))) {
        auto checkpoint = readCheckpoint(best);
        if (checkpoint || which == "best")
            return checkpoint;
    }
    std::vector<base::Error> problems;
    if (auto latest = readLatest(problems))
        return *std::move(latest);
    if (!problems.empty())
        return tl::make_unexpected(problems.front());
    return base::badInput("checkpoint.none", {{"path", base::toUtf8(m_folder)}});
}

} // namespace counterpart::training
