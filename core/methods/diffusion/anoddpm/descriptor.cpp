// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/descriptor.h"

#include "core/methods/diffusion/parameters.h"

namespace counterpart::methods::anoddpm {
namespace {

using params::Json;

/// The network as Wyatt et al. publish it, and a narrow one.
Setups networkSetups()
{
    return {
        {"multipliers",
         {{1, 1, 2, 2, 4, 4}, "reference code, for slices of 256 px", {{"quick", {1, 4, 4, 8}}}}},
        {"blocks", {2, "reference code", {{"quick", 1}}}},
        {"attention-factors",
         {{8, 16, 32}, "reference code: at 32, 16 and 8 px of 256", {{"quick", Json::array()}}}},
        {"heads", {2, "reference code", {}}},
        {"time-conditioning", {"additive", "reference code", {{"quick", "scale-shift"}}}},
    };
}

Setups diffusionSetups()
{
    return {
        {"noise-schedule", {"linear", "reference code", {}}},
        {"noise", {"simplex-3d", "reference code: a three-dimensional map, cut at the noise level", {}}},
        {"objective", {"noise", "paper", {{"quick", "image"}}}},
        {"loss", {"l2", "paper", {}}},
        {"training-levels",
         {{1, 800}, "reference code: levels below 800 in the published run", {{"quick", {430, 700}}}}},
        {"test-levels",
         {{250}, "paper: 250; code: 200 to 250", {{"paper", {250}}, {"code", {200}}, {"quick", {550}}}}},
        {"reconstruction", {"chain", "paper", {{"quick", "one-step"}}}},
        {"map", {"squared", "reference code", {}}},
    };
}

Setups trainingSetups()
{
    return {
        {"steps", {300000, "reference code: 3000 epochs of 100 slices", {{"quick", 420}}}},
        {"batch-size", {1, "reference code", {{"quick", 4}}}},
        {"learning-rate", {1e-4, "reference code", {{"quick", 4e-4}}}},
        {"gradient-clip", {1.0, "reference code", {}}},
        {"average-decay", {0.9999, "reference code", {{"quick", 0.98}}}},
    };
}

Setups allSetups()
{
    Setups all = networkSetups();
    all.merge(diffusionSetups());
    all.merge(trainingSetups());
    return all;
}

} // namespace

Descriptor descriptor()
{
    return {
        .id = "anoddpm",
        .family = "wyatt",
        .title = "AnoDDPM (partial diffusion chain)",
        .idea =
            "Simplex noise up to a quarter of the way, then the whole chain of small denoising steps back; "
            "lesions are lost on the way.",
        .citation = "Wyatt, Leach, Schmon, Willcocks. AnoDDPM: Anomaly Detection with Denoising Diffusion "
                    "Probabilistic Models using Simplex Noise. CVPR Workshops 2022.",
        .stages = {{"train", StageKind::Gradient}},
        .needs = {.sampling = "slice", .channels = 1, .pipeline = "behrendt-t2-96"},
        .gives = {.reconstruction = true, .maps = {"residual"}, .scores = {"map-mean", "map-maximum"}},
        .parameters = diffusion::allParameters(allSetups()),
    };
}

} // namespace counterpart::methods::anoddpm
