// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/view_list.h"

#include <QFrame>

class QButtonGroup;

namespace counterpart::shell {

/// The views at the left edge: icon over name, Ctrl+1 … Ctrl+5; at its foot what is no part of the work.
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(const QList<ViewEntry>& entries, QWidget* parent = nullptr);
    void setCurrent(const QString& viewId);

Q_SIGNALS:
    void chosen(const QString& viewId);

private:
    QButtonGroup* m_group;
    QStringList m_ids;
};

} // namespace counterpart::shell
