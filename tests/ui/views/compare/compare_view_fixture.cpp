// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/views/compare/compare_view_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

namespace counterpart::tests {

using namespace views;

QString CompareViewFixture::folder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

void CompareViewFixture::initTestCase()
{
    QCoreApplication::setOrganizationName("counterpart-tests");
    QCoreApplication::setApplicationName("compare-view-test");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder() + "/settings");
    widgets::applyTheme(*qApp, widgets::Appearance::Dark);
    static const auto made = makeCompareWorkspace((folder() + "/w").toStdString());
    m_session = std::move(models::Session::open(made.workspace.root()).value());
    m_view = std::make_unique<CompareView>(widgets::ViewContext{*m_session, m_catalogs});
    m_view->resize(1440, 900);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activate();
    settle(*m_view);
}

void CompareViewFixture::cleanupTestCase()
{
    m_view.reset();
    m_session.reset();
}

void CompareViewFixture::init()
{
    m_view->open({"compare", {{"cohort", "main"}, {"case", "sub-001"}, {"plane", "axial"}}});
    settle(*m_view);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // labels of rows that are gone
    m_view->setFocus();
    press(Qt::Key_R);
}

PanelWidget* CompareViewFixture::panel(PanelKind kind, int run)
{
    for (auto* candidate : m_view->findChild<PanelGrid*>()->panels())
        if (candidate->kind() == kind && candidate->run() == run)
            return candidate;
    return nullptr;
}

QString CompareViewFixture::allText()
{
    QString text;
    for (const auto* label : m_view->findChildren<QLabel*>())
        text += label->text() + '\n' + label->accessibleName() + '\n' + label->toolTip() + '\n';
    for (const auto* button : m_view->findChildren<QAbstractButton*>())
        text += button->text() + '\n';
    return text;
}

} // namespace counterpart::tests
