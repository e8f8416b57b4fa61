// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip_bar.h"

#include "ui/widgets/parts.h"

#include <algorithm>

namespace counterpart::widgets {

ChipBar::ChipBar(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QPushButton* ChipBar::addChip(const QString& id, const QString& text, const QString& group)
{
    auto* button = new QPushButton(text, this);
    button->setProperty("kind", QStringLiteral("chip"));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setObjectName(QStringLiteral("chip-") + id);
    connect(button, &QPushButton::clicked, this, [this, id, group](bool checked) {
        if (checked && !group.isEmpty())
            for (const Chip& chip : m_chips)
                if (chip.group == group && chip.id != id)
                    chip.button->setChecked(false);
        Q_EMIT changed();
    });
    m_chips.append({id, group, button});
    button->show();
    updateGeometry();
    place(width(), true);
    return button;
}

void ChipBar::removeGroup(const QString& group)
{
    const auto end = std::remove_if(m_chips.begin(), m_chips.end(), [&](const Chip& chip) {
        if (chip.group != group)
            return false;
        chip.button->hide();
        chip.button->deleteLater();
        return true;
    });
    m_chips.erase(end, m_chips.end());
    updateGeometry();
    place(width(), true);
}

bool ChipBar::isChecked(const QString& id) const
{
    return std::ranges::any_of(m_chips,
                               [&](const Chip& chip) { return chip.id == id && chip.button->isChecked(); });
}

QString ChipBar::chosen(const QString& group) const
{
    for (const Chip& chip : m_chips)
        if (chip.group == group && chip.button->isChecked())
            return chip.id;
    return {};
}

void ChipBar::setChecked(const QString& id, bool checked)
{
    for (const Chip& chip : m_chips)
        if (chip.id == id)
            chip.button->setChecked(checked);
}

void ChipBar::clear()
{
    for (const Chip& chip : m_chips)
        chip.button->setChecked(false);
    Q_EMIT changed();
}

int ChipBar::place(int width, bool move) const
{
    int x = 0, y = 0, line = 0;
    for (const Chip& chip : m_chips) {
        const QSize size = chip.button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + gapSmall;
            line = 0;
        }
        if (move)
            chip.button->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gapSmall;
        line = std::max(line, size.height());
    }
    return y + line;
}

int ChipBar::heightForWidth(int width) const
{
    return place(width, false);
}

QSize ChipBar::sizeHint() const
{
    const int w = std::max(width(), 200);
    return {w, place(w, false)};
}

QSize ChipBar::minimumSizeHint() const
{
    return {120, m_chips.isEmpty() ? 0 : place(std::max(width(), 120), false)};
}

void ChipBar::resizeEvent(QResizeEvent*)
{
    place(width(), true);
    updateGeometry();
}

} // namespace counterpart::widgets
