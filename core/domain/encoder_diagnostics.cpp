// SPDX-License-Identifier: Apache-2.0
#include "core/domain/encoder_diagnostics.h"

#include "core/domain/json_file.h"

#include <algorithm>

namespace counterpart::domain {
namespace {

Json toJson(const Spread& spread)
{
    return {{"mean", spread.mean}, {"std", spread.deviation}};
}

Spread spreadFrom(const Json& json)
{
    return {json.at("mean"), json.at("std")};
}

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

std::optional<double> numberOrNothing(const Json& json)
{
    return json.is_number() ? std::optional(json.get<double>()) : std::nullopt;
}

EncoderDiagnostics diagnosticsFrom(const Json& json)
{
    EncoderDiagnostics d;
    d.stage = json.at("stage");
    d.index = json.at("index");
    d.pairs = json.at("pairs");
    d.people = json.at("people");
    d.lesioned = spreadFrom(json.at("similarity").at("lesioned"));
    d.others = spreadFrom(json.at("similarity").at("others"));
    d.lesionedCounts = json.at("similarity").at("lesioned_counts").get<std::vector<std::int64_t>>();
    d.othersCounts = json.at("similarity").at("others_counts").get<std::vector<std::int64_t>>();
    d.nearest = json.at("retrieval").at("nearest");
    d.amongThree = json.at("retrieval").at("among_three");
    d.probeAccuracy = numberOrNothing(json.at("linear_probe").at("accuracy"));
    d.probeAuroc = numberOrNothing(json.at("linear_probe").at("auroc"));
    return d;
}

Path folderOf(const RunFolder& folder)
{
    return folder.root / "diagnostics";
}

} // namespace

Json toJson(const EncoderDiagnostics& d)
{
    return {{"stage", d.stage},
            {"index", d.index},
            {"pairs", d.pairs},
            {"people", d.people},
            {"similarity",
             {{"lesioned", toJson(d.lesioned)},
              {"others", toJson(d.others)},
              {"lesioned_counts", d.lesionedCounts},
              {"others_counts", d.othersCounts}}},
            {"retrieval", {{"nearest", d.nearest}, {"among_three", d.amongThree}}},
            {"linear_probe", {{"accuracy", orNull(d.probeAccuracy)}, {"auroc", orNull(d.probeAuroc)}}}};
}

base::Result<> writeEncoderDiagnostics(const RunFolder& folder, const EncoderDiagnostics& diagnostics)
{
    COUNTERPART_CHECK(base::makeFolder(folderOf(folder)));
    const std::string stage = diagnostics.stage.empty() ? "untrained" : diagnostics.stage;
    const std::string name = std::to_string(diagnostics.index) + "-" + stage + ".json";
    return base::writeAtomically(folderOf(folder) / name, toJson(diagnostics).dump(1));
}

base::Result<std::vector<EncoderDiagnostics>> readEncoderDiagnostics(const RunFolder& folder)
{
    std::vector<EncoderDiagnostics> all;
    std::error_code missing;
    for (const auto& entry : std::filesystem::directory_iterator(folderOf(folder), missing)) {
        if (entry.path().extension() != ".json")
            continue;
        COUNTERPART_TRY(auto one, readJson<EncoderDiagnostics>(entry.path(), diagnosticsFrom));
        all.push_back(std::move(one));
    }
    std::ranges::sort(all, {}, &EncoderDiagnostics::index);
    return all;
}

} // namespace counterpart::domain
