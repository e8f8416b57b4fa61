// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/methods/catalog/descriptor.h"
#include "core/nn/augmentation.h"

#include <ATen/core/Tensor.h>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace torch::nn {
class Module;
}

/// The torch half of a method. The training layer owns the loop, the stepping of optimisers, mixed precision,
/// moving averages, checkpoints and progress; a method says what it wants (`plan`), what its loss is and how
/// it infers.
///
/// Randomness: a method never touches a generator that outlives a call. Everything random is either drawn in
/// `draw` and `infer` from the seed given (streams by base::deriveSeed), or is drop-out, for which the
/// training layer calls torch::manual_seed with the step's seed before `loss`. A step's result thus depends
/// on the step's number alone, which is what makes a resumed run equal to an uninterrupted one.
///
/// Intensities: images come as prepared, float32, background 0, brain roughly in [0, 1]. What a network wants
/// instead (diffusion: [-1, 1]) is the method's own business; reconstructions and maps go out in prepared
/// intensities.
namespace counterpart::methods {

/// Slices of one training step. Also the form of validation batches.
struct Batch
{
    at::Tensor images; ///< [batch, channel, height, width], float32
    at::Tensor masks;  ///< [batch, 1, height, width], float32, 0 or 1: the brain
};

/// Everything random of one step, drawn for the whole batch at once. A tensor of length 1 along dimension 0
/// is shared by all samples; any other has one entry per sample. Micro-batches get their share by `narrowed`.
using Draws = std::map<std::string, at::Tensor>;
Batch narrowed(const Batch& batch, std::int64_t first, std::int64_t count);
Draws narrowed(const Draws& draws, std::int64_t first, std::int64_t count);
Batch movedTo(const Batch& batch, at::Device device);
Draws movedTo(const Draws& draws, at::Device device);

struct Loss
{
    at::Tensor total; ///< scalar with gradient; a mean over samples, so that micro-batches can be averaged
    /// Further scalars to plot, detached, still on the device: reading one would wait for the GPU inside the
    /// step.
    std::vector<std::pair<std::string, at::Tensor>> parts;
};

/// One optimiser and what it moves. A step runs every turn in order; adversarial methods have two.
struct Turn
{
    std::string id = "model";
    std::vector<at::Tensor> parameters; ///< leaves of `module()`
    int repeats = 1;
    std::string optimiser = "adam"; ///< adam (L2 into the gradient), adamw (decoupled decay)
    double learningRate = 1e-4;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double weightDecay = 0;
    double clipNorm = 0; ///< gradient norm limit; 0: none
};

/// What a gradient stage asks of the training layer.
struct Plan
{
    std::int64_t steps = 0;  ///< optimiser steps; 0: epochs × floor(volumes / batch), at least one per epoch
    std::int64_t epochs = 0; ///< one slice per volume and epoch
    std::int64_t batch = 32; ///< slices per step
    bool skipEmptySlices = false;      ///< leave out slices without brain
    std::string schedule = "constant"; ///< constant, cosine (to 0 at the last step)
    std::int64_t warmUpSteps = 0;      ///< linear from 0, before the schedule
    double averageDecay = 0; ///< exponential moving average of the weights, used for inference; 0: none
    std::string precision = "auto"; ///< auto (bf16 where hardware multiplies it), float32, bf16
    std::int64_t validateEvery = 0; ///< steps between validations; 0: left to the training layer
    nn::Augmentation augmentation;  ///< of the training slices
    std::vector<Turn> turns;
};

/// One volume to infer, on the device.
struct Scan
{
    at::Tensor image; ///< [slice, channel, height, width], float32
    at::Tensor mask;  ///< [slice, 1, height, width], float32, 0 or 1
};

struct InferOptions
{
    std::uint64_t seed = 0;
    std::int64_t slicesAtOnce = 0; ///< 0: the whole volume; halved by the caller after out-of-memory
};

/// Tensors as in Scan, float32, on the scan's device.
struct Outcome
{
    at::Tensor reconstruction;              ///< undefined when the descriptor gives none
    std::map<std::string, at::Tensor> maps; ///< kind → [slice, 1, height, width]; higher is more anomalous
    std::map<std::string, double> scores;   ///< per case; NaN where undefined (no brain), written as null
};

/// Hands out all training slices in batches, in a fixed order, until it returns false.
using SliceSource = std::function<bool(Batch&)>;

class Method
{
public:
    Method();
    virtual ~Method();
    Method(const Method&) = delete;
    Method& operator=(const Method&) = delete;

    /// All weights, and as buffers everything else a checkpoint must hold (fitted statistics); empty for
    /// methods without stages. The training layer puts it into train() or eval(). Tensors need not be
    /// contiguous: a method may prefer channels-last weights.
    [[nodiscard]] torch::nn::Module& module() const { return *m_module; }
    /// Moves the module; a method may also choose a memory format here. Call before `plan`.
    virtual void moveTo(at::Device device);

    /// Gradient stages. `stage` is the index in the descriptor's list.
    virtual Plan plan(int stage);
    /// On the CPU, callable from another thread while `loss` runs (no state is touched).
    virtual Draws draw(int stage, const Batch& batch, std::uint64_t seed) const;
    /// `turn` is the index in the plan. No host synchronisation inside.
    virtual Loss loss(int stage, int turn, const Batch& batch, const Draws& draws);

    /// Fitted stages: the result goes into buffers of `module()`.
    virtual base::Result<> fit(int stage, const SliceSource& slices, std::uint64_t seed);

    /// Under no_grad and eval(), set by the caller. Same seed, same result on the same device.
    virtual Outcome infer(const Scan& scan, const InferOptions& options) = 0;

protected:
    std::shared_ptr<torch::nn::Module> m_module; ///< never null
};

/// What a method is built for.
struct Setting
{
    params::Values values; ///< resolved for the method's own descriptor
    std::int64_t channels = 1;
    std::int64_t height = 96;
    std::int64_t width = 96;
    std::uint64_t seed = 0; ///< of the run; initial weights are drawn from deriveSeed(seed, "weights")
};

} // namespace counterpart::methods
