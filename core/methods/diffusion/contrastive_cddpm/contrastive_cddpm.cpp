// SPDX-License-Identifier: Apache-2.0
#include "core/methods/diffusion/conditioned.h"

namespace counterpart::methods::contrastive_cddpm {
namespace {

conditioned::Contrast contrast(const params::Values& values)
{
    const double temperature = values.real("temperature");
    return {.loss = {.margin = values.real("margin"),
                     .temperature = temperature,
                     .marginOn = values.text("margin-on") == "cosines" ? nn::MarginOn::Cosines
                                                                       : nn::MarginOn::Logits},
            .secondPassMasked = values.text("second-pass") == "masked",
            .erases = values.text("view") == "random-erasing"};
}

} // namespace

base::Result<std::unique_ptr<Method>> create(const Setting& setting)
{
    COUNTERPART_CHECK(conditioned::check("contrastive-cddpm", setting));
    return std::make_unique<conditioned::Conditioned>(setting, contrast(setting.values));
}

} // namespace counterpart::methods::contrastive_cddpm
