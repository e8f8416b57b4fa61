// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/recent_row.h"

#include "ui/shell/place_line.h"
#include "ui/widgets/parts.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace counterpart::shell {

using namespace widgets;

namespace {
constexpr int left = 12, side = 20; ///< of the icon
}

RecentRow::RecentRow(const QString& folder)
{
    setProperty("kind", QStringLiteral("flat"));
    setObjectName(QStringLiteral("recent"));
    setToolTip(folder);
    const QFileInfo file(folder + QStringLiteral("/counterpart.sqlite"));
    setAccessibleName(QFileInfo(folder).fileName());
    auto* layout = spaced(new QHBoxLayout(this), 12, left + side + 12, 8, 12, 8);
    auto* words = spaced(new QVBoxLayout, 2);
    auto* path = new ElidedLabel(Qt::ElideMiddle);
    path->setProperty("kind", QStringLiteral("quiet"));
    path->setFullText(shortPath(folder));
    words->addWidget(makeTitle(QFileInfo(folder).fileName(), 1.0));
    words->addWidget(path);
    layout->addLayout(words, 1);
    layout->addWidget(makeLabel(QLocale().toString(file.lastModified(), QLocale::ShortFormat), Tone::Quiet));
    for (QLabel* label : findChildren<QLabel*>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize RecentRow::sizeHint() const
{
    return {200, layout()->sizeHint().height()};
}

/// Painted, so that the icon follows the theme.
void RecentRow::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(left, (height() - side) / 2,
                       iconPixmap(QStringLiteral("folder"), side, devicePixelRatioF(), IconTone::Accent));
}

} // namespace counterpart::shell
