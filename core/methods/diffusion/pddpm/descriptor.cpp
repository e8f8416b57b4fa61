// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/descriptor.h"

#include "core/methods/diffusion/parameters.h"

namespace counterpart::methods::pddpm {

Descriptor descriptor()
{
    return {
        .id = "pddpm",
        .family = "behrendt",
        .title = "Patched diffusion (pDDPM)",
        .idea =
            "One square of the slice is noised at a time and drawn again from the clean rest around it; the "
            "squares are stitched together.",
        .citation = "Behrendt, Bhattacharya, Krüger, Opfer, Schlaefer. Patched Diffusion Models for "
                    "Unsupervised Anomaly Detection in Brain MRI. Medical Imaging with Deep Learning 2024.",
        .stages = {{"train", StageKind::Gradient}},
        .needs = {.sampling = "slice", .channels = 1, .pipeline = "behrendt-t2-96"},
        .gives = {.reconstruction = true, .maps = {"residual"}, .scores = {"map-mean", "map-maximum"}},
        .parameters = diffusion::allParameters({
            {"epochs", {1600, "reference code", {}}},
            {"patch-size", {48, "reference code: four squares that do not overlap", {}}},
            {"test-levels",
             {{500}, "paper and its code: 500 alone", {{"paper", {500}}, {"code", {500}}, {"quick", {650}}}}},
            {"training-levels", {{1, 1000}, "", {{"quick", {450, 750}}}}},
            {"steps", {0, "", {{"quick", 450}}}},
            {"learning-rate", {1e-4, "reference code", {{"quick", 4e-4}}}},
        }),
    };
}

} // namespace counterpart::methods::pddpm
