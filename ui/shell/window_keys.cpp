// SPDX-License-Identifier: Apache-2.0
// The window's own keys: what they do, the sheet that shows them, the page that changes them.
#include "ui/shell/command_palette.h"
#include "ui/shell/key_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"

#include <QShortcut>

namespace counterpart::shell {

using namespace widgets;

void MainWindow::addShortcuts()
{
    const auto addAlways = [this](const char* id, const QKeySequence& keys, const QString& does,
                                  auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
        m_keys.append({{keys, does, QStringLiteral("window/") + QLatin1String(id), keys}, shortcut});
    };
    const auto add = [&](const char* id, const QKeySequence& keys, const QString& does, auto action) {
        addAlways(id, keys, does, [this, action] {
            if (m_page)
                action();
        });
    };
    addAlways("help", Qt::Key_F1, tr("Help on what is in front"), [this] { openHelpOnFocus(); });
    addAlways("search", Qt::CTRL | Qt::Key_K, tr("Search"), [this] { showPalette(); });
    for (int i = 0; i < m_entries.size() && !m_entries[i].atFoot; ++i)
        add(qPrintable(m_entries[i].id), QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + i)),
            tr("Go to %1").arg(m_entries[i].title), [this, i] { m_page->openView(m_entries[i].id); });
    addAlways("back", Qt::ALT | Qt::Key_Left, tr("Back"),
              [this] { m_page ? m_page->back() : helpAloneBack(); });
    addAlways("forward", Qt::ALT | Qt::Key_Right, tr("Forward"),
              [this] { m_page ? m_page->forward() : helpAloneForward(); });
    add("jobs", Qt::CTRL | Qt::Key_J, tr("Jobs"), [this] { m_page->toggleJobs(); });
    add("keys", QKeySequence(QStringLiteral("?")), tr("This list"), [this] { showKeys(); });
    applyKeys();
}

void MainWindow::applyKeys()
{
    const auto chosen = m_settings.keys();
    for (WindowKey& key : m_keys) {
        key.help.keys = chosen.value(key.help.id, key.help.standard);
        key.shortcut->setKey(key.help.keys);
    }
    if (m_page)
        m_page->setKeys(chosen);
    if (m_keyPage)
        m_keyPage->showKeys(allKeys());
    tellHelpTheKeys();
}

QList<KeyHelp> MainWindow::allKeys() const
{
    QList<KeyHelp> keys;
    if (m_page && m_page->view())
        keys = m_page->view()->keys();
    for (const WindowKey& key : m_keys)
        keys.append(key.help);
    return keys;
}

void MainWindow::showKeys()
{
    QList<PaletteItem> items;
    const QList<KeyHelp> keys = allKeys();
    for (const KeyHelp& key : keys)
        items.append({key.does, key.keys.toString(QKeySequence::NativeText), QStringLiteral("keyboard"), {}});
    m_palette->popUp(items);
}

void MainWindow::showKeyPage()
{
    if (!m_keyPage) {
        m_keyPage = new KeyPage(this);
        connect(m_keyPage, &KeyPage::chosen, this, [this](const QString& id, const QKeySequence& keys) {
            m_settings.setKey(id, keys);
            applyKeys();
        });
        connect(m_keyPage, &KeyPage::resetRequested, this, [this](const QString& id) {
            m_settings.resetKey(id);
            applyKeys();
        });
    }
    m_keyPage->showKeys(allKeys());
    m_keyPage->show();
    m_keyPage->raise();
}

} // namespace counterpart::shell
