// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/help_mark.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace counterpart::widgets {

namespace {

constexpr auto placeProperty = "counterpartHelp";
constexpr int side = 22, sign = 15; ///< what can be hit, and what is seen
constexpr double quietly = 0.55;

} // namespace

HelpMark::HelpMark(QWidget* parent) : QToolButton(parent)
{
    setFixedSize(side, side);
    setFocusPolicy(Qt::NoFocus); // F1 is the keyboard's way; a form has fields enough to step through
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QToolButton::clicked, this, [this] { Q_EMIT helpRequested(m_place); });
}

HelpMark::HelpMark(const models::Address& place, const QString& spoken, QWidget* parent) : HelpMark(parent)
{
    setPlace(place, spoken);
}

void HelpMark::setPlace(const models::Address& place, const QString& spoken)
{
    m_place = place;
    setObjectName(QStringLiteral("help-") + place.value(QStringLiteral("anchor")));
    setAccessibleName(tr("Help on %1").arg(spoken));
    setToolTip(tr("Help on \u201C%1\u201D (F1)").arg(spoken));
    setHelpPlace(this, place);
}

void HelpMark::paintEvent(QPaintEvent*)
{
    const bool lit = underMouse() || hasFocus() || isDown();
    QPainter painter(this);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens(palette()).accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
    painter.setOpacity(lit ? 1 : quietly);
    widgets::icon(QStringLiteral("question"), lit ? IconTone::Accent : IconTone::Quiet)
        .paint(&painter, QRect((width() - sign) / 2, (height() - sign) / 2, sign, sign));
}

void setHelpPlace(QWidget* widget, const models::Address& place)
{
    widget->setProperty(placeProperty, place.toText());
}

std::optional<models::Address> helpPlaceOf(const QWidget* focus)
{
    for (const QWidget* widget = focus; widget; widget = widget->parentWidget())
        if (const QString text = widget->property(placeProperty).toString(); !text.isEmpty())
            return models::addressFrom(text);
    return std::nullopt;
}

} // namespace counterpart::widgets
