// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/view.h"

#include <functional>

namespace counterpart::help {
class Library;
}

namespace counterpart::shell {

/// A place on the rail; the view itself is made when it is first shown.
struct ViewEntry
{
    QString id, title, icon;
    std::function<widgets::View*(const widgets::ViewContext&)> make;
    bool atFoot = false;     ///< below the views of the work: no place in their order, and no Ctrl+number
    QString shortTitle = {}; ///< on the rail, where the title is too wide for it
    /// What the view will say in `keys()`, given what a person has chosen; nothing where it has no keys.
    std::function<QList<widgets::KeyHelp>(const QHash<QString, QKeySequence>&)> keys = {};
};

/// The five views in the order of the work, then what stands at the rail's foot: the one list to add a line
/// to. The help is read from `library`, which outlives the views.
QList<ViewEntry> viewList(const help::Library& library);

} // namespace counterpart::shell
