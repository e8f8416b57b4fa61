// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/theme.h"

#include <QHash>

namespace counterpart::widgets {

namespace {

/// `@name` is replaced by a token's colour, `@name/40` by it with 40 % opacity.
const char* const sheet = R"(
* { outline: none; }
QToolTip { background: @hover; color: @text; border: 1px solid @line; padding: 4px 8px; }
QLabel { background: transparent; }
QLabel[kind="quiet"], QLabel[kind="caption"] { color: @quiet; }
QLabel[kind="failure"] { color: @failure; }
QLabel[kind="warning"] { color: @warning; }
QLabel[kind="good"] { color: @good; }
QLabel[kind="link"] { color: @accent; }
QFrame[kind="card"] { background: @raised; border: 1px solid @line; border-radius: 8px; }
QFrame[kind="bar"] { background: @raised; border: none; }
QFrame[kind="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="upright-rule"] { background: @line; border: none; max-width: 1px; min-width: 1px; }
QFrame[kind="image"] { background: #000000; border: 1px solid @line; border-radius: 4px; }

QPushButton { background: @hover; color: @text; border: 1px solid @line; border-radius: 6px; padding: 5px 14px;
  min-height: 18px; }
QPushButton:hover { border-color: @quiet; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border-color: @accent; }
QPushButton:checked { background: @accent/22; border-color: @accent; color: @text; }
QPushButton:disabled { color: @quiet/60; border-color: @line; background: @raised; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accent/88; }
QPushButton[kind="primary"]:pressed { background: @accent/72; }
QPushButton[kind="primary"]:focus { border: 1px solid @text; }
QPushButton[kind="primary"]:disabled { background: @line; border-color: @line; color: @quiet; }
QPushButton[kind="flat"] { background: transparent; border-color: transparent; padding: 5px 8px; }
QPushButton[kind="flat"][tone="quiet"] { color: @quiet; }
QPushButton[kind="flat"]:hover { background: @hover; }
QPushButton[kind="flat"]:focus { border-color: @accent; }
QPushButton[kind="danger"] { color: @failure; }
QPushButton[kind="chip"] { border-radius: 12px; padding: 2px 12px; min-height: 18px; background: transparent;
  color: @quiet; }
QPushButton[kind="chip"]:hover { color: @text; background: @hover; }
QPushButton[kind="chip"]:checked { background: @accent/22; border-color: @accent; color: @text; }
QPushButton[kind="chip"]:focus { border-color: @accent; }
QPushButton[kind="rail"] { background: transparent; border: none; border-left: 2px solid transparent;
  border-radius: 0; padding: 0; color: @quiet; }
QPushButton[kind="rail"]:hover { background: @hover; color: @text; }
QPushButton[kind="rail"]:checked { background: @hover; border-left-color: @accent; color: @text; }
QPushButton[kind="rail"]:focus { background: @hover; }
QPushButton[kind="segment"] { border-radius: 0; padding: 4px 12px; background: transparent; color: @quiet; }
QPushButton[kind="segment"]:checked { background: @hover; color: @text; border-color: @quiet; }
QPushButton[kind="segment"]:focus { border-color: @accent; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:open { background: @line; }
QToolButton:checked { background: @accent/22; border-color: @accent; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @quiet/60; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: url(:/controls/down-@theme.svg); width: 9px; height: 9px;
  subcontrol-origin: border; subcontrol-position: center right; right: 10px; }
QPushButton[menu="true"] { padding-right: 28px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: @surface; color: @text;
  border: 1px solid @line; border-radius: 6px; padding: 4px 8px; min-height: 20px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:hover, QPlainTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: @quiet; }
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border-color: @accent; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: @quiet/60; background: @raised; }
*[invalid="true"], *[invalid="true"]:focus, *[invalid="true"]:hover { border-color: @failure; }
QAbstractSpinBox { padding-right: 22px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 20px;
  background: transparent; border: none; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; border-radius: 4px; }
QAbstractSpinBox::up-arrow { image: url(:/controls/up-@theme.svg); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url(:/controls/down-@theme.svg); width: 9px; height: 9px; }
QComboBox { padding-right: 24px; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 24px; border: none; }
QComboBox::down-arrow { image: url(:/controls/down-@theme.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; border-radius: 6px; padding: 4px;
  selection-background-color: @hover; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; border-radius: 4px; }

QCheckBox, QRadioButton { spacing: 8px; color: @text; background: transparent; border: none; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @quiet;
  background: @surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/controls/check-@theme.svg); }
QRadioButton::indicator:checked { border: 4px solid @accent; width: 8px; height: 8px; background: @onAccent; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @quiet/60; }

QSlider { background: transparent; min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @text; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @accent; }
QSlider::groove:vertical { width: 4px; background: @line; border-radius: 2px; }
QSlider::add-page:vertical { background: @accent; border-radius: 2px; }
QSlider::handle:vertical { background: @text; width: 14px; height: 14px; margin: 0 -5px; border-radius: 7px; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QPlainTextEdit, QTextEdit { background: @surface; border: 1px solid @line; border-radius: 6px; }
QPlainTextEdit:hover { border-color: @quiet; }
QPlainTextEdit:focus { border-color: @accent; }

QAbstractItemView { background: transparent; alternate-background-color: @raised; color: @text; border: none;
  selection-background-color: @accent/22; selection-color: @text; gridline-color: @line; }
QAbstractItemView::item { border: none; padding: 0 8px; }
QAbstractItemView::item:hover { background: @hover; }
QAbstractItemView::item:selected { background: @accent/22; color: @text; }
QAbstractItemView::item:selected:!active { background: @accent/14; }
QTableView::item:hover:!selected { background: transparent; }
QListView::item, QTreeView::item { border-radius: 4px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @surface; color: @quiet; border: none; border-bottom: 1px solid @line;
  padding: 6px 8px 6px 11px; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow { image: url(:/controls/up-@theme.svg); width: 9px; height: 9px; subcontrol-position: center right;
  right: 6px; }
QHeaderView::down-arrow { image: url(:/controls/down-@theme.svg); width: 9px; height: 9px;
  subcontrol-position: center right; right: 6px; }
QTableCornerButton::section { background: @surface; border: none; }

QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @quiet; padding: 6px 12px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QMenu { background: @raised; color: @text; border: 1px solid @line; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @quiet/60; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::indicator { width: 12px; height: 12px; left: 6px; }
QMenu::indicator:checked { image: url(:/controls/dot-@theme.svg); }
QMenu::indicator:non-exclusive:checked { image: url(:/controls/dot-@theme.svg); }
)";

QString opacity(const QColor& colour, int percent)
{
    return QStringLiteral("rgba(%1,%2,%3,%4%)")
        .arg(colour.red())
        .arg(colour.green())
        .arg(colour.blue())
        .arg(percent);
}

} // namespace

QString makeStyleSheet(const Tokens& t, double scale)
{
    const QHash<QString, QColor> colours{
        {QStringLiteral("surface"), t.surface}, {QStringLiteral("raised"), t.raised},
        {QStringLiteral("hover"), t.hover},     {QStringLiteral("line"), t.line},
        {QStringLiteral("text"), t.text},       {QStringLiteral("quiet"), t.quiet},
        {QStringLiteral("accent"), t.accent},   {QStringLiteral("onAccent"), t.onAccent},
        {QStringLiteral("warning"), t.warning}, {QStringLiteral("failure"), t.failure},
        {QStringLiteral("good"), t.good}};
    const bool dark = t.surface.lightness() < 128;
    QString result;
    const QString source = QString::fromLatin1(sheet);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != QLatin1Char('@')) {
            result += source[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source[end].isLetter())
            ++end;
        const QString name = source.mid(i + 1, end - i - 1);
        int percent = 100;
        if (end < source.size() && source[end] == QLatin1Char('/')) {
            percent = source.mid(end + 1, 2).toInt();
            end += 3;
        }
        if (name == QLatin1String("theme"))
            result += dark ? QLatin1String("dark") : QLatin1String("light");
        else
            result += percent == 100 ? colours.value(name).name() : opacity(colours.value(name), percent);
        i = end - 1;
    }
    if (scale >= 1.2) // larger text needs larger targets
        result += QStringLiteral("QPushButton, QLineEdit, QComboBox, QAbstractSpinBox { min-height: %1px; }")
                      .arg(qRound(20 * scale));
    return result;
}

} // namespace counterpart::widgets
