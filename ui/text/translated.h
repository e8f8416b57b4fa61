// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace counterpart::text {

/// The sentence of an error in the user's language (context "Errors" of the translation files).
QString translatedSentence(const base::Error& error);

} // namespace counterpart::text
