// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rail.h"

#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace widgets;

namespace {

/// Icon over text, which QPushButton does not lay out by itself.
class RailButton : public QPushButton
{
public:
    RailButton(const QString& title, const QString& iconName) : m_title(title), m_name(iconName)
    {
        setProperty("kind", QStringLiteral("rail"));
        setCheckable(true);
        setAccessibleName(title);
        setFont(scaledFont(font(), 0.85));
        setFixedHeight(60);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_title) + 24, 60};
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        const bool lit = isChecked() || underMouse();
        const Tokens& t = tokens(palette());
        widgets::icon(m_name, lit ? IconTone::Text : IconTone::Quiet)
            .paint(&painter, QRect(width() / 2 - 11, 10, 22, 22));
        painter.setPen(lit ? t.text : t.quiet);
        painter.drawText(QRect(0, 34, width(), 20), Qt::AlignCenter, m_title);
    }

private:
    QString m_title, m_name;
};

} // namespace

Rail::Rail(const QList<ViewEntry>& entries, QWidget* parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setProperty("kind", QStringLiteral("bar"));
    auto* layout = spaced(new QVBoxLayout(this), 0, 0, 8, 0, 8);
    int width = 76;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ViewEntry& entry = entries[i];
        if (entry.atFoot && (i == 0 || !entries[i - 1].atFoot))
            layout->addStretch();
        auto* button = new RailButton(entry.title, entry.icon);
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i));
        button->setToolTip(entry.atFoot ? entry.title
                                        : entry.title + QStringLiteral("  (") +
                                              keys.toString(QKeySequence::NativeText) + QLatin1Char(')'));
        button->setObjectName(QStringLiteral("rail-") + entry.id);
        width = std::max(width, button->sizeHint().width());
        layout->addWidget(button);
        m_group->addButton(button);
        m_ids << entry.id;
        connect(button, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
    }
    if (entries.isEmpty() || !entries.last().atFoot)
        layout->addStretch();
    setFixedWidth(width);
}

void Rail::setCurrent(const QString& viewId)
{
    if (const auto at = m_ids.indexOf(viewId); at >= 0)
        m_group->buttons()[at]->setChecked(true);
}

} // namespace counterpart::shell
