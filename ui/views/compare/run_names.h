// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/compare_catalog.h"
#include "ui/widgets/theme.h"

#include <vector>

namespace counterpart::views {

/// What runs are called and how they look on screen: by their names, or blinded as "Method A", "Method B" in
/// an order that says nothing.
class RunNames
{
public:
    void setRuns(const std::vector<models::CompareRun>& runs);
    void setBlind(bool blind) { m_blind = blind; }
    [[nodiscard]] bool isBlind() const { return m_blind; }

    [[nodiscard]] int count() const { return static_cast<int>(m_labels.size()); }
    [[nodiscard]] QString label(int run) const;
    [[nodiscard]] widgets::MethodLook look(int run, widgets::Appearance appearance) const;
    /// Runs in the order of their rows.
    [[nodiscard]] std::vector<int> order() const;

private:
    std::vector<QString> m_labels, m_methods;
    std::vector<int> m_place; ///< of each run when blinded
    bool m_blind = false;
};

} // namespace counterpart::views
