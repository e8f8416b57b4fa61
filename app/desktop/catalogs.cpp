// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/catalogs.h"

#include "core/datasets/import.h"
#include "core/preparation/pipeline.h"
#include "core/simulation/cohort.h"

namespace counterpart::desktop {

namespace {

constexpr auto cohortPipeline = "behrendt-t2-96"; ///< what the simulated cohort is prepared with

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

} // namespace

models::Catalogs makeCatalogs()
{
    models::Catalogs catalogs;
    for (const preparation::PipelineDescriptor& pipeline : preparation::pipelines()) {
        QStringList steps;
        for (const std::string& step : pipeline.steps)
            steps << text(step);
        catalogs.pipelines.append({text(pipeline.id), pipeline.version, text(pipeline.title),
                                   text(pipeline.citation), steps, pipeline.parameters});
    }
    for (const datasets::LayoutInfo& layout : datasets::layouts())
        catalogs.layouts.append({text(layout.id), text(layout.title)});
    catalogs.simulation = simulation::simulationParameters();
    if (preparation::findPipeline(cohortPipeline))
        catalogs.defaultPipeline = QLatin1String(cohortPipeline);
    return catalogs;
}

} // namespace counterpart::desktop
