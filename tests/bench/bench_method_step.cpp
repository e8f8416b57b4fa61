// SPDX-License-Identifier: Apache-2.0
// bench_method_step [STEPS=8] [METHOD=all]: training steps and inference of the diffusion methods against the
// same networks in eager PyTorch from Python: same batch, threads, float32 and run.
#include "core/base/files.h"
#include "core/methods/registry.h"
#include "core/training/device.h"
#include "tests/bench/peer_timing.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/rand.h>
#include <torch/nn/module.h>
#include <torch/optim/adam.h>

#include <filesystem>
#include <fstream>

using namespace counterpart;

namespace {

struct Size
{
    std::string method;
    int width, blocks, batch;
};

std::string number(int value)
{
    return std::to_string(value);
}

std::unique_ptr<methods::Method> make(const std::string& id, const params::Json& overrides)
{
    const auto values = params::resolve(methods::findMethod(id)->parameters, "code", overrides);
    auto method = methods::create(id, {.values = *values});
    (*method)->moveTo(at::kCPU);
    (*method)->module().train();
    return std::move(*method);
}

std::vector<double> trained(methods::Method& method, int stage, int batch, int steps)
{
    torch::optim::Adam optimiser(method.plan(stage).turns.front().parameters,
                                 torch::optim::AdamOptions(1e-4));
    const methods::Batch slices{at::rand({batch, 1, 96, 96}), at::ones({batch, 1, 96, 96})};
    std::uint64_t seed = 0;
    return bench::timed(steps, [&] {
        const methods::Draws draws = method.draw(stage, slices, seed++);
        const methods::Loss loss = method.loss(stage, 0, slices, draws);
        optimiser.zero_grad();
        loss.total.backward();
        optimiser.step();
        (void)loss.total.item<float>();
    });
}

void show(const std::string& name, const std::vector<double>& python, const std::vector<double>& counterpart)
{
    const double peer = bench::typical(python);
    bench::row(name + ", Python eager", peer, peer);
    bench::row(name + ", Counterpart", bench::typical(counterpart), peer);
}

void compare(const Size& size, int steps)
{
    params::Json overrides = {{"width", size.width}, {"blocks", size.blocks}, {"batch-size", size.batch}};
    if (size.method == "anoddpm") // the U-Net of the others, so that rows can be compared
        overrides.update(
            {{"multipliers", {1, 2, 2}}, {"attention-factors", params::Json::array()}, {"heads", 0}});
    if (size.method == "cddpm")
        overrides["code-length"] = 128;
    const int last = static_cast<int>(methods::findMethod(size.method)->stages.size()) - 1;
    const std::string arguments = size.method + " " + number(size.width) + " " + number(size.blocks) + " " +
                                  number(size.batch) + " " + number(steps + 1) + " " +
                                  number(at::get_num_threads());
    show(size.method + ", width " + number(size.width) + ", " + number(size.blocks) + " blocks, batch " +
             number(size.batch),
         bench::timedByPython("peer_method_step.py", arguments),
         trained(*make(size.method, overrides), last, size.batch, steps));
}

/// One level of `slices` at the published size; a volume of 50 slices takes 50 / `slices` times as long.
void compareInference(const std::string& id, int slices, int repeats)
{
    const auto method = make(id, {{"test-levels", params::Json::array({500})}});
    method->module().eval();
    const at::NoGradGuard noGrad;
    const methods::Scan scan{at::rand({slices, 1, 96, 96}), at::ones({slices, 1, 96, 96})};
    const std::string arguments = id + " 128 3 " + number(slices) + " " + number(repeats + 1) + " " +
                                  number(at::get_num_threads()) + " inference";
    show(id + ", inference of " + number(slices) + " slices, published size",
         bench::timedByPython("peer_method_step.py", arguments),
         bench::timed(repeats, [&] { (void)method->infer(scan, {}).reconstruction.sum().item<float>(); }));
}

/// The encoder's stage as published: ResNet-50, hidden patches and the contrast of two passes.
void compareEncoder(int batch, int steps)
{
    const auto method = make("contrastive-cddpm", {});
    params::Json shapes = params::Json::object();
    for (const auto& item : method->module().named_parameters())
        if (!item.key().starts_with("denoiser."))
            shapes[item.key()] = item.value().sizes().vec();
    const auto file = std::filesystem::temp_directory_path() / "counterpart-bench-encoder.json";
    std::ofstream(file) << shapes;
    const std::string arguments = base::toUtf8(file) + " " + number(batch) + " " + number(steps + 1) + " " +
                                  number(at::get_num_threads());
    show("contrastive-cddpm, encoder, batch " + number(batch),
         bench::timedByPython("peer_encoder_step.py", arguments), trained(*method, 0, batch, steps));
}

} // namespace

int main(int argc, char** argv)
{
    training::setUpComputing(at::kCPU, 0); // as the worker does
    const int steps = argc > 1 ? std::atoi(argv[1]) : 8;
    const std::string chosen = argc > 2 ? argv[2] : "all";
    std::printf("%-52s %13s %10s   (96 x 96, %d threads)\n", "training step", "per step", "speed",
                at::get_num_threads());
    for (const Size& size : {Size{"ddpm", 16, 1, 16}, Size{"ddpm", 32, 1, 8}, Size{"ddpm", 32, 3, 8},
                             Size{"pddpm", 32, 1, 8}, Size{"anoddpm", 32, 1, 8}, Size{"cddpm", 32, 1, 8}})
        if (chosen == "all" || chosen == size.method)
            compare(size, steps);
    for (const char* id : {"ddpm", "pddpm", "cddpm"})
        if (chosen == "all" || chosen == id)
            compareInference(id, 4, std::max(1, steps / 4));
    if (chosen == "all" || chosen == "contrastive-cddpm")
        compareEncoder(8, std::max(1, steps / 2));
    return 0;
}
