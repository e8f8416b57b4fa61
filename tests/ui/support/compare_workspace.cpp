// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/compare_workspace.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/store/cohorts.h"
#include "core/store/datasets.h"
#include "core/store/evaluations.h"
#include "core/store/preparation.h"
#include "core/store/runs.h"
#include "core/volume/nifti.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace counterpart::tests {

namespace {

template <class Result> auto need(Result result)
{
    if (!result) {
        std::fprintf(stderr, "making the test workspace failed: %s\n", result.error().code.c_str());
        for (const auto& [key, value] : result.error().arguments)
            std::fprintf(stderr, "  %s = %s\n", key.c_str(), value.c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<typename Result::value_type>)
        return *std::move(result);
}

struct Head
{
    volume::Volume image, mask, truth, healthy;
};

/// Rim, grey, white and two ventricles; the lesion sits where no symmetric partner hides it.
Head makeHead(const volume::Index3& size, int subject, bool diseased)
{
    volume::Geometry grid;
    grid.size = size;
    const double step = 144.0 / static_cast<double>(size[0]);
    grid.voxelToWorld = {{{step, 0, 0, -72}, {0, step, 0, -84}, {0, 0, step, -60}}};
    Head head{volume::Volume(grid), volume::Volume(grid), volume::Volume(grid), volume::Volume(grid)};
    const double wobble = 1 + 0.02 * subject, radius = diseased ? 10 + 2 * (subject % 3) : 0;
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x) {
                const auto p =
                    grid.toWorld({static_cast<double>(x), static_cast<double>(y), static_cast<double>(z)});
                const double r = std::hypot(p[0] / 60, p[1] / 74, p[2] / 52) * wobble;
                if (r > 1)
                    continue;
                const double folds =
                    0.08 * std::sin(p[0] / 5) * std::sin(p[1] / 6 + subject) * std::cos(p[2] / 7);
                const double ventricle = std::hypot((std::abs(p[0]) - 9) / 6, p[1] / 18, p[2] / 12);
                double value = r > 0.8 ? 0.55 + folds : 0.36 + folds / 2;
                if (ventricle < 1)
                    value = 0.85;
                const double noise = 0.015 * std::sin(static_cast<double>(x * 12 + y * 78 + z * 37));
                head.mask.at(x, y, z) = 1;
                head.healthy.at(x, y, z) = static_cast<float>(value);
                const double fromLesion = std::hypot(p[0] + 28, p[1] - 14, p[2] - 10 - subject);
                const bool lesion = fromLesion < radius;
                head.truth.at(x, y, z) = lesion ? 1 : 0;
                head.image.at(x, y, z) = static_cast<float>((lesion ? 0.92 : value) + noise);
            }
    return head;
}

/// |image − other| inside the mask.
volume::Volume residual(const Head& head, const volume::Volume& other)
{
    volume::Volume map(head.image.geometry);
    for (std::size_t i = 0; i < map.voxels.size(); ++i)
        map.voxels[i] = head.mask.voxels[i] > 0 ? std::abs(head.image.voxels[i] - other.voxels[i]) : 0;
    return map;
}

/// The healthy head with `share` of the lesion left in and a wave of error: how well a method does.
volume::Volume rebuilt(const Head& head, float share, float error)
{
    volume::Volume volume = head.healthy;
    for (std::size_t i = 0; i < volume.voxels.size(); ++i)
        if (head.mask.voxels[i] > 0)
            volume.voxels[i] += share * (head.image.voxels[i] - volume.voxels[i]) +
                                error * std::sin(static_cast<float>(i % 97) / 5);
    return volume;
}

struct Method
{
    const char* id;
    const char* run;
    const char* kind;
    bool reconstructs;
    float lesionShare, error;
    double auprc, dice;
};
constexpr Method methods[] = {{"threshold", "threshold-1", "intensity", false, 0, 0, 0.09, 0.14},
                              {"ae", "ae-1", "residual", true, 0.5f, 0.08f, 0.21, 0.25},
                              {"ddpm", "ddpm-1", "residual", true, 0.1f, 0.03f, 0.62, 0.57}};

void writeOutputs(const domain::Path& folder, const Method& method, const Head& head)
{
    need(base::makeFolder(folder));
    const auto other = rebuilt(head, method.lesionShare, method.error);
    if (method.reconstructs)
        need(volume::writeNifti(folder / "reconstruction.nii", other));
    need(volume::writeNifti(folder / (std::string("map-") + method.kind + ".nii"),
                            method.reconstructs ? residual(head, other) : head.image));
}

domain::PreparedId addCase(const store::Workspace& workspace, store::Database& database,
                           domain::DatasetId dataset, domain::PipelineId pipeline, const std::string& label,
                           const Head& head, bool diseased)
{
    const auto folder = workspace.preparedFolder("phantom", "0123");
    need(base::makeFolder(folder));
    const auto image = folder / (label + ".nii"), mask = folder / (label + "_mask.nii"),
               truth = folder / (label + "_truth.nii");
    need(volume::writeNifti(image, head.image));
    need(volume::writeNifti(mask, head.mask, volume::NiftiStorage::UInt8));
    need(volume::writeNifti(truth, head.truth, volume::NiftiStorage::UInt8));
    domain::Scan scan;
    scan.dataset = dataset;
    scan.subjectLabel = label;
    scan.label = label;
    scan.contrast = "T2";
    scan.health = diseased ? domain::Health::Diseased : domain::Health::Healthy;
    scan.image = image;
    const auto id = need(store::addScan(database, scan));
    domain::PreparedScan prepared;
    prepared.scan = id;
    prepared.pipeline = pipeline;
    prepared.caseLabel = label;
    prepared.image = workspace.relative(image);
    prepared.brainMask = workspace.relative(mask);
    prepared.truth = workspace.relative(truth);
    for (const float v : head.truth.voxels)
        prepared.truthVoxels += v > 0 ? 1 : 0;
    return need(store::putPreparedScan(database, prepared));
}

void addRunOf(const store::Workspace& workspace, store::Database& database, const Method& method,
              domain::CohortId cohort, const std::vector<std::pair<std::string, Head>>& cases,
              const CompareWorkspaceOptions& options)
{
    domain::Run run;
    run.cohort = cohort;
    run.name = method.run;
    run.method = method.id;
    run.preset = "quick";
    run.created = base::utcNow();
    run.id = need(store::addRun(database, run));
    std::vector<store::CaseOutput> outputs;
    store::EvaluationRecord record;
    record.evaluation = {{},  run.id,       cohort,        "behrendt", 1, domain::Json::object(),
                         0.2, "validation", base::utcNow()};
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const bool diseased = static_cast<int>(i) < options.diseased;
        const auto& [label, head] = cases[i];
        if (!diseased && !options.healthyOutputs)
            continue;
        writeOutputs(workspace.runFolder(run.name).output("main", label), method, head);
        outputs.push_back({run.id, "main", label, method.reconstructs, {method.kind}});
        const double drift = 0.05 * static_cast<double>(i);
        const auto score = [&](double value) {
            return diseased ? std::optional(value - drift) : std::nullopt;
        };
        record.scores.push_back({{}, label, label, "auprc", score(method.auprc)});
        record.scores.push_back({{}, label, label, "dice", score(method.dice)});
    }
    need(store::putOutputs(database, outputs));
    if (options.evaluated)
        need(store::putEvaluation(database, record));
}

} // namespace

