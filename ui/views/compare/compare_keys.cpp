// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/compare_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace counterpart::views {

namespace {

struct Default
{
    CompareAction action;
    const char* id;
    const char* keys;
    const char* does;
};

using A = CompareAction;
constexpr Default defaults[] = {
    {A::SliceUp, "slice-up", "Up", QT_TRANSLATE_NOOP("Compare", "Next slice (also the wheel)")},
    {A::SliceDown, "slice-down", "Down", QT_TRANSLATE_NOOP("Compare", "Previous slice")},
    {A::CaseBefore, "case-before", "Left", QT_TRANSLATE_NOOP("Compare", "Previous case")},
    {A::CaseAfter, "case-after", "Right", QT_TRANSLATE_NOOP("Compare", "Next case")},
    {A::LargestLesion, "largest-lesion", "L", QT_TRANSLATE_NOOP("Compare", "Go to the largest lesion area")},
    {A::NextPlane, "next-plane", "V", QT_TRANSLATE_NOOP("Compare", "Axial, coronal, sagittal")},
    {A::AllMethods, "all-methods", "0",
     QT_TRANSLATE_NOOP("Compare", "Show all methods (1 to 9: only that one)")},
    {A::Flicker, "flicker", "Space", QT_TRANSLATE_NOOP("Compare", "Hold: swap input and counterpart")},
    {A::Swipe, "swipe", "S", QT_TRANSLATE_NOOP("Compare", "Swipe between input and counterpart")},
    {A::SwipeLeft, "swipe-left", "Shift+Left", QT_TRANSLATE_NOOP("Compare", "Move the swipe line left")},
    {A::SwipeRight, "swipe-right", "Shift+Right", QT_TRANSLATE_NOOP("Compare", "Move the swipe line right")},
    {A::Overlay, "overlay", "O", QT_TRANSLATE_NOOP("Compare", "Lay the map over the input")},
    {A::LessOpacity, "less-opacity", "[", QT_TRANSLATE_NOOP("Compare", "Overlay: more transparent")},
    {A::MoreOpacity, "more-opacity", "]", QT_TRANSLATE_NOOP("Compare", "Overlay: more opaque")},
    {A::Truth, "truth", "T", QT_TRANSLATE_NOOP("Compare", "Outline of the truth")},
    {A::Detection, "detection", "D", QT_TRANSLATE_NOOP("Compare", "Outline of the detection")},
    {A::LessThreshold, "less-threshold", "-", QT_TRANSLATE_NOOP("Compare", "Lower the threshold")},
    {A::MoreThreshold, "more-threshold", "+", QT_TRANSLATE_NOOP("Compare", "Raise the threshold")},
    {A::AutoWindow, "auto-window", "A",
     QT_TRANSLATE_NOOP("Compare", "Automatic window (right-drag: window and level)")},
    {A::ZoomIn, "zoom-in", "Z", QT_TRANSLATE_NOOP("Compare", "Zoom in (also Ctrl+wheel; middle-drag: pan)")},
    {A::ZoomOut, "zoom-out", "X", QT_TRANSLATE_NOOP("Compare", "Zoom out")},
    {A::Reset, "reset", "R", QT_TRANSLATE_NOOP("Compare", "Reset zoom, position and window")},
    {A::Crosshair, "crosshair", "C", QT_TRANSLATE_NOOP("Compare", "Crosshair")},
    {A::Link, "link", "K", QT_TRANSLATE_NOOP("Compare", "Link zoom and position of all panels")},
    {A::Blind, "blind", "B", QT_TRANSLATE_NOOP("Compare", "Blind: hide the methods' names")},
    {A::NextColours, "next-colours", "M", QT_TRANSLATE_NOOP("Compare", "Next colour scale of the maps")},
    {A::SignedResidual, "signed-residual", "E",
     QT_TRANSLATE_NOOP("Compare", "Residual with its sign: red brighter, blue darker than the counterpart")},
    {A::Screenshot, "screenshot", "P", QT_TRANSLATE_NOOP("Compare", "Save a picture of the comparison")},
};

} // namespace

QList<CompareKey> compareKeys(const QHash<QString, QKeySequence>& chosen)
{
    QList<CompareKey> keys;
    for (const Default& entry : defaults) {
        const QString id = QStringLiteral("compare/") + QLatin1String(entry.id);
        const QKeySequence standard(QString::fromLatin1(entry.keys));
        keys.append({entry.action, id, chosen.value(id, standard), standard,
                     QCoreApplication::translate("Compare", entry.does)});
    }
    return keys;
}

std::optional<CompareAction> actionFor(const QKeyEvent& event, const QList<CompareKey>& keys)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto pressed = QKeyCombination(modifiers, static_cast<Qt::Key>(event.key()));
    // On layouts where + or [ need Shift or AltGr the key itself already says what is meant.
    const auto bare = QKeyCombination(static_cast<Qt::Key>(event.key()));
    const bool symbol =
        !QChar::isLetterOrNumber(static_cast<char32_t>(event.key())) && event.key() < 0x1000000;
    for (const CompareKey& key : keys) {
        if (key.keys.isEmpty())
            continue;
        if (key.keys[0] == pressed || (symbol && key.keys[0] == bare && event.key() != Qt::Key_Space))
            return key.action;
    }
    return std::nullopt;
}

} // namespace counterpart::views
