// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/demo_way.h"

#include "core/jobs/programs.h"
#include "ui/models/format.h"
#include "ui/text/translated.h"
#include "ui/widgets/parts.h"

#include <QDir>
#include <QRadioButton>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace widgets;

namespace {

const std::vector<std::string> quickMethods = {"threshold", "ae"};

QString titlesOf(const std::vector<std::string>& methods)
{
    QStringList titles;
    for (const std::string& method : methods)
        titles << models::methodTitle(models::toText(method));
    return titles.join(QStringLiteral(", "));
}

} // namespace

DemoWay::DemoWay(FolderAsker asker, QWidget* parent)
    : QWidget(parent),
      m_quick(new QRadioButton(tr("Quick look, about 3 minutes: %1").arg(titlesOf(quickMethods)))),
      m_whole(new QRadioButton(tr("Whole demo, about 10 minutes: %1").arg(titlesOf(jobs::Demo().methods)))),
      m_place(new PlaceLine(PlaceLine::For::NewWorkspace, tr("Where its workspace goes"), std::move(asker))),
      m_missing(makeLabel({}, Tone::Failure, true)),
      m_start(makeButton(tr("Start the demo"), ButtonKind::Primary, QStringLiteral("play")))
{
    auto* layout = spaced(new QVBoxLayout(this), 12);
    m_quick->setObjectName(QStringLiteral("demoQuick"));
    m_whole->setObjectName(QStringLiteral("demoWhole"));
    m_quick->setChecked(true);
    for (QRadioButton* button : {m_quick, m_whole}) {
        button->setToolTip(tr("On a computer with two processor cores and no GPU"));
        layout->addWidget(button);
    }
    m_place->line()->setObjectName(QStringLiteral("demoPlace"));
    m_place->setName(tr("Counterpart demo", "name of a folder"));
    layout->addWidget(m_place);
    layout->addWidget(m_missing);
    auto* row = spaced(new QHBoxLayout, gap);
    m_start->setObjectName(QStringLiteral("startDemo"));
    row->addWidget(
        makeLabel(tr("It runs in the background: look around meanwhile, or close the window and come back."),
                  Tone::Quiet, true),
        1);
    row->addWidget(m_start);
    layout->addLayout(row);
    connect(m_place, &PlaceLine::changed, this, &DemoWay::check);
    connect(m_place->line(), &QLineEdit::returnPressed, m_start, &QPushButton::click);
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_place->folder(), demo()); });
}

void DemoWay::begin()
{
    if (m_place->line()->text().isEmpty())
        m_place->setFolder(QDir::homePath() + QLatin1Char('/') + tr("Counterpart demo", "name of a folder"));
    const auto worker = jobs::workerProgram();
    m_missing->setText(worker ? QString() : text::translatedSentence(worker.error()));
    m_missing->setVisible(!worker);
    check();
    m_start->setFocus();
}

jobs::Demo DemoWay::demo() const
{
    jobs::Demo demo = m_demo;
    if (m_quick->isChecked())
        demo.methods = quickMethods;
    return demo;
}

void DemoWay::check()
{
    m_start->setEnabled(m_place->isFit() && m_missing->text().isEmpty());
}

} // namespace counterpart::shell
