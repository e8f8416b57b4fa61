// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"

#include <QWidget>
#include <deque>
#include <optional>

namespace counterpart::widgets {

/// A job's state as a shape and a colour: ring waiting, filled running, tick done, cross failed, bars paused.
class StateMark : public QWidget
{
    Q_OBJECT
public:
    explicit StateMark(QWidget* parent = nullptr);
    void setState(std::optional<domain::JobState> state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<domain::JobState> m_state;
};

/// The same for delegates.
void paintStateMark(QPainter& painter, const QRectF& area, std::optional<domain::JobState> state,
                    const QPalette& palette);

/// The last values of one number, as tall as the line of text beside it.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);
    void append(double value);
    void setValues(std::deque<double> values);
    [[nodiscard]] QSize sizeHint() const override { return {72, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::deque<double> m_values;
};

/// A thin bar; without a known fraction it moves. `text` stands beside it for screen readers.
class ThinProgress : public QWidget
{
    Q_OBJECT
public:
    explicit ThinProgress(QWidget* parent = nullptr);
    void setFraction(std::optional<double> fraction);
    [[nodiscard]] QSize sizeHint() const override { return {120, 6}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void updateTimer();

    std::optional<double> m_fraction = 0.0;
    int m_timer = 0;
    int m_phase = 0;
};

} // namespace counterpart::widgets
