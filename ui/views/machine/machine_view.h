// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/view.h"

namespace counterpart::views {

class MachinePage;

/// The page about this machine inside a workspace, whose disk it looks at too. Address: machine
class MachineView : public widgets::View
{
    Q_OBJECT
public:
    explicit MachineView(const widgets::ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] models::Address address() const override;
    void open(const models::Address& address) override;
    void activate() override;
    [[nodiscard]] QList<widgets::KeyHelp> keys() const override;

    static inline const QString viewId = QStringLiteral("machine");

private:
    MachinePage* m_page;
};

} // namespace counterpart::views
