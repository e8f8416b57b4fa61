// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"
#include "core/store/workspace.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThread>
#include <functional>
#include <memory>
#include <type_traits>

class QTimer;

namespace counterpart::models {

/// The open workspace as the window has it. Reads and writes of any size run on the session's own thread and
/// connection, so that the event loop never waits for the disk; the window learns of other programs' writes
/// by polling the database's change token, and never asks a running job.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Read-only where folder or database may not be written: then every change is answered with
    /// `store.read-only`. Errors: those of `store::Workspace::open` and `store::Database::open`.
    static base::Result<std::unique_ptr<Session>> open(const domain::Path& folder);
    ~Session() override;

    [[nodiscard]] const store::Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] QString name() const; ///< the folder's name
    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }
    /// For what begins with a form: error `store.read-only` {path}.
    [[nodiscard]] base::Result<> mayWrite() const;
    /// Where pictures are saved: in the workspace, or in the person's documents if it is read-only.
    [[nodiscard]] QString exportFolder() const;
    /// The window thread's connection, for single rows only (a locked database is given up after 200 ms).
    [[nodiscard]] store::Database& database() { return *m_database; }

    /// Runs `query(store::Database&)` on the session's thread and calls `receive(result)` on the window's
    /// thread, unless `receiver` is gone by then. Queries run one after another, in the order of asking.
    template <class Query, class Receive> void run(QObject* receiver, Query query, Receive receive)
    {
        enqueue(questionOf(receiver, std::move(query), std::move(receive)));
    }
    /// The same for what only reads: when the workspace closes, what has not begun is not begun any more, so
    /// that nobody waits for answers that nobody will see.
    template <class Query, class Receive> void look(QObject* receiver, Query query, Receive receive)
    {
        enqueue([closing = m_closing, question = questionOf(receiver, std::move(query), std::move(receive))](
                    store::Database& database) mutable -> Answer {
            return closing.isRequested() ? Answer([] {}) : question(database);
        });
    }
    /// Requested when the workspace closes: for questions that take long.
    [[nodiscard]] const base::Cancellation& closing() const { return m_closing; }

    /// `counterpart-cli <arguments>` as a job ({workspace} stands for the workspace's folder).
    struct Command
    {
        QString title;
        QStringList arguments;
    };
    using JobReceiver = std::function<void(const base::Result<domain::JobId>&)>;
    /// Queues commands, each waiting for the one before it, in one transaction, and starts the queue process
    /// when none runs. `receive` gets the last one's id.
    void queueChain(QObject* receiver, const QList<Command>& commands, JobReceiver receive);

    /// How often the change token is looked at; 0 stops it.
    void setPollInterval(int milliseconds);
    /// Looks at once; the window calls it after its own writes.
    void poll();
    /// Whether every query asked so far has been answered (for tests and screenshots).
    [[nodiscard]] bool isIdle() const { return m_pending == 0; }

Q_SIGNALS:
    /// Somebody committed something since the last time. Re-read what is shown.
    void changed();
    /// Something on the session's thread failed that nobody waits for.
    void failed(const counterpart::base::Error& error);

private:
    using Answer = std::function<void()>;
    using Question = std::function<Answer(store::Database&)>;
    Session(store::Workspace workspace, store::Database database);
    void enqueue(Question question);
    void readAnew();
    template <class Query, class Receive>
    static Question questionOf(QObject* receiver, Query query, Receive receive)
    {
        return [guard = QPointer<QObject>(receiver), query = std::move(query),
                receive = std::move(receive)](store::Database& database) mutable -> Answer {
            auto result = std::make_shared<std::invoke_result_t<Query, store::Database&>>(query(database));
            return [guard, result, receive = std::move(receive)]() mutable {
                if (guard)
                    receive(std::move(*result));
            };
        };
    }

    store::Workspace m_workspace;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Database> m_threadDatabase; ///< made, used and closed on m_thread
    QThread m_thread;
    QObject* m_worker = nullptr; ///< lives in m_thread
    QTimer* m_timer = nullptr;
    QDeadlineTimer m_nextCopy;
    std::int64_t m_token = 0;
    int m_pending = 0;
    base::Cancellation m_closing;
};

} // namespace counterpart::models
