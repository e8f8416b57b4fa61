// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/catalog/descriptor.h"
#include "core/store/evaluations.h"
#include "core/store/metrics.h"
#include "tests/ui/support/ui_fixture.h"

#include <map>
#include <random>

/// A workspace in which runs have been made, without a trainer: rows by the store's own functions, files as
/// the worker writes them.
namespace counterpart::test {

inline constexpr int phantomCases = 16; ///< 8 to train, 2 to validate, 6 to test

/// Every scan counts as prepared as it is.
inline domain::CohortId addPreparedCohort(store::Database& database, const domain::Path& folder,
                                          const std::string& name)
{
    const auto dataset = addPhantoms(database, folder, name, phantomCases);
    const auto pipeline =
        store::ensurePipeline(database, {{}, "behrendt-t2-96", 1, params::Json::object(), "0123abcd"})
            .value();
    domain::Cohort cohort{{}, name, true, base::utcNow(), {}};
    int place = 0;
    const auto scans = store::listScans(database, dataset).value();
    for (const domain::Scan& scan : scans) {
        domain::PreparedScan prepared;
        prepared.scan = scan.id;
        prepared.pipeline = pipeline;
        prepared.caseLabel = scan.label;
        prepared.image = prepared.brainMask = scan.image;
        prepared.imageHash = prepared.maskHash = std::string(64, 'b');
        const bool ill = scan.health == domain::Health::Diseased;
        if (ill)
            prepared.truthVoxels = 40;
        const auto id = store::putPreparedScan(database, prepared).value();
        const auto role = !ill          ? domain::Role::Train
                          : place++ < 2 ? domain::Role::Validation
                                        : domain::Role::Test;
        cohort.members.push_back({id, role});
    }
    return store::addCohort(database, cohort).value();
}

inline domain::Run runOf(domain::CohortId cohort, const std::string& method, const std::string& name,
                         std::uint64_t seed)
{
    domain::Run run;
    run.cohort = cohort;
    run.name = name;
    run.method = method;
    run.preset = "quick";
    const auto* known = methods::findMethod(method);
    run.parameters = params::resolve(known->parameters, "quick", params::Json::object())
                         .or_else([&](const base::Error&) -> base::Result<params::Values> {
                             return params::resolve(known->parameters, "", params::Json::object());
                         })
                         .value()
                         .json();
    if (run.parameters.contains("batch-size"))
        run.parameters["batch-size"] = 12; // something that differs from the preset
    run.seed = seed;
    run.device = "auto";
    run.created = base::utcNow();
    return run;
}

inline domain::Run addRun(store::Database& database, domain::CohortId cohort, const std::string& method,
                          const std::string& name, std::uint64_t seed)
{
    auto run = runOf(cohort, method, name, seed);
    run.id = store::addRun(database, run).value();
    return run;
}

inline domain::JobId addJob(store::Database& database, const domain::Run& run, domain::JobState state,
                            double progress, std::optional<base::Error> error = {})
{
    domain::Job job;
    job.kind = domain::JobKind::Train;
    job.run = run.id;
    job.title = "train " + run.name;
    job.state = state;
    job.progress = progress;
    if (state == domain::JobState::Running)
        job.remainingSeconds = 720;
    job.error = std::move(error);
    return store::addJob(database, job).value();
}

/// A falling, noisy loss from `first` to `last`, every tenth step, with a validation loss.
inline void addCurve(store::Database& database, const domain::Run& run, int first, int last, double end)
{
    std::mt19937 random(static_cast<unsigned>(run.seed + 1));
    std::normal_distribution<double> noise(0, 0.012);
    std::vector<store::SequencedPoint> points;
    std::int64_t sequence = store::lastMetricSequence(database, run.id).value();
    for (int step = first; step <= last; step += 10) {
        const double loss = end + 0.35 * std::exp(-step / 260.0) + noise(random);
        points.push_back({{run.id, "denoise", "loss", step, loss}, ++sequence});
        points.push_back({{run.id, "denoise", "step-ms", step, 180 + 40 * noise(random)}, ++sequence});
        if (step % 100 == 0)
            points.push_back(
                {{run.id, "denoise", "validation-loss", step, end + 0.02 + 0.3 * std::exp(-step / 240.0)},
                 ++sequence});
    }
    (void)store::putMetricPoints(database, points);
}

/// A probe as the worker writes it: three slices of two cases.
inline void addProbe(store::Database& database, const store::Workspace& workspace, const domain::Run& run,
                     int step, float sharpness)
{
    const auto folder = workspace.runFolder(run.name).root / "probes" / std::to_string(step);
    std::filesystem::create_directories(folder);
    for (const bool ill : {true, false}) {
        const auto whole = phantom(ill);
        volume::Geometry grid = whole.geometry;
        grid.size[2] = 3;
        volume::Volume input(grid), reconstruction(grid), map(grid);
        for (int z = 0; z < 3; ++z)
            for (int y = 0; y < grid.size[1]; ++y)
                for (int x = 0; x < grid.size[0]; ++x) {
                    const float value = whole.at(x, y, 22 + z);
                    const float healthy = value > 150 ? 112 : value;
                    input.at(x, y, z) = value;
                    reconstruction.at(x, y, z) =
                        healthy * sharpness + 60 * (1 - sharpness) * (healthy > 0 ? 1 : 0);
                    map.at(x, y, z) = std::abs(value - reconstruction.at(x, y, z));
                }
        const std::string label = ill ? "sub-004_T2w" : "sub-002_T2w";
        (void)volume::writeNifti(folder / (label + "-input.nii"), input);
        (void)volume::writeNifti(folder / (label + "-reconstruction.nii"), reconstruction);
        (void)volume::writeNifti(folder / (label + "-map.nii"), map);
    }
    (void)store::putProbe(database, {run.id, "denoise", step, domain::Path("probes") / std::to_string(step)});
}

/// A line of events.jsonl.
inline std::string event(int sequence, const std::string& type, domain::Json fields)
{
    return domain::toLine({sequence, "2026-01-01T10:00:00Z", type, std::move(fields)});
}

inline void appendEvents(const store::Workspace& workspace, const domain::Run& run, const std::string& text)
{
    std::filesystem::create_directories(workspace.runFolder(run.name).root);
    std::ofstream(workspace.runFolder(run.name).events(), std::ios::app) << text;
}

/// Scores by `behrendt-volume` around `auprc` over the test cases.
inline domain::EvaluationId addScores(store::Database& database, const domain::Run& run,
                                      domain::CohortId cohort, double auprc)
{
    std::mt19937 random(static_cast<unsigned>(run.id.value));
    std::normal_distribution<double> noise(0, 0.02);
    store::EvaluationRecord record;
    record.evaluation = {{},   run.id,       cohort,        "behrendt-volume", 1, params::Json::object(),
                         0.21, "validation", base::utcNow()};
    std::map<std::string, std::vector<double>> all;
    int place = 0;
    const auto entries = store::listCohortEntries(database, cohort).value();
    for (const auto& entry : entries) {
        if (entry.role != domain::Role::Test)
            continue;
        const double hard = 0.05 * place++;
        const std::map<std::string, double> values{
            {"auprc", std::max(0.01, auprc - hard + noise(random))},
            {"dice", std::max(0.01, auprc * 0.9 - hard + noise(random))},
            {"oracle_dice", auprc + 0.05 - hard + noise(random)},
            {"l1", 0.03 + 0.1 * noise(random)},
            {"prevalence", 0.0046 + 0.0004 * place}};
        for (const auto& [metric, value] : values) {
            record.scores.push_back({{}, entry.prepared.caseLabel, entry.subject, metric, value});
            all[metric].push_back(value);
        }
    }
    for (const auto& [metric, values] : all) {
        double sum = 0, squares = 0;
        for (const double v : values)
            sum += v;
        const double mean = sum / double(values.size());
        for (const double v : values)
            squares += (v - mean) * (v - mean);
        record.summary.push_back(
            {{}, metric, mean, std::sqrt(squares / double(values.size())), std::int64_t(values.size())});
    }
    return store::putEvaluation(database, record).value();
}

} // namespace counterpart::test
