// SPDX-License-Identifier: Apache-2.0
#include "core/methods/diffusion/diffusion.h"

namespace counterpart::methods::pddpm {

base::Result<std::unique_ptr<Method>> create(const Setting& setting)
{
    COUNTERPART_CHECK(diffusion::check("pddpm", setting));
    return std::make_unique<diffusion::Diffusion>(setting);
}

} // namespace counterpart::methods::pddpm
