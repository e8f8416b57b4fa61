// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/view.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace counterpart::widgets {

/// One line under the header: what happened and, where there is a way back, a button for it. Good news leaves
/// by itself; warnings and failures stay until they are closed.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void show(const Notice& notice);
    [[nodiscard]] QString text() const;
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Notice m_notice;
    QLabel* m_text;
    QPushButton* m_action;
    QTimer* m_timer;
};

} // namespace counterpart::widgets
