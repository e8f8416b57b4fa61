// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>

namespace counterpart::widgets {

/// The middle axial slice of scans, made in the background when first asked for and kept while there is room.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    explicit Thumbnails(QObject* parent = nullptr);
    ~Thumbnails() override;
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
    QThreadPool m_pool;
};

} // namespace counterpart::widgets
