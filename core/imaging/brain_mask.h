// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/volume/volume.h"

#include <string>

namespace counterpart::imaging {

/// More than half of the voxels are exactly 0 and so are all eight corners: what skull-stripping tools leave.
bool looksStripped(const volume::Volume& image);

/// For a stripped image: the largest face-connected component of voxels > 0, cavities filled.
volume::Volume strippedMask(const volume::Volume& image);

/// For a whole head, any contrast in which the skull is darker than the brain's surface (T1, T2, FLAIR, PD).
/// Intensity and shape only, no atlas and no learning: see README.md for the steps and their limits. Meant
/// for a first look; supply a mask of a proper tool where the score matters. Errors: `imaging.no-brain`
/// {reason}, `imaging.filter-failed` {filter, reason}.
base::Result<volume::Volume> headMask(const volume::Volume& image);

enum class MaskSource { Stripped, WholeHead };

struct BrainMask
{
    volume::Volume mask;
    MaskSource source = MaskSource::Stripped;
};

/// `strippedMask` where the image looks stripped, else `headMask`.
base::Result<BrainMask> findBrainMask(const volume::Volume& image);

} // namespace counterpart::imaging
