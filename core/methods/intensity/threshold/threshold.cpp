// SPDX-License-Identifier: Apache-2.0
#include "core/methods/building_blocks.h"
#include "core/methods/intensity/threshold/equalise.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/mean.h>

namespace counterpart::methods::threshold {
namespace {

class Threshold : public Method
{
public:
    Threshold(int bins, bool bright) : m_bins(bins), m_bright(bright) {}

    Outcome infer(const Scan& scan, const InferOptions&) override
    {
        const at::Tensor image =
            scan.image.to(at::kCPU, at::kFloat).mean(at::IntArrayRef{1}, true).contiguous();
        const at::Tensor mask = scan.mask.to(at::kCPU, at::kFloat).contiguous();
        const auto span = [](const at::Tensor& t) {
            return std::span<const float>(t.const_data_ptr<float>(), static_cast<std::size_t>(t.numel()));
        };
        std::vector<float> equal = equalised(span(image), span(mask), m_bins);
        const at::Tensor values = at::from_blob(equal.data(), image.sizes(), at::kFloat);
        const at::Tensor map = m_bright ? values.clone() : (1 - values) * (mask > 0.5);
        Outcome outcome;
        outcome.scores = score(map, mask);
        outcome.maps.emplace("intensity", map.to(scan.image.device()));
        return outcome;
    }

private:
    int m_bins;
    bool m_bright;
};

} // namespace

base::Result<std::unique_ptr<Method>> create(const Setting& setting)
{
    return std::make_unique<Threshold>(static_cast<int>(setting.values.integer("bins")),
                                       setting.values.text("direction") == "bright");
}

} // namespace counterpart::methods::threshold
