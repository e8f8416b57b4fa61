// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/run_model.h"

namespace counterpart::models {

/// The runs of a RunModel, those of one experiment under one row. Experiments stand where their newest run
/// would. Follows the RunModel's `loaded`; rows come and go one by one, so that selection and expansion stay.
class RunTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        GroupRole = FirstOwnRole + 64, ///< true for the row of an experiment
        RunNameRole,                   ///< of a run; empty for an experiment
        MembersRole,                   ///< names of an experiment's runs
        KindRole,                      ///< seeds, folds, sweep, …
        DoneRole                       ///< how many of an experiment's runs have ended well
    };

    explicit RunTreeModel(RunModel& runs, QObject* parent = nullptr);
    /// Brings the rows up to date; called on `loaded`.
    void sync();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const RunRow* runAt(const QModelIndex& index) const; ///< null for an experiment
    /// The run itself, or all of the experiment.
    [[nodiscard]] std::vector<const RunRow*> runsAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& runName) const;

private:
    struct Node
    {
        qint64 id = 0; ///< of the run, or of the experiment
        bool group = false;
        std::vector<qint64> runs; ///< of the experiment
        [[nodiscard]] bool same(const Node& other) const { return id == other.id && group == other.group; }
    };
    [[nodiscard]] std::vector<Node> read() const;
    [[nodiscard]] bool keepsOrder(const std::vector<Node>& next) const;
    void removeMissing(const std::vector<Node>& next);
    void insertNew(const std::vector<Node>& next);
    void syncMembers(Node& node, const std::vector<qint64>& next);
    void tellChanges();
    void remember();
    [[nodiscard]] const Node* groupAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant groupData(const Node& group, int column, int role) const;
    [[nodiscard]] QString memberText(const RunRow& row) const;

    RunModel& m_runs;
    std::vector<Node> m_nodes;
    QHash<qint64, int> m_groupRows; ///< experiment → row
    QSet<qint64> m_changed;         ///< runs, since the last sync
};

} // namespace counterpart::models
