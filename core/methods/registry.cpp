// SPDX-License-Identifier: Apache-2.0
#include "core/methods/registry.h"

#include "core/base/random.h"
#include "core/methods/ae/ae.h"
#include "core/methods/anoddpm/anoddpm.h"
#include "core/methods/cddpm/cddpm.h"
#include "core/methods/contrastive_cddpm/contrastive_cddpm.h"
#include "core/methods/ddpm/ddpm.h"
#include "core/methods/pddpm/pddpm.h"
#include "core/methods/threshold/threshold.h"

#include <ATen/Context.h>
#include <algorithm>
#include <array>

namespace counterpart::methods {
namespace {

struct Entry
{
    const char* id;
    base::Result<std::unique_ptr<Method>> (*create)(const Setting&);
};

/// The torch half of the catalog: every method is named here, and nowhere else.
constexpr std::array entries = {
    Entry{"threshold", threshold::create},
    Entry{"ae", ae::create},
    Entry{"ddpm", ddpm::create},
    Entry{"pddpm", pddpm::create},
    Entry{"anoddpm", anoddpm::create},
    Entry{"cddpm", cddpm::create},
    Entry{"contrastive-cddpm", contrastive_cddpm::create},
};

std::string knownIds()
{
    std::string ids;
    for (const Entry& entry : entries)
        ids += (ids.empty() ? "" : ", ") + std::string(entry.id);
    return ids;
}

} // namespace

base::Result<std::unique_ptr<Method>> create(const std::string& id, const Setting& setting)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return id == e.id; });
    if (found == entries.end())
        return base::wrongUsage("methods.unknown", {{"id", id}, {"known", knownIds()}});
    at::manual_seed(base::deriveSeed(setting.seed, "weights"));
    return found->create(setting);
}

} // namespace counterpart::methods
