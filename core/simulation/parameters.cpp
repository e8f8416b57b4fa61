// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/cohort.h"

namespace counterpart::simulation {
namespace {

using params::Parameter;
using params::Type;

Parameter number(const char* id, Type type, params::Json value, double minimum, double maximum,
                 const char* label, const char* help)
{
    Parameter p;
    p.id = id;
    p.type = type;
    p.defaultValue = std::move(value);
    p.minimum = minimum;
    p.maximum = maximum;
    p.label = label;
    p.help = help;
    p.source = "GUESS";
    return p;
}

Parameter choice(const char* id, const char* value, std::vector<std::string> choices, const char* label,
                 const char* help)
{
    Parameter p;
    p.id = id;
    p.type = Type::Choice;
    p.defaultValue = value;
    p.choices = std::move(choices);
    p.label = label;
    p.help = help;
    p.source = "GUESS";
    return p;
}

Parameter wholeHead()
{
    Parameter p;
    p.id = "whole-head";
    p.type = Type::Boolean;
    p.defaultValue = false;
    p.label = "Whole head";
    p.help = "Adds scalp, skull and air with noise instead of an empty background.";
    p.source = "GUESS";
    return p;
}

params::Parameters makeParameters()
{
    params::Parameters all{
        number("subjects", Type::Integer, 24, 0, 10000, "Healthy subjects",
               "How many people without a lesion."),
        number("lesions", Type::Integer, 12, 0, 10000, "Diseased subjects",
               "How many other people, each with a lesion and its exact mask."),
        choice("contrast", "t2", {"t1", "t2", "flair"}, "Contrast",
               "The sequence whose signal equation is used."),
        choice("lesion-type", "mixed", {"mixed", "tumour", "multiple-sclerosis", "stroke"}, "Disease",
               "Mixed gives four tumours, one multiple sclerosis and one stroke of every six."),
        number("seed", Type::Integer, 7, 0, 9007199254740991.0, "Seed", "Other seeds give other people."),
        wholeHead(),
        number("spacing", Type::Real, 1.0, 0.8, 6, "Voxel size",
               "Edge of a voxel; larger is quicker and coarser."),
        number("signal-to-noise", Type::Real, 25.0, 3, 1000, "Signal to noise", "Of healthy white matter."),
        number("bias", Type::Real, 0.1, 0, 0.5, "Bias field",
               "Standard deviation of the coil's sensitivity over the head."),
    };
    for (auto& p : all) {
        if (p.id == "spacing")
            p.unit = "mm";
        p.advanced = p.id == "spacing" || p.id == "signal-to-noise" || p.id == "bias";
    }
    return all;
}

LesionMixture mixtureFrom(const std::string& word)
{
    return word == "tumour"               ? LesionMixture::Tumour
           : word == "multiple-sclerosis" ? LesionMixture::MultipleSclerosis
           : word == "stroke"             ? LesionMixture::Stroke
                                          : LesionMixture::Mixed;
}

} // namespace

const params::Parameters& simulationParameters()
{
    static const params::Parameters parameters = makeParameters();
    return parameters;
}

SimulationOptions optionsFrom(std::string name, const params::Values& values,
                              std::filesystem::path anatomyFolder)
{
    SimulationOptions options;
    options.name = std::move(name);
    options.subjects = static_cast<int>(values.integer("subjects"));
    options.lesions = static_cast<int>(values.integer("lesions"));
    options.mixture = mixtureFrom(values.text("lesion-type"));
    options.seed = static_cast<std::uint64_t>(values.integer("seed"));
    options.scan.sequence = defaultSequence(contrastFrom(values.text("contrast")).value_or(Contrast::T2));
    options.scan.wholeHead = values.boolean("whole-head");
    options.scan.spacing = values.real("spacing");
    options.scan.signalToNoise = values.real("signal-to-noise");
    options.scan.biasStrength = values.real("bias");
    options.anatomyFolder = std::move(anatomyFolder);
    return options;
}

} // namespace counterpart::simulation
