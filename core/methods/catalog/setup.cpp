// SPDX-License-Identifier: Apache-2.0
#include "core/methods/catalog/setup.h"

#include <algorithm>
#include <cstdlib>

namespace counterpart::methods {

params::Parameters withSetups(params::Parameters parameters, const Setups& setups)
{
    for (const auto& [id, change] : setups) {
        const auto found = std::find_if(parameters.begin(), parameters.end(),
                                        [&id = id](const params::Parameter& p) { return p.id == id; });
        if (found == parameters.end())
            std::abort();
        found->defaultValue = change.value;
        found->presets = change.presets;
        if (!change.source.empty())
            found->source = change.source;
    }
    return parameters;
}

params::Parameters joined(params::Parameters first, const params::Parameters& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace counterpart::methods
