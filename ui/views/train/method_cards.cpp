// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/method_cards.h"

#include "ui/models/format.h"
#include "ui/models/help/help_address.h"
#include "ui/models/methods_model.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/parts.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace counterpart::train {

using namespace widgets;
using models::MethodsModel;

namespace {

constexpr int margin = 14, textLeft = 38;

/// Painted whole, because a button of Qt's own shows one line only.
class Card : public QAbstractButton
{
public:
    explicit Card(const QModelIndex& index)
        : m_title(index.data().toString()), m_idea(index.data(MethodsModel::IdeaRole).toString()),
          m_citation(index.data(MethodsModel::CitationRole).toString()),
          m_needs(index.data(MethodsModel::NeedsRole).toString()),
          m_id(index.data(MethodsModel::MethodIdRole).toString())
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setObjectName(QStringLiteral("method-") + m_id);
        setAccessibleName(m_title);
        setAccessibleDescription(m_idea + QLatin1Char(' ') + m_needs);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        setText(m_title);
        setHelpPlace(this, help::address(help::methodPage(m_id)));
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return lay(nullptr, width); }
    [[nodiscard]] QSize sizeHint() const override { return {360, heightForWidth(360)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, heightForWidth(240)}; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QAbstractButton::resizeEvent(event);
        setMinimumHeight(heightForWidth(width()));
    }
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = underMouse() ? t.hover : t.raised;
        painter.setPen(QPen(isChecked() || hasFocus() ? t.accent : t.line, isChecked() ? 2 : 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
        lay(&painter, width());
    }

private:
    /// Places the texts one below the other, paints them where there is a painter, and returns the height.
    int lay(QPainter* painter, int width) const
    {
        const Tokens& t = tokens(palette());
        int y = margin;
        const auto put = [&](const QString& text, const QFont& textFont, const QColor& colour, int gapAbove) {
            y += gapAbove;
            const QRect room(textLeft, y, width - textLeft - margin, 1000);
            const QRect used = QFontMetrics(textFont).boundingRect(room, Qt::TextWordWrap, text);
            if (painter) {
                painter->setFont(textFont);
                painter->setPen(colour);
                painter->drawText(room, Qt::TextWordWrap, text);
            }
            y += used.height();
        };
        if (painter)
            paintMarker(*painter, {21, margin + QFontMetrics(font()).height() * 0.55}, 5.5,
                        methodLook(m_id, appearanceOf(palette())));
        put(m_title, scaledFont(font(), 1.05, QFont::DemiBold), t.text, 0);
        put(m_idea, font(), t.text, 4);
        put(m_needs, scaledFont(font(), 0.9), t.quiet, 6);
        put(m_citation, scaledFont(font(), 0.9), t.quiet, 2);
        return y + margin;
    }

    QString m_title, m_idea, m_citation, m_needs, m_id;
};

} // namespace

MethodCards::MethodCards(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* layout = spaced(new QVBoxLayout(this), gap, 0, 0, 4, 0);
    const MethodsModel catalog;
    for (int row = 0; row < catalog.rowCount(); ++row) {
        auto* made = new Card(catalog.index(row));
        m_group->addButton(made, row);
        layout->addWidget(made);
    }
    layout->addStretch();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT chosenChanged();
    });
}

void MethodCards::choose(const QString& methodId)
{
    if (QAbstractButton* found = card(methodId))
        found->setChecked(true);
}

const methods::Descriptor* MethodCards::method() const
{
    const int row = m_group->checkedId();
    return row < 0 ? nullptr : &methods::catalog()[static_cast<std::size_t>(row)];
}

QAbstractButton* MethodCards::card(const QString& methodId) const
{
    const auto& all = methods::catalog();
    for (std::size_t row = 0; row < all.size(); ++row)
        if (all[row].id == methodId.toStdString())
            return m_group->button(static_cast<int>(row));
    return nullptr;
}

} // namespace counterpart::train
