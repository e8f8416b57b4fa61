// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/method.h"

namespace counterpart::methods::contrastive_cddpm {

/// Errors as `methods::create`.
base::Result<std::unique_ptr<Method>> create(const Setting& setting);

} // namespace counterpart::methods::contrastive_cddpm
