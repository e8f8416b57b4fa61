// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/settings.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace counterpart::shell {

/// Back and Forward, where one is, search, settings.
class Header : public QFrame
{
    Q_OBJECT
public:
    explicit Header(QWidget* parent = nullptr);
    void setPath(const QStringList& parts);
    void setHistory(bool canGoBack, bool canGoForward);
    void setHasWorkspace(bool has);
    void setReadOnly(bool readOnly, const QString& why); ///< a sign beside the path
    /// Where there is no workspace the help has places to go back to, and the rest has none.
    void setHistoryShown(bool shown);
    void setLanguage(const QString& language) { m_language = language; }
    void setAppearance(ThemeChoice theme, double textScale);

Q_SIGNALS:
    void back();
    void forward();
    void searchRequested();
    void pathClicked(int part); ///< 0 is the workspace
    void themeChosen(counterpart::shell::ThemeChoice theme);
    void textScaleChosen(double scale);
    void copyAddressRequested();
    void openAddressRequested();
    void workspaceSwitchRequested();
    void keysRequested();
    void keyPageRequested();
    void machineRequested();
    void helpRequested();
    void languageChosen(const QString& language); ///< empty: the system's

private:
    void fillMenu();

    QToolButton* m_back;
    QToolButton* m_forward;
    QHBoxLayout* m_path;
    QLabel* m_readOnly;
    QPushButton* m_search;
    QString m_language;
    QToolButton* m_help;
    QToolButton* m_settings;
    QMenu* m_menu;
    ThemeChoice m_theme = ThemeChoice::System;
    double m_textScale = 1;
    bool m_hasWorkspace = false;
};

} // namespace counterpart::shell
