// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/params/parameter.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace counterpart::cli {

/// Standard output carries results (with --json: one document and nothing else), standard error everything
/// about the way there.
class Console
{
public:
    /// The folder the command works on, once it runs; empty if it needs none.
    std::string workspace;

    /// One JSON document.
    void print(const params::Json& document) const;
    void print(const std::string& text) const;
    /// A line about what happens, to standard error.
    void say(const std::string& text) const;
    void warn(const base::Error& problem) const;

    /// Asked for by Ctrl+C or SIGTERM.
    base::Cancellation cancellation;
};

/// Shows one long operation: a bar with the time left on a terminal, a line every few seconds otherwise. When
/// the queue started this process, the job's progress goes into the database as well. A thread of its own
/// draws, so that reporting costs the work nothing.
class ProgressLine
{
public:
    /// `from`–`to`: which part of the whole job this is.
    ProgressLine(const Console& console, std::string title, double from = 0, double to = 1);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    [[nodiscard]] base::Task task();
    void set(double fraction, std::optional<double> remainingSeconds = {}, const std::string& detail = {});

private:
    void loop(const std::stop_token& stop);
    void draw(bool last);

    const Console& m_console;
    std::string m_title, m_detail;
    double m_from, m_to, m_start, m_lastLine;
    std::mutex m_guard;
    double m_fraction = 0;
    std::optional<double> m_remaining;
    bool m_terminal;
    std::jthread m_thread;
};

/// "3 min 20 s"
std::string durationText(double seconds);

} // namespace counterpart::cli
