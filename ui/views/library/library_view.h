// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/scan_model.h"
#include "ui/widgets/view.h"

class QSplitter;
class QStackedWidget;

namespace counterpart::models {
class DatasetModel;
}

namespace counterpart::library {

class DatasetList;
class ImportPanel;
class ScanBrowser;
class ScanPanel;
class SimulatePanel;

/// Data sets, their scans, one scan; import and simulation.
class LibraryView : public widgets::View
{
    Q_OBJECT
public:
    static inline const QString viewId = QStringLiteral("library");
    explicit LibraryView(const widgets::ViewContext& context, QWidget* parent = nullptr);
    ~LibraryView() override;

    [[nodiscard]] models::Address address() const override;
    void open(const models::Address& address) override;
    [[nodiscard]] QStringList breadcrumb() const override;
    [[nodiscard]] QList<widgets::KeyHelp> keys() const override { return keyHelp(); }
    static QList<widgets::KeyHelp> keyHelp();

    bool mayWrite();
    void startImport(const QString& path); ///< empty: ask for a folder
    void startSimulation();
    /// Tests answer in place of the file dialog.
    using FolderAsker = std::function<void(std::function<void(const QString&)>)>;
    void setFolderAsker(FolderAsker asker) { m_askFolder = std::move(asker); }

private:
    void build(const models::Catalogs& catalogs);
    void connectParts();
    void addKeys();
    void showBrowser();
    void chooseDataset(const QString& name);
    void datasetsLoaded();
    void scansLoaded();
    void queueImport(const QString& path, const QString& name, const QString& layout);
    void queueSimulation();
    void offerUndo(const domain::Scan& before, domain::Rating now);
    void refreshNames();

    models::Session& m_session;
    models::DatasetModel* m_datasets;
    models::ScanModel* m_scans;
    QStackedWidget* m_whole; ///< empty state or the rest
    QSplitter* m_split = nullptr;
    QStackedWidget* m_stack; ///< browser, import, simulation
    DatasetList* m_list;
    ScanBrowser* m_browser;
    ScanPanel* m_panel;
    ImportPanel* m_import;
    SimulatePanel* m_simulate;
    FolderAsker m_askFolder;
    QString m_dataset;
    QString m_wantedDataset; ///< being imported: shown when it is there
    QString m_wantedScan;    ///< from an address, until its scans have arrived
};

} // namespace counterpart::library
