// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/descriptor.h"

#include "core/methods/diffusion/parameters.h"

namespace counterpart::methods::ddpm {

Descriptor descriptor()
{
    return {
        .id = "ddpm",
        .family = "behrendt",
        .title = "Diffusion (DDPM, simplex noise)",
        .idea = "Noise hides the anatomy's details, and a network that only knows healthy brains draws them "
                "again in one step; lesions do not come back.",
        .citation = "Wyatt, Leach, Schmon, Willcocks. AnoDDPM: Anomaly Detection with Denoising Diffusion "
                    "Probabilistic Models using Simplex Noise. CVPR Workshops 2022; setting of Behrendt et "
                    "al., Guided Reconstruction with Conditioned Diffusion Models, 2023.",
        .stages = {{"train", StageKind::Gradient}},
        .needs = {.sampling = "slice", .channels = 1, .pipeline = "behrendt-t2-96"},
        .gives = {.reconstruction = true, .maps = {"residual"}, .scores = {"map-mean", "map-maximum"}},
        .parameters = diffusion::allParameters(
            {{"epochs", {1600, "reference code, plain DDPM; the paper says at most 1600", {}}}}),
    };
}

} // namespace counterpart::methods::ddpm
