// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/demo.h"
#include "ui/models/address.h"
#include "ui/shell/place_line.h"

class QFrame;
class QVBoxLayout;

namespace counterpart::shell {

class DemoWay;
class ImportWay;
class WayCard;

/// What one sees without a workspace: what the program is, three ways to begin, and the recent workspaces.
/// What a way still has to know it asks for beneath the cards; no dialog but the system's own for folders.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(FolderAsker asker, QWidget* parent = nullptr);
    void setRecent(const QStringList& folders);
    void setMessage(const QString& text); ///< why the last attempt failed; empty hides it
    void startImport(const QString& scans);
    void open(const models::Address& address); ///< `start?way=demo`, `start?way=import&path=…`

Q_SIGNALS:
    void openRequested(const QString& folder);
    void createRequested(const QString& folder);
    void demoRequested(const QString& folder, const counterpart::jobs::Demo& demo);
    void importRequested(const QString& scans, const QString& workspace);
    void machineRequested();
    void forgetRequested(const QString& folder);

private:
    QWidget* buildHead();
    QWidget* buildWays(const FolderAsker& asker);
    QWidget* buildRecent(const FolderAsker& asker);
    void showWay(QWidget* way); ///< null: none

    QLabel* m_message;
    WayCard *m_demoCard, *m_importCard;
    QFrame* m_panel;
    DemoWay* m_demo;
    ImportWay* m_import;
    QVBoxLayout* m_recent;
};

} // namespace counterpart::shell
