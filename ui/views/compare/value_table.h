// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/address.h"
#include "ui/views/compare/run_names.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace counterpart::views {

/// A row a method with right-aligned numbers; quick to refill while a slider moves.
class ValueTable : public QWidget
{
    Q_OBJECT
public:
    /// `heads` are the columns after the method's name.
    /// `stacked`: names on a line of their own, where long heads would leave them no room.
    explicit ValueTable(const QStringList& heads, QWidget* parent = nullptr, bool stacked = false);
    /// The methods of the rows; values are empty until set.
    void setRuns(const std::vector<int>& runs, const RunNames& names, int lead);
    void setValue(int run, int column, const QString& text);
    /// A mark beside the head of a column that leads to where the help explains it.
    void setHelp(int column, const models::Address& place);

Q_SIGNALS:
    void helpRequested(const counterpart::models::Address& place);

private:
    QWidget* makeHead(int column);

    QGridLayout* m_grid;
    QStringList m_heads;
    QHash<int, models::Address> m_help;
    bool m_stacked;
    std::vector<QLabel*> m_names;
    std::vector<std::vector<QLabel*>> m_values; ///< by run
};

} // namespace counterpart::views
