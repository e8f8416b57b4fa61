// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/store/cohorts.h"
#include "core/store/datasets.h"
#include "core/store/jobs.h"
#include "core/store/preparation.h"
#include "core/store/runs.h"
#include "core/store/workspace.h"
#include "core/volume/nifti.h"

#include <QString>
#include <cmath>
#include <filesystem>
#include <fstream>

namespace counterpart::test {

inline domain::Path pathOf(const QString& text)
{
    return base::fromUtf8(text.toStdString());
}

inline params::Parameter parameter(const std::string& id, params::Type type, params::Json defaultValue)
{
    params::Parameter made;
    made.id = id;
    made.type = type;
    made.defaultValue = std::move(defaultValue);
    return made;
}

/// A ball in a ball, with a bright spot for the diseased: enough to see that a picture is there.
inline volume::Volume phantom(bool lesion, int size = 48)
{
    volume::Geometry grid;
    grid.size = {size, size, size};
    const double half = size / 2.0;
    grid.voxelToWorld = {{{4, 0, 0, -4 * half}, {0, 4, 0, -4 * half}, {0, 0, 4, -4 * half}}};
    volume::Volume volume(grid);
    for (int z = 0; z < size; ++z)
        for (int y = 0; y < size; ++y)
            for (int x = 0; x < size; ++x) {
                const double r = std::hypot(x - half, y - half, z - half) / half;
                const double spot = std::hypot(x - half * 1.3, y - half * 0.8, z - half) / half;
                volume.at(x, y, z) = static_cast<float>(r > 0.85  ? 0
                                                        : r > 0.6 ? 60
                                                                  : 110 + 8 * std::sin(x * 0.9));
                if (lesion && spot < 0.2)
                    volume.at(x, y, z) = 180;
            }
    return volume;
}

/// `sub-001_T2w.nii` … in `folder`, every second one with a lesion mask beside it.
inline void writeScans(const domain::Path& folder, int count)
{
    std::filesystem::create_directories(folder);
    for (int i = 1; i <= count; ++i) {
        char name[32];
        std::snprintf(name, sizeof name, "sub-%03d_T2w.nii", i);
        (void)volume::writeNifti(folder / name, phantom(i % 2 == 0), volume::NiftiStorage::Int16WithSlope);
    }
}

inline domain::DatasetId addPhantoms(store::Database& database, const domain::Path& folder,
                                     const std::string& name, int count, bool simulated = true)
{
    writeScans(folder, count);
    domain::Dataset dataset;
    dataset.name = name;
    dataset.layout = "loose";
    dataset.root = folder;
    dataset.simulated = simulated;
    dataset.imported = base::utcNow();
    const auto id = store::addDataset(database, dataset).value();
    for (int i = 1; i <= count; ++i) {
        char subject[16];
        std::snprintf(subject, sizeof subject, "sub-%03d", i);
        domain::Scan scan;
        scan.dataset = id;
        scan.subjectLabel = subject;
        scan.label = std::string(subject) + "_T2w";
        scan.contrast = i % 5 == 0 ? "FLAIR" : "T2";
        scan.health = i % 2 == 0 ? domain::Health::Diseased : domain::Health::Healthy;
        scan.image = folder / (scan.label + ".nii");
        scan.imageHash = std::string(64, 'a');
        scan.size = {48, 48, 48};
        scan.spacing = {4, 4, 4};
        if (i == 3)
            scan.problems = {"import.missing-contrast"};
        (void)store::addScan(database, scan).value();
    }
    return id;
}

/// A cohort (without cases) and `count` runs on it.
inline void addRuns(store::Database& database, int count)
{
    (void)store::inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(const auto cohort, store::addCohort(database, {{}, "all", true, base::utcNow(), {}}));
        for (int i = 0; i < count; ++i) {
            domain::Run run;
            run.cohort = cohort;
            run.name = "ddpm-quick-" + std::to_string(i);
            run.method = i % 3 == 0 ? "ddpm" : i % 3 == 1 ? "ae" : "threshold";
            run.preset = "quick";
            run.parameters = params::Json::object();
            run.seed = static_cast<std::uint64_t>(i);
            run.created = base::utcNow();
            COUNTERPART_CHECK(store::addRun(database, run));
        }
        return {};
    });
}

} // namespace counterpart::test
