// SPDX-License-Identifier: Apache-2.0
#include "ui/views/help/help_view.h"

#include "ui/models/background.h"
#include "ui/models/help/help_address.h"
#include "ui/models/help/markdown.h"
#include "ui/views/help/hit_list.h"
#include "ui/views/help/page_browser.h"
#include "ui/views/help/page_list.h"
#include "ui/widgets/parts.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterpart::help {

using namespace widgets;

namespace {

const QString pageKey = QStringLiteral("page"), anchorKey = QStringLiteral("anchor"),
              searchKey = QStringLiteral("search"), foundKey = QStringLiteral("found");
const QString firstPage = QStringLiteral("welcome");

/// The parts of a page that its reader can go to from the list.
QList<std::pair<QString, QString>> partsOf(const QString& markdown)
{
    QList<std::pair<QString, QString>> parts;
    for (const Section& section : sectionsOf(markdown))
        if (section.level == 2 && !section.anchor.isEmpty())
            parts.append({section.anchor, plainText(section.title)});
    return parts;
}

/// A link that leaves the program is shown as one.
QString withOutwardMarks(const QString& markdown)
{
    static const QRegularExpression outward(QStringLiteral(R"((?<!!)\[([^\]]*)\]\((https?:[^)\s]*)\))"));
    return changeLines(markdown, [](QString line) {
        return line.replace(outward, QStringLiteral("[\\1\u00A0\u2197](\\2)"));
    });
}

} // namespace

HelpView::HelpView(const Library& library, QWidget* parent)
    : View({viewId, tr("Help"), QStringLiteral("question")}, parent), m_library(library),
      m_search(new QLineEdit), m_pages(new PageList), m_stack(new QStackedWidget), m_browser(new PageBrowser),
      m_hits(new HitList), m_count(makeLabel({}, Tone::Quiet, true))
{
    auto* layout = spaced(new QVBoxLayout(this), 0);
    auto* split = new QSplitter;
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(buildSide());
    m_stack->addWidget(m_browser);
    auto* found = new QWidget;
    auto* column = spaced(new QVBoxLayout(found), gap, 12, 20, 12, 0);
    m_count->setContentsMargins(16, 0, 16, 0);
    column->addWidget(m_count);
    column->addWidget(m_hits, 1);
    m_stack->addWidget(found);
    split->addWidget(m_stack);
    split->setStretchFactor(1, 1);
    split->setSizes({270, 900});
    layout->addWidget(split);
    connect(m_search, &QLineEdit::textChanged, this, &HelpView::search);
    connect(m_browser, &PageBrowser::linkClicked, this, &HelpView::follow);
    connect(m_hits, &HitList::hitChosen, this, &HelpView::openHit);
    connect(m_pages, &PageList::chosen, this,
            [this](const QString& page, const QString& anchor) { leaveFor(help::address(page, anchor)); });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    setFocusProxy(m_browser);
    m_pages->setPages(m_library);
}

HelpView::~HelpView()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QWidget* HelpView::buildSide()
{
    auto* sidebar = new QWidget;
    sidebar->setMinimumWidth(200);
    auto* layout = spaced(new QVBoxLayout(sidebar), gap, 0, 12, 0, 0);
    auto* row = spaced(new QHBoxLayout, 0, 12, 0, 12, 0);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Words, or a whole error message (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), IconTone::Quiet), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    row->addWidget(m_search);
    layout->addLayout(row);
    layout->addWidget(m_pages, 1);
    return sidebar;
}

QList<KeyHelp> HelpView::keyHelp()
{
    return {{QKeySequence(QKeySequence::Find), tr("Search the help")},
            {Qt::Key_Escape, tr("Leave the search")}};
}

void HelpView::activate()
{
    if (!m_indexed)
        buildIndex();
    if (m_page.isEmpty() && !searches())
        showPage(firstPage, {});
}

