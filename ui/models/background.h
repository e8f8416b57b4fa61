// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <memory>
#include <type_traits>

namespace counterpart::models {

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
