// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/method.h"

/// What most methods share.
namespace counterpart::methods {

/// Reads the parameters of catalog/training_parameters.h; one turn that moves every parameter of `module`.
Plan planFrom(const params::Values& values, const torch::nn::Module& module);

/// Mean distance over everything: `kind` is l1 or l2.
at::Tensor distance(const std::string& kind, const at::Tensor& prediction, const at::Tensor& target);

/// Calls `work` on consecutive pieces of at most `atOnce` slices (0: all) and joins the results.
at::Tensor inPieces(const at::Tensor& slices, std::int64_t atOnce,
                    const std::function<at::Tensor(const at::Tensor&)>& work);

/// Reconstruction, the map `residual` = |image − reconstruction|, or its square, averaged over channels, and
/// the scores of `score`.
Outcome residualOutcome(const Scan& scan, const at::Tensor& reconstruction, bool squared = false);

/// `map-mean` and `map-maximum` of the map inside the brain.
std::map<std::string, double> score(const at::Tensor& map, const at::Tensor& mask);

/// Error `methods.unsuited-grid` {id, height, width, multiple} unless both sides are multiples.
base::Result<> requireMultiple(const std::string& id, const Setting& setting, std::int64_t multiple);

} // namespace counterpart::methods
