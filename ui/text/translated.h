// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace counterpart::text {

/// The sentence of an error in the user's language (context "Errors" of the translation files), with the
/// words in its arguments (context "Words") and the numbers that people compare in the user's format.
QString translatedSentence(const base::Error& error);

/// A text that core's catalogs carry (titles, ideas, labels, help, choices, units, steps, sources) in the
/// user's language (context "Catalog"). Every such text goes through here where it is shown.
QString ofCatalog(const std::string& text);
/// The same for names, units and help of metrics (context "Metrics"): "Precision" is a parameter as well.
QString ofMetrics(const std::string& text);

} // namespace counterpart::text
