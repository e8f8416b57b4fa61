// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/refresher.h"

#include <QAbstractTableModel>

namespace counterpart::models {

/// What models of rows have in common whatever their rows are: where they are read, and the columns' titles.
class ReadModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Whether the first answer has arrived; an empty table before that is not an empty workspace.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();
    void failed(const counterpart::base::Error& error);

protected:
    /// Without a session it stays empty until `setRows` (tests).
    ReadModel(Session* session, QStringList titles, QObject* parent);
    [[nodiscard]] Session* session() const { return m_session; }

    /// Keeps up to date: whenever something has changed, `makeQuery()` makes the question for the session's
    /// thread and `receive` gets its answer. The first is put by `readNow` at the latest.
    template <class MakeQuery, class Receive> void keepReading(MakeQuery makeQuery, Receive receive)
    {
        if (!m_session)
            return;
        m_refresher = new Refresher(
            *m_session,
            [this, makeQuery, receive] {
                m_session->look(this, makeQuery(), [this, receive](auto answer) {
                    if (answer)
                        receive(std::move(*answer));
                    else
                        Q_EMIT failed(answer.error());
                    m_refresher->done();
                });
            },
            this);
    }
    /// What is asked for has changed, or nothing was asked yet.
    void readNow();
    void tellLoaded();

private:
    Session* m_session;
    Refresher* m_refresher = nullptr;
    QStringList m_titles;
    bool m_loaded = false;
};

} // namespace counterpart::models
