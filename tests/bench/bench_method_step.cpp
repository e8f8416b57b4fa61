// SPDX-License-Identifier: Apache-2.0
// bench_method_step [STEPS=8] [METHOD=all]: training steps of the diffusion methods against the same networks
// in eager PyTorch from Python: same batch, threads and run.
#include "core/methods/registry.h"
#include "tests/bench/peer_timing.h"

#include <ATen/Parallel.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/rand.h>
#include <torch/nn/module.h>
#include <torch/optim/adam.h>

using namespace counterpart;

namespace {

struct Size
{
    std::string method;
    int width, blocks, batch;
};

std::vector<double> ours(const Size& size, int steps)
{
    params::Json overrides = {{"width", size.width}, {"blocks", size.blocks}, {"batch-size", size.batch}};
    if (size.method == "anoddpm") // the U-Net of the others, so that rows can be compared
        overrides.update(
            {{"multipliers", {1, 2, 2}}, {"attention-factors", params::Json::array()}, {"heads", 0}});
    if (size.method == "cddpm")
        overrides["code-length"] = 128;
    const methods::Descriptor& descriptor = *methods::findMethod(size.method);
    const auto values = params::resolve(descriptor.parameters, "code", overrides);
    auto method = methods::create(size.method, {.values = *values});
    (*method)->moveTo(at::kCPU);
    (*method)->module().train();
    const int stage = static_cast<int>(descriptor.stages.size()) - 1;
    torch::optim::Adam optimiser((*method)->plan(stage).turns.front().parameters,
                                 torch::optim::AdamOptions(1e-4));
    const methods::Batch slices{at::rand({size.batch, 1, 96, 96}), at::ones({size.batch, 1, 96, 96})};
    std::uint64_t seed = 0;
    return bench::timed(steps, [&] {
        const methods::Draws draws = (*method)->draw(stage, slices, seed++);
        const methods::Loss loss = (*method)->loss(stage, 0, slices, draws);
        optimiser.zero_grad();
        loss.total.backward();
        optimiser.step();
        (void)loss.total.item<float>();
    });
}

void compare(const Size& size, int steps)
{
    const auto number = [](int value) { return std::to_string(value); };
    const std::string arguments = size.method + " " + number(size.width) + " " + number(size.blocks) + " " +
                                  number(size.batch) + " " + number(steps + 1) + " " +
                                  number(at::get_num_threads());
    const std::string name = size.method + ", width " + number(size.width) + ", " + number(size.blocks) +
                             " blocks, batch " + number(size.batch);
    const double peer = bench::typical(bench::timedByPython("peer_method_step.py", arguments));
    bench::row(name + ", Python eager", peer, peer);
    bench::row(name + ", Counterpart", bench::typical(ours(size, steps)), peer);
}

} // namespace

int main(int argc, char** argv)
{
    const int steps = argc > 1 ? std::atoi(argv[1]) : 8;
    const std::string chosen = argc > 2 ? argv[2] : "all";
    std::printf("%-52s %13s %10s   (96 x 96, %d threads)\n", "training step", "per step", "speed",
                at::get_num_threads());
    for (const Size& size : {Size{"ddpm", 16, 1, 16}, Size{"ddpm", 32, 1, 8}, Size{"ddpm", 32, 3, 8},
                             Size{"pddpm", 32, 1, 8}, Size{"anoddpm", 32, 1, 8}, Size{"cddpm", 32, 1, 8}})
        if (chosen == "all" || chosen == size.method)
            compare(size, steps);
    return 0;
}
