// SPDX-License-Identifier: Apache-2.0
#include "core/training/validation.h"

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/training/case_files.h"
#include "core/training/device.h"
#include "core/training/evaluating.h"

#include <ATen/Functions.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>

namespace counterpart::training {
namespace {

constexpr std::int64_t slicesPerCase = 8;
constexpr std::int64_t mostSlices = 128;
constexpr std::int64_t slicesPerBatch = 16;
constexpr std::size_t mostProbes = 3;
constexpr std::int64_t slicesPerProbe = 5;

std::vector<SliceIndex> validationSlices(const std::vector<PreparedCase>& cases)
{
    std::vector<SliceIndex> slices;
    if (cases.empty())
        return slices;
    const auto perCase =
        std::clamp<std::int64_t>(mostSlices / static_cast<std::int64_t>(cases.size()), 1, slicesPerCase);
    for (std::size_t index = 0; index < cases.size(); ++index) {
        const auto range = someSlices(cases[index], perCase);
        for (std::int64_t slice = 0; slice < range.count; ++slice)
            slices.push_back({static_cast<std::int64_t>(index), range.first + slice * range.stride});
    }
    return slices;
}

} // namespace

Validation::Validation(const std::vector<PreparedCase>& cases, std::uint64_t seed) : m_seed(seed)
{
    const auto slices = validationSlices(cases);
    for (auto first = slices.begin(); first != slices.end();) {
        const auto last = first + std::min<std::ptrdiff_t>(slicesPerBatch, slices.end() - first);
        m_batches.push_back(gather(cases, {first, last}, false));
        first = last;
    }
}

double Validation::loss(methods::Method& method, int stage, const Computing& computing) const
{
    const at::NoGradGuard noGrad;
    const Evaluating evaluating(method.module());
    const MixedPrecision precision(computing.device, computing.bfloat16);
    double sum = 0, count = 0;
    for (std::size_t index = 0; index < m_batches.size(); ++index) {
        const auto& batch = m_batches[index];
        const auto draws = method.draw(stage, batch, base::deriveSeed(m_seed, "validation", index));
        const auto size = batch.images.size(0);
        const auto atOnce = computing.microBatch > 0 ? std::min(computing.microBatch, size) : size;
        for (std::int64_t first = 0; first < size; first += atOnce) {
            const auto part = std::min(atOnce, size - first);
            const auto loss = method.loss(
                stage, 0, methods::movedTo(methods::narrowed(batch, first, part), computing.device),
                methods::movedTo(methods::narrowed(draws, first, part), computing.device));
            sum += loss.total.item<double>() * static_cast<double>(part);
            count += static_cast<double>(part);
        }
    }
    return sum / count;
}

Probes::Probes(const std::vector<PreparedCase>& cases, const std::vector<bool>& healthy, std::string map,
               std::filesystem::path folder, std::uint64_t seed)
    : m_map(std::move(map)), m_folder(std::move(folder)), m_seed(seed)
{
    for (const bool wanted : {false, true})
        for (std::size_t index = 0; index < cases.size(); ++index)
            if (healthy[index] == wanted && m_cases.size() < mostProbes)
                m_cases.push_back(cases[index]);
}

base::Result<> Probes::write(methods::Method& method, const std::string& folder,
                             const Computing& computing) const
{
    const at::NoGradGuard noGrad;
    const Evaluating evaluating(method.module());
    const MixedPrecision precision(computing.device, computing.bfloat16);
    COUNTERPART_CHECK(base::makeFolder(m_folder / folder));
    for (const auto& item : m_cases) {
        const auto range = someSlices(item, slicesPerProbe);
        const auto scan = readScan(item, range, computing.device);
        const auto outcome =
            method.infer(scan, {base::deriveSeed(m_seed, "probe/" + item.info.label), computing.microBatch});
        const auto put = [&](const char* what, const at::Tensor& tensor) {
            return writeSlices(m_folder / folder / (item.info.label + "-" + what + ".nii"), tensor, item,
                               range,
                               item.info.simulated ? "Counterpart probe, simulated" : "Counterpart probe");
        };
        COUNTERPART_CHECK(put("input", scan.image));
        if (outcome.reconstruction.defined())
            COUNTERPART_CHECK(put("reconstruction", outcome.reconstruction));
        if (const auto map = outcome.maps.find(m_map); map != outcome.maps.end())
            COUNTERPART_CHECK(put("map", map->second));
    }
    return {};
}

} // namespace counterpart::training
