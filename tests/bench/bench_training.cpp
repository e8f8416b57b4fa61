// SPDX-License-Identifier: Apache-2.0
// bench_training [METHOD=ddpm] [STEPS=60] [BATCH=16] [DEVICE=auto]: the worker's own loop on 24 made-up
// volumes of the published size: time of a step, and the share of it spent waiting for data (aim: under 5 %).
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/training/train_run.h"
#include "core/volume/nifti.h"

#include <cstdio>
#include <cstdlib>
#include <ftw.h>
#include <unistd.h>

using namespace counterpart;

namespace {

domain::CohortCase writeCase(const std::filesystem::path& root, int index)
{
    volume::Volume image(volume::Geometry{{96, 96, 50}, {{{2, 0, 0, -96}, {0, 2, 0, -96}, {0, 0, 2, -50}}}});
    volume::Volume mask(image.geometry, 1);
    auto engine = base::makeEngine(1, "bench", static_cast<std::uint64_t>(index));
    for (float& voxel : image.voxels)
        voxel = static_cast<float>(engine() % 1000) / 1000.0F;
    domain::CohortCase info;
    info.label = info.subject = "case-" + std::to_string(index);
    info.image = info.label + ".nii";
    info.brainMask = info.label + "-mask.nii";
    if (!volume::writeNifti(root / info.image, image) || !volume::writeNifti(root / info.brainMask, mask))
        std::abort();
    return info;
}

void printTable(const std::filesystem::path& events, std::int64_t skip)
{
    double milliseconds = 0, waiting = 0, windows = 0;
    const auto text = base::readText(events).value_or("");
    for (std::size_t start = 0, end = 0; (end = text.find('\n', start)) != std::string::npos;
         start = end + 1) {
        const auto event = domain::eventFromLine(std::string_view(text).substr(start, end - start));
        if (!event || event->type != "metric" || event->fields.at("step").get<std::int64_t>() <= skip)
            continue;
        const auto& values = event->fields.at("values");
        if (!values.contains("step-ms"))
            continue;
        milliseconds += values.at("step-ms").get<double>();
        waiting += values.at("data-wait").get<double>() * values.at("step-ms").get<double>();
        ++windows;
    }
    std::printf("step %.1f ms, waiting for data %.2f %% of it (aim: under 5 %%)\n", milliseconds / windows,
                100 * waiting / milliseconds);
}

/// Not std::filesystem::remove_all: LibTorch exports one of its own build's, which takes precedence and
/// crashes here.
void removeTree(const std::filesystem::path& root)
{
    const auto removeOne = [](const char* path, const struct stat*, int, FTW*) { return std::remove(path); };
    ::nftw(root.c_str(), removeOne, 16, FTW_DEPTH | FTW_PHYS);
}

} // namespace

int main(int argc, char** argv)
{
    const auto argument = [&](int index, const char* otherwise) {
        return std::string(argc > index ? argv[index] : otherwise);
    };
    const auto root =
        std::filesystem::temp_directory_path() / ("bench_training-" + std::to_string(::getpid()));
    std::filesystem::create_directories(root);
    domain::CohortFile cohort{"bench", true, {}};
    for (int index = 0; index < 24; ++index)
        cohort.cases.push_back(writeCase(root, index));
    domain::RunDescription run;
    run.run = "bench";
    run.method = argument(1, "ddpm");
    run.preset = "quick";
    run.device = argument(4, "auto");
    run.parameters = {{"steps", argument(2, "60")}, {"batch-size", argument(3, "16")}};
    const domain::RunFolder folder{root};
    bool done = base::writeAtomically(folder.description(), domain::toJson(run).dump()) &&
                base::writeAtomically(folder.cohort(), domain::toJson(cohort).dump());
    const auto trained = training::trainRun(folder, {}, training::registeredMethods(), {});
    done = done && trained;
    if (done)
        printTable(folder.events(), 5); // the first steps warm caches up
    else
        std::printf("failed: %s\n", trained ? "files" : trained.error().code.c_str());
    removeTree(root);
    return done ? 0 : 1;
}
