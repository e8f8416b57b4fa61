// SPDX-License-Identifier: Apache-2.0
#include "ui/models/compare_catalog.h"

#include "core/evaluation/statistics.h"
#include "core/methods/catalog/descriptor.h"
#include "core/store/evaluations.h"
#include "core/store/runs.h"
#include "ui/models/format.h"

#include <algorithm>
#include <system_error>

namespace counterpart::models {

namespace {

std::vector<std::string> foldersIn(const domain::Path& folder)
{
    std::vector<std::string> names;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
        if (entry.is_directory(ignored))
            names.push_back(entry.path().filename().string());
    return names;
}

bool isThere(const domain::Path& file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

/// From the run's own list: the folds of one cohort differ in it. Empty for a run without one.
std::set<std::string> trainingCases(const domain::RunFolder& folder)
{
    std::set<std::string> labels;
    if (const auto cohort = domain::readCohortFile(folder.cohort()))
        for (const auto& item : cohort->cases)
            if (item.role == domain::Role::Train)
                labels.insert(item.label);
    return labels;
}

/// The database knows what inference wrote; runs copied in by hand are recognised by their folders.
base::Result<> readOutputs(CompareRun& shown, const domain::Run& run, const store::Workspace& workspace,
                           store::Database& database, const std::string& cohort)
{
    COUNTERPART_TRY(const auto outputs, store::listOutputs(database, run.id, cohort));
    for (const auto& output : outputs) {
        shown.cases.insert(output.caseLabel);
        shown.reconstruction = shown.reconstruction || output.reconstruction;
        if (shown.mapKind.empty() && !output.maps.empty())
            shown.mapKind = output.maps.front();
    }
    const auto folder = workspace.runFolder(run.name);
    if (outputs.empty())
        for (const auto& label : foldersIn(folder.outputs(cohort)))
            shown.cases.insert(label);
    if (const auto* method = methods::findMethod(run.method);
        method != nullptr && !method->gives.maps.empty())
        shown.mapKind = method->gives.maps.front();
    if (!shown.cases.empty() && outputs.empty())
        shown.reconstruction = isThere(folder.output(cohort, *shown.cases.begin()) / "reconstruction.nii");
    return {};
}

base::Result<> readScores(CompareRun& shown, const domain::Run& run, store::Database& database,
                          domain::CohortId cohort)
{
    COUNTERPART_TRY(const auto evaluations, store::listEvaluationsOf(database, run.id));
    const auto newest = std::ranges::find(evaluations, cohort, &domain::Evaluation::cohort);
    if (newest == evaluations.end())
        return {};
    shown.protocol = newest->protocol;
    shown.protocolVersion = newest->version;
    shown.threshold = newest->threshold;
    shown.thresholdSource = newest->thresholdSource;
    for (const char* metric : {"auprc", "dice"}) {
        COUNTERPART_TRY(const auto scores, store::listCaseScores(database, newest->id, metric));
        std::vector<std::optional<double>> values;
        for (const auto& score : scores)
            values.push_back(shown.scores[score.caseLabel][metric] = score.value);
        shown.means[metric] = evaluation::summaryOf(values).mean;
    }
    return {};
}

std::size_t placeInCatalog(const std::string& method)
{
    const auto& all = methods::catalog();
    return static_cast<std::size_t>(std::ranges::find(all, method, &methods::Descriptor::id) - all.begin());
}

/// Only what is needed to tell the runs apart: "DDPM", "DDPM quick", "DDPM seed 3", or the run's own name.
void labelRuns(std::vector<CompareRun>& shown, const std::vector<domain::Run>& runs)
{
    std::map<std::string, const domain::Run*> records;
    for (const auto& run : runs)
        records[run.name] = &run;
    for (auto& run : shown) {
        const QString id = toText(run.method);
        run.label = methods::findMethod(run.method) != nullptr ? methodTitle(id) : toText(run.name);
    }
    const auto refine = [&](const auto& text) {
        std::map<QString, int> ofLabel;
        for (const auto& run : shown)
            ++ofLabel[run.label];
        for (auto& run : shown)
            if (ofLabel[run.label] > 1)
                run.label = text(run, *records.at(run.name));
    };
    refine([](const CompareRun& run, const domain::Run& record) {
        return run.label + QLatin1Char(' ') + toText(record.preset);
    });
    refine([](const CompareRun& run, const domain::Run& record) {
        return run.label + QStringLiteral(" #%1").arg(record.seed);
    });
    refine([](const CompareRun& run, const domain::Run&) { return QString::fromStdString(run.name); });
}

base::Result<std::vector<CompareRun>> readRuns(const store::Workspace& workspace, store::Database& database,
                                               const domain::Cohort& cohort,
                                               const base::Cancellation& cancellation)
{
    COUNTERPART_TRY(const auto runs, store::listRuns(database));
    std::vector<CompareRun> shown;
    for (const auto& run : runs) {
        if (cancellation.isRequested())
            return base::cancelled();
        CompareRun candidate;
        candidate.name = run.name;
        candidate.method = run.method;
        COUNTERPART_CHECK(readOutputs(candidate, run, workspace, database, cohort.name));
        if (candidate.cases.empty())
            continue;
        candidate.trainedOn = trainingCases(workspace.runFolder(run.name));
        COUNTERPART_CHECK(readScores(candidate, run, database, cohort.id));
        shown.push_back(std::move(candidate));
    }
    std::ranges::sort(shown, {},
                      [](const CompareRun& run) { return std::pair(placeInCatalog(run.method), run.name); });
    labelRuns(shown, runs);
    return shown;
}

CompareCase caseOf(const store::CohortEntry& entry, const store::Workspace& workspace)
{
    CompareCase shown;
    shown.label = entry.prepared.caseLabel;
    shown.subject = entry.subject;
    shown.image = workspace.absolute(entry.prepared.image);
    shown.brainMask = workspace.absolute(entry.prepared.brainMask);
    if (entry.prepared.truth)
        shown.truth = workspace.absolute(*entry.prepared.truth);
    shown.truthVoxels = entry.prepared.truthVoxels;
    shown.healthy = entry.health == domain::Health::Healthy ||
                    (entry.prepared.truth.has_value() && entry.prepared.truthVoxels == 0);
    shown.simulated = entry.simulated;
    shown.role = entry.role;
    return shown;
}

/// The subject without its data set, where that says which case it is.
void nameCases(std::vector<CompareCase>& cases)
{
    const auto bare = [](const CompareCase& shown) {
        return shown.subject.substr(shown.subject.find_last_of('/') + 1);
    };
    std::map<std::string, int> ofName;
    for (const auto& shown : cases)
        ++ofName[bare(shown)];
    for (auto& shown : cases) {
        const auto name = bare(shown);
        shown.name = name.empty() || ofName[name] > 1 ? shown.label : name;
    }
}

} // namespace

std::optional<double> CompareRun::score(const std::string& caseLabel, const std::string& metric) const
{
    const auto row = scores.find(caseLabel);
    if (row == scores.end())
        return std::nullopt;
    const auto value = row->second.find(metric);
    return value == row->second.end() ? std::nullopt : value->second;
}

std::optional<double> CompareRun::mean(const std::string& metric) const
{
    const auto known = means.find(metric);
    return known == means.end() ? std::nullopt : known->second;
}

const CompareCase* CompareCatalog::findCase(const std::string& label) const
{
    const auto it = std::ranges::find(cases, label, &CompareCase::label);
    return it == cases.end() ? nullptr : &*it;
}

const CompareRun* CompareCatalog::findRun(const std::string& name) const
{
    const auto it = std::ranges::find(runs, name, &CompareRun::name);
    return it == runs.end() ? nullptr : &*it;
}

base::Result<std::vector<std::string>> comparableCohorts(const store::Workspace& workspace,
                                                         store::Database& database)
{
    COUNTERPART_TRY(const auto cohorts, store::listCohorts(database));
    COUNTERPART_TRY(const auto runs, store::listRuns(database));
    std::vector<std::string> names;
    for (const auto& run : runs) {
        auto folders = foldersIn(workspace.runFolder(run.name).root / "outputs");
        std::ranges::sort(folders);
        for (const auto& folder : folders)
            if (std::ranges::find(names, folder) == names.end() &&
                std::ranges::find(cohorts, folder, &domain::Cohort::name) != cohorts.end())
                names.push_back(folder);
    }
    return names;
}

base::Result<CompareCatalog> readCompareCatalog(const store::Workspace& workspace, store::Database& database,
                                                const std::string& cohort,
                                                const base::Cancellation& cancellation)
{
    COUNTERPART_TRY(const auto record, store::findCohort(database, cohort));
    COUNTERPART_TRY(const auto entries, store::listCohortEntries(database, record.id));
    CompareCatalog catalog;
    catalog.cohort = cohort;
    catalog.simulated = record.simulated;
    COUNTERPART_TRY(catalog.runs, readRuns(workspace, database, record, cancellation));
    for (const auto& entry : entries) {
        const auto& label = entry.prepared.caseLabel;
        if (std::ranges::any_of(catalog.runs,
                                [&](const CompareRun& run) { return run.cases.contains(label); }))
            catalog.cases.push_back(caseOf(entry, workspace));
    }
    std::ranges::sort(catalog.cases, {}, &CompareCase::label);
    nameCases(catalog.cases);
    return catalog;
}

} // namespace counterpart::models
