// SPDX-License-Identifier: Apache-2.0
#include "core/training/lesioned_views.h"

#include "core/base/random.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <algorithm>
#include <cstdlib>

namespace counterpart::training {
namespace {

constexpr double leastShare = 0.002; // of a slice: 18 px of 96 x 96
constexpr std::int64_t mostPairs = 200, everySlice = 2, nearby = 2;

/// One slice of a diseased case with its lesion.
struct Donor
{
    std::int64_t level = 0;
    at::Tensor image, lesion; ///< [height, width]
};

at::Tensor sliceOf(const PreparedCase& item, std::int64_t slice, bool mask)
{
    at::Tensor out = at::empty({item.height(), item.width()}, at::kFloat);
    const std::span<float> values(out.mutable_data_ptr<float>(), item.sliceVoxels());
    mask ? item.readMask(slice, values) : item.readImage(slice, values);
    return out;
}

bool isLarge(const at::Tensor& lesion)
{
    return lesion.sum().item().toDouble() >= leastShare * static_cast<double>(lesion.numel());
}

base::Result<> addDonors(const domain::Path& root, const PreparedCase& item, std::vector<Donor>& donors)
{
    const domain::Path& path = *item.info.truth;
    COUNTERPART_TRY(const auto truth, volume::readNifti(path.is_absolute() ? path : root / path));
    const auto voxels = static_cast<std::int64_t>(item.sliceVoxels());
    if (static_cast<std::int64_t>(truth.voxels.size()) != voxels * item.slices())
        return {};
    for (std::int64_t slice = 0; slice < item.slices(); ++slice) {
        const std::vector<float> values(truth.voxels.begin() + slice * voxels,
                                        truth.voxels.begin() + (slice + 1) * voxels);
        const at::Tensor lesion =
            (at::tensor(values).view({item.height(), item.width()}) > 0.5).to(at::kFloat);
        if (isLarge(lesion))
            donors.push_back({slice, sliceOf(item, slice, false), lesion});
    }
    return {};
}

/// Appends the slice and its lesioned view, if a lesion fits.
void addPair(const PreparedCase& item, std::int64_t slice, const std::vector<Donor>& donors,
             std::uint64_t seed, std::vector<at::Tensor>& healthy, std::vector<at::Tensor>& lesioned)
{
    std::vector<const Donor*> fitting;
    for (const Donor& donor : donors)
        if (std::abs(donor.level - slice) <= nearby)
            fitting.push_back(&donor);
    if (fitting.empty())
        return;
    base::RandomEngine engine = base::makeEngine(seed, item.info.label, static_cast<std::uint64_t>(slice));
    const Donor& donor = *fitting[static_cast<std::size_t>(engine() % fitting.size())];
    const at::Tensor inside = donor.lesion * sliceOf(item, slice, true);
    if (!isLarge(inside))
        return;
    healthy.push_back(sliceOf(item, slice, false));
    lesioned.push_back(healthy.back() * (1 - inside) + donor.image * inside);
}

} // namespace

base::Result<LesionedViews> lesionedViews(const domain::Path& root, const std::vector<PreparedCase>& cases,
                                          std::uint64_t seed)
{
    std::vector<Donor> donors;
    std::vector<const PreparedCase*> people;
    for (const PreparedCase& item : cases) {
        if (item.height() != cases.front().height() || item.width() != cases.front().width())
            continue;
        COUNTERPART_TRY(const bool isHealthyCase, isHealthy(root, item.info));
        if (isHealthyCase)
            people.push_back(&item);
        else
            COUNTERPART_CHECK(addDonors(root, item, donors));
    }
    LesionedViews views;
    std::vector<at::Tensor> healthy, lesioned;
    const auto perPerson = mostPairs / std::max<std::int64_t>(1, static_cast<std::int64_t>(people.size()));
    for (const PreparedCase* item : people) {
        const std::size_t before = healthy.size();
        for (std::size_t i = 0; i < item->brainSlices.size(); i += everySlice) {
            if (static_cast<std::int64_t>(healthy.size() - before) >= perPerson)
                break;
            const std::size_t had = healthy.size();
            addPair(*item, item->brainSlices[i], donors, seed, healthy, lesioned);
            if (healthy.size() > had) {
                views.person.push_back(views.people);
                views.level.push_back(item->brainSlices[i]);
            }
        }
        views.people += healthy.size() > before ? 1 : 0;
    }
    if (!healthy.empty()) {
        views.healthy = at::stack(healthy).unsqueeze(1);
        views.lesioned = at::stack(lesioned).unsqueeze(1);
    }
    return views;
}

} // namespace counterpart::training
