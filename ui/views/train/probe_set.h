// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"
#include "ui/render/colour_map.h"
#include "ui/render/slice_frame.h"

#include <QImage>
#include <QString>
#include <optional>
#include <vector>

namespace counterpart::train {

/// What a run reconstructed of one case at one step, slice by slice.
struct ProbeCase
{
    QString label;
    render::SliceFrame frame;
    std::vector<QImage> input, reconstruction, map; ///< empty where there is no such file
};

struct ProbeSet
{
    std::vector<ProbeCase> cases;
    render::ColourScale scale; ///< of all maps in it
};

/// Reads the pictures of a probe's folder; slow enough for the background. Without a `scale` one is made
/// from the maps themselves (0 to their 99.5 % quantile); give it to the other steps of the run, so that
/// steps can be compared. Unreadable files are left out.
ProbeSet readProbes(const domain::Path& folder, std::optional<render::ColourScale> scale);

} // namespace counterpart::train
