// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/screenshot.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>
#include <QTimer>
#include <QWidget>
#include <memory>

namespace counterpart::desktop {

namespace {

constexpr int lookEvery = 400;  ///< ms
constexpr int equalLooks = 4;   ///< pictures in a row that must be the same
constexpr int looksAtMost = 60; ///< something always moves while a job runs

struct Watch
{
    QImage last;
    int equal = 0, looks = 0;
};

} // namespace

void takeScreenshot(QWidget& window, const QString& file, const QString& size)
{
    if (const QStringList sides = size.split(QLatin1Char('x')); sides.size() == 2)
        window.resize(sides[0].toInt(), sides[1].toInt());
    window.show();
    auto* timer = new QTimer(&window);
    auto watch = std::make_shared<Watch>();
    QObject::connect(timer, &QTimer::timeout, &window, [&window, file, timer, watch] {
        const QImage now = window.grab().toImage();
        watch->equal = now == watch->last ? watch->equal + 1 : 0;
        watch->last = now;
        if (watch->equal < equalLooks && ++watch->looks < looksAtMost)
            return;
        timer->stop();
        QApplication::exit(now.save(file) ? 0 : 1);
    });
    timer->start(lookEvery);
}

} // namespace counterpart::desktop
