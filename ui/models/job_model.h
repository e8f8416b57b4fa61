// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/row_model.h"

namespace counterpart::models {

struct JobRow
{
    domain::Job job;
    QString run; ///< name of the run's folder, empty for commands without one

    [[nodiscard]] qint64 key() const { return job.id.value; }
    bool operator==(const JobRow& other) const;
};

/// All jobs of the workspace: running first, then waiting in their order, then what has ended, newest first.
class JobModel : public RowModel<JobRow>
{
    Q_OBJECT
public:
    enum Column { Title, State, Progress, Remaining, Device, Created, ColumnCount };
    enum Role { StateRole = FirstOwnRole, FractionRole, RunRole, ErrorRole };

    explicit JobModel(Session* session, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// What the job line says.
    struct Summary
    {
        int running = 0, queued = 0, failed = 0;
        std::optional<domain::JobId> first; ///< the running job that is shown
        QString title;
        double progress = 0;
        std::optional<double> remainingSeconds;
        QString device;
        bool operator==(const Summary&) const = default;
    };
    [[nodiscard]] Summary summary() const;
    [[nodiscard]] bool isQueuePaused() const { return m_queuePaused; }

    void pause(domain::JobId job);
    void resume(domain::JobId job);
    void cancel(domain::JobId job);
    void retry(domain::JobId job);
    void setQueuePaused(bool paused);

Q_SIGNALS:
    /// A job ended between two looks (done, failed or cancelled).
    void ended(const counterpart::domain::Job& job);

private:
    using Wish = base::Result<> (*)(store::Database&, domain::JobId);
    void ask(domain::JobId job, Wish wish);
    void take(std::vector<JobRow> rows, bool queuePaused);

    bool m_queuePaused = false;
};

} // namespace counterpart::models
