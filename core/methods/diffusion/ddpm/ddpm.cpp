// SPDX-License-Identifier: Apache-2.0
#include "core/methods/diffusion/diffusion.h"

namespace counterpart::methods::ddpm {

base::Result<std::unique_ptr<Method>> create(const Setting& setting)
{
    COUNTERPART_CHECK(diffusion::check("ddpm", setting));
    return std::make_unique<diffusion::Diffusion>(setting);
}

} // namespace counterpart::methods::ddpm
