// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/start_page.h"

#include "ui/models/format.h"
#include "ui/widgets/parts.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace widgets;

namespace {

QString shortPath(const QString& folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

/// One recent workspace: name, where it is, when it was last touched.
class RecentRow : public QPushButton
{
public:
    explicit RecentRow(const QString& folder)
    {
        setProperty("kind", QStringLiteral("flat"));
        setObjectName(QStringLiteral("recent"));
        setFixedHeight(52);
        setToolTip(folder);
        const QFileInfo file(folder + QStringLiteral("/counterpart.sqlite"));
        setAccessibleName(QFileInfo(folder).fileName());
        auto* layout = spaced(new QHBoxLayout(this), 12, 12, 4, 12, 4);
        auto* picture = new QLabel;
        picture->setPixmap(iconPixmap(QStringLiteral("folder"), 20, devicePixelRatioF(), IconTone::Accent));
        layout->addWidget(picture);
        auto* words = spaced(new QVBoxLayout, 0);
        auto* path = new ElidedLabel(Qt::ElideMiddle);
        path->setProperty("kind", QStringLiteral("quiet"));
        path->setFullText(shortPath(folder));
        words->addWidget(makeTitle(QFileInfo(folder).fileName(), 1.0));
        words->addWidget(path);
        layout->addLayout(words, 1);
        layout->addWidget(
            makeLabel(QLocale().toString(file.lastModified(), QLocale::ShortFormat), Tone::Quiet));
        for (QLabel* label : findChildren<QLabel*>())
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
};

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_message(makeLabel({}, Tone::Failure, true)), m_recent(spaced(new QVBoxLayout, 2))
{
    auto* outer = spaced(new QHBoxLayout(this), 0, 24, 24, 24, 24);
    auto* layout = spaced(new QVBoxLayout, 16);
    outer->addStretch(1);
    outer->addLayout(layout, 3);
    outer->addStretch(1);
    layout->addStretch(2);
    auto* name = spaced(new QHBoxLayout, 16);
    auto* picture = new QLabel;
    picture->setPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    name->addWidget(picture);
    name->addWidget(makeTitle(QStringLiteral("Counterpart"), 2.2), 1);
    layout->addLayout(name);
    layout->addWidget(
        makeLabel(tr("Every scan beside its healthy counterpart: import scans, train the published "
                     "anomaly detection methods, compare them slice by slice."),
                  Tone::Quiet, true));
    layout->addWidget(m_message);
    m_message->hide();
    auto* buttons = spaced(new QHBoxLayout, gap);
    auto* create = makeButton(tr("Create a workspace\u2026"), ButtonKind::Primary, QStringLiteral("plus"));
    auto* open = makeButton(tr("Open\u2026"), ButtonKind::Plain, QStringLiteral("folder"));
    auto* simulated =
        makeButton(tr("Try it with a simulated cohort\u2026"), ButtonKind::Plain, QStringLiteral("flask"));
    create->setObjectName(QStringLiteral("createWorkspace"));
    open->setObjectName(QStringLiteral("openWorkspace"));
    simulated->setObjectName(QStringLiteral("simulatedWorkspace"));
    simulated->setToolTip(tr("Makes a workspace, simulates healthy and diseased subjects and prepares them"));
    auto* machine = makeButton(tr("This machine"), ButtonKind::Flat, QStringLiteral("chip"));
    machine->setObjectName(QStringLiteral("thisMachine"));
    machine->setToolTip(tr("What this computer has, and what is missing for training"));
    for (QPushButton* button : {create, open, simulated, machine})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addSpacing(4);
    layout->addLayout(buttons);
    layout->addSpacing(12);
    layout->addLayout(m_recent);
    layout->addStretch(3);
    connect(create, &QPushButton::clicked, this, &StartPage::createRequested);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested({}); });
    connect(simulated, &QPushButton::clicked, this, &StartPage::simulatedRequested);
    connect(machine, &QPushButton::clicked, this, &StartPage::machineRequested);
}

void StartPage::setRecent(const QStringList& folders)
{
    clearLayout(m_recent);
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
