// SPDX-License-Identifier: Apache-2.0
#include "core/methods/diffusion/conditioned.h"

namespace counterpart::methods::cddpm {

base::Result<std::unique_ptr<Method>> create(const Setting& setting)
{
    COUNTERPART_CHECK(conditioned::check("cddpm", setting));
    return std::make_unique<conditioned::Conditioned>(setting, std::nullopt);
}

} // namespace counterpart::methods::cddpm
