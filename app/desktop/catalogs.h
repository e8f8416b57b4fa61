// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/catalogs.h"

namespace counterpart::desktop {

/// What the window may choose from, copied over from the layers it does not include: pipelines, layouts, the
/// simulation's parameters.
models::Catalogs makeCatalogs();

} // namespace counterpart::desktop
