// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <memory>
#include <type_traits>

namespace counterpart::models {

/// Threads for one purpose, for as long as the application lives, so that nobody who used them has to wait
/// for them.
class ApplicationPool
{
public:
    explicit ApplicationPool(int threads) : m_threads(threads) {}
    QThreadPool& operator*()
    {
        if (!m_pool) {
            m_pool = new QThreadPool(QCoreApplication::instance());
            m_pool->setMaxThreadCount(m_threads);
        }
        return *m_pool;
    }

private:
    int m_threads;
    QPointer<QThreadPool> m_pool;
};

/// Runs `work()` on the pool and calls `receive(result)` on the receiver's thread unless it is gone by then.
/// For reading and computing on voxels; what touches the database goes through `Session::run`.
template <class Work, class Receive>
void inBackground(QThreadPool& pool, QObject* receiver, Work work, Receive receive, int priority = 0)
{
    pool.start(
        [guard = QPointer<QObject>(receiver), work = std::move(work),
         receive = std::move(receive)]() mutable {
            auto result = std::make_shared<std::invoke_result_t<Work>>(work());
            // Through the application object: asking a QPointer for life is only safe on the receiver's own
            // thread.
            if (QCoreApplication* application = QCoreApplication::instance())
                QMetaObject::invokeMethod(application,
                                          [guard, result, receive = std::move(receive)]() mutable {
                                              if (guard)
                                                  receive(std::move(*result));
                                          });
        },
        priority);
}

} // namespace counterpart::models
