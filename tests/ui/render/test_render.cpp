// SPDX-License-Identifier: Apache-2.0
// Pictures are checked at voxels, to the last bit: where a voxel lands, which shade it gets, where its
// outline runs.
#include "ui/render/colour_bar.h"
#include "ui/render/panel.h"
#include "ui/render/slice_image.h"

#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <cmath>
#include <limits>

using namespace counterpart;
using namespace counterpart::render;

namespace {

/// 4 × 5 × 6 voxels of 2 × 3 × 4 mm; voxel (x, y, z) holds 100x + 10y + z, so that a value names its place.
/// `signs` says which way each voxel axis runs in the world, `axes` along which world axis.
std::shared_ptr<volume::Volume> namedVoxels(std::array<int, 3> axes = {0, 1, 2},
                                            std::array<int, 3> signs = {1, 1, 1})
{
    volume::Geometry g;
    g.size = {4, 5, 6};
    const std::array<double, 3> spacing{2, 3, 4};
    g.voxelToWorld = {{{0, 0, 0, -10}, {0, 0, 0, 20}, {0, 0, 0, 5}}};
    for (std::size_t v = 0; v < 3; ++v)
        g.voxelToWorld[static_cast<std::size_t>(axes[v])][v] = signs[v] * spacing[v];
    auto volume = std::make_shared<volume::Volume>(g);
    for (std::int64_t z = 0; z < 6; ++z)
        for (std::int64_t y = 0; y < 5; ++y)
            for (std::int64_t x = 0; x < 4; ++x)
                volume->at(x, y, z) = static_cast<float>(100 * x + 10 * y + z);
    return volume;
}

Slice sliceOf(int width, int height, std::vector<float> values)
{
    return {width, height, std::move(values)};
}

double lightness(QRgb colour)
{
    const auto linear = [](int c) {
        const double v = c / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    const double y =
        0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

} // namespace

class RenderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void radiologicalAxial();
    void otherPlanes();
    void everyOrientationShowsTheSamePicture_data();
    void everyOrientationShowsTheSamePicture();
    void obliqueIsResampledInTheWorld();
    void anotherVolumesFrame();
    void outsideIsEmpty();
    void probeFindsVoxels();
    void greyLevels();
    void colourLevels();
    void mapsAreUniform();
    void mapFilesAreWhole_data();
    void mapFilesAreWhole();
    void outlineRunsBetweenPixels();
    void outlineAtTheBorderIsClosed();
    void outlineOfNothing();
    void tickNumbers();
    void panelPutsPixelsInPlace();
    void panelZoomKeepsTheAnchor();
    void panelAtTwiceTheResolution();
    void swipeUncovers();
    void colourBarShowsItsScale();
    void window();
};

void RenderTest::radiologicalAxial()
{
    const auto volume = namedVoxels();
    const SliceFrame frame = sliceFrame(volume->geometry, Plane::Axial);
    QCOMPARE(frame.width, 4);
    QCOMPARE(frame.height, 5);
    QCOMPARE(frame.count, 6);
    QCOMPARE(frame.left, QChar('R')); // the patient's right is on the viewer's left
    QCOMPARE(frame.rightLetter, QChar('L'));
    QCOMPARE(frame.top, QChar('A'));
    QCOMPARE(frame.bottom, QChar('P'));
    const Slice slice = Reslicer(volume).cut(frame, 2);
    QCOMPARE(slice.at(0, 0), 342.0f); // rightmost, foremost voxel (3, 4, 2)
    QCOMPARE(slice.at(3, 4), 2.0f);   // leftmost, hindmost voxel (0, 0, 2)
    const Slice mirrored =
        Reslicer(volume).cut(sliceFrame(volume->geometry, Plane::Axial, Convention::Neurological), 2);
    for (int row = 0; row < 5; ++row)
        for (int column = 0; column < 4; ++column) {
            QCOMPARE(slice.at(column, row), static_cast<float>(100 * (3 - column) + 10 * (4 - row) + 2));
            QCOMPARE(mirrored.at(3 - column, row), slice.at(column, row));
        }
}

void RenderTest::otherPlanes()
{
    const auto volume = namedVoxels();
    const SliceFrame coronal = sliceFrame(volume->geometry, Plane::Coronal);
    QCOMPARE(coronal.count, 5);
    QCOMPARE(QString(coronal.left) + coronal.top, QString("RS"));
    QCOMPARE(Reslicer(volume).cut(coronal, 1).at(0, 0), 315.0f); // voxel (3, 1, 5)
    const SliceFrame sagittal = sliceFrame(volume->geometry, Plane::Sagittal);
    QCOMPARE(sagittal.count, 4);
    QCOMPARE(QString(sagittal.left) + sagittal.top, QString("AS"));
    QCOMPARE(Reslicer(volume).cut(sagittal, 3).at(0, 5), 340.0f); // voxel (3, 4, 0)
}

void RenderTest::everyOrientationShowsTheSamePicture_data()
{
    QTest::addColumn<QList<int>>("axes");
    QTest::addColumn<QList<int>>("signs");
    QList<int> order{0, 1, 2};
    do {
        for (int bits = 0; bits < 8; ++bits) {
            const QList<int> signs{bits & 1 ? -1 : 1, bits & 2 ? -1 : 1, bits & 4 ? -1 : 1};
            QTest::addRow("axes %d%d%d signs %d", order[0], order[1], order[2], bits) << order << signs;
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

/// The upper left pixel of each plane must be the voxel that lies there in the world, however it is stored.
void RenderTest::everyOrientationShowsTheSamePicture()
{
    QFETCH(QList<int>, axes);
    QFETCH(QList<int>, signs);
    const auto volume = namedVoxels({axes[0], axes[1], axes[2]}, {signs[0], signs[1], signs[2]});
    for (const Plane plane : {Plane::Axial, Plane::Coronal, Plane::Sagittal}) {
        const SliceFrame frame = sliceFrame(volume->geometry, plane);
        Reslicer reslicer(volume);
        for (int index = 0; index < frame.count; ++index) {
            const Slice slice = reslicer.cut(frame, index);
            for (int row = 0; row < frame.height; ++row)
                for (int column = 0; column < frame.width; ++column)
                    QCOMPARE(slice.at(column, row), probe(*volume, frame.toWorld(column, row, index)));
        }
    }
}

/// A ramp along the world's x stays that ramp when the grid is turned by 20° about z.
void RenderTest::obliqueIsResampledInTheWorld()
{
    volume::Geometry g;
    g.size = {40, 40, 10};
    const double c = std::cos(0.35), s = std::sin(0.35);
    g.voxelToWorld = {{{c, -s, 0, 7}, {s, c, 0, -3}, {0, 0, 1, 0}}};
    auto volume = std::make_shared<volume::Volume>(g);
    for (std::int64_t z = 0; z < 10; ++z)
        for (std::int64_t y = 0; y < 40; ++y)
            for (std::int64_t x = 0; x < 40; ++x)
                volume->at(x, y, z) = static_cast<float>(
                    g.toWorld({static_cast<double>(x), static_cast<double>(y), static_cast<double>(z)})[0]);
    const SliceFrame frame = sliceFrame(g, Plane::Axial);
    QVERIFY(frame.width > 40);
    const Slice slice = Reslicer(volume).cut(frame, 5);
    const auto middle = frame.fromWorld(g.toWorld({20, 20, 5}));
    const int column = static_cast<int>(std::round(middle[0])), row = static_cast<int>(std::round(middle[1]));
    QVERIFY(std::abs(static_cast<double>(slice.at(column, row)) - frame.toWorld(column, row, 5)[0]) < 1e-3);
}

/// A map on its own grid appears where it lies in the input's frame.
void RenderTest::anotherVolumesFrame()
{
    const auto input = namedVoxels();
    volume::Geometry small = input->geometry;
    small.size = {1, 1, 1};
    const auto corner = input->geometry.toWorld({2, 3, 1});
    for (std::size_t a = 0; a < 3; ++a)
        small.voxelToWorld[a][3] = corner[a];
    auto point = std::make_shared<volume::Volume>(small, 7.0f);
    const SliceFrame frame = sliceFrame(input->geometry, Plane::Axial);
    const Slice slice = Reslicer(point, Interpolation::Nearest).cut(frame, 1);
    for (int row = 0; row < 5; ++row)
        for (int column = 0; column < 4; ++column)
            QCOMPARE(slice.at(column, row), column == 1 && row == 1 ? 7.0f : 0.0f);
}

void RenderTest::outsideIsEmpty()
{
    const auto volume = namedVoxels();
    const SliceFrame frame = sliceFrame(volume->geometry, Plane::Axial);
    QVERIFY(Reslicer(volume).cut(frame, -1).isEmpty());
    QVERIFY(Reslicer(volume).cut(frame, 6).isEmpty());
    QVERIFY(sliceFrame({}, Plane::Axial).isEmpty());
}

void RenderTest::probeFindsVoxels()
{
    const auto volume = namedVoxels();
    QCOMPARE(probe(*volume, volume->geometry.toWorld({1, 2, 3})), 123.0f);
    QCOMPARE(probe(*volume, volume->geometry.toWorld({1.5, 2, 3}), Interpolation::Linear), 173.0f);
    QVERIFY(std::isnan(probe(*volume, volume->geometry.toWorld({-1, 2, 3}))));
}

void RenderTest::greyLevels()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const QImage image = greyImage(sliceOf(6, 1, {-1, 0, 0.5f, 1, 9, nan}), {0, 1});
    const QList<int> expected{0, 0, 128, 255, 255, 0};
    for (int i = 0; i < 6; ++i)
        QCOMPARE(image.pixel(i, 0), qRgb(expected[i], expected[i], expected[i]));
}

void RenderTest::colourLevels()
{
    const ColourScale scale{ColourMap::Inferno, 0, 1, 0.25};
    const Slice mask = sliceOf(5, 1, {1, 1, 1, 1, 0});
    const QImage image = colourImage(
        sliceOf(5, 1, {0.2f, 0.25f, 1, std::numeric_limits<float>::quiet_NaN(), 1}), scale, &mask);
    QCOMPARE(image.pixel(0, 0), 0u); // below the floor: nothing
    QCOMPARE(image.pixel(1, 0), colours(ColourMap::Inferno)[64]);
    QCOMPARE(image.pixel(2, 0), colours(ColourMap::Inferno)[255]);
    QCOMPARE(image.pixel(3, 0), 0u);
    QCOMPARE(image.pixel(4, 0), 0u); // outside the mask
    const QImage sign = colourImage(sliceOf(3, 1, {-1, 0, 1}), {ColourMap::Diverging, -1, 1, 0});
    QVERIFY(qBlue(sign.pixel(0, 0)) > qRed(sign.pixel(0, 0)));
    QVERIFY(qBlue(sign.pixel(2, 0)) < qRed(sign.pixel(2, 0)));
    QVERIFY(lightness(sign.pixel(1, 0)) > 95);
}

void RenderTest::mapsAreUniform()
{
    for (const ColourMap map : {ColourMap::Inferno, ColourMap::Cividis, ColourMap::Grey}) {
        const auto& table = colours(map);
        for (std::size_t i = 8; i < table.size(); i += 8)
            QVERIFY(lightness(table[i]) > lightness(table[i - 8]));
    }
}

void RenderTest::mapFilesAreWhole_data()
{
    QTest::addColumn<int>("map");
    QTest::addColumn<QByteArray>("sha256"); // of the 256 colours, a line each
    QTest::newRow("grey") << static_cast<int>(ColourMap::Grey)
                          << QByteArray("a45a3663dbb9e8cfb6c3fd8302a0af14eed65549a05136c6a226c5d2435f7372");
    QTest::newRow("inferno") << static_cast<int>(ColourMap::Inferno)
                             << QByteArray(
                                    "ec4f7976cbb0e3195ed2290068c07ed5e7dd35efeac034a60859a24f7fcf8423");
    QTest::newRow("cividis") << static_cast<int>(ColourMap::Cividis)
                             << QByteArray(
                                    "dddd81492feb6d0a7b8ea6bd780658a1d672d4518727881b222046a3cabfc7ec");
    QTest::newRow("diverging") << static_cast<int>(ColourMap::Diverging)
                               << QByteArray(
                                      "353b4a6af5ad75ba10a479e324c3098b66bfbfdb465786259b143ae0c517507c");
}

void RenderTest::mapFilesAreWhole()
{
    QFETCH(int, map);
    QFETCH(QByteArray, sha256);
    QFile file(QStringLiteral(COUNTERPART_SOURCE_DIR "/resources/colour-maps/%1.json")
                   .arg(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto fields = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!fields["title"].toString().isEmpty() && !fields["source"].toString().isEmpty());
    const auto steps = fields["steps"].toArray();
    QVERIFY(steps.size() >= 2);
    static const QRegularExpression colour(QStringLiteral("^#[0-9a-f]{6}$"));
    for (const auto& step : steps)
        QVERIFY(colour.match(step.toString()).hasMatch());
    QByteArray text;
    const auto& table = colours(static_cast<ColourMap>(map));
    for (const QRgb value : table)
        text += QByteArray::number(value & 0xffffff, 16).rightJustified(6, '0') + '\n';
    QCOMPARE(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(), sha256);
    const auto end = [&](const QJsonValue& step) {
        return static_cast<QRgb>(step.toString().mid(1).toUInt(nullptr, 16)) | 0xff000000;
    };
    QCOMPARE(table.front(), end(steps.first()));
    QCOMPARE(table.back(), end(steps.last()));
}

void RenderTest::outlineRunsBetweenPixels()
{
    // One pixel at (2, 1): a diamond half-way to its neighbours' centres.
    const auto lines = outline(sliceOf(4, 3, {0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0}), 0.5);
    QCOMPARE(lines.size(), 1u);
    QCOMPARE(lines[0].boundingRect(), QRectF(2, 1, 1, 1));
    QCOMPARE(lines[0].first(), lines[0].last());
    QCOMPARE(lines[0].size(), 5);
}

void RenderTest::outlineAtTheBorderIsClosed()
{
    const auto lines = outline(sliceOf(2, 2, {1, 1, 1, 1}), 0.5);
    QCOMPARE(lines.size(), 1u);
    QCOMPARE(lines[0].first(), lines[0].last());
    QCOMPARE(lines[0].boundingRect(), QRectF(0, 0, 2, 2));
}

void RenderTest::outlineOfNothing()
{
    QVERIFY(outline(sliceOf(2, 2, {0, 0, 0, 0}), 0.5).empty());
    QVERIFY(outline({}, 0.5).empty());
}

void RenderTest::tickNumbers()
{
    QLocale::setDefault(QLocale::c());
    const auto values = ticks(0, 0.09, 4);
    QCOMPARE(values.size(), 4u); // 0, 0.025, 0.05, 0.075
    QStringList texts;
    for (const double v : values)
        texts << tickText(v, values[1] - values[0]);
    QCOMPARE(texts, QStringList({"0.000", "0.025", "0.050", "0.075"}));
    QVERIFY(ticks(1, 1, 4).empty());
    QVERIFY(ticks(0, std::numeric_limits<double>::infinity(), 4).empty());
}

/// A slice of 4 × 4 pixels in a 36 × 36 panel: each is a block of 9 × 9, its middle shows its grey unmixed.
void RenderTest::panelPutsPixelsInPlace()
{
    volume::Geometry g;
    g.size = {4, 4, 1};
    const SliceFrame frame = sliceFrame(g, Plane::Axial);
    const Slice slice = sliceOf(4, 4, {0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    QImage canvas(36, 36, QImage::Format_RGB32);
    canvas.fill(Qt::red);
    PanelContent content;
    content.layers.push_back({greyImage(slice, {0, 1}), 1});
    QPainter painter(&canvas);
    paintPanel(painter, QRectF(0, 0, 36, 36), frame, {}, content);
    painter.end();
    QVERIFY(qRed(canvas.pixel(13, 13)) > 250);
    QCOMPARE(canvas.pixel(13, 31) & 0xffffff, 0u);
    QCOMPARE(canvas.pixel(31, 13) & 0xffffff, 0u);
    const QTransform transform = panelTransform(frame, {}, QRectF(0, 0, 36, 36));
    QCOMPARE(transform.map(QPointF(1.5, 1.5)), QPointF(13.5, 13.5));
}

void RenderTest::panelZoomKeepsTheAnchor()
{
    volume::Geometry g;
    g.size = {10, 20, 3};
    const SliceFrame frame = sliceFrame(g, Plane::Axial);
    const QRectF area(5, 5, 100, 80);
    const QPointF anchor(30, 60);
    const Camera before = draggedBy({}, QPointF(7, -3), frame, area);
    const QPointF pixel = panelTransform(frame, before, area).inverted().map(anchor);
    const Camera after = zoomedAt(before, 3, anchor, frame, area);
    QCOMPARE(after.zoom, 3.0);
    const QPointF again = panelTransform(frame, after, area).map(pixel);
    QVERIFY(std::hypot(again.x() - anchor.x(), again.y() - anchor.y()) < 1e-9);
    QCOMPARE(zoomedAt(before, 1000, anchor, frame, area).zoom, 32.0);
}

/// On a 2× screen the picture has the detail of the device, not of the logical pixel.
void RenderTest::panelAtTwiceTheResolution()
{
    volume::Geometry g;
    g.size = {20, 20, 1};
    const SliceFrame frame = sliceFrame(g, Plane::Axial);
    std::vector<float> stripes(400);
    for (std::size_t i = 0; i < stripes.size(); ++i)
        stripes[i] = static_cast<float>(i % 2);
    QImage canvas(20, 20, QImage::Format_RGB32);
    canvas.setDevicePixelRatio(2);
    QPainter painter(&canvas);
    PanelContent content;
    content.layers.push_back({greyImage(sliceOf(20, 20, stripes), {0, 1}), 1});
    paintPanel(painter, QRectF(0, 0, 10, 10), frame, {}, content);
    painter.end();
    for (int x = 0; x < 20; ++x)
        QCOMPARE(qRed(canvas.pixel(x, 7)), x % 2 == 0 ? 0 : 255);
}

void RenderTest::swipeUncovers()
{
    volume::Geometry g;
    g.size = {4, 4, 1};
    QImage canvas(40, 40, QImage::Format_RGB32);
    QPainter painter(&canvas);
    PanelContent content;
    content.layers.push_back({greyImage(sliceOf(4, 4, std::vector<float>(16, 1)), {0, 1}), 1});
    content.uncovered = PanelLayer{greyImage(sliceOf(4, 4, std::vector<float>(16, 0.2f)), {0, 1}), 1};
    paintPanel(painter, QRectF(0, 0, 40, 40), sliceFrame(g, Plane::Axial), {}, content);
    painter.end();
    QCOMPARE(qRed(canvas.pixel(10, 20)), 255);
    QCOMPARE(qRed(canvas.pixel(30, 20)), 51);
}

void RenderTest::colourBarShowsItsScale()
{
    QImage canvas(200, 40, QImage::Format_RGB32);
    canvas.fill(Qt::black);
    QPainter painter(&canvas);
    QVERIFY(colourBarHeight(painter) < 40);
    paintColourBar(painter, QRectF(0, 0, 200, 40), {ColourMap::Inferno, 0, 1, 0.5}, Qt::white);
    painter.end();
    QCOMPARE(canvas.pixel(50, 4) & 0xffffff, 0u); // below the floor
    const QRgb drawn = canvas.pixel(150, 4), expected = colours(ColourMap::Inferno)[192];
    QVERIFY(std::abs(qRed(drawn) - qRed(expected)) <= 6 && std::abs(qGreen(drawn) - qGreen(expected)) <= 6);
    bool numbers = false;
    for (int x = 0; x < 200; ++x)
        for (int y = 14; y < 40; ++y)
            numbers = numbers || qRed(canvas.pixel(x, y)) > 128;
    QVERIFY(numbers);
}

void RenderTest::window()
{
    volume::Geometry g;
    g.size = {1001, 1, 1};
    volume::Volume volume(g);
    for (std::int64_t i = 0; i < 1001; ++i)
        volume.at(i, 0, 0) = static_cast<float>(i);
    const Window automatic = automaticWindow(volume, 0.99);
    QCOMPARE(automatic.low, 0.0);
    QCOMPARE(automatic.high, 990.0);
    QCOMPARE(automaticWindow(volume::Volume(g)), (Window{0, 1}));
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts, but no display
    QGuiApplication application(argc, argv);
    RenderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_render.moc"
