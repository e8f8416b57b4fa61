// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/address.h"
#include "ui/models/catalogs.h"
#include "ui/models/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace counterpart::models {
class ParameterModel;
}

namespace counterpart::library {

/// Makes the simulated cohort: name and parameters, then simulate, prepare and divide into roles as three
/// jobs.
class SimulatePanel : public QWidget
{
    Q_OBJECT
public:
    explicit SimulatePanel(const models::Catalogs& catalogs, QWidget* parent = nullptr);
    void setTakenNames(const QStringList& names);
    /// The jobs for what the form says.
    [[nodiscard]] QList<models::Session::Command> commands() const;

Q_SIGNALS:
    void simulateRequested();
    void cancelled();
    void helpRequested(const counterpart::models::Address& place);

private:
    void check();

    const models::Catalogs& m_catalogs;
    models::ParameterModel* m_parameters;
    QStringList m_taken;
    QLineEdit* m_name;
    QLabel* m_error;
    QCheckBox* m_prepare;
    QPushButton* m_start;
};

} // namespace counterpart::library
