// SPDX-License-Identifier: Apache-2.0
#include "app/worker/signals.h"

#include "core/base/clock.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

namespace counterpart::worker {
namespace {

constexpr double patienceSeconds = 3;

} // namespace

void stopOnSignals(const base::Cancellation& cancellation)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([signals, cancellation] {
        int signal = 0;
        sigwait(&signals, &signal);
        cancellation.request();
        // A terminal, `timeout` and a parent that forwards may all send the one request: only a later one is
        // another.
        const double first = base::monotonicSeconds();
        do
            sigwait(&signals, &signal);
        while (base::monotonicSeconds() - first < patienceSeconds);
        _exit(130);
    }).detach();
}

void lowerPriority()
{
    constexpr int niceness = 10, thisProcess = 1, bestEffort = 2, lowest = 7, classShift = 13;
    setpriority(PRIO_PROCESS, 0, niceness);
    // Not the idle class: on a busy disk a checkpoint would then wait for minutes to be synchronised.
    syscall(SYS_ioprio_set, thisProcess, 0, (bestEffort << classShift) | lowest);
}

} // namespace counterpart::worker
