// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"

#include <map>
#include <string>

/// Which job starts next: no clock, no process, no database.
namespace counterpart::jobs {

/// What is busy now.
struct Busy
{
    std::vector<std::string> devices; ///< held by workers
    std::vector<domain::RunId> runs;  ///< two workers never share a run's folder
    bool command = false;             ///< commands run one at a time, beside the workers
};

struct Choice
{
    domain::JobId job;
    std::string device; ///< empty for a command
};

enum class Readiness { Ready, Waiting, Doomed };
/// By the job it comes after: Waiting while that one may still be done.
Readiness readiness(const domain::Job& job, const std::map<domain::JobId, domain::JobState>& states);

/// The oldest queued job that can start now. `devices`: what there is (`cpu`, `cuda:0`, …). `auto` takes a
/// free GPU, and the CPU only where there is no GPU at all: a training on the CPU beside an idle GPU helps
/// nobody.
std::optional<Choice> chooseNext(const std::vector<domain::Job>& ready,
                                 const std::vector<std::string>& devices, const Busy& busy);

/// A device the job names that this computer does not have.
bool lacksDevice(const domain::Job& job, const std::vector<std::string>& devices);

} // namespace counterpart::jobs