void HelpView::reload()
{
    m_indexed = false;
    if (isVisible())
        activate();
    if (!m_page.isEmpty())
        showPage(m_page, m_anchor);
}

void HelpView::buildIndex()
{
    models::inBackground(
        m_pool, this, [library = m_library] { return Index(library); },
        [this](Index index) {
            m_index = std::move(index);
            m_indexed = true;
            if (searches())
                search();
        });
}

bool HelpView::searches() const
{
    return m_stack->currentIndex() == 1;
}

void HelpView::search()
{
    const QString query = m_search->text().trimmed();
    if (query.isEmpty()) {
        m_stack->setCurrentIndex(0);
        setFocusProxy(m_browser);
        if (m_page.isEmpty())
            showPage(firstPage, {});
        return;
    }
    m_stack->setCurrentIndex(1);
    setFocusProxy(m_search);
    if (!m_indexed) {
        m_count->setText(tr("Reading the pages\u2026"));
        return;
    }
    const QList<Hit> hits = m_index.find(query);
    m_hits->showHits(hits, wordsToMark(query));
    m_count->setText(
        hits.isEmpty()
            ? tr("Nothing was found for \u201C%1\u201D. Fewer or shorter words find more.").arg(query)
            : tr("%n place(s)", nullptr, static_cast<int>(hits.size())));
}

void HelpView::openHit(const Hit& hit)
{
    Q_EMIT addressChanged(); // so that Back leads to what was found
    models::Address place = help::address(hit.page, hit.anchor);
    place.values.insert(foundKey, m_search->text().trimmed());
    Q_EMIT openRequested(place);
}

void HelpView::follow(const QString& link)
{
    if (link.startsWith(QLatin1String("http"))) {
        QDesktopServices::openUrl(QUrl(link)); // only ever by a click
        return;
    }
    const Library::Target target = Library::targetOf(link, m_page);
    if (!target.page.isEmpty())
        leaveFor(help::address(target.page, target.anchor));
}

/// Back shall lead to where one was reading.
void HelpView::leaveFor(const models::Address& place)
{
    m_anchor = m_browser->anchorAtTop();
    Q_EMIT addressChanged();
    Q_EMIT openRequested(place);
}

void HelpView::showPage(const QString& page, const QString& anchor)
{
    m_page = m_library.find(page) ? page : firstPage;
    m_anchor = m_page == page ? anchor : QString();
    const QString markdown = m_library.markdown(m_page);
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_browser);
    m_browser->showPage(withOutwardMarks(markdown), m_anchor, m_found);
    m_pages->showCurrent(m_page, partsOf(markdown));
}

models::Address HelpView::address() const
{
    if (searches())
        return {viewId, {{searchKey, m_search->text().trimmed()}}};
    models::Address place = help::address(m_page, m_anchor);
    if (!m_found.isEmpty())
        place.values.insert(foundKey, m_found.join(QLatin1Char(' ')));
    return place;
}

void HelpView::open(const models::Address& address)
{
    const QSignalBlocker quiet(m_search);
    if (const QString query = address.value(searchKey); !query.isEmpty()) {
        m_search->setText(query);
        search();
        return;
    }
    m_found = wordsToMark(address.value(foundKey));
    if (m_found.isEmpty())
        m_search->clear();
    const QString page = address.value(pageKey);
    showPage(page.isEmpty() ? (m_page.isEmpty() ? firstPage : m_page) : page, address.value(anchorKey));
}

QStringList HelpView::breadcrumb() const
{
    QStringList parts{title()};
    if (const Page* page = searches() ? nullptr : m_library.find(m_page))
        parts << page->title;
    return parts;
}

bool HelpView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return View::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        m_hits->step(key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_hits->openCurrent();
    else if (key == Qt::Key_Escape) {
        m_search->clear();
        m_browser->setFocus();
    } else
        return View::eventFilter(watched, event);
    return true;
}

} // namespace counterpart::help
