// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/form_checks.h"

#include "core/store/cohorts.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <map>
#include <set>

namespace counterpart::train {

namespace {
constexpr std::size_t mostSeeds = 100;
}

std::optional<std::vector<std::uint64_t>> seedsFrom(const QString& text)
{
    static const QRegularExpression part(
        QStringLiteral("^\\s*(\\d{1,18})(?:\\s*[-\u2013]\\s*(\\d{1,18}))?\\s*$"));
    std::vector<std::uint64_t> seeds;
    for (const QString& word : text.split(QLatin1Char(','))) {
        const auto match = part.match(word);
        if (!match.hasMatch())
            return std::nullopt;
        const auto first = match.captured(1).toULongLong();
        const auto last = match.captured(2).isEmpty() ? first : match.captured(2).toULongLong();
        if (last < first || last - first >= mostSeeds)
            return std::nullopt;
        for (auto seed = first; seed <= last; ++seed)
            if (std::ranges::find(seeds, seed) == seeds.end())
                seeds.push_back(seed);
    }
    return seeds.size() > mostSeeds ? std::nullopt : std::optional(seeds);
}

base::Result<CohortCheck> checkCohort(store::Database& database, domain::CohortId cohort)
{
    COUNTERPART_TRY(const auto entries, store::listCohortEntries(database, cohort));
    CohortCheck check;
    std::map<std::string, std::set<domain::Role>> roles;
    for (const store::CohortEntry& entry : entries) {
        roles[entry.subject].insert(entry.role);
        if (entry.role != domain::Role::Train)
            continue;
        const bool ill = entry.health == domain::Health::Diseased || entry.prepared.truthVoxels > 0;
        ++(ill ? check.diseasedTraining : check.healthyTraining);
    }
    check.sharedSubjects = static_cast<int>(
        std::ranges::count_if(roles, [](const auto& each) { return each.second.size() > 1; }));
    return check;
}

} // namespace counterpart::train
