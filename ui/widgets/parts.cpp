// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/parts.h"

#include <QHeaderView>
#include <QKeySequence>
#include <QLayout>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace counterpart::widgets {

namespace {

const char* kindOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return "plain";
    case Tone::Quiet:
        return "quiet";
    case Tone::Good:
        return "good";
    case Tone::Warning:
        return "warning";
    case Tone::Failure:
        return "failure";
    }
    return "plain";
}

} // namespace

void giveTitlesRoom(QHeaderView* header)
{
    for (int section = 0; section < header->count(); ++section)
        header->resizeSection(section,
                              std::max(header->sectionSize(section), header->sectionSizeHint(section)));
}

void restyle(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QLabel* makeLabel(const QString& text, Tone tone, bool wraps)
{
    auto* label = new QLabel(text);
    label->setProperty("kind", QLatin1String(kindOf(tone)));
    label->setWordWrap(wraps);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setTone(QLabel* label, Tone tone)
{
    restyle(label, "kind", QLatin1String(kindOf(tone)));
}

QLabel* makeTitle(const QString& text, double factor)
{
    QLabel* label = makeLabel(text);
    label->setFont(scaledFont(label->font(), factor, QFont::DemiBold));
    return label;
}

QLabel* makeCaption(const QString& text)
{
    QLabel* label = makeLabel(text, Tone::Quiet);
    label->setFont(scaledFont(label->font(), 0.88, QFont::DemiBold));
    return label;
}

QPushButton* makeButton(const QString& text, ButtonKind kind, const QString& iconName)
{
    auto* button = new QPushButton(text);
    static constexpr const char* names[] = {"plain", "primary", "flat", "danger"};
    button->setProperty("kind", QLatin1String(names[static_cast<int>(kind)]));
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, kind == ButtonKind::Primary ? IconTone::OnAccent : IconTone::Text));
    return button;
}

QToolButton* makeTool(const QString& iconName, const QString& tip, const QKeySequence& keys)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName, IconTone::Quiet));
    button->setIconSize(QSize(18, 18));
    button->setToolTip(keys.isEmpty() ? tip
                                      : tip + QStringLiteral("  (") +
                                            keys.toString(QKeySequence::NativeText) + QLatin1Char(')'));
    button->setAccessibleName(tip);
    return button;
}

QFrame* makeCard()
{
    auto* frame = new QFrame;
    frame->setProperty("kind", QStringLiteral("card"));
    return frame;
}

QFrame* makeRule(Qt::Orientation orientation)
{
    auto* frame = new QFrame;
    frame->setProperty("kind", orientation == Qt::Horizontal ? QStringLiteral("rule")
                                                             : QStringLiteral("upright-rule"));
    return frame;
}

QLabel* makeBadge(const QString& text, Tone tone)
{
    class Badge : public QLabel
    {
    public:
        Badge(const QString& words, Tone badgeTone) : QLabel(words), m_tone(badgeTone)
        {
            setFont(scaledFont(font(), 0.85, QFont::DemiBold));
            setContentsMargins(8, 2, 8, 2);
            setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        }

    protected:
        void paintEvent(QPaintEvent*) override
        {
            const Tokens& t = tokens(palette());
            const QColor colour = m_tone == Tone::Warning   ? t.warning
                                  : m_tone == Tone::Failure ? t.failure
                                  : m_tone == Tone::Good    ? t.good
                                                            : t.quiet;
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(colour);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0,
                                    height() / 2.0);
            painter.drawText(rect(), Qt::AlignCenter, text());
        }

    private:
        Tone m_tone;
    };
    return new Badge(text, tone);
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        } else if (item->layout()) {
            clearLayout(item->layout());
        }
        delete item;
    }
}

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget* parent) : QLabel(parent), m_mode(mode)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setFullText(const QString& text)
{
    m_full = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(m_full, m_mode, width());
    setToolTip(shown == m_full ? QString() : m_full);
    const Tokens& t = tokens(palette());
    const QString kind = property("kind").toString();
    painter.setPen(kind == QLatin1String("quiet")     ? t.quiet
                   : kind == QLatin1String("failure") ? t.failure
                   : kind == QLatin1String("warning") ? t.warning
                                                      : t.text);
    painter.drawText(rect(), static_cast<int>(alignment()) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace counterpart::widgets
