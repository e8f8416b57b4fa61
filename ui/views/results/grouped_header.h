// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace counterpart::results {

/// Titles in the lower line; above, the names of groups over their columns. The column of a metric has a mark
/// that leads to where the help explains it.
class GroupedHeader : public QHeaderView
{
    Q_OBJECT
public:
    /// `marks`: not where a click sorts.
    GroupedHeader(bool marks, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRect markOf(int section) const; ///< empty where there is none

Q_SIGNALS:
    void helpRequested(const QString& metric);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& area, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QString groupAt(int section) const;
    [[nodiscard]] QString metricAt(int section) const;
    [[nodiscard]] bool hasGroups() const;
    [[nodiscard]] int markAt(const QPoint& place) const; ///< a section, -1 for none

    bool m_marks;
    int m_lit = -1; ///< the section whose mark is under the pointer
};

} // namespace counterpart::results
