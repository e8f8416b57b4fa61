// SPDX-License-Identifier: Apache-2.0
#include "ui/models/help/readme.h"

#include "ui/models/format.h"
#include "ui/models/help/generated.h"
#include "ui/models/help/help_address.h"
#include "ui/models/help/markdown.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace counterpart::help {

namespace {

/// The page that shows core/methods/<path>/README.md; empty if none does.
QString pageOfFolder(const QString& path)
{
    for (const methods::Descriptor& method : methods::catalog()) {
        const QString id = models::toText(method.id);
        const MethodFolder folder = folderOf(id);
        if (path == folder.family + QLatin1Char('/') + folder.name)
            return methodPage(id);
        if (path == folder.family)
            return familyPageId(folder.family);
    }
    return {};
}

QString withHelpLinks(const QString& line, const QString& folder)
{
    static const QRegularExpression link(QStringLiteral(R"((?<!!)\[([^\]]*)\]\(([^)\s]+)\))"));
    QString result;
    qsizetype from = 0;
    for (auto it = link.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        result += line.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString target = match.captured(2);
        QString path = QDir::cleanPath(folder + QLatin1Char('/') + target);
        path.remove(QRegularExpression(QStringLiteral("/README\\.md$")));
        const QString page = pageOfFolder(path);
        if (target.startsWith(QLatin1String("http")))
            result += match.captured();
        else
            result += page.isEmpty() ? match.captured(1)
                                     : QStringLiteral("[%1](%2.md)").arg(match.captured(1), page);
    }
    return result + line.mid(from);
}

} // namespace

QString readme(const QString& family, const QString& method)
{
    const QString folder = method.isEmpty() ? family : family + QLatin1Char('/') + method;
    QFile file(QStringLiteral(":/help/methods/%1/README.md").arg(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return changeLines(QString::fromUtf8(file.readAll()), [&](const QString& line) {
        if (line.startsWith(QLatin1String("# ")))
            return method.isEmpty() ? QString() : QStringLiteral("**%1**").arg(line.mid(2));
        const QString deeper = line.startsWith(QLatin1Char('#')) ? QLatin1Char('#') + line : line;
        return withHelpLinks(deeper, folder);
    });
}

} // namespace counterpart::help
