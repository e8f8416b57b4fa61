// SPDX-License-Identifier: Apache-2.0
// Fractal simplex noise per map, against the published Python package compiled by Numba, in the same run.
#include "core/kernels/selftest.h"
#include "core/kernels/simplex_noise.h"
#include "tests/bench/peer_timing.h"

#include <thread>

using namespace counterpart;

namespace {

void table(int side, int repeats)
{
    std::vector<float> out(static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
    const auto run = [&](unsigned threads) {
        std::int64_t seed = 0;
        return bench::typical(bench::timed(repeats, [&] {
            kernels::fractalSimplex(kernels::simplexPermutation(seed++), {}, side, side, out.data(), threads);
        }));
    };
    const double peer = bench::typical(
        bench::timedByPython("peer_simplex_speed.py", std::to_string(side) + " " + std::to_string(repeats)));
    const unsigned processors = std::max(1U, std::thread::hardware_concurrency());
    const std::string size = std::to_string(side) + " x " + std::to_string(side) + ", 6 octaves, ";
    bench::row(size + "Python with Numba", peer, peer);
    bench::row(size + "1 thread", run(1), peer);
    bench::row(size + std::to_string(processors) + " threads", run(processors), peer);
}

} // namespace

int main()
{
    std::printf("%-52s %13s %10s\n", "fractal simplex noise", "per map", "speed");
    table(96, 200);
    table(512, 20);
    if (const auto checks = kernels::checkKernels(0))
        for (const kernels::KernelCheck& check : *checks)
            std::printf("GPU, 512 x 512: %.3f ms (CPU %.2f ms), largest difference %.1e\n",
                        check.gpuMilliseconds, check.cpuMilliseconds, check.largestDifference);
    return 0;
}
