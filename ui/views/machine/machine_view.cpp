// SPDX-License-Identifier: Apache-2.0
#include "ui/views/machine/machine_view.h"

#include "core/jobs/machine_sources.h"
#include "ui/models/session.h"
#include "ui/views/machine/machine_page.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace counterpart::views {

using namespace widgets;

MachineView::MachineView(const ViewContext& context, QWidget* parent)
    : View({viewId, tr("This machine"), QStringLiteral("chip")}, parent),
      m_page(new MachinePage(jobs::machineSources(QCoreApplication::applicationVersion().toStdString(),
                                                  context.session.workspace())))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setFocusProxy(m_page);
    connect(m_page, &MachinePage::copied, this, [this](const QString& what) {
        Q_EMIT noticeRequested({what, Notice::Tone::Good});
    });
}

models::Address MachineView::address() const
{
    return {viewId, {}};
}

void MachineView::open(const models::Address&) {}

QList<KeyHelp> MachineView::keys() const
{
    return {{QKeySequence(Qt::Key_F5), tr("Look again")}};
}

void MachineView::activate()
{
    m_page->activate();
}

} // namespace counterpart::views
