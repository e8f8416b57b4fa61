// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/thumbnails.h"

#include "core/base/files.h"
#include "core/imaging/read.h"
#include "ui/models/background.h"
#include "ui/render/slice_image.h"

namespace counterpart::widgets {

namespace {
constexpr int longestSide = 256;

/// One thread is enough to keep ahead of scrolling, and leaves the machine to the jobs.
QThreadPool& pool()
{
    static models::ApplicationPool pool(1);
    return *pool;
}

} // namespace

QImage Thumbnails::make(const QString& path)
{
    auto read = imaging::readImage(base::fromUtf8(path.toStdString()));
    if (!read)
        return {};
    const auto volume = std::make_shared<const volume::Volume>(std::move(*read));
    const render::SliceFrame frame = render::sliceFrame(volume->geometry, render::Plane::Axial);
    const render::Slice slice = render::Reslicer(volume).cut(frame, frame.count / 2);
    const QImage picture = render::greyImage(slice, render::automaticWindow(*volume));
    // Pixels may be oblong; the picture is square-pixelled.
    const QSizeF millimetres(frame.width * frame.pixelWidth(), frame.height * frame.pixelHeight());
    const double scale = longestSide / std::max(millimetres.width(), millimetres.height());
    return picture.scaled((millimetres * scale).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage Thumbnails::image(const QString& path)
{
    if (const QImage* known = m_cache.object(path))
        return *known;
    if (!m_asked.contains(path)) {
        m_asked.insert(path);
        models::inBackground(
            pool(), this, [path, stop = m_stop] { return stop.isRequested() ? QImage() : make(path); },
            [this, path](const QImage& picture) {
                if (!picture.isNull()) {
                    m_cache.insert(path, new QImage(picture),
                                   std::max(1, static_cast<int>(picture.sizeInBytes() / 1024)));
                    m_asked.remove(path); // may be pushed out of the cache and asked for again
                }
                Q_EMIT ready(path);
            },
            ++m_newest); // what has scrolled into view last is wanted first
    }
    return {};
}

} // namespace counterpart::widgets
