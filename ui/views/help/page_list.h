// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/help/library.h"

#include <QListView>

class QStandardItemModel;

namespace counterpart::help {

/// All pages by group, and below the one that is read the headings of its parts.
class PageList : public QListView
{
    Q_OBJECT
public:
    explicit PageList(QWidget* parent = nullptr);
    void setPages(const Library& library);
    /// Marks the page and shows its headings (anchor, title) below it.
    void showCurrent(const QString& page, const QList<std::pair<QString, QString>>& headings);

Q_SIGNALS:
    void chosen(const QString& page, const QString& anchor);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QModelIndex& index);

    QStandardItemModel* m_model;
};

} // namespace counterpart::help
