// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <optional>

class QKeyEvent;

namespace counterpart::views {

/// Everything that a key does in the comparison. Shortcuts of Qt would take arrows from sliders and lists
/// that have the focus, so keys are looked up here when no child wanted them.
enum class CompareAction {
    SliceUp,
    SliceDown,
    CaseBefore,
    CaseAfter,
    AllMethods,
    Flicker,
    Swipe,
    SwipeLeft,
    SwipeRight,
    Overlay,
    Truth,
    LessOpacity,
    MoreOpacity,
    Detection,
    AutoWindow,
    ZoomIn,
    ZoomOut,
    Reset,
    Crosshair,
    Blind,
    Screenshot,
    NextPlane,
    Link,
    LessThreshold,
    MoreThreshold,
    LargestLesion,
    NextColours,
    SignedResidual
};

struct CompareKey
{
    CompareAction action;
    QString id; ///< compare/<action>
    QKeySequence keys, standard;
    QString does;
};

/// The keys in force: ours, unless a person has chosen others (by id).
QList<CompareKey> compareKeys(const QHash<QString, QKeySequence>& chosen = {});
/// The action of a key press; a number key that shows one method is not among them.
std::optional<CompareAction> actionFor(const QKeyEvent& event, const QList<CompareKey>& keys);

} // namespace counterpart::views
