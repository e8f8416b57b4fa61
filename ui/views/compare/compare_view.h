// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/compare_loader.h"
#include "ui/models/session.h"
#include "ui/views/compare/compare_keys.h"
#include "ui/views/compare/picture_maker.h"
#include "ui/views/compare/run_names.h"
#include "ui/widgets/view.h"

class QStackedWidget;

namespace counterpart::views {

class CaseList;
class CompareHeader;
class PanelGrid;
class ScorePanel;
class SliceStrip;

/// Methods side by side: input and truth pinned, a row a method, everything linked.
/// Address: compare?cohort=…&case=…&plane=axial&slice=47&runs=a,b&overlay=1
class CompareView : public widgets::View
{
    Q_OBJECT
public:
    explicit CompareView(widgets::ViewContext context, QWidget* parent = nullptr);
    ~CompareView() override;

    [[nodiscard]] models::Address address() const override;
    void open(const models::Address& address) override;
    [[nodiscard]] QStringList breadcrumb() const override;
    void activate() override;
    [[nodiscard]] QList<widgets::KeyHelp> keys() const override;
    static QList<widgets::KeyHelp> keyHelp(const QHash<QString, QKeySequence>& chosen);
    void setKeys(const QHash<QString, QKeySequence>& chosen) override { m_keys = compareKeys(chosen); }

    [[nodiscard]] CompareState& state() { return m_state; }
    /// Nothing is being read, measured or analysed (for tests and screenshots).
    [[nodiscard]] bool isSettled() const;
    /// The comparison as it stands, with the case, the slice and "Simulated" written on it.
    [[nodiscard]] QImage picture();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    struct Reading
    {
        QStringList cohorts;
        models::CompareCatalog catalog;
    };
    void build();
    void connectParts();
    void read();
    void receive(base::Result<Reading> reading);
    void showCatalog();
    void showCase(const QString& label);
    void receiveVolumes(const std::shared_ptr<const models::CaseVolumes>& volumes);
    void receiveAnalysis(const std::shared_ptr<const evaluation::CaseAnalysis>& analysis);
    void placeAtLesion(const evaluation::CaseAnalysis& analysis);
    void showRows();
    void showList();
    void showPlace();
    void stepCase(int steps);
    void perform(CompareAction action);
    void setCamera(double factor);
    void automaticWindow();
    void goToLesion();
    void saveScreenshot();
    [[nodiscard]] QString startCase() const;

    widgets::ViewContext m_context;
    QList<CompareKey> m_keys;
    CompareState m_state;
    PictureMaker m_maker;
    RunNames m_names;
    models::CompareLoader m_loader;
    models::CompareCatalog m_catalog;
    QString m_wantedCohort, m_wantedRuns, m_case;
    std::optional<volume::Vector3> m_lesionPlace; ///< of the case shown, once analysed
    std::optional<int> m_wantedSlice;             ///< from an address, until its case is loaded
    bool m_stale = true, m_reading = false, m_measuring = false, m_analysed = true;
    QString m_placed; ///< case whose lesion was gone to: a second reading of it keeps the place
    QStackedWidget* m_pages;
    CaseList* m_list;
    CompareHeader* m_header;
    PanelGrid* m_grid;
    SliceStrip* m_strip;
    ScorePanel* m_scores;
};

} // namespace counterpart::views