CompareWorkspace makeCompareWorkspace(const std::filesystem::path& folder,
                                      const CompareWorkspaceOptions& options)
{
    CompareWorkspace made{need(store::Workspace::create(folder)), {}};
    auto database = need(made.workspace.database());
    need(store::inTransaction(database, [&]() -> base::Result<> {
        domain::Dataset dataset;
        dataset.name = "phantom";
        dataset.simulated = true;
        dataset.imported = base::utcNow();
        const auto datasetId = need(store::addDataset(database, dataset));
        const auto pipeline =
            need(store::ensurePipeline(database, {{}, "phantom", 1, domain::Json::object(), "0123"}));
        domain::Cohort cohort;
        cohort.name = "main";
        cohort.simulated = true;
        cohort.created = base::utcNow();
        std::vector<std::pair<std::string, Head>> cases;
        for (int i = 0; i < options.diseased + options.healthy; ++i) {
            const bool diseased = i < options.diseased;
            char label[16];
            std::snprintf(label, sizeof label, "%s-%03d", diseased ? "sub" : "ctl", i + 1);
            cases.emplace_back(label, makeHead(options.size, i, diseased));
            const auto id =
                addCase(made.workspace, database, datasetId, pipeline, label, cases.back().second, diseased);
            cohort.members.push_back({id, domain::Role::Test});
            made.cases.emplace_back(label);
        }
        const auto cohortId = need(store::addCohort(database, cohort));
        for (const Method& method : methods)
            addRunOf(made.workspace, database, method, cohortId, cases, options);
        return {};
    }));
    return made;
}

} // namespace counterpart::tests
