// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/Functions.h>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <torch/nn/module.h>

/// Tensors that a Python peer is given, or fills in itself by the same rule.
namespace counterpart::test {

/// Between 0 and 1, in double.
inline at::Tensor random(at::IntArrayRef sizes, std::uint64_t seed)
{
    at::manual_seed(seed);
    return at::rand(sizes, at::dtype(at::kDouble));
}

/// By name, in the order of their names.
inline std::map<std::string, at::Tensor> parametersOf(const torch::nn::Module& module)
{
    std::map<std::string, at::Tensor> sorted;
    for (const auto& item : module.named_parameters())
        sorted.emplace(item.key(), item.value());
    return sorted;
}

/// In double, the numbers that peers give their parameters (`filled` there).
inline void fill(torch::nn::Module& module, std::uint64_t seed)
{
    module.to(at::kDouble);
    const torch::NoGradGuard noGrad;
    at::manual_seed(seed);
    for (auto& [name, value] : parametersOf(module)) {
        const at::Tensor noise = at::randn(value.sizes(), at::dtype(at::kDouble));
        const double perOutput = static_cast<double>(value.numel()) / static_cast<double>(value.size(0));
        value.copy_(value.dim() == 1 ? 0.2 * noise + (name.ends_with("weight") ? 1 : 0)
                                     : noise * std::sqrt(2 / perOutput));
    }
}

/// Lists within lists.
inline nlohmann::json nested(const at::Tensor& tensor)
{
    if (tensor.dim() == 0)
        return tensor.item<double>();
    auto list = nlohmann::json::array();
    for (std::int64_t i = 0; i < tensor.size(0); ++i)
        list.push_back(nested(tensor[i]));
    return list;
}

} // namespace counterpart::test
