// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/workspace.h"
#include "core/volume/geometry.h"

namespace counterpart::tests {

/// A workspace as it is after training and scoring: head-like ellipsoids, `diseased` of them with a bright
/// ball as lesion, `healthy` without, and three runs: two that reconstruct (one well, one badly) and one map
/// without.
struct CompareWorkspace
{
    store::Workspace workspace;
    std::vector<std::string> cases; ///< diseased first
};

struct CompareWorkspaceOptions
{
    int diseased = 4, healthy = 2;
    volume::Index3 size{48, 56, 40};
    bool evaluated = true;
    bool healthyOutputs = true; ///< false: only diseased cases have maps
};

/// Fails the program (with the error's code) when a step fails: a test cannot go on without it.
CompareWorkspace makeCompareWorkspace(const std::filesystem::path& folder,
                                      const CompareWorkspaceOptions& options = {});

} // namespace counterpart::tests
