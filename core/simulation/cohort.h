// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/params/parameter.h"
#include "core/simulation/subject.h"

#include <filesystem>
#include <string>
#include <vector>

namespace counterpart::simulation {

/// Which diseases the diseased subjects have. Mixed: of six, four tumours, one with plaques, one stroke.
enum class LesionMixture { Mixed, Tumour, MultipleSclerosis, Stroke };

struct SimulationOptions
{
    std::string name = "Simulated cohort";
    int subjects = 24; ///< healthy people
    int lesions = 12;  ///< diseased people, others than the healthy ones
    LesionMixture mixture = LesionMixture::Mixed;
    std::uint64_t seed = 7;
    ScanOptions scan; ///< `lesion` is chosen per subject
    std::filesystem::path anatomyFolder;
    unsigned threads = 0; ///< 0: one per processor; never changes the result
};

/// What the form and the command line offer: subjects, lesions, contrast, lesion-type, seed, whole-head,
/// spacing, signal-to-noise, bias.
const params::Parameters& simulationParameters();

/// `values` are those of `simulationParameters()`, resolved.
SimulationOptions optionsFrom(std::string name, const params::Values& values,
                              std::filesystem::path anatomyFolder);

struct SimulatedSubject
{
    std::string label; ///< `sub-001`
    LesionType lesion = LesionType::None;
    double lesionVolume = 0; ///< millilitres, of the mask
    double brainVolume = 0;  ///< millilitres
};

struct SimulatedCohort
{
    std::filesystem::path folder;
    std::vector<SimulatedSubject> subjects; ///< the healthy ones first
};

/// Writes a BIDS data set into `folder`, which must not exist or be empty; nothing in it exists under its
/// final name before everything is written, so a cancelled or failed simulation leaves no folder behind.
///
/// Layout: dataset_description.json ("Simulated": true), participants.tsv (participant_id, health,
/// lesion_type, lesion_volume_ml), README, sub-XXX/anat/sub-XXX_{T2w,T1w,FLAIR}.nii + .json, and under
/// derivatives/simulation/ sub-XXX/anat/ sub-XXX_desc-brain_mask.nii and (diseased only)
/// sub-XXX_label-L_desc-lesion_mask.nii.
///
/// Progress step: `simulate.subject`. Errors: `simulation.output-not-empty` {path},
/// `simulation.anatomy-missing`, `simulation.anatomy-damaged`, `simulation.no-subjects`, `base.cancelled`,
/// those of `base::writeAtomically`.
base::Result<SimulatedCohort> simulateCohort(const SimulationOptions& options,
                                             const std::filesystem::path& folder,
                                             const base::Task& task = {});

/// The same with an anatomy that is already loaded; `options.anatomyFolder` is not looked at.
base::Result<SimulatedCohort> simulateCohort(const Anatomy& anatomy, const SimulationOptions& options,
                                             const std::filesystem::path& folder,
                                             const base::Task& task = {});

} // namespace counterpart::simulation
