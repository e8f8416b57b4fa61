// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/jobs.h"

/// The main job on simulated people, declared once: `counterpart-cli demo` and the window's first start queue
/// the same jobs and only differ in how they show them.
namespace counterpart::jobs {

struct Demo
{
    static constexpr const char* dataset = "simulated";
    static constexpr const char* cohort = "demo";
    static constexpr const char* pipeline = "behrendt-t2-96";
    static constexpr const char* protocol = "behrendt-volume";

    std::vector<std::string> methods = {"threshold", "ae", "ddpm"};
    std::string preset = "quick";
    std::string subjects = "24", lesions = "12", seed = "7";
    std::vector<std::string> set;        ///< METHOD.name=value
    std::vector<std::string> simulation; ///< name=value
};

/// The run of a method in the demo.
std::string demoRun(const Demo& demo, const std::string& method);

struct DemoStep
{
    std::string title;
    std::vector<std::string> words; ///< of counterpart-cli
};
/// Simulate, prepare, make the cohort, and last the command that queues the runs, for which the cohort must
/// be there.
std::vector<DemoStep> demoSteps(const Demo& demo);

/// Queues what is missing of the demo, each step after the one before it. What an earlier, interrupted demo
/// has done is left out, what it left waiting goes on, what failed or was cancelled is tried again. Returns
/// the jobs to follow in their order. Nothing is started here: call `ensureQueueRuns` afterwards.
base::Result<std::vector<domain::JobId>> queueDemo(store::Database& database, const Demo& demo);

} // namespace counterpart::jobs
