// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <vector>

/// Timing ourselves and a Python script in the same run.
namespace counterpart::bench {

/// Milliseconds of each call, after one that is not counted.
template <class Work> std::vector<double> timed(int repeats, const Work& work)
{
    work();
    std::vector<double> milliseconds;
    for (int i = 0; i < repeats; ++i) {
        const double begin = base::monotonicSeconds();
        work();
        milliseconds.push_back(1e3 * (base::monotonicSeconds() - begin));
    }
    return milliseconds;
}

/// The numbers a script of tests/bench prints; empty when it fails.
inline std::vector<double> timedByPython(const std::string& script, const std::string& arguments)
{
    const std::string command = std::string(COUNTERPART_PYTHON) + " " + COUNTERPART_SOURCE_DIR +
                                "/tests/bench/" + script + " " + arguments;
    std::vector<double> milliseconds;
    if (FILE* pipe = popen(command.c_str(), "r")) {
        double value = 0;
        while (std::fscanf(pipe, "%lf", &value) == 1)
            milliseconds.push_back(value);
        if (pclose(pipe) != 0)
            milliseconds.clear();
    }
    return milliseconds;
}

/// The fastest half's middle: what the machine can do when nothing else takes its cores.
inline double typical(std::vector<double> milliseconds)
{
    if (milliseconds.empty())
        return 0;
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds[milliseconds.size() / 4];
}

inline void row(const std::string& what, double milliseconds, double peer)
{
    std::printf("%-52s %10.2f ms %8.2f x\n", what.c_str(), milliseconds,
                peer > 0 ? peer / milliseconds : 0.0);
}

} // namespace counterpart::bench
