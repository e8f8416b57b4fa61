// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/training_parameters.h"
#include "core/methods/diffusion/parameters.h"

namespace counterpart::methods::diffusion {
namespace {

using params::Json;

/// How the family trains; `quick`: minutes on a CPU.
Setups familySetups()
{
    return {
        {"width", {128, "", {{"quick", 8}}}},
        {"multipliers", {{1, 2, 2}, "", {{"quick", {1, 4, 4, 8}}}}},
        {"blocks", {3, "", {{"quick", 1}}}},
        {"noise-map", {"shared", "", {{"quick", "per-slice"}}}},
        {"octaves", {6, "", {{"quick", 4}}}},
        {"training-levels", {{1, 1000}, "", {{"quick", {700, 950}}}}},
        {"test-levels",
         {{250, 500, 750}, "", {{"paper", {500}}, {"code", {250, 500, 750}}, {"quick", {850}}}}},
        {"steps", {0, "", {{"quick", 450}}}},
        {"batch-size", {32, "Behrendt et al. 2023", {{"quick", 4}}}},
        {"learning-rate",
         {1e-4,
          "reference code; the paper's text says 1e-5",
          {{"paper", 1e-5}, {"code", 1e-4}, {"quick", 4e-4}}}},
        {"learning-rate-schedule", {"constant", "", {{"quick", "cosine"}}}},
        {"skip-empty-slices", {false, "", {{"quick", true}}}},
    };
}

} // namespace

params::Parameters allParameters(const Setups& setups)
{
    const params::Parameters diffusion =
        joined(joined(unetParameters(), noiseParameters()), levelParameters());
    const params::Parameters training = joined(trainingParameters({}), augmentationParameters());
    return withSetups(withSetups(joined(diffusion, training), familySetups()), setups);
}

} // namespace counterpart::methods::diffusion
