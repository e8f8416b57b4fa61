// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/dataset_model.h"

#include <QWidget>

class QListView;

namespace counterpart::library {

/// The data sets with their counts; under them the two ways to get another one.
class DatasetList : public QWidget
{
    Q_OBJECT
public:
    explicit DatasetList(models::DatasetModel& model, QWidget* parent = nullptr);
    void select(const QString& name);

Q_SIGNALS:
    void chosen(const QString& name);
    void importRequested();
    void simulateRequested();

private:
    models::DatasetModel& m_model;
    QListView* m_list;
};

} // namespace counterpart::library
