// SPDX-License-Identifier: Apache-2.0
// The window's help: F1 and what it opens, and the help without a workspace.
#include "ui/models/help/help_address.h"
#include "ui/models/help/markdown.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/header.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_page.h"
#include "ui/shell/workspace_page.h"
#include "ui/views/help/help_view.h"
#include "ui/widgets/help_mark.h"

#include <QApplication>
#include <QStackedWidget>

namespace counterpart::shell {

using namespace widgets;

namespace {

help::KeyGroup groupOf(const QString& title, const QList<KeyHelp>& keys)
{
    help::KeyGroup group{title, {}};
    for (const KeyHelp& key : keys)
        group.rows.append({key.keys.toString(QKeySequence::NativeText), key.does});
    return group;
}

} // namespace

void MainWindow::connectHelp()
{
    connect(m_header, &Header::helpRequested, this, &MainWindow::openHelpOnFocus);
    setHelpPlace(m_start, help::address(QStringLiteral("welcome")));
    setHelpPlace(this, help::address(QStringLiteral("welcome")));
}

/// Of the part that has the keyboard; else of what is in front.
void MainWindow::openHelpOnFocus()
{
    const QWidget* focus = QApplication::focusWidget();
    const QWidget* front = m_page && m_page->view() ? m_page->view() : m_stack->currentWidget();
    const bool inside = focus && isAncestorOf(focus) && !m_header->isAncestorOf(focus);
    const auto place = helpPlaceOf(inside && front->isVisible() ? focus : front);
    // A part without a place of its own has the window's, which says less than that of the view in front.
    const auto own = place == helpPlaceOf(this) ? helpPlaceOf(front) : place;
    openHelp(own.value_or(help::address({})));
}

void MainWindow::openHelp(const models::Address& place)
{
    if (m_page)
        m_page->open(place);
    else
        showHelpAlone(place);
}

void MainWindow::showHelpAlone(const models::Address& place)
{
    if (place.view != help::viewId)
        return;
    if (!m_helpAlone) {
        m_helpAlone = new help::HelpView(m_help);
        setHelpPlace(m_helpAlone, help::address(help::viewId));
        m_stack->addWidget(m_helpAlone);
        connect(m_helpAlone, &View::openRequested, this, &MainWindow::showHelpAlone);
        connect(m_helpAlone, &View::addressChanged, this,
                [this] { m_withoutWorkspace.move(m_helpAlone->address()); });
    }
    m_stack->setCurrentWidget(m_helpAlone);
    m_helpAlone->open(place);
    m_helpAlone->activate();
    m_helpAlone->setFocus();
    m_withoutWorkspace.visit(m_helpAlone->address());
    m_header->setPath(m_helpAlone->breadcrumb());
    m_header->setHistoryShown(true);
    m_header->setHistory(true, m_withoutWorkspace.canGoForward());
}

/// Before the first page lies the start.
void MainWindow::helpAloneBack()
{
    if (m_stack->currentWidget() != m_helpAlone)
        return;
    if (!m_withoutWorkspace.canGoBack()) {
        showStart();
        return;
    }
    const models::Address place = m_withoutWorkspace.back();
    showHelpAlone(place);
}

void MainWindow::helpAloneForward()
{
    if (m_stack->currentWidget() == m_helpAlone && m_withoutWorkspace.canGoForward()) {
        const models::Address place = m_withoutWorkspace.forward();
        showHelpAlone(place);
    }
}

/// The page of keys is made from the declarations that the keys themselves come from.
void MainWindow::tellHelpTheKeys()
{
    QList<KeyHelp> own;
    for (const WindowKey& key : m_keys)
        own.append(key.help);
    QList<help::KeyGroup> groups{groupOf(tr("In the whole window"), own)};
    for (const ViewEntry& entry : m_entries)
        if (entry.keys)
            groups.append(groupOf(entry.title, entry.keys(m_settings.keys())));
    m_help.setKeys(groups);
    for (auto* view : findChildren<help::HelpView*>())
        view->reload();
}

QList<PaletteItem> MainWindow::helpItems()
{
    QList<PaletteItem> items;
    for (const help::Page& page : m_help.pages())
        items.append({page.title, tr("help"), QStringLiteral("question"),
                      [this, id = page.id] { openHelp(help::address(id)); }});
    for (const QString& id : {QStringLiteral("metrics"), QStringLiteral("protocols")})
        for (const help::Section& section : help::sectionsOf(m_help.markdown(id)))
            if (!section.anchor.isEmpty() && section.level == 2)
                items.append({help::plainText(section.title), tr("help"), QStringLiteral("question"),
                              [this, id, anchor = section.anchor] { openHelp(help::address(id, anchor)); }});
    return items;
}

} // namespace counterpart::shell
