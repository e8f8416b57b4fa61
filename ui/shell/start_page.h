// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace counterpart::shell {

/// What one sees without a workspace: recent ones, open, create, or try it with the simulated cohort.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);
    void setRecent(const QStringList& folders);
    void setMessage(const QString& text); ///< why the last attempt failed; empty hides it

Q_SIGNALS:
    void openRequested(const QString& folder); ///< empty: ask which
    void createRequested();
    void simulatedRequested();
    void machineRequested();
    void forgetRequested(const QString& folder);

private:
    QLabel* m_message;
    QVBoxLayout* m_recent;
};

} // namespace counterpart::shell
