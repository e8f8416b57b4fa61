// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/place_line.h"

#include "core/base/files.h"
#include "core/store/workspace.h"
#include "ui/models/format.h"
#include "ui/widgets/parts.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QStorageInfo>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace widgets;

namespace {

bool isWorkspace(const QString& folder)
{
    return store::Workspace::isWorkspace(base::fromUtf8(folder.toStdString()));
}

bool isFree(const QString& folder)
{
    return !QFileInfo::exists(folder) || (QFileInfo(folder).isDir() && QDir(folder).isEmpty());
}

/// The folder itself, or the nearest one above it that is there.
QString nearest(QString folder)
{
    while (!QFileInfo::exists(folder) && folder != QDir::rootPath())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

} // namespace

QString shortPath(const QString& folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

PlaceLine::PlaceLine(For purpose, const QString& title, FolderAsker asker, QWidget* parent)
    : QWidget(parent), m_purpose(purpose), m_line(new QLineEdit), m_word(makeLabel({}, Tone::Quiet, true))
{
    auto* layout = spaced(new QVBoxLayout(this), gapSmall);
    layout->addWidget(makeCaption(title));
    auto* row = spaced(new QHBoxLayout, gap);
    auto* choose = makeButton(tr("Choose\u2026"), ButtonKind::Plain, QStringLiteral("folder"));
    m_line->setAccessibleName(title);
    row->addWidget(m_line, 1);
    row->addWidget(choose);
    layout->addLayout(row);
    layout->addWidget(m_word);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
    connect(choose, &QPushButton::clicked, this, [this, title, asker = std::move(asker)] {
        asker(title, [this](const QString& chosen) {
            const bool fits =
                m_purpose == For::Reading || m_name.isEmpty() || isFree(chosen) || isWorkspace(chosen);
            setFolder(fits ? chosen : chosen + QLatin1Char('/') + m_name);
        });
    });
    check();
}

QString PlaceLine::folder() const
{
    QString text = m_line->text().trimmed();
    if (text == QLatin1String("~") || text.startsWith(QLatin1String("~/")))
        text = QDir::homePath() + text.mid(1);
    return QDir::isAbsolutePath(text) ? QDir::cleanPath(text) : QString();
}

void PlaceLine::setFolder(const QString& folder)
{
    m_line->setText(shortPath(QDir::cleanPath(folder)));
}

QString PlaceLine::obstacle() const
{
    const QString where = folder();
    if (where.isEmpty())
        return tr("Write the whole path of a folder, from / or ~ on.");
    if (m_purpose == For::Reading)
        return QFileInfo::exists(where) ? QString() : tr("There is no such folder.");
    if (QFileInfo::exists(where) && !QFileInfo(where).isDir())
        return tr("There is a file of this name; choose a folder.");
    if (!isWorkspace(where) && !isFree(where))
        return tr("This folder holds other things; choose a new or an empty one.");
    return QFileInfo(nearest(where)).isWritable() ? QString()
                                                  : tr("You may not write there; choose another folder.");
}

bool PlaceLine::isFit() const
{
    return obstacle().isEmpty();
}

void PlaceLine::check()
{
    const QString problem = m_line->text().trimmed().isEmpty() ? QString() : obstacle();
    restyle(m_line, "invalid", !problem.isEmpty());
    QString word = problem;
    if (word.isEmpty() && m_purpose == For::NewWorkspace && isFit())
        word = isWorkspace(folder()) ? tr("This workspace is there already and will be gone on with.")
                                     : tr("A new workspace; %1 are free there.")
                                           .arg(models::bytesText(static_cast<double>(
                                               QStorageInfo(nearest(folder())).bytesAvailable())));
    m_word->setText(word);
    m_word->setVisible(!word.isEmpty());
    setTone(m_word, problem.isEmpty() ? Tone::Quiet : Tone::Failure);
}

} // namespace counterpart::shell
