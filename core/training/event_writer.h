// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/run_folder.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace counterpart::training {

using domain::Json;

/// Appends to a run's events.jsonl (form: core/domain/run_folder.h). Lines leave in one write() each batch,
/// so that a reader sees whole lines, or one torn line at the end after a crash; opening cuts that one off
/// and goes on with the next number. Safe from any thread. One writer per run: the run's lock (RunLock) sees
/// to that.
class EventWriter
{
public:
    /// Errors: `file.unreadable`, `file.unwritable` {path, reason}.
    static base::Result<std::unique_ptr<EventWriter>> open(const std::filesystem::path& path);
    ~EventWriter();
    EventWriter(const EventWriter&) = delete;
    EventWriter& operator=(const EventWriter&) = delete;

    void write(const std::string& type, Json fields);
    /// Several events in one write.
    void write(std::vector<std::pair<std::string, Json>> events);
    void log(const std::string& level, const std::string& code, const base::ErrorArguments& arguments = {});

private:
    EventWriter(int file, std::int64_t size, std::int64_t sequence)
        : m_file(file), m_size(size), m_sequence(sequence)
    {
    }

    std::mutex m_mutex;
    int m_file;
    std::int64_t m_size;     ///< up to here the file holds whole lines
    std::int64_t m_sequence; ///< last number given out
    std::string m_waiting;   ///< lines that did not get out (full disk); they go first next time
};

/// Says every `seconds` that this process lives, until destroyed. `memoryBytes` is called on the heartbeat's
/// thread.
class Heartbeat
{
public:
    Heartbeat(EventWriter& events, std::string device, std::function<std::int64_t()> memoryBytes,
              double seconds = 2.0);
    ~Heartbeat();
    Heartbeat(const Heartbeat&) = delete;
    Heartbeat& operator=(const Heartbeat&) = delete;

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread;
};

/// Held while a worker works on a run's folder; the system gives it back when the process ends, however it
/// ends.
class RunLock
{
public:
    /// Errors: `worker.already-running` {path}, `file.unwritable` {path, reason}.
    static base::Result<RunLock> take(const domain::RunFolder& folder);
    RunLock(RunLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    RunLock& operator=(RunLock&&) = delete;
    ~RunLock();

private:
    explicit RunLock(int file) : m_file(file) {}
    int m_file;
};

/// Resident memory of this process.
std::int64_t residentBytes();

} // namespace counterpart::training
