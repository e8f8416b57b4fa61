// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace counterpart::shell {

/// One recent workspace: name, where it is, when it was last touched.
class RecentRow : public QPushButton
{
public:
    explicit RecentRow(const QString& folder);
    [[nodiscard]] QSize sizeHint() const override; ///< the style sheet's own is one line high

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace counterpart::shell
