// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/experiment.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace counterpart::methods {
struct Descriptor;
}

namespace counterpart::train {

/// The form's part that makes several runs of one: folds, or the values of one parameter.
class ExperimentPart : public QWidget
{
    Q_OBJECT
public:
    explicit ExperimentPart(QWidget* parent = nullptr);
    void setMethod(const methods::Descriptor* method);
    /// Fills in folds or the sweep; valid only without an obstacle.
    void apply(jobs::ExperimentRequest& request) const;
    [[nodiscard]] QString obstacle() const; ///< why it cannot be; empty if it can

Q_SIGNALS:
    void changed();

private:
    enum Kind { Single, Folds, Sweep };
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] const params::Parameter* parameter() const;
    [[nodiscard]] base::Result<std::vector<params::Json>> values() const;
    void parameterChosen();
    void refresh();

    const methods::Descriptor* m_method = nullptr;
    QComboBox *m_kind, *m_parameter;
    QSpinBox* m_folds;
    QLineEdit* m_values;
    QWidget* m_sweep;
    QLabel* m_note;
};

} // namespace counterpart::train
