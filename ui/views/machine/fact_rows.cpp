// SPDX-License-Identifier: Apache-2.0
#include "ui/views/machine/fact_rows.h"

#include "ui/widgets/parts.h"

#include <QGridLayout>

namespace counterpart::views {

using namespace widgets;

QLayout* makeFactRows(const text::MachineGroup& group)
{
    auto* grid = spaced(new QGridLayout, gap);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(gapLarge);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 5);
    for (int row = 0; row < group.rows.size(); ++row) {
        grid->addWidget(makeLabel(group.rows[row].label, Tone::Quiet, true), row, 0, Qt::AlignTop);
        QLabel* value =
            makeLabel(group.rows[row].value, group.rows[row].failed ? Tone::Failure : Tone::Plain, true);
        value->setAccessibleName(group.rows[row].label + QStringLiteral(": ") + group.rows[row].value);
        grid->addWidget(value, row, 1, Qt::AlignTop);
    }
    return grid;
}

} // namespace counterpart::views
