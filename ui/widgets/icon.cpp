// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initialiseWidgetResources()
{
    Q_INIT_RESOURCE(widgets);
} // outside any namespace, as Qt asks

namespace counterpart::widgets {

namespace {

QColor colourOf(IconTone tone, QIcon::Mode mode)
{
    const Tokens& t = tokens(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return t.line;
    switch (tone) {
    case IconTone::Text:
        return t.text;
    case IconTone::Quiet:
        return mode == QIcon::Active || mode == QIcon::Selected ? t.text : t.quiet;
    case IconTone::Accent:
        return t.accent;
    case IconTone::OnAccent:
        return t.onAccent;
    case IconTone::Warning:
        return t.warning;
    case IconTone::Failure:
        return t.failure;
    case IconTone::Good:
        return t.good;
    }
    return t.text;
}

QPixmap render(const QString& name, const QSize& devicePixels, const QColor& colour)
{
    const QString key =
        QStringLiteral("counterpart-icon/%1/%2/%3").arg(name).arg(devicePixels.width()).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(devicePixels)));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class OutlineEngine : public QIconEngine
{
public:
    OutlineEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        QPixmap pixmap = render(m_name, QSize(side, side) * ratio, colourOf(m_tone, mode));
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                            pixmap);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, size, colourOf(m_tone, mode));
    }
    QIconEngine* clone() const override { return new OutlineEngine(m_name, m_tone); }

private:
    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon programIcon()
{
    initialiseWidgetResources();
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(side > 24 ? QStringLiteral(":/icon/counterpart.svg")
                               : QStringLiteral(":/icon/counterpart-small.svg"))
            .render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon icon(const QString& name, IconTone tone)
{
    initialiseWidgetResources();
    return QIcon(new OutlineEngine(name, tone));
}

QPixmap iconPixmap(const QString& name, int size, double devicePixelRatio, IconTone tone)
{
    initialiseWidgetResources();
    QPixmap pixmap = render(name, QSize(size, size) * devicePixelRatio, colourOf(tone, QIcon::Normal));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace counterpart::widgets
