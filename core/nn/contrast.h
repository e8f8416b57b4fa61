// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>

namespace counterpart::nn {

enum class MarginOn {
    Logits, ///< the reference implementation: ε after the division by τ; with τ 0.07, ε 0.5 is a margin of
            ///< 0.035
    Cosines ///< the text of Patricio et al. 2024: ε on similarities, before the division
};

/// Defaults: Patricio et al. 2024; Barbano et al. 2023 for the temperature.
struct ContrastOptions
{
    double margin = 0.5; ///< ε
    double temperature = 0.07;
    double baseTemperature = 0.07; ///< the loss is scaled by temperature / baseTemperature
    MarginOn marginOn = MarginOn::Logits;
};

/// ε-InfoNCE (Barbano et al. 2023) between two views of a batch, [batch, feature] each, brought to length 1
/// here. All 2·batch vectors are anchors; an anchor's positive is the other view of its sample, its negatives
/// both views of all other samples. With logits l = cosine / τ, less the row's largest (the anchor's own, 1 /
/// τ):
///     loss = mean over anchors of −l⁺ + log(e^(l⁺ − ε) + Σ e^(l⁻) + 1e-6).
/// With ε = 0 this is NT-Xent (Chen et al. 2020). A batch split into smaller ones has fewer negatives.
at::Tensor epsilonInfoNce(const at::Tensor& first, const at::Tensor& second,
                          const ContrastOptions& options = {});

} // namespace counterpart::nn
