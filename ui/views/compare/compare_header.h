// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/compare/compare_state.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace counterpart::views {

/// Above the panels: cohort, case, plane, slice, and the switches.
class CompareHeader : public QWidget
{
    Q_OBJECT
public:
    explicit CompareHeader(CompareState& state, QWidget* parent = nullptr);

    void setCohorts(const QStringList& names, const QString& current);
    void setCase(const QString& name, const QString& label, int place, int count);
    void setSimulated(bool simulated);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cohortPicked(const QString& name);
    void caseStepped(int steps);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showState();
    QToolButton* makeSwitch(const QString& text, const QString& tip, CompareState::Switch which);

    CompareState& m_state;
    QComboBox *m_cohorts, *m_planes;
    QLabel *m_case, *m_place, *m_slice, *m_simulated;
    QSlider* m_slider;
    QBoxLayout* m_rows; ///< case and slice, switches: beside or below each other
    QList<std::pair<QToolButton*, CompareState::Switch>> m_switches;
};

} // namespace counterpart::views
