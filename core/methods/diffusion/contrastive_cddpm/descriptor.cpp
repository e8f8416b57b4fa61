// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/descriptor.h"

#include "core/methods/diffusion/encoder_parameters.h"
#include "core/methods/diffusion/parameters.h"

namespace counterpart::methods::contrastive_cddpm {
namespace {

using params::Type;

params::Parameters contrastParameters()
{
    return {
        {.id = "margin",
         .type = Type::Real,
         .defaultValue = 0.5,
         .label = "Margin",
         .help = "By how much a slice must be more similar to its own other view than to any other slice.",
         .source = "Patricio et al. 2024: best of those tried on brains",
         .minimum = 0,
         .maximum = 50},
        {.id = "margin-on",
         .type = Type::Choice,
         .defaultValue = "logits",
         .label = "Margin counts in",
         .help = "Logits, cosines divided by the temperature (0.5 is then a cosine of 0.035), or cosines "
                 "themselves.",
         .source =
             "reference implementation: logits; Patricio et al. 2024 write it on cosines (equations 6, 7)",
         .choices = {"logits", "cosines"},
         .presets = {{"paper", "cosines"}, {"code", "logits"}}},
        {.id = "temperature",
         .type = Type::Real,
         .defaultValue = 0.07,
         .label = "Temperature",
         .help = "Cosines are divided by it; small values make the loss look at the nearest slices.",
         .source = "reference code",
         .minimum = 0.001,
         .maximum = 10},
        {.id = "second-pass",
         .type = Type::Choice,
         .defaultValue = "masked",
         .label = "Whole view",
         .help = "Whether the layers still mask when the encoder looks at the whole slice.",
         .source =
             "reference code: masked, since the mask is left set; Patricio et al. 2024 mean a dense pass",
         .choices = {"masked", "dense"},
         .presets = {{"paper", "dense"}, {"code", "masked"}}},
        {.id = "view",
         .type = Type::Choice,
         .defaultValue = "spark",
         .label = "Corrupted view",
         .help = "What is set against the whole slice: the masked one, or one with a box erased, both seen "
                 "densely.",
         .source = "reference code: spark; its random-erasing slices are made and never used",
         .choices = {"spark", "random-erasing"},
         .advanced = true},
    };
}

} // namespace

Descriptor descriptor()
{
    const params::Parameters encoder = conditioned::encoderParameters(
        {{"code-length", {128, "Patricio et al. 2024 and reference code", {{"quick", 64}}}}});
    const params::Parameters diffusion = withSetups(
        diffusion::allParameters({
            {"epochs",
             {1200, "reference code; the paper says at most 1600", {{"paper", 1600}, {"code", 1200}}}},
            {"steps", {0, "", {{"quick", 340}}}},
            {"learning-rate", {1e-4, "Patricio et al. 2024 and reference code", {{"quick", 4e-4}}}},
        }),
        diffusion::publishedAugmentation());
    return {
        .id = "contrastive-cddpm",
        .family = "behrendt",
        .title = "Contrastive conditioned diffusion",
        .idea = "An encoder that has learnt to say the same of a slice whether or not parts of it are hidden "
                "guides "
                "the denoising network, so that what it says should not depend on a lesion.",
        .citation =
            "Patrício, Barbano, Fiandrotti, Renzulli, Grangetto, Teixeira, Neves. Unsupervised Contrastive "
            "Analysis for Anomaly Detection in Brain MRIs via Conditional Diffusion Models. 2024.",
        .stages = {{"encoder", StageKind::Gradient}, {"diffusion", StageKind::Gradient}},
        .needs = {.sampling = "slice", .channels = 1, .pipeline = "behrendt-t2-96"},
        .gives = {.reconstruction = true, .maps = {"residual"}, .scores = {"map-mean", "map-maximum"}},
        .parameters = joined(joined(contrastParameters(), encoder), diffusion),
    };
}

} // namespace counterpart::methods::contrastive_cddpm
