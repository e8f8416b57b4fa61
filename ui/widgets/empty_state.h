// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace counterpart::widgets {

/// What a view shows when there is nothing yet: what it is for, and the next step as a button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent = nullptr);
    /// The first one added is the primary one.
    QPushButton* addAction(const QString& text, const QString& iconName, std::function<void()> action);
    void setText(const QString& text);

private:
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace counterpart::widgets
