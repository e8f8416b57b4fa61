// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QList>
#include <functional>

class QLineEdit;
class QListWidget;

namespace counterpart::shell {

/// One thing that can be found by typing.
struct PaletteItem
{
    QString title;
    QString kind; ///< translated: action, case, run, method, …
    QString icon;
    std::function<void()> run;
};

/// How well `text` fits `query`: every letter of the query in order; beginnings of words and unbroken pieces
/// count more, shorter texts win. 0: does not fit.
int matchScore(const QString& query, const QString& text);

/// Ctrl+K: a line and what fits it, best first. Not a dialog: it lies over the window and goes away by
/// itself.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);
    void popUp(QList<PaletteItem> items);
    [[nodiscard]] int shownCount() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void filter(const QString& query);
    void runCurrent();

    QList<PaletteItem> m_items;
    QList<qsizetype> m_shown;
    QLineEdit* m_line;
    QListWidget* m_list;
};

} // namespace counterpart::shell
