// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/subject.h"

#include "core/base/random.h"
#include "core/simulation/acquisition.h"
#include "core/simulation/head.h"
#include "core/simulation/noise.h"

#include <algorithm>
#include <cmath>

namespace counterpart::simulation {
namespace {

using base::deriveSeed;

/// Where the person's fields live: the same for every voxel size and field of view, or else the same seed
/// would be another person. Beyond it, fields keep the value at their border.
Region regionOf(const Anatomy& anatomy)
{
    Region region = anatomy.extent;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        region.lower[axis] -= 16;
        region.upper[axis] += 16;
    }
    return region;
}

/// Everything that one voxel needs.
struct Scene
{
    const Anatomy& anatomy;
    const ScanOptions& options;
    Person person;
    Lesion lesion;
    Head head;
};

/// Weighted brightness of healthy and diseased tissue at a place of the brain.
double brainSignal(const Scene& scene, const Vector3& place, const Fractions& healthy,
                   const LesionMix& diseased)
{
    const double rest = 1 - static_cast<double>(total(diseased));
    const std::array<float, TissueCount> fractions{healthy.grey, healthy.white, healthy.fluid};
    double sum = 0;
    for (std::size_t k = 0; k < TissueCount; ++k)
        if (fractions[k] > 0)
            sum += rest * static_cast<double>(fractions[k]) *
                   signal(scene.options.sequence, tissueAt(scene.person, static_cast<Tissue>(k), place));
    for (std::size_t k = 0; k < LesionTissueCount; ++k) {
        if (diseased[k] <= 0)
            continue;
        TissueValues tissue = scene.lesion.tissues[k];
        const auto uneven = 1 + 0.05 * static_cast<double>(scene.lesion.fine.sample(place));
        tissue.t2 *= uneven;
        tissue.t2Star *= uneven;
        sum += static_cast<double>(diseased[k]) * signal(scene.options.sequence, tissue);
    }
    return sum;
}

void drawVoxel(const Scene& scene, const Vector3& place, std::size_t i, SimulatedScan& scan)
{
    const Vector3 t = scene.person.deformation.toTemplate(place);
    const auto sample = scene.anatomy.sample(t);
    float brightness = 0;
    if (sample.brain > 0) {
        const auto softness = static_cast<float>(scene.options.spacing);
        const Fractions healthy = fractionsAt(scene.anatomy, scene.person, place, t, sample, softness);
        const LesionMix diseased = lesionAt(scene.lesion, scene.anatomy, healthy, place, t);
        brightness = static_cast<float>(brainSignal(scene, place, healthy, diseased));
        if (sample.brain >= 0.5F) {
            scan.brainMask.voxels[i] = 1;
            if (!scan.lesionFraction.voxels.empty())
                scan.lesionFraction.voxels[i] = std::min(1.0F, total(diseased));
        }
    }
    if (scene.options.wholeHead && sample.brain < 1)
        brightness +=
            (1 - sample.brain) * headSignal(scene.head, scene.anatomy, scene.options.sequence, place, t);
    scan.image.voxels[i] = brightness;
}

base::Result<> drawAll(const Scene& scene, SimulatedScan& scan, const base::Cancellation& cancellation)
{
    const auto& grid = scan.image.geometry;
    for (std::int64_t z = 0; z < grid.size[2]; ++z) {
        if (cancellation.isRequested())
            return base::cancelled();
        for (std::int64_t y = 0; y < grid.size[1]; ++y)
            for (std::int64_t x = 0; x < grid.size[0]; ++x)
                drawVoxel(scene, grid.toWorld({double(x), double(y), double(z)}), grid.offset(x, y, z), scan);
    }
    return {};
}

Scanner makeScanner(const Scene& scene, const Region& region, std::uint64_t seed)
{
    Draw draw(deriveSeed(seed, "scanner"));
    Scanner scanner;
    scanner.sensitivity = gaussianField(region, 10, 45, deriveSeed(seed, "sensitivity"));
    for (float& value : scanner.sensitivity.values())
        value = std::exp(static_cast<float>(scene.options.biasStrength) * value);
    const double reference = signal(scene.options.sequence, scene.anatomy.tissues[White]);
    scanner.gain = draw.uniform(300, 500) / reference;
    scanner.noise = scene.options.signalToNoise > 0
                        ? reference / (scene.options.signalToNoise * draw.uniform(0.85, 1.2))
                        : 0;
    scanner.noiseSeed = deriveSeed(seed, "noise");
    return scanner;
}

void markLesion(SimulatedScan& scan)
{
    scan.lesionMask = volume::Volume(scan.image.geometry);
    std::ranges::transform(scan.lesionFraction.voxels, scan.lesionMask.voxels.begin(),
                           [](float fraction) { return fraction >= 0.5F ? 1.0F : 0.0F; });
}

nlohmann::json factsOf(const Scene& scene, const Scanner& scanner)
{
    const auto tissue = [](const TissueValues& t) {
        return nlohmann::json{{"T1", t.t1}, {"T2", t.t2}, {"T2star", t.t2Star}, {"M0", t.m0}};
    };
    const auto& tissues = scene.person.tissues;
    return {{"Tissues",
             {{"GreyMatter", tissue(tissues[Grey])},
              {"WhiteMatter", tissue(tissues[White])},
              {"CerebrospinalFluid", tissue(tissues[Fluid])}}},
            {"LesionType", nameOf(scene.lesion.type)},
            {"VentricleGrowthMillimetres", scene.person.ventricleGrowth},
            {"NoiseStandardDeviation", scanner.noise * scanner.gain},
            {"ReceiveGain", scanner.gain}};
}

} // namespace

volume::Geometry scanGrid(const Anatomy& anatomy, double spacing, bool wholeHead)
{
    // Room for the largest head and the largest shift; with a scalp, for that too (the neck is cut off).
    const double side = wholeHead ? 32 : 15;
    volume::Geometry grid;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double low = anatomy.extent.lower[axis] - (axis == 2 ? 8 : side);
        const double high = anatomy.extent.upper[axis] + side;
        grid.size[axis] = static_cast<std::int64_t>(std::floor((high - low) / spacing)) + 1;
        grid.voxelToWorld[axis] = {0, 0, 0, low};
        grid.voxelToWorld[axis][axis] = spacing;
    }
    return grid;
}

base::Result<SimulatedScan> simulateScan(const Anatomy& anatomy, const ScanOptions& options,
                                         std::uint64_t seed, const base::Cancellation& cancellation)
{
    SimulatedScan scan;
    scan.image = volume::Volume(scanGrid(anatomy, options.spacing, options.wholeHead));
    scan.brainMask = volume::Volume(scan.image.geometry);
    if (options.lesion != LesionType::None)
        scan.lesionFraction = volume::Volume(scan.image.geometry);
    const Region region = regionOf(anatomy);
    Scene scene{anatomy, options, makePerson(anatomy, region, seed), {}, makeHead(region, seed)};
    scene.lesion = makeLesion(anatomy, scene.person, region, options.lesion, seed);
    applyMassEffect(scene.person, scene.lesion);
    if (auto drawn = drawAll(scene, scan, cancellation); !drawn)
        return tl::make_unexpected(drawn.error());
    const Scanner scanner = makeScanner(scene, region, seed);
    acquire(scan.image, scanner, options.wholeHead ? nullptr : &scan.brainMask);
    if (options.lesion != LesionType::None)
        markLesion(scan);
    scan.facts = factsOf(scene, scanner);
    return scan;
}

} // namespace counterpart::simulation
