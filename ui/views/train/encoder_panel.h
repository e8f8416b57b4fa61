// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/encoder_diagnostics.h"

#include <QWidget>

class QComboBox;
class QCustomPlot;
class QGridLayout;

namespace counterpart::train {

/// What a run's encoder makes of lesions: a table with a column for each state of it, and of one state how
/// similar slices are to their lesioned views and to other people. Hidden without diagnostics.
class EncoderPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EncoderPanel(QWidget* parent = nullptr);
    void setDiagnostics(std::vector<domain::EncoderDiagnostics> all);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillTable();
    void draw();

    std::vector<domain::EncoderDiagnostics> m_all;
    QGridLayout* m_table;
    QComboBox* m_state; ///< whose similarities are drawn
    QCustomPlot* m_plot;
};

} // namespace counterpart::train
