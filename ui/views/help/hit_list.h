// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/help/search.h"

#include <QListView>

class QStandardItemModel;

namespace counterpart::help {

/// What was found: where, and a piece of the text with the words in it.
class HitList : public QListView
{
    Q_OBJECT
public:
    explicit HitList(QWidget* parent = nullptr);
    void showHits(const QList<Hit>& hits, const QStringList& words);
    void step(int by); ///< from the search field: the chosen one goes up or down
    void openCurrent();
    [[nodiscard]] const QList<Hit>& hits() const { return m_hits; }

Q_SIGNALS:
    void hitChosen(const counterpart::help::Hit& hit);

private:
    QStandardItemModel* m_model;
    QList<Hit> m_hits;
};

} // namespace counterpart::help
