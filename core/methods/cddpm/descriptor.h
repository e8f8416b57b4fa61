// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/catalog/descriptor.h"

namespace counterpart::methods::cddpm {

Descriptor descriptor();

} // namespace counterpart::methods::cddpm
