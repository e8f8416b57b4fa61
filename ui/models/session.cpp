// SPDX-License-Identifier: Apache-2.0
#include "ui/models/session.h"

#include "core/base/files.h"
#include "core/jobs/enqueue.h"
#include "core/jobs/queue_process.h"

#include <QStandardPaths>
#include <QTimer>

namespace counterpart::models {

base::Result<std::unique_ptr<Session>> Session::open(const domain::Path& folder)
{
    COUNTERPART_TRY(auto workspace, store::Workspace::open(folder));
    store::OpenOptions options;
    options.access = store::Access::AsAllowed;
    options.busyTimeout = std::chrono::milliseconds(200);
    COUNTERPART_TRY(auto database, workspace.database(options));
    return std::unique_ptr<Session>(new Session(std::move(workspace), std::move(database)));
}

Session::Session(store::Workspace workspace, store::Database database)
    : m_workspace(std::move(workspace)), m_database(std::make_unique<store::Database>(std::move(database))),
      m_worker(new QObject), m_timer(new QTimer(this)), m_token(m_database->changeToken())
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("session"));
    m_thread.start();
    connect(m_timer, &QTimer::timeout, this, &Session::poll);
    setPollInterval(500);
}

Session::~Session()
{
    m_closing.request();
    // The connection must be closed on the thread that opened it.
    QMetaObject::invokeMethod(m_worker, [this] { m_threadDatabase.reset(); });
    m_thread.quit();
    m_thread.wait();
}

QString Session::name() const
{
    return QString::fromStdString(base::toUtf8(m_workspace.root().filename()));
}

base::Result<> Session::mayWrite() const
{
    if (isReadOnly())
        return base::badInput("store.read-only", {{"path", base::toUtf8(m_workspace.root())}});
    return {};
}

QString Session::exportFolder() const
{
    if (!isReadOnly())
        return QString::fromStdString(base::toUtf8(m_workspace.root() / "exports"));
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
           QStringLiteral("/Counterpart/") + name();
}

void Session::setPollInterval(int milliseconds)
{
    if (milliseconds > 0)
        m_timer->start(milliseconds);
    else
        m_timer->stop();
}

void Session::poll()
{
    if (m_database->isOutdated()) {
        readAnew();
        return;
    }
    const std::int64_t token = m_database->changeToken();
    if (token == m_token)
        return;
    m_token = token;
    Q_EMIT changed();
}

/// What is read is a copy and its owner has written since: a new copy, or, where that can be now, in place.
void Session::readAnew()
{
    constexpr std::chrono::seconds pause(3), pauseAfterFailure(30);
    if (!m_nextCopy.hasExpired())
        return;
    m_nextCopy.setRemainingTime(-1); // until this one is done
    run(
        this,
        [workspace = m_workspace](store::Database& database) -> base::Result<> {
            COUNTERPART_TRY(auto fresh, workspace.database({store::Access::ReadOnly}));
            database = std::move(fresh);
            return {};
        },
        [this, pause, pauseAfterFailure](const base::Result<>& read) {
            auto fresh = read ? m_threadDatabase->again() : tl::make_unexpected(read.error());
            m_nextCopy.setRemainingTime(fresh ? pause : pauseAfterFailure);
            if (!fresh) {
                Q_EMIT failed(fresh.error());
                return;
            }
            *m_database = std::move(*fresh);
            m_token = m_database->changeToken();
            Q_EMIT changed();
        });
}

void Session::enqueue(Question question)
{
    ++m_pending;
    QMetaObject::invokeMethod(m_worker, [this, question = std::move(question)]() mutable {
        if (!m_threadDatabase) {
            auto opened = m_database->again();
            if (!opened) {
                QMetaObject::invokeMethod(this, [this, error = opened.error()] {
                    --m_pending;
                    Q_EMIT failed(error);
                });
                return;
            }
            m_threadDatabase = std::make_unique<store::Database>(std::move(*opened));
        }
        Answer answer = question(*m_threadDatabase);
        QMetaObject::invokeMethod(this, [this, answer = std::move(answer)]() mutable {
            --m_pending;
            answer();
            poll(); // our own writes show at once
        });
    });
}

namespace {

std::vector<std::string> wordsOf(const QStringList& arguments)
{
    std::vector<std::string> words;
    for (const QString& word : arguments)
        words.push_back(word.toStdString());
    return words;
}

} // namespace

void Session::queueChain(QObject* receiver, const QList<Command>& commands, JobReceiver receive)
{
    run(
        receiver,
        [commands, workspace = m_workspace](store::Database& database) -> base::Result<domain::JobId> {
            auto last = store::inTransaction(database, [&]() -> base::Result<domain::JobId> {
                std::optional<domain::JobId> previous;
                for (const Command& command : commands) {
                    COUNTERPART_TRY(previous, jobs::queueCommand(database, command.title.toStdString(),
                                                                 wordsOf(command.arguments), previous));
                }
                return previous.value_or(domain::JobId{});
            });
            if (last)
                COUNTERPART_CHECK(jobs::ensureQueueRuns(workspace));
            return last;
        },
        std::move(receive));
}

} // namespace counterpart::models
