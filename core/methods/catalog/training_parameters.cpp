// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/training_parameters.h"

namespace counterpart::methods {
namespace {

using params::Type;

params::Parameters lengthParameters()
{
    return {
        {.id = "epochs",
         .type = Type::Integer,
         .defaultValue = 1600,
         .label = "Epochs",
         .help = "Passes over the cohort; each takes one slice of every volume. Used when steps is 0.",
         .source = "GUESS",
         .minimum = 0,
         .maximum = 100000},
        {.id = "steps",
         .type = Type::Integer,
         .defaultValue = 0,
         .label = "Steps",
         .help = "Optimiser steps; 0 trains for the number of epochs instead.",
         .source = "ours: a length that does not depend on the cohort's size",
         .minimum = 0,
         .maximum = 10000000},
        {.id = "batch-size",
         .type = Type::Integer,
         .defaultValue = 32,
         .label = "Batch size",
         .help = "Slices per optimiser step.",
         .source = "GUESS",
         .minimum = 1,
         .maximum = 4096},
        {.id = "skip-empty-slices",
         .type = Type::Boolean,
         .defaultValue = false,
         .label = "Skip empty slices",
         .help = "Leave slices without brain out of training.",
         .source = "reference code: slices are drawn from the whole volume, empty ones included"},
        {.id = "validate-every",
         .type = Type::Integer,
         .defaultValue = 0,
         .label = "Validate every",
         .help = "Steps between two looks at the validation cases; 0 lets the program choose.",
         .source = "ours",
         .unit = "steps",
         .minimum = 0,
         .maximum = 1000000,
         .advanced = true},
    };
}

params::Parameters optimiserParameters()
{
    return {
        {.id = "learning-rate",
         .type = Type::Real,
         .defaultValue = 1e-4,
         .label = "Learning rate",
         .help = "Of the Adam optimiser.",
         .source = "GUESS",
         .minimum = 1e-8,
         .maximum = 1},
        {.id = "learning-rate-schedule",
         .type = Type::Choice,
         .defaultValue = "constant",
         .label = "Schedule",
         .help = "Constant, or falling to zero along a cosine by the last step.",
         .source = "reference code: no schedule",
         .choices = {"constant", "cosine"}},
        {.id = "warm-up-steps",
         .type = Type::Integer,
         .defaultValue = 0,
         .label = "Warm-up",
         .help = "Steps over which the learning rate rises from zero.",
         .source = "reference code: none",
         .unit = "steps",
         .minimum = 0,
         .maximum = 1000000,
         .advanced = true},
        {.id = "weight-decay",
         .type = Type::Real,
         .defaultValue = 0.0,
         .label = "Weight decay",
         .help = "L2 pull towards zero, added to the gradient.",
         .source = "reference code: none",
         .minimum = 0,
         .maximum = 1,
         .advanced = true},
        {.id = "gradient-clip",
         .type = Type::Real,
         .defaultValue = 0.0,
         .label = "Gradient clip",
         .help = "Longest gradient allowed; 0 for no limit.",
         .source = "reference code: none",
         .minimum = 0,
         .maximum = 1000,
         .advanced = true},
        {.id = "average-decay",
         .type = Type::Real,
         .defaultValue = 0.0,
         .label = "Weight averaging",
         .help =
             "Decay of the moving average of the weights that inference uses; 0 uses the weights themselves.",
         .source = "reference code: none",
         .minimum = 0,
         .maximum = 0.99999,
         .advanced = true},
        {.id = "precision",
         .type = Type::Choice,
         .defaultValue = "auto",
         .label = "Precision",
         .help =
             "auto takes bf16 on GPUs and processors that multiply it in hardware, and float32 elsewhere. "
             "Choose float32 to repeat a run on other hardware.",
         .source = "ours: the reference code used fp16 in some runs and float32 in others",
         .choices = {"auto", "float32", "bf16"},
         .advanced = true},
    };
}

} // namespace

params::Parameters trainingParameters(const Setups& setups)
{
    return withSetups(joined(lengthParameters(), optimiserParameters()), setups);
}

} // namespace counterpart::methods
