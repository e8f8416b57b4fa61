// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/batch_feeder.h"
#include "core/training/event_writer.h"

namespace counterpart::training {

/// How a stage computes.
struct Computing
{
    at::Device device;
    bool bfloat16 = false;
    std::int64_t microBatch = 0; ///< 0: everything at once
};

/// The loss over fixed slices of the healthy validation cases with fixed noise, so that its course says
/// something about the network and not about the draw. Diseased validation cases have no part in it: choosing
/// a checkpoint must not look at lesions.
class Validation
{
public:
    Validation(const std::vector<PreparedCase>& cases, std::uint64_t seed);

    [[nodiscard]] bool isEmpty() const { return m_batches.empty(); }
    /// Mean loss of the stage's first turn, in eval() and without gradients. Waits for the GPU.
    double loss(methods::Method& method, int stage, const Computing& computing) const;

private:
    std::vector<methods::Batch> m_batches;
    std::uint64_t m_seed;
};

/// A few slices of fixed validation cases, reconstructed while training: probes/<folder>/<case>-input.nii and
/// so on.
class Probes
{
public:
    /// `cases`: all validation cases; at most three are taken, diseased ones first.
    /// `map`: the kind to write.
    Probes(const std::vector<PreparedCase>& cases, const std::vector<bool>& healthy, std::string map,
           std::filesystem::path folder, std::uint64_t seed);

    [[nodiscard]] bool isEmpty() const { return m_cases.empty(); }
    /// Errors as `base::writeAtomically`.
    base::Result<> write(methods::Method& method, const std::string& folder,
                         const Computing& computing) const;

private:
    std::vector<PreparedCase> m_cases;
    std::string m_map;
    std::filesystem::path m_folder;
    std::uint64_t m_seed;
};

} // namespace counterpart::training
