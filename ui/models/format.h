// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"

#include <QString>
#include <optional>

/// How values are written for people: translated, in the user's number format, never with more digits than
/// help.
namespace counterpart::models {

QString percentText(double fraction);                      ///< `43 %`
QString durationText(double seconds);                      ///< `12 min`, `3 h 05 min`, `40 s`
QString remainingText(std::optional<double> seconds);      ///< `12 min left`, empty if unknown
QString sizeText(const std::array<std::int64_t, 3>& size); ///< `182 × 218 × 182`
QString spacingText(const std::array<double, 3>& spacing); ///< `1.0 × 1.0 × 1.2 mm`
QString numberText(double value, int significant = 4);
QString scoreText(std::optional<double> value); ///< three decimals; an en dash where undefined
QString meanText(std::optional<double> mean, std::optional<double> std); ///< `0.412 ± 0.051`
/// A parameter's value for reading: numbers in the user's format, choices translated, `64, 128`.
QString parameterText(const params::Json& value);
QString timeText(const std::string& utc); ///< a base::utcNow() text in local time
QString bytesText(double bytes);

QString healthText(domain::Health health);
QString ratingText(domain::Rating rating);
QString roleText(domain::Role role);
QString jobStateText(domain::JobState state);

/// What a job does, in the user's language, whoever queued it; the title it was given where that is not
/// known.
QString jobTitle(const domain::Job& job);

/// Known metric ids by their usual names (`auprc` → AUPRC); others as they are.
QString metricTitle(const QString& id);
/// The presets that many methods have, by name; others as they are.
QString presetTitle(const QString& id);
/// Method ids by the catalog's titles.
QString methodTitle(const QString& id);

inline QString toText(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace counterpart::models
