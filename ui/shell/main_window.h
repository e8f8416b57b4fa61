// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/catalogs.h"
#include "ui/models/help/library.h"
#include "ui/shell/history.h"
#include "ui/shell/place_line.h"
#include "ui/shell/settings.h"
#include "ui/shell/view_list.h"
#include "ui/widgets/view.h"

#include <QMainWindow>
#include <functional>
#include <memory>

class QShortcut;
class QStackedWidget;

namespace counterpart::models {
class Session;
}
namespace counterpart::help {
class HelpView;
}
namespace counterpart::widgets {
class NoticeBar;
}

namespace counterpart::views {
class MachinePage;
}

namespace counterpart::shell {

class CommandPalette;
struct PaletteItem;
class Header;
class KeyPage;
class JobLine;
class StartPage;
class SystemAppearance;
class WorkspacePage;

/// The window: start page or one workspace, with header, notices and job line around it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(models::Catalogs catalogs, Settings settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openWorkspace(const QString& folder);
    void createWorkspace(const QString& folder); ///< or opens the one that is there
    void closeWorkspace();
    void goTo(const QString& address);
    [[nodiscard]] WorkspacePage* page() const { return m_page; }
    /// Overrides the person's own choice until it is changed by hand (documentation pictures).
    void setTheme(ThemeChoice choice);
    /// A shell test answers in place of the file dialog; it gets (title, what to call with the folder).
    void setFolderAsker(FolderAsker asker) { m_askFolder = std::move(asker); }

Q_SIGNALS:
    /// Another language was chosen: a new window shall take this one's place, with the workspace that was
    /// open.
    void reopenRequested(const QString& workspace);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectHeader();
    void connectStartPage();
    struct WindowKey
    {
        widgets::KeyHelp help;
        QShortcut* shortcut;
    };
    void addShortcuts();
    void applyKeys();
    [[nodiscard]] QList<widgets::KeyHelp> allKeys() const; ///< of the view in front and of the window
    void showKeyPage();
    void reopen();
    void adopt(std::unique_ptr<models::Session> session);
    void askFolder(const QString& title, std::function<void(const QString&)> answer);
    void importFolder(const QString& scans); ///< into the open workspace
    void applyTheme();
    void showKeys();
    void showPalette();
    // This machine (window_machine.cpp)
    void connectMachine();
    void showMachine(); ///< in the workspace, or alone where there is none
    // The help (window_help.cpp)
    void connectHelp();
    void openHelp(const models::Address& place); ///< in the workspace, or alone where there is none
    void openHelpOnFocus();                      ///< F1
    void showHelpAlone(const models::Address& place);
    void helpAloneBack();
    void helpAloneForward();
    void tellHelpTheKeys();
    [[nodiscard]] QList<PaletteItem> helpItems();
    void showStart(const QString& message = {});
    void placeChanged();

    models::Catalogs m_catalogs;
    Settings m_settings;
    ThemeChoice m_theme;
    SystemAppearance* m_system;
    help::Library m_help;
    QList<ViewEntry> m_entries;
    Header* m_header;
    widgets::NoticeBar* m_notices;
    QStackedWidget* m_stack;
    StartPage* m_start;
    JobLine* m_jobLine;
    CommandPalette* m_palette;
    WorkspacePage* m_page = nullptr;
    FolderAsker m_askFolder;
    QList<WindowKey> m_keys;
    KeyPage* m_keyPage = nullptr;
    views::MachinePage* m_machine = nullptr; ///< made when it is first asked for without a workspace
    help::HelpView* m_helpAlone = nullptr;   ///< made when it is first asked for without a workspace
    History m_withoutWorkspace;
};

} // namespace counterpart::shell
