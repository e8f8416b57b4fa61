// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

/// Colours, shapes, distances and fonts of the whole window. Nothing but the image is bright.
namespace counterpart::widgets {

enum class Appearance { Dark, Light };

/// The named colours. `surface` lies behind everything, `raised` is a card or bar on it, `hover` a control or
/// row under the mouse. Text on any of the three surfaces keeps a contrast of 4.5:1 or more (tested).
struct Tokens
{
    QColor surface, raised, hover, line, text, quiet, accent, onAccent, warning, failure, good;
};

const Tokens& tokens(Appearance appearance);
/// The tokens behind a widget's palette: call it in paintEvent with `palette()`, so that a change of theme
/// arrives as an ordinary PaletteChange and nothing has to be told twice.
const Tokens& tokens(const QPalette& palette);
Appearance appearanceOf(const QPalette& palette);

QPalette makePalette(Appearance appearance);
/// Everything Qt style sheets can say; `scale` is the user's text size (1 = the system's).
QString makeStyleSheet(const Tokens& colours, double scale);
/// Fusion with our palette, style sheet and font size. Cheap enough to be called while the window is open.
void applyTheme(QApplication& application, Appearance appearance, double textScale = 1.0);

/// Distances in logical pixels, all on the 4 px grid.
inline constexpr int grid = 4;
inline constexpr int gapSmall = 4, gap = 8, gapLarge = 16, gapSection = 24, cornerRadius = 6, rowHeight = 32;

/// Figures of equal width, so that columns of numbers stand still. The system font where its digits are
/// tabular already, else the system's fixed font (Qt 6.4 cannot ask a font for the feature).
QFont numberFont(const QFont& base);
QFont scaledFont(const QFont& base, double factor, QFont::Weight weight = QFont::Normal);

enum class Marker { Circle, Square, Triangle, Diamond, Cross, Plus, TriangleDown, Star };

/// How a method (or run) looks everywhere: colour and shape, because colour never carries meaning alone.
struct MethodLook
{
    QColor colour;
    Marker marker = Marker::Circle;
};

/// Okabe and Ito's eight (black and white exchanged by the theme's text colour); `index` counts the methods
/// in the catalog's order, so that a method keeps its look in every view; beyond eight the shapes shift
/// against the colours.
MethodLook methodLook(int index, Appearance appearance);
/// Look of a method by its catalog id; unknown ids (imported maps) get one by their name's hash, stable over
/// sessions.
MethodLook methodLook(const QString& methodId, Appearance appearance);
void paintMarker(class QPainter& painter, const QPointF& centre, double radius, const MethodLook& look);

/// WCAG contrast ratio, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace counterpart::widgets
