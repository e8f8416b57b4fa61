// SPDX-License-Identifier: Apache-2.0
#include "core/methods/diffusion/encoder_parameters.h"
#include "core/methods/catalog/stage_parameters.h"
#include "core/methods/catalog/training_parameters.h"

namespace counterpart::methods::conditioned {
namespace {

using params::Json;
using params::Type;

params::Parameters networkParameters()
{
    return {
        {.id = "pretraining",
         .type = Type::Boolean,
         .defaultValue = true,
         .label = "Pretraining",
         .help = "Train the encoder by itself first; without it, encoder and U-Net begin together.",
         .source = "Behrendt et al. 2023 compare both"},
        {.id = "code-length",
         .type = Type::Integer,
         .defaultValue = 128,
         .label = "Code length",
         .help = "Numbers by which the encoder describes a slice to the U-Net.",
         .source = "Behrendt et al. 2023; Patricio et al. 2024",
         .minimum = 1,
         .maximum = 8192},
        {.id = "encoder-width",
         .type = Type::Integer,
         .defaultValue = 64,
         .label = "Encoder width",
         .help = "Channels after the stem of the residual network.",
         .source = "Behrendt et al. 2023: ResNet-50",
         .minimum = 1,
         .maximum = 512,
         .presets = {{"quick", 16}}},
        {.id = "encoder-blocks",
         .type = Type::IntegerList,
         .defaultValue = Json::array({3, 4, 6, 3}),
         .label = "Encoder blocks",
         .help = "Residual blocks of each level; the slice is quartered before the first and halved between "
                 "them.",
         .source = "Behrendt et al. 2023: ResNet-50",
         .minimum = 1,
         .maximum = 64,
         .presets = {{"quick", Json::array({1, 1, 1, 1})}}},
    };
}

params::Parameters maskingParameters()
{
    return {
        {.id = "mask-ratio",
         .type = Type::Real,
         .defaultValue = 0.65,
         .label = "Mask ratio",
         .help = "Share of the slice's patches that the encoder does not see while it is pretrained.",
         .source = "reference code: 3 of 9 patches stay visible at 96 × 96",
         .minimum = 0.05,
         .maximum = 0.95},
        {.id = "decoder-width",
         .type = Type::Integer,
         .defaultValue = 512,
         .label = "Decoder width",
         .help = "Channels of the deepest level of the network that draws hidden patches.",
         .source = "reference code",
         .minimum = 32,
         .maximum = 4096,
         .presets = {{"quick", 64}},
         .advanced = true},
        {.id = "normalise-patches",
         .type = Type::Boolean,
         .defaultValue = false,
         .label = "Normalise patches",
         .help = "Compare hidden patches after bringing each to mean 0 and variance 1.",
         .source = "reference code: no; Tian et al. 2023 do",
         .advanced = true},
    };
}

/// How the family trains the encoder; `quick`: half a minute on a CPU.
Setups trainingSetups()
{
    return {
        {"epochs", {1200, "reference code", {}}},
        {"steps", {0, "", {{"quick", 120}}}},
        {"batch-size", {32, "reference code", {{"quick", 8}}}},
        {"learning-rate", {1e-4, "reference code", {{"quick", 1e-3}}}},
        {"learning-rate-schedule", {"constant", "", {{"quick", "cosine"}}}},
        {"weight-decay", {0.05, "reference code, decoupled (AdamW)", {}}},
        {"skip-empty-slices", {false, "", {{"quick", true}}}},
    };
}

params::Parameters trainingOfEncoder()
{
    params::Parameters all = withSetups(trainingParameters({}), trainingSetups());
    for (params::Parameter& parameter : all) {
        if (parameter.id == "weight-decay")
            parameter.help = "Pull of the weights towards zero at every step, apart from the gradient.";
        if (parameter.id == "learning-rate")
            parameter.help = "Of the AdamW optimiser.";
    }
    return forStage(all, "encoder-", "Encoder: ");
}

} // namespace

params::Parameters encoderParameters(const Setups& setups)
{
    return withSetups(joined(joined(networkParameters(), maskingParameters()), trainingOfEncoder()), setups);
}

} // namespace counterpart::methods::conditioned
