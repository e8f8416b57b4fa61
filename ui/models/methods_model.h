// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/catalog/descriptor.h"

#include <QAbstractListModel>

namespace counterpart::models {

/// The catalog of methods, as cards show it.
class MethodsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { MethodIdRole = Qt::UserRole, IdeaRole, CitationRole, NeedsRole, FamilyRole, TrainsRole };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] const methods::Descriptor* methodAt(int row) const;
};

} // namespace counterpart::models
