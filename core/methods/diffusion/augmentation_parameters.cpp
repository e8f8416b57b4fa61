// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/setup.h"
#include "core/methods/diffusion/parameters.h"

namespace counterpart::methods::diffusion {
namespace {

params::Parameter probability(const std::string& id, const std::string& label, const std::string& help)
{
    return {.id = id,
            .type = params::Type::Real,
            .defaultValue = 0.0,
            .label = label,
            .help = help,
            .source = "reference code of the patched model: no augmentation",
            .minimum = 0,
            .maximum = 1,
            .advanced = true};
}

} // namespace

params::Parameters augmentationParameters()
{
    return {
        probability("gamma-probability", "Random gamma",
                    "How often a training scan's intensities are raised to a power between 0.74 and 1.35."),
        probability(
            "bias-field-probability", "Random bias field",
            "How often a training scan is multiplied by a smooth field, the exponential of a polynomial of "
            "third order with coefficients between -0.5 and 0.5."),
        probability("blur-probability", "Random blur",
                    "How often a training scan is smoothed by a Gaussian of up to 2 mm along each axis."),
        probability("ghosting-probability", "Random ghosting",
                    "How often a training scan gets 4 to 10 ghosts along one axis, as movement makes them."),
    };
}

Setups publishedAugmentation()
{
    const std::string source = "reference code: on while the U-Net is trained, off for the encoder";
    return {{"gamma-probability", {0.5, source, {{"quick", 0.0}}}},
            {"bias-field-probability", {0.25, source, {{"quick", 0.0}}}},
            {"blur-probability", {0.25, source, {{"quick", 0.0}}}},
            {"ghosting-probability", {0.5, source, {{"quick", 0.0}}}}};
}

} // namespace counterpart::methods::diffusion
