// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/view.h"

#include <QDialog>

class QGridLayout;

namespace counterpart::shell {

/// Every key of the window and of the view in front, each to be pressed anew. A window beside the other one:
/// nothing waits for it, and what is chosen holds at once.
class KeyPage : public QDialog
{
    Q_OBJECT
public:
    explicit KeyPage(QWidget* parent = nullptr);
    /// Keys without an id are left out: they cannot be changed.
    void showKeys(const QList<widgets::KeyHelp>& keys);

Q_SIGNALS:
    void chosen(const QString& id, const QKeySequence& keys);
    void resetRequested(const QString& id); ///< empty: all of them

private:
    void addRow(int row, const widgets::KeyHelp& key, const QString& clash);

    QGridLayout* m_rows;
};

} // namespace counterpart::shell
