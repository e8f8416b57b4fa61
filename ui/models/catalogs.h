// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/params/parameter.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace counterpart::models {

/// What the window must know of layers it may not include; the composition root in app/desktop copies it over
/// from core/preparation and core/datasets.
struct PipelineInfo
{
    QString id;
    int version = 1;
    QString title;
    QString citation;
    QStringList steps; ///< in order, to read beside the form
    params::Parameters parameters;
};

struct LayoutInfo
{
    QString id;
    QString title;
};

struct Catalogs
{
    QList<PipelineInfo> pipelines;
    QList<LayoutInfo> layouts;
    params::Parameters simulation; ///< of the simulated cohort
    QString defaultPipeline;       ///< prepares the simulated cohort
};

} // namespace counterpart::models
