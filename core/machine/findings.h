// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/machine/facts.h"

#include <map>

/// What the facts mean. Pure: equal facts give equal findings.
namespace counterpart::machine {

/// CUDA 13 needs this branch of the Linux driver, whatever its minor version.
inline constexpr int minimumDriver = 580;

// What the work takes; README.md says where the figures come from.
inline constexpr std::int64_t gibibyte = std::int64_t{1} << 30;
inline constexpr std::int64_t preparedBytes = gibibyte * 3 / 2; ///< 600 scans by behrendt-t2-96
inline constexpr std::int64_t runBytes = 9 * gibibyte;          ///< the largest network's, with its outputs
inline constexpr std::int64_t workspaceBytes = 20 * gibibyte;
inline constexpr std::int64_t smallBytes = gibibyte; ///< home and temporary folder
inline constexpr std::int64_t memoryBytes = 8 * gibibyte;

/// Error: nothing can be trained here, or not be trusted. Warning: it works, but not as well as this machine
/// could. Note: good to know, nothing to do.
enum class Severity { Error, Warning, Note };

struct Finding
{
    Severity severity = Severity::Note;
    std::string code; ///< its sentence; `<code>.remedy` is the one that says what would help
    base::ErrorArguments arguments;
    std::map<std::string, std::int64_t> bytes; ///< arguments too, written in the reader's number format
    std::string command;                       ///< to type or copy; empty where there is none

    bool operator==(const Finding&) const = default;
};

/// The worst first; within a severity in the order of the way from the hardware to the workspace.
std::vector<Finding> judge(const Facts& facts);

/// Where a training goes that asks for no device: cuda:0, cpu, or empty if nothing can be trained.
std::string trainsOn(const Facts& facts);

/// Whether a GPU's driver is new enough for CUDA 13; nothing without a driver.
std::optional<bool> supportsCuda13(const Driver& driver);

const char* nameOf(Severity severity); ///< error, warning, note
const char* nameOf(Place place);       ///< workspace, home, temporary

} // namespace counterpart::machine
