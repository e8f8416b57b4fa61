// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/protocol.h"

#include <algorithm>

namespace counterpart::evaluation {
namespace {

using params::Parameter;
using params::Type;

constexpr const char* publishedCode = "evaluation code published with arXiv 2406.00772";
constexpr const char* anyThreshold = "\"validation\" chooses it on the validation cases with lesions, "
                                     "\"none\" gives no thresholded metrics, a number is "
                                     "taken as it is.";

std::vector<Parameter> behrendtParameters()
{
    return {
        {.id = "order",
         .type = Type::Choice,
         .defaultValue = "code",
         .label = "Order",
         .help = "Whether the map is masked before the median filter (as the published code does) or after "
                 "(as the paper says).",
         .source = "code: evaluation code; paper: cDDPM, arXiv 2312.04215, section on post-processing",
         .unit = "",
         .choices = {"code", "paper"},
         .presets = {{"code", "code"}, {"paper", "paper"}}},
        {.id = "erosion",
         .type = Type::Boolean,
         .defaultValue = true,
         .label = "Mask erosion",
         .help = "Multiply the map by the brain mask eroded slice by slice.",
         .source = publishedCode,
         .unit = ""},
        {.id = "erosion-divisor",
         .type = Type::Integer,
         .defaultValue = 25,
         .label = "Erosion divisor",
         .help = "The mask is eroded once per this many voxels of the grid's second axis: 3 times at 96.",
         .source = publishedCode,
         .unit = "voxels",
         .minimum = 1,
         .maximum = 10000,
         .advanced = true},
        {.id = "median-size",
         .type = Type::Integer,
         .defaultValue = 5,
         .label = "Median size",
         .help = "Edge of the cubic median filter; 1 switches it off.",
         .source = publishedCode,
         .unit = "voxels",
         .minimum = 1,
         .maximum = 15},
        {.id = "component-size",
         .type = Type::Integer,
         .defaultValue = 7,
         .label = "Smallest component",
         .help = "Connected components (26 neighbours) of at most this many voxels, holes included, are "
                 "removed; 0 keeps all.",
         .source = publishedCode,
         .unit = "voxels",
         .minimum = 0,
         .maximum = 1000000},
        {.id = "threshold",
         .type = Type::Text,
         .defaultValue = "validation",
         .label = "Threshold",
         .help = anyThreshold,
         .source = publishedCode,
         .unit = ""},
        {.id = "search-steps",
         .type = Type::Integer,
         .defaultValue = 10,
         .label = "Search steps",
         .help = "Halvings of the interval in the threshold search.",
         .source = publishedCode,
         .unit = "",
         .minimum = 1,
         .maximum = 60,
         .advanced = true},
    };
}

Protocol behrendtVolume()
{
    return {
        .id = "behrendt-volume",
        .version = 1,
        .title = "Volume-wise segmentation (Behrendt et al.)",
        .idea = "Post-processed residuals scored volume by volume, thresholded by a search on validation "
                "lesions.",
        .citation = "Behrendt et al., Patched diffusion models for unsupervised anomaly detection in brain "
                    "MRI, MIDL 2023; as "
                    "used by Behrendt et al., arXiv 2312.04215, and Patrício et al., arXiv 2406.00772",
        .usesValidation = true,
        .metrics = {"dice", "auprc", "auroc", "oracle_dice", "sensitivity", "precision", "assd_mm", "hd95_mm",
                    "l1", "anomaly_score", "prevalence"},
        .steps =
            {"Erode the brain mask in every axial slice (cross of 4 neighbours) and multiply the map by it.",
             "Median filter of 5×5×5 voxels, borders reflected.",
             "AUPRC and AUROC over all voxels of each volume, background included.",
             "Search one threshold on the pooled voxels of the validation cases with lesions.",
             "Binarise (strictly greater), remove components of at most 7 voxels, then Dice and distances "
             "per volume."},
        .parameters = behrendtParameters()};
}

Protocol plain()
{
    return {.id = "plain",
            .version = 1,
            .title = "Plain metrics",
            .idea = "The map as it is, without mask, filter or component removal.",
            .citation = "",
            .usesValidation = false,
            .metrics = {"auprc", "auroc", "dice", "oracle_dice", "auprc_trapezoid", "sensitivity",
                        "precision", "assd_mm", "hd95_mm", "l1", "anomaly_score", "prevalence"},
            .steps = {"AUPRC, AUROC and best Dice over all voxels of each volume.",
                      "With a threshold: binarise (strictly greater), then Dice and distances per volume."},
            .parameters = {{.id = "threshold",
                            .type = Type::Text,
                            .defaultValue = "none",
                            .label = "Threshold",
                            .help = anyThreshold,
                            .source = "our choice: no threshold unless one is given",
                            .unit = ""}}};
}

} // namespace

const std::vector<Protocol>& protocols()
{
    static const std::vector<Protocol> all = {behrendtVolume(), plain()};
    return all;
}

const Protocol* findProtocol(const std::string& id)
{
    const auto found = std::ranges::find(protocols(), id, &Protocol::id);
    return found == protocols().end() ? nullptr : &*found;
}

base::Result<Protocol> requireProtocol(const std::string& id)
{
    if (const auto* protocol = findProtocol(id))
        return *protocol;
    std::string known;
    for (const auto& protocol : protocols())
        known += (known.empty() ? "" : ", ") + protocol.id;
    return base::wrongUsage("evaluation.unknown-protocol", {{"id", id}, {"known", known}});
}

base::Result<params::Values> resolveParameters(const Protocol& protocol, const std::string& preset,
                                               const params::Json& overrides)
{
    auto texts = overrides;
    if (texts.contains("threshold") && texts.at("threshold").is_number())
        texts["threshold"] = texts.at("threshold").dump();
    return params::resolve(protocol.parameters, preset, texts);
}

params::Json describe(const Protocol& protocol)
{
    auto parameters = params::Json::array();
    for (const auto& parameter : protocol.parameters)
        parameters.push_back(params::describe(parameter));
    return {{"id", protocol.id},
            {"version", protocol.version},
            {"title", protocol.title},
            {"idea", protocol.idea},
            {"citation", protocol.citation},
            {"uses_validation", protocol.usesValidation},
            {"metrics", protocol.metrics},
            {"steps", protocol.steps},
            {"parameters", parameters}};
}

} // namespace counterpart::evaluation
