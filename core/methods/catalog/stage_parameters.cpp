// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/stage_parameters.h"

namespace counterpart::methods {

params::Parameters forStage(params::Parameters parameters, const std::string& prefix,
                            const std::string& label)
{
    for (params::Parameter& parameter : parameters) {
        parameter.id = prefix + parameter.id;
        parameter.label = label + parameter.label;
    }
    return parameters;
}

params::Values ofStage(const params::Values& values, const std::string& prefix)
{
    params::Json found = params::Json::object();
    for (const auto& [id, value] : values.json().items())
        if (id.starts_with(prefix))
            found[id.substr(prefix.size())] = value;
    return params::Values(std::move(found));
}

} // namespace counterpart::methods
