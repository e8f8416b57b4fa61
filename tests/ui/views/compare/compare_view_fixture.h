// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/compare_workspace.h"
#include "ui/models/catalogs.h"
#include "ui/views/compare/compare_state.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/compare/panel_grid.h"

#include <QTest>

namespace counterpart::tests {

/// Clicks and types through the comparison as a person would, on a small workspace that all classes of the
/// program share.
class CompareViewFixture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init(); ///< every test starts from all rows, the first case and a fresh camera

protected:
    static QString folder();
    views::CompareState& state() { return m_view->state(); }
    views::PanelWidget* panel(views::PanelKind kind, int run = -1);
    QString allText();
    static void settle(views::CompareView& view) { QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), 20000); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }

    models::Catalogs m_catalogs;
    std::unique_ptr<models::Session> m_session;
    std::unique_ptr<views::CompareView> m_view;
};

} // namespace counterpart::tests
