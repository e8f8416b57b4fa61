// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/metrics.h"
#include "core/evaluation/protocol.h"
#include "ui/models/format.h"
#include "ui/models/help/generated.h"
#include "ui/models/help/help_text.h"
#include "ui/models/help/markdown.h"
#include "ui/text/translated.h"

namespace counterpart::help {

using models::toText;

QString metricName(const QString& id)
{
    const QString title = models::metricTitle(id);
    const auto* metric = evaluation::findMetric(id.toStdString());
    return title == id && metric ? text::ofMetrics(metric->label) : title;
}

QString metricFacts(const QString& id)
{
    const auto* metric = evaluation::findMetric(id.toStdString());
    if (!metric)
        return {};
    QStringList facts{QStringLiteral("`%1`").arg(id)};
    if (!metric->unit.empty())
        facts << tr("Unit: %1").arg(toText(metric->unit));
    facts << (metric->context          ? tr("says something of the data, not of the method")
              : metric->higherIsBetter ? tr("higher is better")
                                       : tr("lower is better"));
    if (metric->oracle)
        facts << tr("an oracle: sees the truth");
    return QStringLiteral("*%1 \u2014 %2*\n\n")
        .arg(facts.join(QStringLiteral(" \u00B7 ")), escaped(text::ofMetrics(metric->help)));
}

QString protocolFacts(const QString& id, int level)
{
    const auto* protocol = evaluation::findProtocol(id.toStdString());
    if (!protocol)
        return {};
    QString text = QStringLiteral("*`%1`, %2*\n\n").arg(id, tr("version %1").arg(protocol->version));
    if (!protocol->citation.empty())
        text += QStringLiteral("*%1*\n\n").arg(escaped(toText(protocol->citation)));
    text += QStringLiteral("**%1**\n\n").arg(tr("What happens to a map"));
    int number = 0;
    for (const std::string& step : protocol->steps)
        text += QStringLiteral("%1. %2\n").arg(++number).arg(escaped(text::ofCatalog(step)));
    QStringList metrics;
    for (const std::string& metric : protocol->metrics)
        metrics
            << QStringLiteral("[%1](metrics.md#%2)").arg(escaped(metricName(toText(metric))), toText(metric));
    text += QStringLiteral("\n**%1** %2\n\n").arg(tr("Metrics:"), metrics.join(QStringLiteral(", ")));
    return text + parameterEntries(protocol->parameters, id, level);
}

QString pipelineSections(const models::Catalogs& catalogs)
{
    QString text;
    for (const models::PipelineInfo& pipeline : catalogs.pipelines) {
        text += QStringLiteral("## %1 {#%2}\n\n*`%2`, %3*\n\n*%4*\n\n")
                    .arg(escaped(text::ofCatalog(pipeline.title.toStdString())), pipeline.id,
                         tr("version %1").arg(pipeline.version), escaped(pipeline.citation));
        int number = 0;
        for (const QString& step : pipeline.steps)
            text +=
                QStringLiteral("%1. %2\n").arg(++number).arg(escaped(text::ofCatalog(step.toStdString())));
        text += QLatin1Char('\n') + parameterEntries(pipeline.parameters, pipeline.id, 3);
    }
    return text;
}

} // namespace counterpart::help
