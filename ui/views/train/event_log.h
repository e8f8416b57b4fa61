// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/run_folder.h"

#include <QStringList>

namespace counterpart::train {

/// What a run's events.jsonl has for people: stages, checkpoints, warnings, the end. Read on from where the
/// last reading ended; a last line without its newline is left for the next time.
struct EventLog
{
    domain::Path file;
    std::int64_t offset = 0; ///< first byte not yet taken over
    QStringList lines;       ///< the newest at the end, at most `mostLines`
    QString device;          ///< where the worker says it runs
    double memoryBytes = 0;  ///< of its last sign of life; 0: unknown

    static constexpr int mostLines = 400;
    /// Of a file never read before only this much of the end is read.
    static constexpr std::int64_t firstLook = 1 << 20;
};

/// `log` brought up to date. A file that has become shorter is read anew; a missing one is empty.
EventLog readOn(EventLog log);

/// One event as a line for people; empty for those that only the plots show.
QString lineOf(const domain::Event& event);

} // namespace counterpart::train
