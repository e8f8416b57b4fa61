// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "tests/support/python.h"

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
    std::vector<double> milliseconds;
    const auto answer = test::askPeer(QStringLiteral("bench/") + QString::fromStdString(script),
                                      QString::fromStdString(arguments).split(QLatin1Char(' ')), 0);
    for (const QByteArray& word : answer.words())
        milliseconds.push_back(word.toDouble());
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
