// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace counterpart::base {

/// UTC, ISO 8601 with milliseconds: `2026-11-22T09:30:00.125Z`. The only form of time in files and database.
std::string utcNow();

/// Estimates the time left from the pace so far.
class RemainingTime
{
public:
    explicit RemainingTime(double nowSeconds) : m_start(nowSeconds) {}
    /// Seconds; nothing before there is a pace to speak of.
    [[nodiscard]] std::optional<double> at(double nowSeconds, double fraction) const;

private:
    double m_start;
};

/// Seconds from a steady clock; only differences mean something.
double monotonicSeconds();

} // namespace counterpart::base
