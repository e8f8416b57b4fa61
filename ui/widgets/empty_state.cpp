// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/empty_state.h"

#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QPainter>

namespace counterpart::widgets {

namespace {

/// The icon, large and quiet; painted, so that it follows the theme.
class LargeIcon : public QWidget
{
public:
    explicit LargeIcon(QString name) : m_icon(icon(name, IconTone::Quiet)) { setFixedSize(56, 56); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), m_text(makeLabel(text, Tone::Quiet, true)), m_buttons(spaced(new QHBoxLayout, gap))
{
    auto* layout = spaced(new QVBoxLayout(this), 12, gapSection, gapSection, gapSection, gapSection);
    QLabel* heading = makeTitle(title, 1.35);
    heading->setAlignment(Qt::AlignCenter);
    heading->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMaximumWidth(520);
    m_text->setMinimumWidth(240);
    layout->addStretch(3);
    layout->addWidget(new LargeIcon(iconName), 0, Qt::AlignHCenter);
    layout->addWidget(heading);
    auto* row = new QHBoxLayout; // a wrapped label aligned in its cell would take its narrow size hint
    row->addStretch(1);
    row->addWidget(m_text, 4);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addSpacing(4);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_buttons);
    centred->addStretch();
    layout->addLayout(centred);
    layout->addStretch(4);
}

QPushButton* EmptyState::addAction(const QString& text, const QString& iconName, std::function<void()> action)
{
    auto* button = makeButton(text, m_buttons->isEmpty() ? ButtonKind::Primary : ButtonKind::Plain, iconName);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
}

} // namespace counterpart::widgets
