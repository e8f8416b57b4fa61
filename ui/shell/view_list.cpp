// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/view_list.h"

#include "ui/views/compare/compare_view.h"
#include "ui/views/library/library_view.h"
#include "ui/views/prepare/prepare_view.h"
#include "ui/views/results/results_view.h"
#include "ui/views/train/train_view.h"

#include <QCoreApplication>

namespace counterpart::shell {

namespace {

QString title(const char* text)
{
    return QCoreApplication::translate("Views", text);
}

template <class ViewType> widgets::View* make(const widgets::ViewContext& context)
{
    return new ViewType(context);
}

} // namespace

QList<ViewEntry> viewList()
{
    return {
        {QStringLiteral("library"), title("Library"), QStringLiteral("library"), make<library::LibraryView>},
        {QStringLiteral("prepare"), title("Prepare"), QStringLiteral("prepare"), make<prepare::PrepareView>},
        {QStringLiteral("train"), title("Train"), QStringLiteral("train"), make<train::TrainView>},
        {QStringLiteral("compare"), title("Compare"), QStringLiteral("compare"), make<views::CompareView>},
        {QStringLiteral("results"), title("Results"), QStringLiteral("results"), make<results::ResultsView>},
    };
}

} // namespace counterpart::shell
