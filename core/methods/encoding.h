// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

namespace counterpart::methods {

/// A method with an encoder that says something of a whole slice is one of these too; the training layer then
/// measures what lesions do to that (core/training/encoder_diagnostics.h).
class Encoding
{
public:
    virtual ~Encoding() = default;
    /// `images`: [batch, channel, height, width], prepared intensities, on the method's device → [batch,
    /// feature]. Under no_grad and eval(), set by the caller.
    virtual at::Tensor describe(const at::Tensor& images) = 0;
};

} // namespace counterpart::methods
