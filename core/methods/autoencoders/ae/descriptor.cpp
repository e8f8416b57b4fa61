// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/descriptor.h"

#include "core/methods/catalog/training_parameters.h"

namespace counterpart::methods::ae {
namespace {

using params::Type;

params::Parameters networkParameters()
{
    return {
        {.id = "latent",
         .type = Type::Integer,
         .defaultValue = 128,
         .label = "Latent size",
         .help = "Numbers that a slice is squeezed into.",
         .source = "GUESS: Baur et al. 2021; Behrendt et al. do not state it",
         .minimum = 1,
         .maximum = 8192},
        {.id = "width",
         .type = Type::Integer,
         .defaultValue = 32,
         .label = "Width",
         .help = "Channels of the first level; doubled at each level up to the largest width.",
         .source = "GUESS: Baur et al. 2021, unified network",
         .minimum = 8,
         .maximum = 512},
        {.id = "maximum-width",
         .type = Type::Integer,
         .defaultValue = 128,
         .label = "Largest width",
         .help = "Channels that no level exceeds.",
         .source = "GUESS: Baur et al. 2021, unified network",
         .minimum = 8,
         .maximum = 2048,
         .advanced = true},
        {.id = "levels",
         .type = Type::Integer,
         .defaultValue = 4,
         .label = "Levels",
         .help = "Halvings of the slice before the dense layer.",
         .source = "GUESS: Baur et al. halve 128 four times to 8; 96 then ends at 6",
         .minimum = 1,
         .maximum = 8,
         .advanced = true},
        {.id = "dropout",
         .type = Type::Real,
         .defaultValue = 0.2,
         .label = "Drop-out",
         .help = "Share of latent numbers dropped while training.",
         .source = "GUESS: the example of Baur et al.; Behrendt et al. do not state it",
         .minimum = 0,
         .maximum = 0.9,
         .presets = {{"quick", 0.0}}},
        {.id = "loss",
         .type = Type::Choice,
         .defaultValue = "l1",
         .label = "Loss",
         .help = "Distance between slice and reconstruction, averaged over all pixels.",
         .source = "GUESS: as the diffusion methods of the same family",
         .choices = {"l1", "l2"}},
    };
}

} // namespace

Descriptor descriptor()
{
    params::Parameters all = networkParameters();
    const params::Parameters training = trainingParameters({
        {"epochs", {1600, "Behrendt et al. 2023, at most 1600 epochs", {}}},
        {"steps", {0, "", {{"quick", 300}}}},
        {"batch-size", {32, "Behrendt et al. 2023", {{"quick", 8}}}},
        {"learning-rate",
         {1e-4,
          "reference code's configuration; the paper says 1e-5",
          {{"paper", 1e-5}, {"code", 1e-4}, {"quick", 1e-3}}}},
        {"learning-rate-schedule", {"constant", "", {{"quick", "cosine"}}}},
        {"skip-empty-slices", {false, "", {{"quick", true}}}},
    });
    all.insert(all.end(), training.begin(), training.end());
    return {
        .id = "ae",
        .family = "behrendt",
        .title = "Autoencoder (dense)",
        .idea =
            "A slice is squeezed into a few numbers and drawn again; what was never seen in healthy training "
            "slices does not come back.",
        .citation =
            "Baur, Denner, Wiestler, Navab, Albarqouni. Autoencoders for Unsupervised Anomaly Segmentation "
            "in "
            "Brain MR Images: A Comparative Study. Medical Image Analysis 69, 2021; setting of Behrendt et "
            "al., Guided Reconstruction with Conditioned Diffusion Models, 2023.",
        .stages = {{"train", StageKind::Gradient}},
        .needs = {.sampling = "slice", .channels = 1, .pipeline = "behrendt-t2-96"},
        .gives = {.reconstruction = true, .maps = {"residual"}, .scores = {"map-mean", "map-maximum"}},
        .parameters = std::move(all),
    };
}

} // namespace counterpart::methods::ae
