// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/catalog/descriptor.h"
#include "ui/models/catalogs.h"

#include <QString>
#include <QStringList>

/// Pages and parts of pages made from what the program knows of itself, as Markdown.
namespace counterpart::help {

/// A method's folder below core/methods, by the list that makes the catalog too: `diffusion`,
/// `contrastive_cddpm`.
struct MethodFolder
{
    QString family, name;
};
MethodFolder folderOf(const QString& methodId);
QStringList families(); ///< in the order of methods.inc
QString familyPageId(const QString& family);
QString familyTitle(const QString& family);

QString methodPage(const methods::Descriptor& method);
QString familyPage(const QString& family);
QString methodTable(); ///< title, idea, a row each
/// One entry a parameter, with its anchor (`owner.id`, or `id` where no owner is given).
QString parameterEntries(const params::Parameters& parameters, const QString& owner, int level);
/// What each preset sets, side by side.
QString presetTable(const params::Parameters& parameters, const QString& owner);
QString protocolFacts(const QString& id, int level);
QString metricName(const QString& id); ///< as tables head their columns
QString metricFacts(const QString& id);
QString pipelineSections(const models::Catalogs& catalogs);

} // namespace counterpart::help
