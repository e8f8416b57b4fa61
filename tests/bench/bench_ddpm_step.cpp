// SPDX-License-Identifier: Apache-2.0
// A training step of `ddpm` against the same network in eager PyTorch from Python: same batch, threads and
// run.
#include "core/methods/registry.h"
#include "tests/bench/peer_timing.h"

#include <ATen/Parallel.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/rand.h>
#include <torch/nn/module.h>
#include <torch/optim/adam.h>

using namespace counterpart;

namespace {

std::vector<double> ours(int width, int blocks, int batch, int steps)
{
    const auto values = params::resolve(methods::findMethod("ddpm")->parameters, "code",
                                        {{"width", width}, {"blocks", blocks}, {"batch-size", batch}});
    auto method = methods::create("ddpm", {.values = *values});
    (*method)->moveTo(at::kCPU);
    (*method)->module().train();
    torch::optim::Adam optimiser((*method)->plan(0).turns.front().parameters,
                                 torch::optim::AdamOptions(1e-4));
    const methods::Batch slices{at::rand({batch, 1, 96, 96}), at::ones({batch, 1, 96, 96})};
    std::uint64_t seed = 0;
    return bench::timed(steps, [&] {
        const methods::Draws draws = (*method)->draw(0, slices, seed++);
        const methods::Loss loss = (*method)->loss(0, 0, slices, draws);
        optimiser.zero_grad();
        loss.total.backward();
        optimiser.step();
        (void)loss.total.item<float>();
    });
}

void compare(int width, int blocks, int batch, int steps)
{
    const auto number = [](int value) { return std::to_string(value); };
    const std::string arguments = number(width) + " " + number(blocks) + " " + number(batch) + " " +
                                  number(steps + 1) + " " + number(at::get_num_threads());
    const std::string name =
        "width " + number(width) + ", " + number(blocks) + " blocks, batch " + number(batch);
    const double peer = bench::typical(bench::timedByPython("peer_ddpm_step.py", arguments));
    bench::row(name + ", Python eager", peer, peer);
    bench::row(name + ", Counterpart", bench::typical(ours(width, blocks, batch, steps)), peer);
}

} // namespace

int main(int argc, char** argv)
{
    const int steps = argc > 1 ? std::atoi(argv[1]) : 8;
    std::printf("%-52s %13s %10s   (96 x 96, %d threads)\n", "ddpm training step", "per step", "speed",
                at::get_num_threads());
    compare(16, 1, 16, steps);
    compare(32, 1, 8, steps);
    compare(32, 3, 8, steps);
    return 0;
}
