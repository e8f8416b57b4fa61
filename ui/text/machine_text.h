// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/machine/findings.h"

#include <QList>
#include <QString>

/// A computer's facts and findings in the user's language and number format: one wording for the window, the
/// command line and bug reports.
namespace counterpart::text {

struct MachineRow
{
    QString label, value;
    bool failed = false; ///< the value says so, too
};

struct MachineGroup
{
    QString id; ///< gpu, worker, cpu, disks, selftest, program, …
    QString title;
    QList<MachineRow> rows;
};

/// Groups without a row are left out.
QList<MachineGroup> machineGroups(const machine::Facts& facts);

/// The sentence above everything: where trainings go.
QString verdict(const machine::Facts& facts);
QString severityWord(machine::Severity severity);
QString findingText(const machine::Finding& finding);
/// What would help.
QString remedyText(const machine::Finding& finding);

/// What does not belong in a bug report.
struct Personal
{
    QString home, user, host; ///< empty: nothing to hide
};
Personal thisPerson();
QString withoutPersonal(QString text, const Personal& personal);

/// Everything as plain text: the verdict, the findings with their remedies, the groups.
QString machineReport(const machine::Facts& facts, const std::vector<machine::Finding>& findings,
                      const QList<MachineGroup>& groups);

} // namespace counterpart::text
