// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/descriptor.h"

namespace counterpart::methods::threshold {
namespace {

using params::Parameter;
using params::Type;

// No preset changes a value, but the three that every method has must be known here too.
std::map<std::string, params::Json> everyPreset(const params::Json& value)
{
    return {{"paper", value}, {"code", value}, {"quick", value}};
}

params::Parameters parameters()
{
    return {
        {.id = "bins",
         .type = Type::Integer,
         .defaultValue = 256,
         .label = "Histogram bins",
         .help = "Bins of the histogram that is equalised.",
         .source = "GUESS: the usual 256; not stated in the paper",
         .minimum = 2,
         .maximum = 65536,
         .presets = everyPreset(256)},
        {.id = "direction",
         .type = Type::Choice,
         .defaultValue = "bright",
         .label = "Lesions are",
         .help = "Whether bright or dark tissue counts as anomalous: bright for T2 and FLAIR, dark for T1.",
         .source = "Meissen et al. 2021, section 2: hyper-intense lesions in FLAIR",
         .choices = {"bright", "dark"}},
    };
}

} // namespace

Descriptor descriptor()
{
    return {
        .id = "threshold",
        .family = "behrendt",
        .title = "Intensity threshold",
        .idea = "The histogram-equalised intensity itself is the anomaly map: nothing is trained, and every "
                "learned "
                "method should beat it.",
        .citation =
            "Meissen, Kaissis, Rueckert. Challenging Current Semi-Supervised Anomaly Segmentation Methods "
            "for Brain MRI. BrainLes Workshop at MICCAI 2021.",
        .stages = {},
        .needs = {.sampling = "volume", .channels = 1, .pipeline = "behrendt-t2-96"},
        .gives = {.reconstruction = false, .maps = {"intensity"}, .scores = {"map-mean", "map-maximum"}},
        .parameters = parameters(),
    };
}

} // namespace counterpart::methods::threshold
