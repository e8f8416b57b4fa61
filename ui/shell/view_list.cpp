// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/view_list.h"

#include "ui/views/compare/compare_view.h"
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

QList<ViewEntry> viewList()
{
    return {
        {QStringLiteral("library"), tr("Library"), QStringLiteral("library"), make<library::LibraryView>},
        {QStringLiteral("prepare"), tr("Prepare"), QStringLiteral("prepare"), make<prepare::PrepareView>},
        {QStringLiteral("train"), tr("Train"), QStringLiteral("train"), make<train::TrainView>},
        {QStringLiteral("compare"), tr("Compare"), QStringLiteral("compare"), make<views::CompareView>},
        {QStringLiteral("results"), tr("Results"), QStringLiteral("results"), make<results::ResultsView>},
        {views::MachineView::viewId, tr("This machine"), QStringLiteral("chip"), make<views::MachineView>,
         true, tr("Machine")},
    };
}

} // namespace counterpart::shell
