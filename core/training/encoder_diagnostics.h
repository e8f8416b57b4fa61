// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/encoder_diagnostics.h"
#include "core/training/lesioned_views.h"

namespace counterpart::training {

/// What the paper argues with (Patricio et al. 2024), of one state of an encoder: similarity, retrieval,
/// linear probe. `healthy`, `lesioned`: [pair, feature], any length. The probe is fitted on all people but
/// those of one fifth, in turn; both views of all slices count. Stage and index are left to the caller.
domain::EncoderDiagnostics diagnose(const at::Tensor& healthy, const at::Tensor& lesioned,
                                    const LesionedViews& views);

} // namespace counterpart::training
