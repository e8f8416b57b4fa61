// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/run_names.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <random>

namespace counterpart::views {

void RunNames::setRuns(const std::vector<models::CompareRun>& runs)
{
    m_labels.clear();
    m_methods.clear();
    for (const auto& run : runs) {
        m_labels.push_back(run.label);
        m_methods.push_back(QString::fromStdString(run.method));
    }
    m_place.resize(runs.size());
    std::iota(m_place.begin(), m_place.end(), 0);
    // A new order whenever the runs change: what A was last time must not be remembered.
    std::shuffle(m_place.begin(), m_place.end(), std::mt19937(std::random_device{}()));
}

QString RunNames::label(int run) const
{
    const auto r = static_cast<std::size_t>(run);
    if (run < 0 || r >= m_labels.size())
        return {};
    if (!m_blind)
        return m_labels[r];
    return QCoreApplication::translate("Compare", "Method %1").arg(QChar('A' + m_place[r] % 26));
}

widgets::MethodLook RunNames::look(int run, widgets::Appearance appearance) const
{
    if (m_blind || run < 0 || run >= count())
        return {widgets::tokens(appearance).quiet, widgets::Marker::Circle};
    return widgets::methodLook(m_methods[static_cast<std::size_t>(run)], appearance);
}

std::vector<int> RunNames::order() const
{
    std::vector<int> runs(m_labels.size());
    std::iota(runs.begin(), runs.end(), 0);
    if (m_blind)
        std::ranges::sort(runs, {}, [&](int run) { return m_place[static_cast<std::size_t>(run)]; });
    return runs;
}

} // namespace counterpart::views
