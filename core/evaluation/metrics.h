// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace counterpart::evaluation {

/// What a number in a table means. The ids are fixed: scripts read them.
struct Metric
{
    std::string id;    ///< `auprc`
    std::string label; ///< English, short; translated where it is shown
    std::string unit;  ///< empty: none
    std::string help;  ///< definition and flavour, one sentence
    bool higherIsBetter = true;
    bool oracle =
        false; ///< uses the test labels to choose something: never compare it with one that does not
    bool context = false; ///< describes the case, not the method (prevalence)
};

/// All metrics, in the order tables show them.
const std::vector<Metric>& metrics();

/// Null when there is no such metric.
const Metric* findMetric(const std::string& id);

/// Found with knowledge of the truth: shown in a group of its own, never marked as best.
bool isOracle(const std::string& id);

/// +1 the more the better, -1 the less the better, 0 where nobody may be ranked by it: chosen with the test
/// labels, or a property of the data.
int preference(const std::string& id);

/// The order in which metrics are shown, each once: those anyone could reach, then oracle values, then
/// properties of the data; among those that we do not know, by id.
std::vector<std::string> ordered(std::vector<std::string> ids);

} // namespace counterpart::evaluation
