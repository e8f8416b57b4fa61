// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/help/typesetting.h"

#include <QTextBrowser>

class QPainter;

namespace counterpart::help {

/// One page, to be read. Links are told, not followed.
class PageBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit PageBrowser(QWidget* parent = nullptr);
    /// `found`: words to be marked, empty for none.
    void showPage(const QString& markdown, const QString& anchor, const QStringList& found);
    void goToAnchor(const QString& anchor); ///< empty: the top
    /// The anchor of the heading that the first visible line stands under.
    [[nodiscard]] QString anchorAtTop() const;

Q_SIGNALS:
    void linkClicked(const QString& target);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] Look look() const;
    void fit();
    void typeset();
    void markFound();
    void paintGrounds(QPainter& painter) const;

    QString m_markdown;
    QStringList m_found;
};

} // namespace counterpart::help
