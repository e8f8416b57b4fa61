// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <torch/nn/modules/batchnorm.h>

namespace counterpart::nn {

/// Which cells of a coarse grid a network may see, at every resolution of that network. It is handed down
/// from layer to layer: the published code keeps the current mask in a global variable, which a second,
/// unmasked pass then still reads.
class Visibility
{
public:
    /// `cells`: [batch, 1, rows, columns], 0 or 1; undefined: everything is visible.
    explicit Visibility(torch::Tensor cells) : m_cells(std::move(cells)) {}

    [[nodiscard]] bool isPartial() const { return m_cells.defined(); }

    /// [batch, 1, height, width] of `x`, in its number type (float32 for narrower ones); only where
    /// `isPartial`. The sides of `x` must be multiples of the grid's.
    const torch::Tensor& at(const torch::Tensor& x);

    /// `x`, zero where invisible.
    torch::Tensor masked(const torch::Tensor& x) { return isPartial() ? x * at(x).to(x.scalar_type()) : x; }

private:
    torch::Tensor m_cells;
    std::map<std::int64_t, torch::Tensor> m_byHeight;
};

/// Batch normalisation whose means and variances are those of the visible positions (Tian et al. 2023); zero
/// elsewhere, whatever `x` holds there. Running statistics are updated as the dense layer does, which this is
/// when everything is visible. No host synchronisation.
torch::Tensor sparseNorm(torch::nn::BatchNorm2d& norm, const torch::Tensor& x, Visibility& visible);

} // namespace counterpart::nn
