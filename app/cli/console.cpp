// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/jobs/report.h"
#include "core/store/workspace.h"
#include "ui/text/translated.h"

#include <condition_variable>
#include <fmt/format.h>
#include <iostream>
#include <unistd.h>

namespace counterpart::cli {

void Console::print(const params::Json& document) const
{
    std::cout << document.dump(2, ' ', false, params::Json::error_handler_t::replace) << std::endl;
}

void Console::print(const std::string& text) const
{
    std::cout << text << std::endl;
}

void Console::say(const std::string& text) const
{
    std::cerr << text << std::endl;
}

void Console::warn(const base::Error& problem) const
{
    say("Note: " + text::translatedSentence(problem).toStdString());
}

std::string durationText(double seconds)
{
    const auto whole = static_cast<long>(seconds + 0.5);
    if (whole < 60)
        return fmt::format("{} s", whole);
    if (whole < 3600)
        return fmt::format("{} min {:02} s", whole / 60, whole % 60);
    return fmt::format("{} h {:02} min", whole / 3600, whole / 60 % 60);
}

ProgressLine::ProgressLine(const Console& console, std::string title, double from, double to)
    : m_console(console), m_title(std::move(title)), m_from(from), m_to(to),
      m_start(base::monotonicSeconds()), m_lastLine(m_start), m_terminal(::isatty(STDERR_FILENO) != 0),
      m_thread([this](const std::stop_token& stop) { loop(stop); })
{
}

ProgressLine::~ProgressLine()
{
    m_thread.request_stop();
    m_thread.join();
    draw(true);
}

base::Task ProgressLine::task()
{
    return {[this](const base::Progress& progress) { set(progress.fraction); }, m_console.cancellation};
}

void ProgressLine::set(double fraction, std::optional<double> remainingSeconds, const std::string& detail)
{
    const std::lock_guard lock(m_guard);
    m_fraction = std::max(m_fraction, std::min(fraction, 1.0));
    m_remaining = remainingSeconds;
    m_detail = detail;
}

void ProgressLine::loop(const std::stop_token& stop)
{
    const auto job = jobs::currentJob();
    std::optional<store::Database> database;
    if (job && !m_console.workspace.empty())
        if (const auto workspace = store::Workspace::open(base::fromUtf8(m_console.workspace)))
            if (auto opened = workspace->database())
                database.emplace(*std::move(opened));
    std::mutex idle;
    std::condition_variable_any wake;
    for (double reported = -1; !stop.stop_requested();) {
        draw(false);
        double fraction;
        {
            const std::lock_guard lock(m_guard);
            fraction = m_from + m_fraction * (m_to - m_from);
        }
        if (database && fraction != reported) {
            const auto remaining = base::RemainingTime(m_start).at(base::monotonicSeconds(), fraction);
            (void)jobs::reportProgress(*database, *job, fraction, remaining); // the next report says it again
            reported = fraction;
        }
        std::unique_lock lock(idle);
        wake.wait_for(lock, stop, std::chrono::milliseconds(m_terminal ? 200 : 400), [] { return false; });
    }
}

void ProgressLine::draw(bool last)
{
    const std::lock_guard lock(m_guard);
    const double now = base::monotonicSeconds();
    if (last)
        m_remaining.reset();
    else if (!m_remaining)
        m_remaining = base::RemainingTime(m_start).at(now, m_fraction);
    const auto left = last          ? durationText(now - m_start)
                      : m_remaining ? durationText(*m_remaining) + " left"
                                    : std::string();
    const auto detail = m_detail.empty() || last ? std::string() : " · " + m_detail;
    const double shown = last && !m_console.cancellation.isRequested() && m_fraction > 0.99 ? 1 : m_fraction;
    if (m_terminal && last && m_fraction == 0) {
        std::cerr << "\r\033[K" << std::flush; // it failed before it began: only the error is shown
    } else if (m_terminal) {
        const auto filled = static_cast<std::size_t>(shown * 24);
        std::string bar;
        for (std::size_t i = 0; i < 24; ++i)
            bar += i < filled ? "█" : "░";
        std::cerr << fmt::format("\r\033[K{:<26} {} {:3.0f} %  {}{}{}", m_title, bar, shown * 100, left,
                                 detail, last ? "\n" : "")
                  << std::flush;
    } else if ((last && m_fraction > 0) || now - m_lastLine > 10) {
        m_lastLine = now;
        std::cerr << fmt::format("{}: {:.0f} %{}{}{}", m_title, shown * 100, left.empty() ? "" : ", ", left,
                                 detail)
                  << std::endl;
    }
}

} // namespace counterpart::cli
