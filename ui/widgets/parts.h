// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

class QBoxLayout;

/// Small makers, so that every view is built from the same pieces.
namespace counterpart::widgets {

enum class Tone { Plain, Quiet, Good, Warning, Failure };

/// A label in a tone; wraps when asked. Its text can be selected.
QLabel* makeLabel(const QString& text, Tone tone = Tone::Plain, bool wraps = false);
void setTone(QLabel* label, Tone tone);
QLabel* makeTitle(const QString& text, double factor = 1.25); ///< bold, larger
QLabel* makeCaption(const QString& text);                     ///< small, quiet, above a group

enum class ButtonKind { Plain, Primary, Flat, Danger };
QPushButton* makeButton(const QString& text, ButtonKind kind = ButtonKind::Plain,
                        const QString& iconName = {});
QToolButton* makeTool(const QString& iconName, const QString& tip, const QKeySequence& keys = {});

QFrame* makeCard(); ///< raised, rounded, with a line around it
QFrame* makeRule(Qt::Orientation orientation = Qt::Horizontal);
/// A small rounded word, for example "Simulated".
QLabel* makeBadge(const QString& text, Tone tone = Tone::Warning);

/// Widens the columns whose titles have no room; other languages have longer words.
void giveTitlesRoom(class QHeaderView* header);

/// Sets a dynamic property the style sheet asks for and has the widget looked at again.
void restyle(QWidget* widget, const char* property, const QVariant& value);
/// Removes everything from a layout and deletes the widgets.
void clearLayout(QLayout* layout);
/// A box layout's margins and spacing in one call.
template <class Layout>
Layout* spaced(Layout* layout, int spacing, int left = 0, int top = 0, int right = 0, int bottom = 0)
{
    layout->setContentsMargins(left, top, right, bottom);
    layout->setSpacing(spacing);
    return layout;
}

/// A label that ends in … where it has no room, with its whole text as tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget* parent = nullptr);
    void setFullText(const QString& text);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_full;
    Qt::TextElideMode m_mode;
};

} // namespace counterpart::widgets
