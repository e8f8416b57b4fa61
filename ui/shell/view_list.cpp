// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/view_list.h"

#include "ui/models/help/help_address.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/help/help_view.h"
#include "ui/views/library/library_view.h"
#include "ui/views/machine/machine_view.h"
#include "ui/views/prepare/prepare_view.h"
#include "ui/views/results/results_view.h"
#include "ui/views/train/train_view.h"

#include <QCoreApplication>

namespace counterpart::shell {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("counterpart::shell", text);
}

template <class ViewType> widgets::View* make(const widgets::ViewContext& context)
{
    return new ViewType(context);
}

} // namespace

QList<ViewEntry> viewList(const help::Library& library)
{
    using Chosen = QHash<QString, QKeySequence>;
    return {
        {.id = QStringLiteral("library"),
         .title = tr("Library"),
         .icon = QStringLiteral("library"),
         .make = make<library::LibraryView>,
         .keys = [](const Chosen&) { return library::LibraryView::keyHelp(); }},
        {.id = QStringLiteral("prepare"),
         .title = tr("Prepare"),
         .icon = QStringLiteral("prepare"),
         .make = make<prepare::PrepareView>},
        {.id = QStringLiteral("train"),
         .title = tr("Train"),
         .icon = QStringLiteral("train"),
         .make = make<train::TrainView>,
         .keys = [](const Chosen&) { return train::TrainView::keyHelp(); }},
        {.id = QStringLiteral("compare"),
         .title = tr("Compare"),
         .icon = QStringLiteral("compare"),
         .make = make<views::CompareView>,
         .keys = &views::CompareView::keyHelp},
        {.id = QStringLiteral("results"),
         .title = tr("Results"),
         .icon = QStringLiteral("results"),
         .make = make<results::ResultsView>,
         .keys = [](const Chosen&) { return results::ResultsView::keyHelp(); }},
        {.id = views::MachineView::viewId,
         .title = tr("This machine"),
         .icon = QStringLiteral("chip"),
         .make = make<views::MachineView>,
         .atFoot = true,
         .shortTitle = tr("Machine")},
        {.id = help::viewId,
         .title = tr("Help"),
         .icon = QStringLiteral("question"),
         .make = [&library](const widgets::ViewContext&) { return new help::HelpView(library); },
         .atFoot = true,
         .keys = [](const Chosen&) { return help::HelpView::keyHelp(); }},
    };
}

} // namespace counterpart::shell
