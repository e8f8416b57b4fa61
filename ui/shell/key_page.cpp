// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/key_page.h"

#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace widgets;

namespace {

/// What else the same key does, or nothing.
QString clashOf(const KeyHelp& key, const QList<KeyHelp>& all)
{
    for (const KeyHelp& other : all)
        if (other.id != key.id && !key.keys.isEmpty() && other.keys == key.keys)
            return other.does;
    return {};
}

} // namespace

KeyPage::KeyPage(QWidget* parent) : QDialog(parent), m_rows(new QGridLayout)
{
    setObjectName(QStringLiteral("keyPage"));
    setWindowTitle(tr("Keys"));
    resize(560, 640);
    auto* layout = spaced(new QVBoxLayout(this), 12, 20, 16, 20, 16);
    layout->addWidget(makeLabel(
        tr("Click a field and press the key it shall be. What you choose holds at once and is kept."),
        Tone::Quiet, true));
    auto* content = new QWidget;
    auto* column = spaced(new QVBoxLayout(content), 0, 0, 0, 12, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(0, 1);
    column->addLayout(m_rows);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    auto* foot = spaced(new QHBoxLayout, gap);
    auto* all = makeButton(tr("All as they were"), ButtonKind::Plain, QStringLiteral("undo"));
    all->setObjectName(QStringLiteral("resetKeys"));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT resetRequested({}); });
    auto* close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    foot->addWidget(all);
    foot->addStretch();
    foot->addWidget(close);
    layout->addLayout(foot);
}

void KeyPage::showKeys(const QList<KeyHelp>& keys)
{
    clearLayout(m_rows);
    int row = 0;
    for (const KeyHelp& key : keys)
        if (!key.id.isEmpty())
            addRow(row++, key, clashOf(key, keys));
}

void KeyPage::addRow(int row, const KeyHelp& key, const QString& clash)
{
    auto* text = makeLabel(clash.isEmpty() ? key.does : tr("%1 – also: %2").arg(key.does, clash),
                           clash.isEmpty() ? Tone::Plain : Tone::Warning, true);
    auto* edit = new QKeySequenceEdit(key.keys);
    edit->setObjectName(key.id);
    edit->setAccessibleName(key.does);
    edit->setFixedWidth(150);
    connect(edit, &QKeySequenceEdit::editingFinished, this, [this, edit, key] {
        // One key is what a hand finds without looking; a second one pressed in a row is dropped.
        const QKeySequence one(edit->keySequence().isEmpty() ? QKeyCombination(Qt::Key_unknown)
                                                             : edit->keySequence()[0]);
        if (!edit->keySequence().isEmpty() && one != key.keys)
            Q_EMIT chosen(key.id, one);
    });
    auto* reset = makeTool(QStringLiteral("undo"),
                           tr("As it was: %1").arg(key.standard.toString(QKeySequence::NativeText)));
    reset->setEnabled(key.keys != key.standard);
    connect(reset, &QToolButton::clicked, this, [this, id = key.id] { Q_EMIT resetRequested(id); });
    m_rows->addWidget(text, row, 0);
    m_rows->addWidget(edit, row, 1);
    m_rows->addWidget(reset, row, 2);
}

} // namespace counterpart::shell
