// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/descriptor.h"

#include <algorithm>

namespace counterpart::methods {

// Each method's descriptor.cpp defines one of these.
#define METHOD(family, method)                                                                               \
    namespace method {                                                                                       \
    Descriptor descriptor();                                                                                 \
    }
#include "core/methods/methods.inc"
#undef METHOD

const std::vector<Descriptor>& catalog()
{
    static const std::vector<Descriptor> methods = {
#define METHOD(family, method) method::descriptor(),
#include "core/methods/methods.inc"
#undef METHOD
    };
    return methods;
}

const Descriptor* findMethod(const std::string& id)
{
    const auto& methods = catalog();
    const auto found =
        std::find_if(methods.begin(), methods.end(), [&](const Descriptor& d) { return d.id == id; });
    return found == methods.end() ? nullptr : &*found;
}

params::Json describe(const Descriptor& descriptor)
{
    params::Json stages = params::Json::array();
    for (const Stage& stage : descriptor.stages)
        stages.push_back(
            {{"id", stage.id}, {"kind", stage.kind == StageKind::Gradient ? "gradient" : "fitted"}});
    params::Json parameters = params::Json::array();
    for (const params::Parameter& parameter : descriptor.parameters)
        parameters.push_back(params::describe(parameter));
    return {{"id", descriptor.id},
            {"family", descriptor.family},
            {"title", descriptor.title},
            {"idea", descriptor.idea},
            {"citation", descriptor.citation},
            {"stages", stages},
            {"needs",
             {{"sampling", descriptor.needs.sampling},
              {"channels", descriptor.needs.channels},
              {"pipeline", descriptor.needs.pipeline}}},
            {"gives",
             {{"reconstruction", descriptor.gives.reconstruction},
              {"maps", descriptor.gives.maps},
              {"scores", descriptor.gives.scores}}},
            {"presets", params::presetsOf(descriptor.parameters)},
            {"parameters", parameters}};
}

} // namespace counterpart::methods
