// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/safetensors.h"

#include <ATen/core/Tensor.h>

/// Tensors to and from safetensors files.
namespace counterpart::training {

using Tensors = std::map<std::string, at::Tensor>;

/// Copies to the CPU what is elsewhere. Adds a checksum of all bytes to the metadata. Errors as
/// `writeSafetensors`.
base::Result<> writeTensors(const std::filesystem::path& path, const Tensors& tensors, TextMap metadata = {});

struct TensorFile
{
    Tensors tensors; ///< on the CPU, with memory of their own
    TextMap metadata;
};

/// Errors: those of `SafetensorsFile::open`, and `safetensors.malformed` {path, reason: checksum} when the
/// file carries a checksum that its bytes do not have.
base::Result<TensorFile> readTensors(const std::filesystem::path& path);

} // namespace counterpart::training
