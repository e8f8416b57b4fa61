// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QWidget>

class QPushButton;

namespace counterpart::widgets {

/// A row of filter chips that wraps to the next line where there is no room. Chips of one group exclude each
/// other (a second click takes the choice back); a chip without a group stands alone.
class ChipBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(QWidget* parent = nullptr);
    QPushButton* addChip(const QString& id, const QString& text, const QString& group = {});
    void removeGroup(const QString& group);
    [[nodiscard]] bool isChecked(const QString& id) const;
    /// The chosen id of a group, empty if none.
    [[nodiscard]] QString chosen(const QString& group) const;
    void setChecked(const QString& id, bool checked);
    void clear(); ///< takes all choices back

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int place(int width, bool move) const;

    struct Chip
    {
        QString id, group;
        QPushButton* button;
    };
    QList<Chip> m_chips;
};

} // namespace counterpart::widgets
