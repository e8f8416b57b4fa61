// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/simulation/cohort.h"

/// The files of a simulated data set, as BIDS 1.8 has them. Every image says "simulated" in its header.
namespace counterpart::simulation {

/// Scan, side-car and masks of one subject below `root`. Errors of `base::writeAtomically`.
base::Result<> writeSubject(const std::filesystem::path& root, const std::string& label,
                            const SimulatedScan& scan, const ScanOptions& options, std::uint64_t seed);

/// dataset_description.json (two), participants.tsv and README. Errors of `base::writeAtomically`.
base::Result<> writeDescription(const std::filesystem::path& root, const SimulationOptions& options,
                                const std::vector<SimulatedSubject>& subjects);

} // namespace counterpart::simulation
