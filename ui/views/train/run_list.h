// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/run_tree_model.h"

#include <QHash>
#include <QWidget>

class QTreeView;

namespace counterpart::train {

/// What the list says of an evaluated run; the newest evaluation counts.
struct RunScore
{
    std::optional<double> auprc, dice;
};
using RunScores = QHash<QString, RunScore>; ///< by the run's name

/// All runs, newest first, those of an experiment under one row that opens: state, look of the method,
/// progress with the time left, scores once there are any, and why it failed. Several can be chosen to lay
/// their curves over each other; an experiment's row stands for all of its runs.
class RunList : public QWidget
{
    Q_OBJECT
public:
    explicit RunList(models::RunModel& runs, QWidget* parent = nullptr);
    void setScores(RunScores scores);
    [[nodiscard]] const RunScores& scores() const { return m_scores; }

    /// The chosen runs, each once, the current one (or the current experiment's) first.
    [[nodiscard]] std::vector<models::RunRow> chosen() const;
    /// Chooses one run by its name; false if there is none.
    bool choose(const QString& name);
    [[nodiscard]] QTreeView* view() const { return m_view; }

Q_SIGNALS:
    void chosenChanged();
    void newRunRequested();

private:
    models::RunModel& m_runs;
    models::RunTreeModel* m_tree;
    RunScores m_scores;
    QTreeView* m_view;
};

} // namespace counterpart::train
