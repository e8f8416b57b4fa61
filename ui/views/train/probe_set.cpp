// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/probe_set.h"

#include "core/base/files.h"
#include "core/volume/nifti.h"
#include "ui/render/slice_image.h"

#include <algorithm>
#include <cmath>

namespace counterpart::train {

namespace {

using Shared = std::shared_ptr<const volume::Volume>;
constexpr auto inputSuffix = "-input.nii";

struct Raw
{
    std::string label;
    Shared input, reconstruction, map;
};

Shared load(const domain::Path& path)
{
    if (!std::filesystem::exists(path))
        return nullptr;
    auto read = volume::readNifti(path);
    return read ? std::make_shared<const volume::Volume>(std::move(*read)) : nullptr;
}

std::vector<Raw> loadAll(const domain::Path& folder)
{
    std::vector<Raw> cases;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        const std::string name = base::toUtf8(entry.path().filename());
        if (!name.ends_with(inputSuffix))
            continue;
        const std::string label = name.substr(0, name.size() - std::string_view(inputSuffix).size());
        const auto part = [&](const char* what) {
            return load(folder / base::fromUtf8(label + "-" + what + ".nii"));
        };
        if (Shared input = part("input"))
            cases.push_back({label, std::move(input), part("reconstruction"), part("map")});
    }
    std::ranges::sort(cases, {}, &Raw::label);
    return cases;
}

render::ColourScale scaleOf(const std::vector<Raw>& cases)
{
    std::vector<float> values;
    for (const Raw& one : cases)
        if (one.map)
            std::ranges::copy_if(one.map->voxels, std::back_inserter(values),
                                 [](float v) { return std::isfinite(v) && v > 0; });
    render::ColourScale scale;
    if (values.empty())
        return scale;
    const auto place =
        values.begin() + static_cast<std::ptrdiff_t>(0.995 * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, place);
    scale.high = *place > 0 ? *place : 1;
    return scale;
}

template <class Paint>
std::vector<QImage> paintSlices(const Shared& source, const render::SliceFrame& frame, Paint paint)
{
    std::vector<QImage> images;
    if (!source)
        return images;
    render::Reslicer reslicer(source);
    for (int slice = 0; slice < frame.count; ++slice)
        images.push_back(paint(reslicer.cut(frame, slice)));
    return images;
}

} // namespace

ProbeSet readProbes(const domain::Path& folder, std::optional<render::ColourScale> scale)
{
    const std::vector<Raw> cases = loadAll(folder);
    ProbeSet set;
    set.scale = scale.value_or(scaleOf(cases));
    for (const Raw& one : cases) {
        ProbeCase shown{QString::fromStdString(one.label),
                        render::sliceFrame(one.input->geometry, render::Plane::Axial),
                        {},
                        {},
                        {}};
        const render::Window window = render::automaticWindow(*one.input); // one for both: else they deceive
        const auto grey = [&](const render::Slice& slice) { return render::greyImage(slice, window); };
        shown.input = paintSlices(one.input, shown.frame, grey);
        shown.reconstruction = paintSlices(one.reconstruction, shown.frame, grey);
        shown.map = paintSlices(one.map, shown.frame, [&](const render::Slice& slice) {
            return render::colourImage(slice, set.scale);
        });
        set.cases.push_back(std::move(shown));
    }
    return set;
}

} // namespace counterpart::train
