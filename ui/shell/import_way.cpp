// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/import_way.h"

#include "ui/widgets/parts.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace widgets;

ImportWay::ImportWay(FolderAsker asker, QWidget* parent)
    : QWidget(parent), m_scans(new PlaceLine(PlaceLine::For::Reading, tr("Folder of scans"), asker)),
      m_place(new PlaceLine(PlaceLine::For::NewWorkspace, tr("Where the workspace goes"), asker)),
      m_go(makeButton(tr("Look through it"), ButtonKind::Primary, QStringLiteral("import")))
{
    auto* layout = spaced(new QVBoxLayout(this), 12);
    m_scans->line()->setObjectName(QStringLiteral("importScans"));
    m_place->line()->setObjectName(QStringLiteral("importPlace"));
    m_go->setObjectName(QStringLiteral("startImport"));
    layout->addWidget(m_scans);
    layout->addWidget(m_place);
    auto* row = spaced(new QHBoxLayout, gap);
    row->addWidget(
        makeLabel(tr("You will see what was recognised before anything is taken in. The scans stay where "
                     "they are and are never changed."),
                  Tone::Quiet, true),
        1);
    row->addWidget(m_go);
    layout->addLayout(row);
    connect(m_scans, &PlaceLine::changed, this, &ImportWay::scansChanged);
    connect(m_place, &PlaceLine::changed, this, &ImportWay::check);
    for (QLineEdit* line : {m_scans->line(), m_place->line()})
        connect(line, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_go, &QPushButton::clicked, this,
            [this] { Q_EMIT chosen(m_scans->folder(), m_place->folder()); });
    check();
}

void ImportWay::begin(const QString& scans)
{
    if (!scans.isEmpty())
        m_scans->setFolder(scans);
    if (m_go->isEnabled())
        m_go->setFocus();
    else
        m_scans->setFocus();
}

void ImportWay::scansChanged()
{
    const QString before = m_place->line()->text();
    if (before.isEmpty() || before == m_suggested) {
        const QString name = QFileInfo(m_scans->folder()).completeBaseName();
        m_suggested = name.isEmpty() ? QString() : QStringLiteral("~/Counterpart/") + name;
        m_place->setName(name);
        m_place->line()->setText(m_suggested);
    }
    check();
}

void ImportWay::check()
{
    m_go->setEnabled(m_scans->isFit() && m_place->isFit());
}

} // namespace counterpart::shell
