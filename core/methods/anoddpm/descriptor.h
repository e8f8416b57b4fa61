// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/catalog/descriptor.h"

namespace counterpart::methods::anoddpm {

Descriptor descriptor();

} // namespace counterpart::methods::anoddpm
