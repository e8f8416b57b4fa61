// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/catalogs.h"
#include "ui/models/help/help_address.h"
#include "ui/models/help/markdown.h"
#include "ui/views/help/help_view.h"
#include "ui/views/help/hit_list.h"
#include "ui/views/help/page_browser.h"
#include "ui/views/help/page_list.h"

#include <QDesktopServices>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace counterpart;
using namespace counterpart::help;

class HelpViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<HelpView>(m_library);
        m_view->resize(1200, 800);
        m_view->show();
        m_view->activate();
        QApplication::setActiveWindow(m_view.get()); // no window manager here
        connect(m_view.get(), &HelpView::openRequested, m_view.get(), [this](const models::Address& place) {
            m_asked = place;
            m_view->open(place); // as the window does
        });
    }

    void beginsWithTheFirstPage()
    {
        QCOMPARE(m_view->page(), QStringLiteral("welcome"));
        QCOMPARE(m_view->breadcrumb().size(), 2);
        QVERIFY(browser()->document()->blockCount() > 10);
        QCOMPARE(browser()->verticalScrollBar()->value(), 0);
    }

    void anUnknownPageIsTheFirstOne()
    {
        m_view->open(help::address(QStringLiteral("nothing-of-that-name"), QStringLiteral("x")));
        QCOMPARE(m_view->page(), QStringLiteral("welcome"));
    }

    /// What a link may lead to is there to be scrolled to, in every page.
    void anchorsAreInTheDocument()
    {
        for (const Page& page : m_library.pages()) {
            m_view->open(help::address(page.id));
            QStringList there;
            for (QTextBlock block = browser()->document()->begin(); block.isValid(); block = block.next())
                for (auto it = block.begin(); !it.atEnd(); ++it)
                    there += it.fragment().charFormat().anchorNames();
            QStringList wanted;
            for (const Section& section : sectionsOf(m_library.markdown(page.id)))
                if (!section.anchor.isEmpty())
                    wanted << section.anchor;
            QCOMPARE(there, wanted);
        }
    }

    void goesToAnAnchorAndSaysWhere()
    {
        m_view->open(onMetric(QStringLiteral("sensitivity")));
        QVERIFY(browser()->verticalScrollBar()->value() > 0);
        QCOMPARE(browser()->anchorAtTop(), QStringLiteral("sensitivity"));
        QCOMPARE(m_view->address(), onMetric(QStringLiteral("sensitivity")));
    }

    void tablesAreSetAsTables()
    {
        m_view->open(help::address(QStringLiteral("command-line")));
        QTextTable* table = nullptr;
        for (QTextFrame* frame : browser()->document()->rootFrame()->childFrames())
            table = table ? table : qobject_cast<QTextTable*>(frame);
        QVERIFY(table);
        QCOMPARE(table->columns(), 2);
        QVERIFY(table->rows() > 15);
    }

    void linksAreToldAndFollowed()
    {
        m_view->open(help::address(QStringLiteral("compare")));
        Q_EMIT browser()->linkClicked(QStringLiteral("reading-scores.md#oracle"));
        QCOMPARE(m_asked, help::address(QStringLiteral("reading-scores"), QStringLiteral("oracle")));
        QCOMPARE(m_view->page(), QStringLiteral("reading-scores"));
        Q_EMIT browser()->linkClicked(QStringLiteral("#folds"));
        QCOMPARE(m_asked, help::address(QStringLiteral("reading-scores"), QStringLiteral("folds")));
    }

    void onlyAClickLeadsOutOfTheProgram()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl");
        for (const Page& page : m_library.pages())
            m_view->open(help::address(page.id));
        QVERIFY(m_outside.isEmpty());
        Q_EMIT browser()->linkClicked(QStringLiteral("https://example.org/paper"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(m_outside, QUrl(QStringLiteral("https://example.org/paper")));
    }

    void searchesWhileOneTypes()
    {
        QTRY_VERIFY(m_view->isIndexReady());
        QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
        QTest::keyClicks(search(), QStringLiteral("trapez"));
        QVERIFY(hits()->isVisible());
        QVERIFY(!hits()->hits().isEmpty());
        QCOMPARE(m_view->address().value(QStringLiteral("search")), QStringLiteral("trapez"));
        QTest::keyClick(search(), Qt::Key_Down);
        QTest::keyClick(search(), Qt::Key_Up);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(m_view->page(), QStringLiteral("metrics"));
        QCOMPARE(m_asked.value(QStringLiteral("anchor")), QStringLiteral("auprc_trapezoid"));
        QVERIFY(browser()->isVisible());
        QVERIFY(!browser()->extraSelections().isEmpty());                               // the word is marked
        m_view->open({viewId, {{QStringLiteral("search"), QStringLiteral("oracle")}}}); // Back
        QVERIFY(hits()->isVisible());
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(browser()->isVisible());
        QVERIFY(search()->text().isEmpty());
    }

    void aWordThatIsNowhereIsSaidSo()
    {
        QTRY_VERIFY(m_view->isIndexReady());
        search()->setText(QStringLiteral("qwrtzplm"));
        QVERIFY(hits()->hits().isEmpty());
    }

    void theListLeadsToPagesAndTheirParts()
    {
        auto* list = m_view->findChild<PageList*>();
        m_view->open(help::address(QStringLiteral("privacy")));
        const QModelIndex page = list->currentIndex();
        QCOMPARE(page.data().toString(), m_library.find(QStringLiteral("privacy"))->title);
        list->setCurrentIndex(page.siblingAtRow(page.row() + 1));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_asked, help::address(QStringLiteral("privacy"), QStringLiteral("leaves")));
    }

    void keepsItsPlaceWhenTheWindowChangesItsSize()
    {
        m_view->open(onMetric(QStringLiteral("sensitivity")));
        m_view->resize(900, 700);
        QTRY_COMPARE(browser()->anchorAtTop(), QStringLiteral("sensitivity"));
    }

    void saysHowLongAPageTakes()
    {
        for (const char* page : {"method-cddpm", "troubleshooting", "metrics"}) {
            m_view->open(help::address(QStringLiteral("welcome")));
            QElapsedTimer timer;
            timer.start();
            m_view->open(help::address(QLatin1String(page)));
            qInfo("%s: %lld ms", page, timer.elapsed());
            QCOMPARE(m_view->page(), QLatin1String(page));
        }
    }

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_outside = url; }

private:
    PageBrowser* browser() { return m_view->findChild<PageBrowser*>(); }
    HitList* hits() { return m_view->findChild<HitList*>(); }
    QLineEdit* search() { return m_view->findChild<QLineEdit*>(QStringLiteral("helpSearch")); }

    const Library m_library{desktop::makeCatalogs(), QStringLiteral("en")};
    std::unique_ptr<HelpView> m_view;
    models::Address m_asked;
    QUrl m_outside;
};

QTEST_MAIN(HelpViewTest)
#include "test_help_view.moc"
