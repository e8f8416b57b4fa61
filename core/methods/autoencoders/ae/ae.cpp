// SPDX-License-Identifier: Apache-2.0
#include "core/methods/building_blocks.h"
#include "core/nn/autoencoder.h"

namespace counterpart::methods::ae {
namespace {

nn::AutoencoderOptions networkOptions(const Setting& setting)
{
    return {.channels = setting.channels,
            .height = setting.height,
            .width = setting.width,
            .filters = setting.values.integer("width"),
            .maximumFilters = setting.values.integer("maximum-width"),
            .levels = setting.values.integer("levels"),
            .latent = setting.values.integer("latent"),
            .dropout = setting.values.real("dropout")};
}

class DenseAutoencoder : public Method
{
public:
    explicit DenseAutoencoder(const Setting& setting)
        : m_values(setting.values), m_network(networkOptions(setting))
    {
        m_module = m_network.ptr();
    }

    Plan plan(int) override { return planFrom(m_values, module()); }

    Loss loss(int, int, const Batch& batch, const Draws&) override
    {
        return {.total = distance(m_values.text("loss"), m_network(batch.images), batch.images), .parts = {}};
    }

    Outcome infer(const Scan& scan, const InferOptions& options) override
    {
        const auto work = [this](const at::Tensor& slices) { return m_network(slices).to(at::kFloat); };
        return residualOutcome(scan, inPieces(scan.image, options.slicesAtOnce, work));
    }

private:
    params::Values m_values;
    nn::Autoencoder m_network;
};

} // namespace

base::Result<std::unique_ptr<Method>> create(const Setting& setting)
{
    COUNTERPART_CHECK(requireMultiple("ae", setting, networkOptions(setting).multiple()));
    return std::make_unique<DenseAutoencoder>(setting);
}

} // namespace counterpart::methods::ae
