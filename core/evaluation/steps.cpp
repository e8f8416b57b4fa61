// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/steps.h"

#include "core/imaging/components.h"
#include "core/imaging/neighbourhood.h"

namespace counterpart::evaluation {
namespace {

using params::Values;
using volume::Volume;
using Problems = std::vector<base::Error>;

/// Compared in float, as the maps are stored.
Volume above(const Volume& map, double threshold)
{
    const auto limit = static_cast<float>(threshold);
    Volume binary(map.geometry);
    for (std::size_t i = 0; i < map.voxels.size(); ++i)
        binary.voxels[i] = map.voxels[i] > limit;
    return binary;
}

void multiplyByErodedMask(Volume& map, const CaseVolumes& volumes, const Values& values, Problems& problems)
{
    if (!values.boolean("erosion"))
        return;
    if (!volumes.mask) {
        problems.push_back({base::ErrorKind::BadInput, "evaluation.no-mask", {}});
        return;
    }
    const auto iterations = map.geometry.size[1] / values.integer("erosion-divisor");
    const auto eroded = imaging::erodeSlices(*volumes.mask, static_cast<int>(iterations));
    for (std::size_t i = 0; i < map.voxels.size(); ++i)
        map.voxels[i] *= eroded.voxels[i];
}

Volume medianOf(const Volume& map, const Values& values)
{
    const auto size = values.integer("median-size");
    return imaging::median(map, {size, size, size}, imaging::Border::Reflect);
}

Volume behrendtProcess(const CaseVolumes& volumes, const Values& values, Problems& problems)
{
    auto map = volumes.map;
    const bool filterFirst = values.text("order") == "paper";
    if (filterFirst)
        map = medianOf(map, values);
    multiplyByErodedMask(map, volumes, values, problems);
    return filterFirst ? map : medianOf(map, values);
}

Volume behrendtBinarise(const Volume& processed, double threshold, const Values& values)
{
    return imaging::removeSmallComponents(above(processed, threshold), values.integer("component-size"),
                                          imaging::Connectivity::TwentySix);
}

} // namespace

Steps stepsOf(const std::string& id)
{
    if (id == "behrendt-volume")
        return {behrendtProcess, behrendtBinarise,
                [](const Values& values) { return static_cast<int>(values.integer("search-steps")); }};
    return {
        [](const CaseVolumes& volumes, const Values&, Problems&) { return volumes.map; },
        [](const Volume& processed, double threshold, const Values&) { return above(processed, threshold); },
        [](const Values&) { return 10; }};
}

} // namespace counterpart::evaluation
