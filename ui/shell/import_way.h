// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/place_line.h"

class QPushButton;

namespace counterpart::shell {

/// The start page's second way: which folder of scans, and where the workspace for it goes.
class ImportWay : public QWidget
{
    Q_OBJECT
public:
    explicit ImportWay(FolderAsker asker, QWidget* parent = nullptr);
    void begin(const QString& scans); ///< empty: still to be chosen

Q_SIGNALS:
    void chosen(const QString& scans, const QString& workspace);

private:
    void scansChanged();
    void check();

    PlaceLine *m_scans, *m_place;
    QString m_suggested; ///< the place as we filled it in; a person's own is left alone
    QPushButton* m_go;
};

} // namespace counterpart::shell
