// SPDX-License-Identifier: Apache-2.0
// The window's ways to the page about this machine, which needs no workspace.
#include "core/jobs/machine_sources.h"
#include "ui/models/help/help_address.h"
#include "ui/shell/header.h"
#include "ui/shell/job_line.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_page.h"
#include "ui/shell/workspace_page.h"
#include "ui/views/machine/machine_page.h"
#include "ui/views/machine/machine_view.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/notice_bar.h"

#include <QCoreApplication>
#include <QStackedWidget>

namespace counterpart::shell {

using views::MachinePage;

void MainWindow::connectMachine()
{
    connect(m_header, &Header::machineRequested, this, &MainWindow::showMachine);
    connect(m_start, &StartPage::machineRequested, this, &MainWindow::showMachine);
    connect(m_jobLine, &JobLine::machineRequested, this, &MainWindow::showMachine);
}

void MainWindow::showMachine()
{
    if (m_page) {
        m_page->openView(views::MachineView::viewId);
        return;
    }
    if (!m_machine) {
        m_machine =
            new MachinePage(jobs::machineSources(QCoreApplication::applicationVersion().toStdString()));
        m_machine->setAlone();
        widgets::setHelpPlace(m_machine, help::address(QStringLiteral("machine")));
        m_stack->addWidget(m_machine);
        connect(m_machine, &MachinePage::closeRequested, this, [this] { showStart(); });
        connect(m_machine, &MachinePage::copied, this, [this](const QString& what) {
            m_notices->show({what, widgets::Notice::Tone::Good});
        });
    }
    m_stack->setCurrentWidget(m_machine);
    m_machine->setFocus();
    m_machine->activate();
}

} // namespace counterpart::shell
