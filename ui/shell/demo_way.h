// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/demo.h"
#include "ui/shell/place_line.h"

class QPushButton;
class QRadioButton;

namespace counterpart::shell {

/// The start page's first way: which demo, and where its workspace goes.
class DemoWay : public QWidget
{
    Q_OBJECT
public:
    explicit DemoWay(FolderAsker asker, QWidget* parent = nullptr);
    void begin();                                           ///< it has come into sight
    void setDemo(const jobs::Demo& demo) { m_demo = demo; } ///< what it is made of, methods aside

Q_SIGNALS:
    void chosen(const QString& folder, const counterpart::jobs::Demo& demo);

private:
    [[nodiscard]] jobs::Demo demo() const;
    void check();

    jobs::Demo m_demo;
    QRadioButton *m_quick, *m_whole;
    PlaceLine* m_place;
    QLabel* m_missing;
    QPushButton* m_start;
};

} // namespace counterpart::shell
