// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/registry.h"

/// Methods small enough for a test, and something that they can learn.
namespace counterpart::tests {

constexpr std::int64_t side = 32;

/// The quick preset with a narrow network; the test cannot go on without it.
std::unique_ptr<methods::Method> makeMethod(const methods::Descriptor& descriptor, std::uint64_t seed,
                                            const params::Json& more = {});
std::unique_ptr<methods::Method> makeMethod(const char* id, const params::Json& more = {});

/// Discs of differing brightness on black.
methods::Batch slices(std::int64_t count, std::uint64_t seed);
/// The losses.
std::vector<double> train(methods::Method& method, int stage, const methods::Batch& batch, int steps,
                          std::uint64_t seed);
methods::Outcome infer(methods::Method& method, const methods::Batch& scan, std::uint64_t seed,
                       std::int64_t atOnce = 0);
bool close(const at::Tensor& a, const at::Tensor& b, double tolerance);

} // namespace counterpart::tests
