// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/descriptor.h"

#include "core/methods/diffusion/encoder_parameters.h"
#include "core/methods/diffusion/parameters.h"

namespace counterpart::methods::cddpm {

Descriptor descriptor()
{
    return {
        .id = "cddpm",
        .family = "behrendt",
        .title = "Conditioned diffusion (cDDPM)",
        .idea = "An encoder that has learnt to complete hidden parts of healthy slices tells the denoising "
                "network "
                "what the slice looks like as a whole, so that healthy anatomy comes back more exactly.",
        .citation =
            "Behrendt, Bhattacharya, Mieling, Maack, Krüger, Opfer, Schlaefer. Guided Reconstruction with "
            "Conditioned Diffusion Models for Unsupervised Anomaly Detection in Brain MRIs. 2023.",
        .stages = {{"encoder", StageKind::Gradient}, {"diffusion", StageKind::Gradient}},
        .needs = {.sampling = "slice", .channels = 1, .pipeline = "behrendt-t2-96"},
        .gives = {.reconstruction = true, .maps = {"residual"}, .scores = {"map-mean", "map-maximum"}},
        .parameters = joined(conditioned::encoderParameters({
                                 {"code-length",
                                  {512,
                                   "reference code: four times the U-Net's width; the paper says 128",
                                   {{"paper", 128}, {"code", 512}, {"quick", 64}}}},
                             }),
                             withSetups(diffusion::allParameters({
                                            {"epochs",
                                             {1200,
                                              "reference code; the paper says at most 1600",
                                              {{"paper", 1600}, {"code", 1200}}}},
                                            {"steps", {0, "", {{"quick", 340}}}},
                                        }),
                                        diffusion::publishedAugmentation())),
    };
}

} // namespace counterpart::methods::cddpm
