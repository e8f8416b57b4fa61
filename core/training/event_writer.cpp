// SPDX-License-Identifier: Apache-2.0
#include "core/training/event_writer.h"

#include "core/base/clock.h"
#include "core/base/files.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/file.h>
#include <unistd.h>

namespace counterpart::training {
namespace {

tl::unexpected<base::Error> unwritable(const std::filesystem::path& path)
{
    return base::failed("file.unwritable", {{"path", base::toUtf8(path)}, {"reason", std::strerror(errno)}});
}

/// The number of the last event of `text`, which ends with whole lines only.
std::int64_t lastSequence(std::string_view text)
{
    while (!text.empty()) {
        text.remove_suffix(1); // its newline
        const auto newline = text.rfind('\n');
        const auto start = newline == std::string_view::npos ? 0 : newline + 1;
        if (const auto event = domain::eventFromLine(text.substr(start)))
            return event->sequence;
        text = text.substr(0, start);
    }
    return 0;
}

} // namespace

base::Result<std::unique_ptr<EventWriter>> EventWriter::open(const std::filesystem::path& path)
{
    std::string text;
    if (std::filesystem::exists(path)) {
        COUNTERPART_TRY(text, base::readText(path));
    }
    const auto newline = text.rfind('\n');
    const auto size = newline == std::string::npos ? 0 : newline + 1;
    const int file = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0)
        return unwritable(path);
    if (size < text.size() && ::ftruncate(file, static_cast<off_t>(size)) != 0) {
        ::close(file);
        return unwritable(path);
    }
    const auto sequence = lastSequence(std::string_view(text).substr(0, size));
    return std::unique_ptr<EventWriter>(new EventWriter(file, static_cast<std::int64_t>(size), sequence));
}

EventWriter::~EventWriter()
{
    ::close(m_file);
}

void EventWriter::write(const std::string& type, Json fields)
{
    write({{type, std::move(fields)}});
}

void EventWriter::write(std::vector<std::pair<std::string, Json>> events)
{
    const std::lock_guard lock(m_mutex);
    const auto time = base::utcNow();
    for (auto& [type, fields] : events)
        m_waiting += domain::toLine({++m_sequence, time, type, std::move(fields)});
    ssize_t written = 0;
    do
        written = ::write(m_file, m_waiting.data(), m_waiting.size());
    while (written < 0 && errno == EINTR);
    if (written == static_cast<ssize_t>(m_waiting.size())) {
        m_size += written;
        m_waiting.clear();
    } else if (written > 0 && ::ftruncate(m_file, m_size) != 0) {
        // A full disk that does not even shrink: the line stays torn, the rest of it follows with the next
        // write.
        m_size += written;
        m_waiting.erase(0, static_cast<std::size_t>(written));
    }
}

void EventWriter::log(const std::string& level, const std::string& code,
                      const base::ErrorArguments& arguments)
{
    write("log", {{"level", level}, {"code", code}, {"arguments", arguments}});
}

Heartbeat::Heartbeat(EventWriter& events, std::string device, std::function<std::int64_t()> memoryBytes,
                     double seconds)
{
    const auto beat = [&events, device = std::move(device), memory = std::move(memoryBytes)] {
        events.write("heartbeat", {{"pid", ::getpid()}, {"device", device}, {"memory_bytes", memory()}});
    };
    beat(); // at once: whoever waits for a sign of life should not wait for the first interval
    m_thread = std::thread([this, beat, seconds] {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, std::chrono::duration<double>(seconds), [this] { return m_stop; }))
            beat();
    });
}

Heartbeat::~Heartbeat()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

base::Result<RunLock> RunLock::take(const domain::RunFolder& folder)
{
    const auto path = folder.root / "worker.lock";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0)
        return unwritable(path);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        ::close(file);
        return base::badInput("worker.already-running", {{"path", base::toUtf8(folder.root)}});
    }
    return RunLock(file);
}

RunLock::~RunLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

std::int64_t residentBytes()
{
    std::ifstream statistics("/proc/self/statm");
    std::int64_t total = 0, resident = 0;
    statistics >> total >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}

} // namespace counterpart::training
