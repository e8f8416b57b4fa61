// SPDX-License-Identifier: Apache-2.0
#include "ui/models/read_model.h"

namespace counterpart::models {

ReadModel::ReadModel(Session* session, QStringList titles, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_titles(std::move(titles))
{
}

int ReadModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant ReadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool asked = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return asked && section >= 0 && section < m_titles.size() ? m_titles[section] : QVariant();
}

void ReadModel::readNow()
{
    if (m_refresher)
        m_refresher->requestNow();
}

void ReadModel::tellLoaded()
{
    m_loaded = true;
    Q_EMIT loaded();
}

} // namespace counterpart::models
