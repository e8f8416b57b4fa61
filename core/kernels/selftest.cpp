// SPDX-License-Identifier: Apache-2.0
#include "core/kernels/selftest.h"

#include "core/base/clock.h"
#include "core/kernels/cuda_launch.h"
#include "core/kernels/simplex_noise.h"

#include <algorithm>
#include <cmath>

namespace counterpart::kernels {
namespace {

double largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double difference = std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i]));
        // A NaN compares as false everywhere: it must count as the worst difference, not as none.
        largest = std::isnan(difference) ? HUGE_VAL : std::max(largest, difference);
    }
    return largest;
}

base::Result<KernelCheck> checkSimplex(int device)
{
    const int size = 512;
    const Permutation permutation = simplexPermutation(20220619);
    const FractalNoise noise;
    std::vector<float> cpu(static_cast<std::size_t>(size) * size);
    std::vector<float> gpu(cpu.size(), NAN);
    KernelCheck check{.kernel = "simplex", .tolerance = 1e-5};
    const double begin = base::monotonicSeconds();
    fractalSimplex(permutation, noise, size, size, cpu.data());
    check.cpuMilliseconds = 1e3 * (base::monotonicSeconds() - begin);
    float milliseconds = 0;
    const char* reason =
        cuda::runFractalSimplex(device, permutation, noise, size, size, gpu.data(), &milliseconds);
    if (reason)
        return base::failed("kernels.cuda", {{"kernel", check.kernel}, {"reason", reason}});
    check.gpuMilliseconds = static_cast<double>(milliseconds);
    check.largestDifference = largestDifference(cpu, gpu);
    return check;
}

} // namespace

base::Result<std::vector<KernelCheck>> checkKernels(int device)
{
    std::vector<KernelCheck> checks;
    COUNTERPART_TRY(KernelCheck simplex, checkSimplex(device));
    checks.push_back(std::move(simplex));
    return checks;
}

} // namespace counterpart::kernels
