// SPDX-License-Identifier: Apache-2.0
#include "core/training/prepared_data.h"

#include "core/base/files.h"
#include "core/base/hash.h"

#include <algorithm>

namespace counterpart::training {
namespace {

domain::Path absolute(const domain::Path& root, const domain::Path& path)
{
    return path.is_absolute() ? path : root / path;
}

tl::unexpected<base::Error> gridMismatch(const domain::Path& path, const domain::Path& other)
{
    return base::badInput("training.grid-mismatch",
                          {{"path", base::toUtf8(path)}, {"other", base::toUtf8(other)}});
}

/// An empty expected hash is not checked: a cohort written by hand may leave it out.
base::Result<volume::MappedNifti> openChecked(const domain::Path& path, const std::string& expectedHash)
{
    COUNTERPART_TRY(auto mapped, volume::MappedNifti::open(path));
    if (!expectedHash.empty()) {
        COUNTERPART_TRY(const auto hash, base::sha256OfFile(path));
        if (hash != expectedHash)
            return base::badInput("training.changed-input", {{"path", base::toUtf8(path)}});
    }
    return mapped;
}

std::vector<std::int64_t> slicesWithBrain(const PreparedCase& item)
{
    std::vector<std::int64_t> slices;
    std::vector<float> mask(item.sliceVoxels());
    for (std::int64_t slice = 0; slice < item.slices(); ++slice) {
        item.readMask(slice, mask);
        if (std::any_of(mask.begin(), mask.end(), [](float value) { return value > 0; }))
            slices.push_back(slice);
    }
    return slices;
}

base::Result<PreparedCase> openCase(const domain::Path& root, const domain::CohortCase& info)
{
    const auto imagePath = absolute(root, info.image), maskPath = absolute(root, info.brainMask);
    COUNTERPART_TRY(auto image, openChecked(imagePath, info.imageHash));
    COUNTERPART_TRY(auto mask, openChecked(maskPath, info.maskHash));
    if (!volume::sameGrid(image.geometry(), mask.geometry()))
        return gridMismatch(maskPath, imagePath);
    PreparedCase item{info, std::move(image), std::move(mask), {}};
    item.brainSlices = slicesWithBrain(item);
    return item;
}

} // namespace

void PreparedCase::readImage(std::int64_t slice, std::span<float> out) const
{
    image.read(slice * height() * width(), out);
}

void PreparedCase::readMask(std::int64_t slice, std::span<float> out) const
{
    mask.read(slice * height() * width(), out);
    for (float& value : out)
        value = value > 0.5F ? 1.0F : 0.0F;
}

base::Result<std::vector<PreparedCase>> openCases(const domain::Path& root, const domain::CohortFile& cohort,
                                                  const CaseFilter& filter,
                                                  const base::Cancellation& cancellation)
{
    std::vector<PreparedCase> cases;
    for (const auto& info : cohort.cases) {
        if (!filter(info))
            continue;
        if (cancellation.isRequested())
            return base::cancelled();
        COUNTERPART_TRY(auto item, openCase(root, info));
        cases.push_back(std::move(item));
    }
    return cases;
}

base::Result<bool> isHealthy(const domain::Path& root, const domain::CohortCase& info)
{
    if (!info.truth)
        return true;
    COUNTERPART_TRY(const auto truth, volume::readNifti(absolute(root, *info.truth)));
    return std::none_of(truth.voxels.begin(), truth.voxels.end(), [](float value) { return value > 0.5F; });
}

base::Result<> checkSameSlices(const domain::Path& root, const std::vector<PreparedCase>& cases)
{
    for (const auto& item : cases)
        if (item.height() != cases.front().height() || item.width() != cases.front().width())
            return gridMismatch(absolute(root, item.info.image), absolute(root, cases.front().info.image));
    return {};
}

} // namespace counterpart::training
