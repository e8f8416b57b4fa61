// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/notice_bar.h"

#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace counterpart::widgets {

namespace {

constexpr int undoTime = 12000; ///< long enough to read, decide and reach the button

QColor toneColour(Notice::Tone tone, const Tokens& t)
{
    switch (tone) {
    case Notice::Tone::Plain:
        return t.accent;
    case Notice::Tone::Good:
        return t.good;
    case Notice::Tone::Warning:
        return t.warning;
    case Notice::Tone::Failure:
        return t.failure;
    }
    return t.accent;
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_text(makeLabel({}, Tone::Plain, true)), m_action(makeButton({}, ButtonKind::Flat)),
      m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    auto* layout = spaced(new QHBoxLayout(this), gap, 20, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    auto* close = makeTool(QStringLiteral("close"), tr("Close"));
    layout->addWidget(close);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_notice.action;
        dismiss();
        if (action)
            action();
    });
    hide();
}

void NoticeBar::show(const Notice& notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    setAccessibleName(notice.text);
    QFrame::show();
    update();
    if (!notice.stays && (notice.tone == Notice::Tone::Plain || notice.tone == Notice::Tone::Good))
        m_timer->start(notice.actionText.isEmpty() ? undoTime / 2 : undoTime);
    else
        m_timer->stop();
}

QString NoticeBar::text() const
{
    return isVisible() ? m_notice.text : QString();
}

void NoticeBar::dismiss()
{
    m_timer->stop();
    hide();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.hover);
    painter.fillRect(QRect(0, 0, 4, height()), toneColour(m_notice.tone, t));
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace counterpart::widgets
