// SPDX-License-Identifier: Apache-2.0
#include "core/methods/ddpm/descriptor.h"

#include "core/methods/catalog/training_parameters.h"

namespace counterpart::methods::ddpm {
namespace {

using params::Json;
using params::Type;

params::Parameters networkParameters()
{
    return {
        {.id = "width",
         .type = Type::Integer,
         .defaultValue = 128,
         .label = "Width",
         .help = "Channels of the U-Net's first level.",
         .source = "reference code, configuration of the U-Net",
         .minimum = 4,
         .maximum = 1024,
         .presets = {{"quick", 16}}},
        {.id = "multipliers",
         .type = Type::IntegerList,
         .defaultValue = Json::array({1, 2, 2}),
         .label = "Channel multipliers",
         .help = "Width of each level relative to the first; the slice is halved between levels.",
         .source = "reference code, configuration of the U-Net",
         .minimum = 1,
         .maximum = 16,
         .presets = {{"quick", Json::array({1, 1, 2, 4})}}},
        {.id = "blocks",
         .type = Type::Integer,
         .defaultValue = 3,
         .label = "Residual blocks",
         .help = "Per level on the way down; one more on the way up.",
         .source = "reference code, configuration of the U-Net",
         .minimum = 1,
         .maximum = 8,
         .presets = {{"quick", 1}}},
        {.id = "attention-factors",
         .type = Type::IntegerList,
         .defaultValue = Json::array(),
         .label = "Attention at",
         .help = "Halving factors (1, 2, 4 …) with attention besides the middle block.",
         .source = "reference code: 3, 6, 12 are listed but never reached, so only the middle block attends",
         .minimum = 1,
         .maximum = 64,
         .advanced = true},
        {.id = "head-width",
         .type = Type::Integer,
         .defaultValue = 64,
         .label = "Head width",
         .help = "Channels of one attention head; fewer where a level has fewer.",
         .source = "reference code, configuration of the U-Net",
         .minimum = 1,
         .maximum = 1024,
         .advanced = true},
        {.id = "time-conditioning",
         .type = Type::Choice,
         .defaultValue = "scale-shift",
         .label = "Time enters by",
         .help = "Scale and shift after each block's second normalisation, or by addition.",
         .source = "reference code of the conditioned model; the patched model's repository adds instead",
         .choices = {"scale-shift", "additive"},
         .advanced = true},
        {.id = "dropout",
         .type = Type::Real,
         .defaultValue = 0.0,
         .label = "Drop-out",
         .help = "Share of activations dropped in each residual block while training.",
         .source = "reference code, configuration of the U-Net",
         .minimum = 0,
         .maximum = 0.9,
         .advanced = true},
    };
}

params::Parameters diffusionParameters()
{
    return {
        {.id = "timesteps",
         .type = Type::Integer,
         .defaultValue = 1000,
         .label = "Noise levels",
         .help = "Number of noise levels T; training draws one uniformly for each slice.",
         .source = "Behrendt et al. 2023",
         .minimum = 2,
         .maximum = 10000,
         .advanced = true},
        {.id = "noise-schedule",
         .type = Type::Choice,
         .defaultValue = "cosine",
         .label = "Noise schedule",
         .help = "How the share of noise grows with the level.",
         .source = "reference code: cosine, s 0.008, beta at most 0.999",
         .choices = {"cosine", "linear"}},
        {.id = "noise",
         .type = Type::Choice,
         .defaultValue = "simplex",
         .label = "Noise",
         .help = "Fractal simplex noise, one map for the whole batch, or independent Gaussian noise.",
         .source = "Wyatt et al. 2022; reference code shares one map per batch",
         .choices = {"simplex", "gaussian"}},
        {.id = "octaves",
         .type = Type::Integer,
         .defaultValue = 6,
         .label = "Octaves",
         .help = "Layers of simplex noise, each with half the wavelength of the one before.",
         .source = "Wyatt et al. 2022",
         .minimum = 1,
         .maximum = 16,
         .advanced = true},
        {.id = "persistence",
         .type = Type::Real,
         .defaultValue = 0.8,
         .label = "Persistence",
         .help = "Amplitude of each octave relative to the one before.",
         .source = "Wyatt et al. 2022",
         .minimum = 0,
         .maximum = 1,
         .advanced = true},
        {.id = "wavelength",
         .type = Type::Real,
         .defaultValue = 64.0,
         .label = "Wavelength",
         .help = "Of the first octave; the literature calls it frequency.",
         .source = "Wyatt et al. 2022",
         .unit = "px",
         .minimum = 1,
         .maximum = 4096,
         .advanced = true},
        {.id = "objective",
         .type = Type::Choice,
         .defaultValue = "image",
         .label = "Network predicts",
         .help = "The clean image, or the noise in it.",
         .source = "reference code: the image; Patricio et al. 2024 write the noise in their equation 9",
         .choices = {"image", "noise"},
         .advanced = true},
        {.id = "loss",
         .type = Type::Choice,
         .defaultValue = "l1",
         .label = "Loss",
         .help = "Distance between prediction and target, averaged over all pixels and noise levels alike.",
         .source = "reference code",
         .choices = {"l1", "l2"},
         .advanced = true},
        {.id = "test-levels",
         .type = Type::IntegerList,
         .defaultValue = Json::array({250, 500, 750}),
         .label = "Test noise levels",
         .help = "The counterpart is the mean of one-step reconstructions from these noise levels.",
         .source = "paper: 500 alone; reference code: mean of 250, 500 and 750",
         .minimum = 1,
         .maximum = 10000,
         .presets = {{"paper", Json::array({500})},
                     {"code", Json::array({250, 500, 750})},
                     {"quick", Json::array({750})}}},
    };
}

} // namespace

Descriptor descriptor()
{
    params::Parameters all = networkParameters();
    const params::Parameters diffusion = diffusionParameters();
    const params::Parameters training = trainingParameters({
        {"epochs", {1600, "reference code, plain DDPM; the paper says at most 1600", {}}},
        {"steps", {0, "", {{"quick", 300}}}},
        {"batch-size", {32, "Behrendt et al. 2023", {{"quick", 8}}}},
        {"learning-rate",
         {1e-4,
          "reference code; the paper's text says 1e-5",
          {{"paper", 1e-5}, {"code", 1e-4}, {"quick", 1e-3}}}},
        {"learning-rate-schedule", {"constant", "", {{"quick", "cosine"}}}},
        {"skip-empty-slices", {false, "", {{"quick", true}}}},
    });
    all.insert(all.end(), diffusion.begin(), diffusion.end());
    all.insert(all.end(), training.begin(), training.end());
    return {
        .id = "ddpm",
        .family = "behrendt",
        .title = "Diffusion (DDPM, simplex noise)",
        .idea = "Noise hides the anatomy's details, and a network that only knows healthy brains draws them "
                "again in "
                "one step; lesions do not come back.",
        .citation = "Wyatt, Leach, Schmon, Willcocks. AnoDDPM: Anomaly Detection with Denoising Diffusion "
                    "Probabilistic Models using Simplex Noise. CVPR Workshops 2022; setting of Behrendt et "
                    "al., Guided "
                    "Reconstruction with Conditioned Diffusion Models, 2023.",
        .stages = {{"train", StageKind::Gradient}},
        .needs = {.sampling = "slice", .channels = 1, .pipeline = "behrendt-t2-96"},
        .gives = {.reconstruction = true, .maps = {"residual"}, .scores = {"map-mean", "map-maximum"}},
        .parameters = std::move(all),
    };
}

} // namespace counterpart::methods::ddpm
