// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/params/parameter.h"

/// A method with several stages has the parameters of catalog/training_parameters.h once for each of them;
/// those of one stage carry a prefix.
namespace counterpart::methods {

/// `prefix` ("encoder-") before every id, `label` ("Encoder: ") before every label.
params::Parameters forStage(params::Parameters parameters, const std::string& prefix,
                            const std::string& label);

/// Of the values whose ids begin with `prefix`, these without it; nothing else.
params::Values ofStage(const params::Values& values, const std::string& prefix);

} // namespace counterpart::methods
