// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/evaluation/protocol.h"
#include "core/evaluation/statistics.h"
#include "core/volume/volume.h"

#include <functional>
#include <map>
#include <optional>

namespace counterpart::evaluation {

/// A case's images, all on one grid. Truth and mask: > 0 is inside.
struct CaseVolumes
{
    volume::Volume map; ///< the method's anomaly map, for residual methods |x − x̂|, before any processing
    std::optional<volume::Volume> truth, mask, input, reconstruction;
};

/// A case to score. Images are loaded when its turn comes and dropped after.
struct CaseInput
{
    std::string label;
    std::string subject;
    std::function<base::Result<CaseVolumes>()> load; ///< empty: only `score` and `diseased` are known
    std::optional<double> score;                     ///< the method's number for the whole case
    std::optional<bool> diseased; ///< its label; by default whether the truth holds a voxel
};

struct CaseFiles
{
    std::string label, subject;
    std::filesystem::path map;
    std::optional<std::filesystem::path> truth, mask, input, reconstruction;
};

/// A case that reads its files (any format core/imaging reads) when loaded.
CaseInput caseFromFiles(const CaseFiles& files);

struct CaseResult
{
    std::string label, subject;
    std::map<std::string, std::optional<double>>
        metrics;                       ///< every metric of the protocol; nothing where undefined
    std::vector<base::Error> problems; ///< codes and arguments, sentences are made in ui/text
};

struct Threshold
{
    std::optional<double> value;
    std::string source = "none"; ///< validation, given, none
    std::optional<double> validationDice;
};

/// Case-level detection, when cases carry scores and both labels occur.
struct Detection
{
    std::optional<double> averagePrecision, auroc;
    std::int64_t diseased = 0, healthy = 0;
};

struct ProtocolResult
{
    std::string protocol;
    int version = 1;
    params::Values parameters;
    Threshold threshold;
    std::vector<CaseResult> cases;
    std::map<std::string, Summary> summary;
    std::optional<Detection> detection;
    std::vector<base::Error> problems; ///< of the whole, for example validation cases that could not be used
};

/// Gets every case's map after post-processing (`map-<protocol>.nii`): first the validation cases, then the
/// test cases, each in their order, on the calling thread; for test cases also the binary result if there is
/// a threshold. Cases that cannot be read or used are passed over.
using MapSink =
    std::function<void(const CaseInput&, const volume::Volume& processed, const volume::Volume* binary)>;

/// Scores `test` by the protocol. A case that cannot be read or used becomes a row with a problem, never a
/// failure. Healthy cases (no truth or an empty one) have prevalence 0 and no Dice, AUPRC or AUROC, and count
/// in no mean of those. Errors: `evaluation.unknown-protocol`, `evaluation.no-cases`, `base.cancelled`.
/// Progress step `evaluate.case`.
base::Result<ProtocolResult> evaluate(const Protocol& protocol, const params::Values& values,
                                      const std::vector<CaseInput>& test,
                                      const std::vector<CaseInput>& validation, const base::Task& task = {},
                                      const MapSink& sink = {});

} // namespace counterpart::evaluation
