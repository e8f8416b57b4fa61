// SPDX-License-Identifier: Apache-2.0
#include "core/machine/run_program.h"

#include "core/base/clock.h"
#include "core/base/files.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace counterpart::machine {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostBytes = 4 << 20; ///< of output kept; the rest is read and dropped

/// A pipe whose ends close by themselves; the child gets the writing one.
struct Pipe
{
    int read = -1, write = -1;

    Pipe()
    {
        if (int ends[2]; ::pipe2(ends, O_CLOEXEC) == 0) {
            read = ends[0];
            write = ends[1];
        }
    }
    ~Pipe()
    {
        close(read);
        close(write);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    static void close(int& end)
    {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }

    /// False once the other side has closed it.
    bool take(std::string& text)
    {
        std::array<char, 4096> buffer;
        const auto count = ::read(read, buffer.data(), buffer.size());
        if (count > 0 && text.size() < mostBytes)
            text.append(buffer.data(), static_cast<std::size_t>(count));
        if (count > 0 || (count < 0 && errno == EINTR))
            return true;
        close(read);
        return false;
    }
};

/// 0, or what errno would say.
int spawn(pid_t& child, const std::string& program, const std::vector<std::string>& arguments,
          const Pipe& out, const Pipe& err)
{
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&files, out.write, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, err.write, STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP); // what it starts is ended with it
    std::vector<char*> words{const_cast<char*>(program.c_str())};
    for (const auto& argument : arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    const int problem = ::posix_spawn(&child, program.c_str(), &files, &attributes, words.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return problem;
}

/// Whether the child's end was taken note of in time.
bool reap(pid_t child, int& status, double until)
{
    while (::waitpid(child, &status, WNOHANG) != child) {
        if (base::monotonicSeconds() > until)
            return false;
        std::this_thread::sleep_for(5ms);
    }
    return true;
}

void listen(Pipe& out, Pipe& err, ProgramOutput& output)
{
    std::array<pollfd, 2> ends{
        {{out.read, POLLIN, 0}, {err.read, POLLIN, 0}}}; // closed ones (-1) are ignored
    if (::poll(ends.data(), ends.size(), 50) <= 0)
        return;
    if (ends[0].revents != 0)
        out.take(output.out);
    if (ends[1].revents != 0)
        err.take(output.err);
}

} // namespace

std::string ProgramOutput::lastWords() const
{
    if (signal != 0)
        return ::strsignal(signal);
    const std::string& text = err.find_first_not_of(" \n") == std::string::npos ? out : err;
    const auto end = text.find_last_not_of(" \r\n");
    if (end == std::string::npos)
        return "exit code " + std::to_string(exitCode);
    const auto before = text.rfind('\n', end);
    return text.substr(before == std::string::npos ? 0 : before + 1, end - (before + 1) + 1);
}

base::Result<ProgramOutput> runProgram(const std::filesystem::path& program,
                                       const std::vector<std::string>& arguments,
                                       std::chrono::milliseconds patience,
                                       const base::Cancellation& cancellation)
{
    Pipe out, err;
    pid_t child = -1;
    if (const int problem = spawn(child, program.string(), arguments, out, err))
        return base::failed("machine.cannot-start",
                            {{"program", base::toUtf8(program)}, {"reason", std::strerror(problem)}});
    Pipe::close(out.write);
    Pipe::close(err.write);
    const double start = base::monotonicSeconds();
    const double deadline = start + std::chrono::duration<double>(patience).count();
    ProgramOutput output;
    int status = 0;
    const auto inTime = [&] { return !cancellation.isRequested() && base::monotonicSeconds() < deadline; };
    while ((out.read >= 0 || err.read >= 0) && inTime())
        listen(out, err, output);
    bool ended = false;
    while (!ended && inTime())
        ended = reap(child, status, base::monotonicSeconds() + 0.05);
    output.seconds = base::monotonicSeconds() - start;
    if (!ended) {
        ::kill(-child, SIGKILL);
        (void)reap(child, status, base::monotonicSeconds() + 0.2);
        if (cancellation.isRequested())
            return base::cancelled();
        return base::failed(
            "machine.silent",
            {{"program", base::toUtf8(program)},
             {"seconds",
              std::to_string(std::chrono::duration_cast<std::chrono::seconds>(patience).count())}});
    }
    output.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    output.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return output;
}

} // namespace counterpart::machine
