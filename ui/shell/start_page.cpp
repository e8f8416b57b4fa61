// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/start_page.h"

#include "ui/shell/demo_way.h"
#include "ui/shell/import_way.h"
#include "ui/shell/recent_row.h"
#include "ui/shell/way_card.h"
#include "ui/widgets/parts.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace widgets;

namespace {
constexpr int widest = 980; ///< lines of text get no longer than one reads
}

StartPage::StartPage(FolderAsker asker, QWidget* parent)
    : QWidget(parent), m_message(makeLabel({}, Tone::Failure, true)), m_panel(makeCard()),
      m_recent(spaced(new QVBoxLayout, 2))
{
    auto* page = new QWidget;
    auto* centred = spaced(new QHBoxLayout(page), 0, 24, 24, 24, 24);
    auto* column = new QWidget;
    column->setMaximumWidth(widest);
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    auto* layout = spaced(new QVBoxLayout(column), 0);
    layout->addStretch(2);
    layout->addWidget(buildHead());
    layout->addSpacing(20);
    layout->addWidget(m_message);
    m_message->hide();
    layout->addWidget(buildWays(asker));
    layout->addSpacing(24);
    layout->addWidget(buildRecent(asker));
    layout->addStretch(3);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    spaced(new QVBoxLayout(this), 0)->addWidget(scroll);
}

QWidget* StartPage::buildHead()
{
    auto* head = new QWidget;
    auto* layout = spaced(new QVBoxLayout(head), gapSmall);
    auto* name = spaced(new QHBoxLayout, 16);
    auto* picture = new QLabel;
    picture->setPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    name->addWidget(picture);
    name->addWidget(makeTitle(QStringLiteral("Counterpart"), 2.6), 1);
    layout->addLayout(name);
    layout->addSpacing(6);
    layout->addWidget(makeTitle(tr("Every scan beside its healthy counterpart"), 1.25));
    layout->addSpacing(6);
    layout->addWidget(makeLabel(
        tr("Counterpart trains the published methods of unsupervised anomaly detection on brain MRI of "
           "healthy people, and shows where another scan departs from what they have learnt to expect. "
           "Methods stand side by side, slice by slice and in numbers, with the published scores beside "
           "yours."),
        Tone::Quiet, true));
    return head;
}

QWidget* StartPage::buildWays(const FolderAsker& asker)
{
    auto* ways = new QWidget;
    auto* layout = spaced(new QVBoxLayout(ways), 12);
    auto* cards = spaced(new QHBoxLayout, 12);
    m_demoCard =
        new WayCard(QStringLiteral("flask"), tr("Try the demo"),
                    tr("Simulated people, healthy and with lesions: watch methods train and compare them. "
                       "Needs no data of yours."));
    m_importCard =
        new WayCard(QStringLiteral("import"), tr("Import a folder"),
                    tr("NIfTI, MetaImage or NRRD in any usual layout. Choose the folder, or drop it on "
                       "this window."));
    auto* open = new WayCard(QStringLiteral("folder"), tr("Open a workspace"),
                             tr("Go on where you or a colleague left off. Jobs have gone on meanwhile."));
    m_demoCard->setObjectName(QStringLiteral("wayDemo"));
    m_importCard->setObjectName(QStringLiteral("wayImport"));
    open->setObjectName(QStringLiteral("openWorkspace"));
    for (WayCard* card : {m_demoCard, m_importCard, open})
        cards->addWidget(card, 1);
    for (WayCard* card : {m_demoCard, m_importCard})
        card->setCheckable(true);
    layout->addLayout(cards);
    auto* inside = spaced(new QVBoxLayout(m_panel), 0, 20, 16, 20, 16);
    inside->addWidget(m_demo = new DemoWay(asker));
    inside->addWidget(m_import = new ImportWay(asker));
    layout->addWidget(m_panel);
    showWay(nullptr);
    connect(m_demoCard, &WayCard::clicked, this, [this](bool on) { showWay(on ? m_demo : nullptr); });
    connect(m_importCard, &WayCard::clicked, this, [this](bool on) { showWay(on ? m_import : nullptr); });
    connect(open, &WayCard::clicked, this, [this, asker] {
        asker(tr("Open a workspace"), [this](const QString& folder) { Q_EMIT openRequested(folder); });
    });
    connect(m_demo, &DemoWay::chosen, this, &StartPage::demoRequested);
    connect(m_import, &ImportWay::chosen, this, &StartPage::importRequested);
    return ways;
}

QWidget* StartPage::buildRecent(const FolderAsker& asker)
{
    auto* part = new QWidget;
    auto* layout = spaced(new QVBoxLayout(part), gap);
    layout->addLayout(m_recent);
    auto* create = makeButton(tr("Make an empty workspace\u2026"), ButtonKind::Flat, QStringLiteral("plus"));
    create->setObjectName(QStringLiteral("createWorkspace"));
    auto* machine = makeButton(tr("This machine"), ButtonKind::Flat, QStringLiteral("chip"));
    machine->setObjectName(QStringLiteral("thisMachine"));
    machine->setToolTip(tr("What this computer has, and what is missing for training"));
    auto* buttons = spaced(new QHBoxLayout, gap);
    buttons->addWidget(create);
    buttons->addWidget(machine);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(machine, &QPushButton::clicked, this, &StartPage::machineRequested);
    connect(create, &QPushButton::clicked, this, [this, asker] {
        asker(tr("A folder for the new workspace"),
              [this](const QString& folder) { Q_EMIT createRequested(folder); });
    });
    return part;
}

void StartPage::showWay(QWidget* way)
{
    m_panel->setVisible(way);
    m_demo->setVisible(way == m_demo);
    m_import->setVisible(way == m_import);
    m_demoCard->setChecked(way && way == m_demo);
    m_importCard->setChecked(way && way == m_import);
    if (way == m_demo && way)
        m_demo->begin();
    if (way == m_import && way)
        m_import->begin({});
}

void StartPage::startImport(const QString& scans)
{
    showWay(m_import);
    m_import->begin(scans);
}

void StartPage::open(const models::Address& address)
{
    const QString way = address.value(QStringLiteral("way"));
    if (way == QLatin1String("demo"))
        showWay(m_demo);
    else if (way == QLatin1String("import"))
        startImport(address.value(QStringLiteral("path")));
}

void StartPage::setRecent(const QStringList& folders)
{
    clearLayout(m_recent);
    setFocusProxy(m_demoCard); // where the keyboard begins: what is likely wanted
    if (folders.isEmpty())
        return;
    m_recent->addWidget(makeCaption(tr("Recent workspaces")));
    m_recent->addSpacing(4);
    for (const QString& folder : folders) {
        auto* row = spaced(new QHBoxLayout, 4);
        auto* entry = new RecentRow(folder);
        auto* forget = makeTool(QStringLiteral("close"), tr("Take off the list"));
        connect(entry, &QPushButton::clicked, this, [this, folder] { Q_EMIT openRequested(folder); });
        connect(forget, &QToolButton::clicked, this, [this, folder] { Q_EMIT forgetRequested(folder); });
        if (folder == folders.front())
            setFocusProxy(entry);
        row->addWidget(entry, 1);
        row->addWidget(forget);
        m_recent->addLayout(row);
    }
}

void StartPage::setMessage(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace counterpart::shell
