// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QString>

namespace counterpart::widgets {

/// The middle axial slice of scans, made in the background when first asked for and kept while there is room.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Thumbnails() override { m_stop.request(); }
    /// Null while it is being made (`ready` follows) or when it cannot be.
    [[nodiscard]] QImage image(const QString& path);

    /// The picture itself; called on any thread. Null when the file cannot be read.
    static QImage make(const QString& path);

Q_SIGNALS:
    void ready(const QString& path);

private:
    QCache<QString, QImage> m_cache{64 * 1024}; ///< kilobytes
    QSet<QString> m_asked;
    int m_newest = 0;
    base::Cancellation m_stop;
};

} // namespace counterpart::widgets
