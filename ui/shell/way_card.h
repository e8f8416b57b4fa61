// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace counterpart::shell {

/// One of the start page's ways: icon, title and what it does, the whole card a button. Painted, because a
/// button of Qt's own shows one line only.
class WayCard : public QAbstractButton
{
    Q_OBJECT
public:
    WayCard(QString icon, const QString& title, QString text, QWidget* parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return lay(nullptr, width); }
    [[nodiscard]] QSize sizeHint() const override { return {300, heightForWidth(300)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, heightForWidth(300)}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int lay(QPainter* painter, int width) const;

    QString m_icon, m_text;
};

} // namespace counterpart::shell
