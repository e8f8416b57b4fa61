// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/catalogs.h"

#include "core/datasets/import.h"
#include "core/preparation/pipeline.h"
#include "core/simulation/cohort.h"
#include "ui/text/translated.h"

namespace counterpart::desktop {

namespace {

constexpr auto cohortPipeline = "behrendt-t2-96"; ///< what the simulated cohort is prepared with

QString word(const std::string& id)
{
    return QString::fromStdString(id);
}

} // namespace

models::Catalogs makeCatalogs()
{
    models::Catalogs catalogs;
    for (const preparation::PipelineDescriptor& pipeline : preparation::pipelines()) {
        QStringList steps;
        for (const std::string& step : pipeline.steps)
            steps << text::ofCatalog(step);
        catalogs.pipelines.append({word(pipeline.id), pipeline.version, text::ofCatalog(pipeline.title),
                                   word(pipeline.citation), steps, pipeline.parameters});
    }
    for (const datasets::LayoutInfo& layout : datasets::layouts())
        catalogs.layouts.append({word(layout.id), text::ofCatalog(layout.title)});
    catalogs.simulation = simulation::simulationParameters();
    if (preparation::findPipeline(cohortPipeline))
        catalogs.defaultPipeline = QLatin1String(cohortPipeline);
    return catalogs;
}

} // namespace counterpart::desktop
