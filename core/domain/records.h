// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/params/parameter.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Plain values as the database keeps them. Times are `base::utcNow()` texts.
namespace counterpart::domain {

using params::Json;
using Path = std::filesystem::path;

using DatasetId = base::Id<struct DatasetTag>;
using SubjectId = base::Id<struct SubjectTag>;
using ScanId = base::Id<struct ScanTag>;
using PipelineId = base::Id<struct PipelineTag>;
using PreparedId = base::Id<struct PreparedTag>;
using CohortId = base::Id<struct CohortTag>;
using ExperimentId = base::Id<struct ExperimentTag>;
using RunId = base::Id<struct RunTag>;
using JobId = base::Id<struct JobTag>;
using EvaluationId = base::Id<struct EvaluationTag>;

struct Dataset
{
    DatasetId id;
    std::string name; ///< unique in the workspace
    std::string layout;
    Path root; ///< where the files were found; they are never changed
    bool simulated = false;
    std::string note;
    std::string imported;
};

enum class Health { Unknown, Healthy, Diseased };
enum class Rating { None, Pass, Doubt, Fail };

struct Subject
{
    SubjectId id;
    DatasetId dataset;
    std::string label; ///< the id in the data set, `sub-001`
    Health health = Health::Unknown;
};

struct Scan
{
    ScanId id;
    DatasetId dataset;
    SubjectId subject;
    std::string subjectLabel;
    std::string label; ///< unique in the data set: `sub-001_ses-1_T2w`
    std::string session;
    std::string contrast; ///< T1, T2, FLAIR, … as recognised; empty if unknown
    Health health = Health::Unknown;
    Path image;
    std::optional<Path> brainMask;
    std::optional<Path> truth; ///< lesion mask
    std::string imageHash;     ///< SHA-256
    std::array<std::int64_t, 3> size{};
    std::array<double, 3> spacing{}; ///< mm
    Rating rating = Rating::None;
    std::string note;
    std::vector<std::string> problems; ///< codes such as `import.grid-mismatch`
};

/// A pipeline with its resolved parameters; `hash` names the folder of what it wrote.
struct Pipeline
{
    PipelineId id;
    std::string pipeline; ///< id in the catalog
    int version = 1;
    Json parameters;
    std::string hash;
};

struct PreparedScan
{
    PreparedId id;
    ScanId scan;
    PipelineId pipeline;
    std::string caseLabel; ///< dataset-unique scan label, used as the case's name everywhere after
    Path image;            ///< relative to the workspace
    Path brainMask;
    std::optional<Path> truth;
    std::string imageHash, maskHash, truthHash;
    std::int64_t truthVoxels = 0;
};

enum class Role { Train, Validation, Test };

struct CohortMember
{
    PreparedId prepared;
    Role role = Role::Train;
};

struct Cohort
{
    CohortId id;
    std::string name;
    bool simulated = false; ///< true if any member is
    std::string created;
    std::vector<CohortMember> members;
};

struct Run
{
    RunId id;
    std::optional<ExperimentId> experiment;
    CohortId cohort;
    std::string name; ///< folder under runs/
    std::string method;
    std::string preset;
    Json parameters;
    std::uint64_t seed = 0;
    std::string device;
    std::string created;
    std::string note;
    std::optional<int> fold;      ///< 1…k: which fold of its experiment it trains on
    Json value;                   ///< of the parameter its experiment sweeps; null without a sweep
    std::optional<RunId> weights; ///< the run whose training it uses; nothing: its own
};

enum class JobKind { Train, Infer, Command };
enum class JobState { Queued, Running, Paused, Done, Failed, Cancelled };

struct Job
{
    JobId id;
    JobKind kind = JobKind::Command;
    std::optional<RunId> run;
    std::optional<JobId> after; ///< waits until that one is done; fails with it
    std::string title;
    Json arguments = Json::array(); ///< Command: the words after `counterpart-cli`
    std::string device = "auto";
    JobState state = JobState::Queued;
    double progress = 0;
    std::optional<double> remainingSeconds;
    int attempt = 0;
    std::int64_t processId = 0;
    std::string heartbeat;
    std::string created, started, ended;
    std::optional<base::Error> error;
};

struct MetricPoint
{
    RunId run;
    std::string stage;
    std::string name; ///< loss, validation-loss, step-ms, data-wait
    std::int64_t step = 0;
    double value = 0;
};

struct Evaluation
{
    EvaluationId id;
    RunId run;
    CohortId cohort;
    std::string protocol;
    int version = 1;
    Json parameters;
    std::optional<double> threshold;
    std::string thresholdSource; ///< "validation", "given", "none"
    std::string created;
};

struct CaseScore
{
    EvaluationId evaluation;
    std::string caseLabel;
    std::string subject;
    std::string metric;
    std::optional<double> value; ///< nothing where undefined
};

/// A number somebody else published, shown as published.
struct PublishedScore
{
    std::string method, dataset, metric, source;
    double value = 0;
};

} // namespace counterpart::domain
