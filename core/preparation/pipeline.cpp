// SPDX-License-Identifier: Apache-2.0
#include "core/preparation/pipeline.h"

#include "core/base/hash.h"

namespace counterpart::preparation {

namespace {

using params::Parameter;
using params::Type;

constexpr const char* loader = "published loader (create_dataset.py)";
constexpr const char* offline = "published offline scripts (preprocessing/*.py)";

Parameter real(const char* id, double value, const char* label, const char* help, const char* source,
               double minimum, double maximum, const char* unit = "")
{
    Parameter p;
    p.id = id, p.type = Type::Real, p.defaultValue = value, p.label = label, p.help = help, p.source = source;
    p.unit = unit, p.minimum = minimum, p.maximum = maximum;
    return p;
}

Parameter integer(const char* id, int value, const char* label, const char* help, const char* source,
                  double minimum, double maximum)
{
    auto p = real(id, 0, label, help, source, minimum, maximum);
    p.type = Type::Integer, p.defaultValue = value;
    return p;
}

Parameter boolean(const char* id, bool value, const char* label, const char* help, const char* source)
{
    Parameter p;
    p.id = id, p.type = Type::Boolean, p.defaultValue = value, p.label = label, p.help = help,
    p.source = source;
    return p;
}

Parameter choice(const char* id, std::vector<std::string> choices, const char* label, const char* help,
                 const char* source)
{
    Parameter p;
    p.id = id, p.type = Type::Choice, p.defaultValue = choices.front(), p.label = label, p.help = help;
    p.source = source, p.choices = std::move(choices);
    return p;
}

params::Parameters publishedParameters()
{
    params::Parameters all{
        real("spacing", 1, "Working spacing", "Scans of another spacing are resampled to this first.",
             offline, 0.5, 4, "mm"),
        boolean("strip", true, "Remove what is not brain", "Voxels outside the brain mask become 0.",
                offline),
        boolean("bias-correction", false, "N4 bias correction",
                "Removes slow brightness changes; takes several seconds a scan. The published scripts do it.",
                offline),
        real("flow-step", 0.125, "Smoothing time step", "Curvature flow before scaling.", loader, 0, 0.2),
        integer("flow-iterations", 3, "Smoothing iterations", "0 leaves the curvature flow out.", loader, 0,
                50),
        real("percentile-low", 1, "Low percentile", "This percentile inside the brain becomes 0.", loader, 0,
             49, "%"),
        real("percentile-high", 99, "High percentile", "This percentile inside the brain becomes 1.", loader,
             51, 100, "%"),
        integer("factor", 2, "Downsampling", "The final grid is this much coarser.", loader, 1, 8),
        choice("truth-interpolation", {"nearest", "grow"}, "Lesion mask",
               "\"nearest\" keeps its size; \"grow\" marks every voxel that any lesion touches, as the "
               "published masks do.",
               "nearest: loader; grow: published scripts, which warp linearly and binarise above 0"),
        boolean("clamp", true, "Clamp to 0–1", "Cuts the overshoot of the cubic downsampling.",
                "GUESS: the published loader does not"),
    };
    Parameter size;
    size.id = "size", size.type = Type::IntegerList, size.defaultValue = {192, 192, 100},
    size.label = "Field of view";
    size.help = "Voxels kept around the brain's centre before downsampling.", size.source = loader;
    size.minimum = 8, size.maximum = 512, size.unit = "voxels";
    all.insert(all.begin() + 1, size);
    return all;
}

PipelineDescriptor behrendt()
{
    return {"behrendt-t2-96",
            1,
            "96×96×50 at 2 mm (Behrendt, Patrício)",
            "Behrendt et al., Patched Diffusion Models for Unsupervised Anomaly Detection in Brain MRI, MIDL "
            "2023",
            publishedParameters(),
            {"Turn the voxel axes to right, front, up", "Resample to 1 mm (cubic B-spline; masks nearest)",
             "Find the brain mask if none is given", "Set to 0 what lies outside the mask",
             "Crop to the box around the mask", "N4 bias correction, if asked for",
             "Curvature flow, 3 steps of 0.125", "Crop or pad to 192×192×100 around the centre",
             "Scale percentiles 1 to 99 inside the mask to 0 to 1",
             "Downsample by 2 (cubic B-spline; masks nearest)"}};
}

} // namespace

const std::vector<PipelineDescriptor>& pipelines()
{
    static const std::vector<PipelineDescriptor> all{behrendt()};
    return all;
}

base::Result<PipelineDescriptor> findPipeline(const std::string& id)
{
    std::string known;
    for (const auto& pipeline : pipelines()) {
        if (pipeline.id == id)
            return pipeline;
        known += (known.empty() ? "" : ", ") + pipeline.id;
    }
    return base::wrongUsage("prepare.unknown-pipeline", {{"id", id}, {"known", known}});
}

base::Result<domain::Pipeline> resolvePipeline(const std::string& id, const domain::Json& overrides)
{
    COUNTERPART_TRY(const auto descriptor, findPipeline(id));
    COUNTERPART_TRY(const auto values, params::resolve(descriptor.parameters, "", overrides));
    if (values.integers("size").size() != 3)
        return base::wrongUsage("prepare.bad-size", {{"value", values.json().at("size").dump()}});
    domain::Pipeline pipeline{{}, descriptor.id, descriptor.version, values.json(), ""};
    // Keys are sorted by the JSON library, so equal values give equal text.
    const domain::Json content{
        {"pipeline", pipeline.pipeline}, {"version", pipeline.version}, {"parameters", pipeline.parameters}};
    pipeline.hash = base::sha256(content.dump());
    return pipeline;
}

} // namespace counterpart::preparation
