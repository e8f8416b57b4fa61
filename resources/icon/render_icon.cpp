// SPDX-License-Identifier: Apache-2.0
// render_icon SVG SIZE PNG: draws one size of the program's icon while building.
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

int main(int argc, char** argv)
{
    const int side = argc == 4 ? QString::fromLocal8Bit(argv[2]).toInt() : 0;
    QSvgRenderer renderer(argc == 4 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (side < 1 || !renderer.isValid()) {
        std::fputs("render_icon SVG SIZE PNG\n", stderr);
        return 2;
    }
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image.save(QString::fromLocal8Bit(argv[3])) ? 0 : 1;
}
