// SPDX-License-Identifier: Apache-2.0
#include "ui/models/compare_volumes.h"

#include "core/volume/nifti.h"

#include <system_error>

namespace counterpart::models {

namespace {

/// A file that is not there is no error: not every method reconstructs.
SharedVolume readIfThere(const domain::Path& file, std::optional<base::Error>& error)
{
    std::error_code ignored;
    if (file.empty() || !std::filesystem::exists(file, ignored))
        return nullptr;
    auto volume = volume::readNifti(file);
    if (!volume) {
        error = volume.error();
        return nullptr;
    }
    return std::make_shared<const volume::Volume>(*std::move(volume));
}

RunVolumes loadRun(const CompareFiles::OfRun& files)
{
    RunVolumes run;
    run.reconstruction = readIfThere(files.folder / "reconstruction.nii", run.error);
    if (!files.protocol.empty()) {
        run.map = readIfThere(files.folder / ("map-" + files.protocol + ".nii"), run.error);
        run.processed = run.map != nullptr;
    }
    if (!run.map && !files.mapKind.empty())
        run.map = readIfThere(files.folder / ("map-" + files.mapKind + ".nii"), run.error);
    return run;
}

} // namespace

CompareFiles filesOf(const store::Workspace& workspace, const CompareCatalog& catalog,
                     const CompareCase& shown)
{
    CompareFiles files{shown.label, shown.image, shown.brainMask, shown.truth, {}};
    for (const auto& run : catalog.runs)
        files.runs.push_back(
            {workspace.runFolder(run.name).output(catalog.cohort, shown.label), run.mapKind, run.protocol});
    return files;
}

std::shared_ptr<const CaseVolumes> loadCase(const CompareFiles& files, const base::Cancellation& cancellation)
{
    auto volumes = std::make_shared<CaseVolumes>();
    volumes->label = files.label;
    auto input = volume::readNifti(files.image);
    if (!input) {
        volumes->error = input.error();
        return volumes;
    }
    volumes->input = std::make_shared<const volume::Volume>(*std::move(input));
    volumes->brainMask = readIfThere(files.brainMask, volumes->error);
    if (files.truth)
        volumes->truth = readIfThere(*files.truth, volumes->error);
    for (const auto& run : files.runs) {
        if (cancellation.isRequested())
            return nullptr;
        volumes->runs.push_back(loadRun(run));
    }
    return volumes;
}

evaluation::CaseImages imagesOf(const CaseVolumes& volumes)
{
    evaluation::CaseImages images{
        volumes.label, volumes.input.get(), volumes.brainMask.get(), volumes.truth.get(), {}};
    for (const auto& run : volumes.runs)
        images.maps.push_back(run.map.get());
    return images;
}

std::string mapKey(const CompareFiles::OfRun& run, bool processed)
{
    return processed ? run.mapKind + " (" + run.protocol + ")" : run.mapKind;
}

} // namespace counterpart::models
