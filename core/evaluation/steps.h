// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/evaluate.h"

/// What a protocol does to a map; inside this folder only.
namespace counterpart::evaluation {

struct Steps
{
    /// The map that is ranked and thresholded. May add problems (a mask that is missing).
    std::function<volume::Volume(const CaseVolumes&, const params::Values&, std::vector<base::Error>&)>
        process;
    /// 0 and 1.
    std::function<volume::Volume(const volume::Volume& processed, double threshold, const params::Values&)>
        binarise;
    /// Of the threshold search.
    std::function<int(const params::Values&)> searchSteps;
};

/// The one place that knows which protocol does what. `id` is one of `protocols()`.
Steps stepsOf(const std::string& id);

} // namespace counterpart::evaluation
