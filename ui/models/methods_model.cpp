// SPDX-License-Identifier: Apache-2.0
#include "ui/models/methods_model.h"

#include "ui/models/format.h"
#include "ui/text/translated.h"

namespace counterpart::models {

namespace {

QString needsText(const methods::Descriptor& method)
{
    QStringList parts;
    parts << (method.stages.empty() ? MethodsModel::tr("no training")
                                    : MethodsModel::tr("healthy scans to train"));
    parts << MethodsModel::tr("%n channel(s)", nullptr, method.needs.channels);
    if (!method.needs.pipeline.empty())
        parts << MethodsModel::tr("preparation \u201C%1\u201D").arg(toText(method.needs.pipeline));
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace

int MethodsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(methods::catalog().size());
}

const methods::Descriptor* MethodsModel::methodAt(int row) const
{
    return row >= 0 && row < rowCount() ? &methods::catalog()[static_cast<std::size_t>(row)] : nullptr;
}

QVariant MethodsModel::data(const QModelIndex& index, int role) const
{
    const methods::Descriptor* method = index.isValid() ? methodAt(index.row()) : nullptr;
    if (!method)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text::ofCatalog(method->title);
    case Qt::ToolTipRole:
        return text::ofCatalog(method->idea);
    case MethodIdRole:
        return toText(method->id);
    case IdeaRole:
        return text::ofCatalog(method->idea);
    case CitationRole:
        return toText(method->citation);
    case NeedsRole:
        return needsText(*method);
    case FamilyRole:
        return toText(method->family);
    case TrainsRole:
        return !method->stages.empty();
    default:
        return {};
    }
}

} // namespace counterpart::models
