// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/results_reader.h"
#include "ui/views/results/table_model.h"
#include "ui/widgets/view.h"

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace counterpart::models {
class ResultsModel;
} // namespace counterpart::models

namespace counterpart::widgets {
class HelpMark;
}

namespace counterpart::results {

class CasePlot;
class ResultTable;
class SweepPlot;

/// Methods × metrics of one cohort under one protocol, case by case, with the tests that say which
/// differences hold up, and beside them, never among them, what others have published. Address:
/// results?cohort=NAME&protocol=ID&metric=ID&tab=cases|tests|published|sweep&run=NAME
class ResultsView : public widgets::View
{
    Q_OBJECT
public:
    explicit ResultsView(const widgets::ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] models::Address address() const override;
    void open(const models::Address& address) override;
    [[nodiscard]] QStringList breadcrumb() const override;
    [[nodiscard]] QList<widgets::KeyHelp> keys() const override { return keyHelp(); }
    static QList<widgets::KeyHelp> keyHelp();

    enum class Export { SummaryCsv, CasesCsv, TableCsv, Latex };
    /// What would be written.
    [[nodiscard]] QString exported(Export kind) const;
    /// Asks for a file without blocking and writes it. Tests replace the asking.
    void exportFile(Export kind);
    /// The plot of a sweep as a picture: .png, .pdf by the name that is chosen.
    void exportSweep();
    using Chooser =
        std::function<void(const QString& suggestion, std::function<void(const QString&)> chosen)>;
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }

    static inline const QString viewId = QStringLiteral("results");

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Tab { Cases, Tests, Published, Sweep };
    QWidget* buildBar();
    void buildBusy();
    QWidget* buildUpper();
    QWidget* buildLower();
    void buildExport(QPushButton* button);
    void resultsLoaded();
    void fillChoices();
    void read();
    using Set = std::shared_ptr<const evaluation::ResultSet>;
    void receive(const Set& set);
    void showSet(const Set& set, Table summary);
    void showWanted();
    void showMetric();
    void showCases(const std::string& metric);
    void showTests(const std::string& metric);
    void showBusy();
    [[nodiscard]] std::string metric() const;
    void openCase(const QString& label);
    void write(const QString& path, const QString& text);
    void say(const QString& path, bool written);
    void fitSummary();
    [[nodiscard]] ResultTable* tableInHand() const;

    models::ResultsModel* m_results;
    Chooser m_chooser;
    models::ResultsReader* m_reader;
    models::LatestTask *m_upperTask, *m_lowerTask; ///< they make the tables
    Set m_set;
    QString m_wantedCohort, m_wantedProtocol, m_wantedMetric, m_wantedRun;
    QStackedWidget *m_whole, *m_pages;
    QComboBox *m_cohort, *m_protocol, *m_metric;
    widgets::HelpMark *m_protocolHelp, *m_metricHelp;
    QLabel *m_simulated, *m_statement, *m_remarks, *m_lowerStatement;
    QWidget* m_busy; ///< shown when it takes longer than a moment
    QTimer* m_busyDelay;
    QTabBar* m_tabs;
    ResultTable *m_summary, *m_cases, *m_tests, *m_published;
    CasePlot* m_plot;
    SweepPlot* m_sweep;
    QAction* m_exportSweep = nullptr;
    QSplitter* m_split;
};

} // namespace counterpart::results
