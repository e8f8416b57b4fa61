// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"

namespace counterpart::evaluation {

/// Numbers of the literature for the protocol `behrendt-volume`, in the units of our metrics (fractions, not
/// percent), each with its table. Method names are ours where we have the method (`threshold`, `ae`, `ddpm`,
/// `pddpm`, `cddpm`, `contrastive-cddpm`), else the paper's in lower case. They come from other data and
/// trainings: shown beside our numbers, never mixed with them.
const std::vector<domain::PublishedScore>& publishedScores();

} // namespace counterpart::evaluation
