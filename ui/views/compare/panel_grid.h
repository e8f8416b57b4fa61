// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/compare/panel_widget.h"
#include "ui/views/compare/run_names.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace counterpart::views {

/// Input and truth pinned on the left, a row a method on the right. Rows scroll when there are more than fit.
class PanelGrid : public QWidget
{
    Q_OBJECT
public:
    PanelGrid(CompareState& state, PictureMaker& maker, RunNames& names, QWidget* parent = nullptr);

    /// Builds the rows anew: call it when runs, solo, lead or blind change.
    void showRuns(const models::CompareCatalog& catalog);
    /// What a row says beside its name, for example "Dice 0.41"; one text a run.
    void setRowTexts(const std::vector<QString>& texts);
    /// Says in panels without a picture of this case why there is none.
    void showCase(const models::CompareCatalog& catalog, const models::CompareCase& shown);
    void setBadge(const QString& badge) { m_input->setBadge(badge); }
    [[nodiscard]] QList<PanelWidget*> panels() const;

private:
    void addRow(QGridLayout& rows, int row, int run, const models::CompareRun& shown);
    [[nodiscard]] QString missingText(PanelKind kind, const models::CompareRun& run) const;
    QWidget* makeHeader(int run);
    QWidget* makePinned(PanelWidget* panel, const QString& title);

    CompareState& m_state;
    PictureMaker& m_maker;
    RunNames& m_names;
    PanelWidget *m_input, *m_truth;
    QScrollArea* m_scroll;
    std::string m_case;
    QList<PanelWidget*> m_rowPanels;
    std::vector<QLabel*> m_rowTexts; ///< by run, null when its row is not shown
};

} // namespace counterpart::views
