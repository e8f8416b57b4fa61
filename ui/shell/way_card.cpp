// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/way_card.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace counterpart::shell {

using namespace widgets;

namespace {
constexpr int margin = 18, side = 28; ///< of the icon
}

WayCard::WayCard(QString icon, const QString& title, QString text, QWidget* parent)
    : QAbstractButton(parent), m_icon(std::move(icon)), m_text(std::move(text))
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(m_text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Places icon and texts one below the other, paints them where there is a painter, and returns the height.
int WayCard::lay(QPainter* painter, int width) const
{
    const Tokens& t = tokens(palette());
    int y = margin;
    if (painter)
        painter->drawPixmap(margin, y, iconPixmap(m_icon, side, devicePixelRatioF(), IconTone::Accent));
    y += side;
    const auto put = [&](const QString& words, const QFont& wordsFont, const QColor& colour, int above) {
        y += above;
        const QRect room(margin, y, width - 2 * margin, 1000);
        if (painter) {
            painter->setFont(wordsFont);
            painter->setPen(colour);
            painter->drawText(room, Qt::TextWordWrap, words);
        }
        y += QFontMetrics(wordsFont).boundingRect(room, Qt::TextWordWrap, words).height();
    };
    put(text(), scaledFont(font(), 1.2, QFont::DemiBold), t.text, 12);
    put(m_text, font(), t.quiet, 6);
    return y + margin;
}

void WayCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() || hasFocus() ? t.accent : t.line, isChecked() || hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() || isDown() ? t.hover : t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    lay(&painter, width());
}

void WayCard::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

} // namespace counterpart::shell
