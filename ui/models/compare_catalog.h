// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/store/cohorts.h"
#include "core/store/workspace.h"

#include <QString>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace counterpart::models {

using CaseMetrics =
    std::map<std::string, std::optional<double>>; ///< metric id → value, nothing where undefined

/// A run that can be looked at beside others.
struct CompareRun
{
    std::string name; ///< folder under runs/
    std::string method;
    QString label; ///< the method's title, with preset, seed or name only where runs could not be told apart
    std::string mapKind;
    bool reconstruction = false;
    std::set<std::string> cases;     ///< that have outputs
    std::set<std::string> trainedOn; ///< cases it learned from, which inference leaves out

    /// The newest evaluation on this cohort; `protocol` is empty when there is none.
    std::string protocol;
    int protocolVersion = 0;
    std::optional<double> threshold;
    std::string thresholdSource;
    std::map<std::string, CaseMetrics> scores; ///< of the metrics that are shown: AUPRC and Dice
    CaseMetrics means;                         ///< over the cases where they are defined

    [[nodiscard]] std::optional<double> score(const std::string& caseLabel, const std::string& metric) const;
    [[nodiscard]] std::optional<double> mean(const std::string& metric) const;
};

struct CompareCase
{
    std::string label, subject;
    std::string name; ///< for people: the subject, or the label where a subject has several cases
    domain::Path image, brainMask; ///< absolute
    std::optional<domain::Path> truth;
    std::int64_t truthVoxels = 0;
    bool healthy = false; ///< known to be, or its truth is empty
    bool simulated = false;
    domain::Role role = domain::Role::Test;
};

/// What of a cohort can be compared.
struct CompareCatalog
{
    std::string cohort;
    bool simulated = false;
    std::vector<CompareCase> cases; ///< with outputs of at least one run, by label
    std::vector<CompareRun> runs;   ///< in the order of the catalog of methods, then by name

    [[nodiscard]] const CompareCase* findCase(const std::string& label) const;
    [[nodiscard]] const CompareRun* findRun(const std::string& name) const;
};

/// Names of the cohorts for which a run has written outputs, newest run first. Reads folders, no volumes.
/// Errors: those of the store.
base::Result<std::vector<std::string>> comparableCohorts(const store::Workspace& workspace,
                                                         store::Database& database);

/// Errors: `store.unknown-cohort`, `base.cancelled`, those of the store. Without outputs `runs` and `cases`
/// are empty.
base::Result<CompareCatalog> readCompareCatalog(const store::Workspace& workspace, store::Database& database,
                                                const std::string& cohort,
                                                const base::Cancellation& cancellation = {});

} // namespace counterpart::models
