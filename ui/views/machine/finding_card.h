// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/machine/findings.h"

#include <QFrame>

namespace counterpart::views {

/// One finding: its mark and word, what is wrong, what would help, and the command for it with a button that
/// copies it.
class FindingCard : public QFrame
{
    Q_OBJECT
public:
    explicit FindingCard(const machine::Finding& finding, QWidget* parent = nullptr);

Q_SIGNALS:
    void copied(const QString& text);
};

/// What stands there when nothing is to be said.
QFrame* makeAllIsWellCard();

} // namespace counterpart::views
