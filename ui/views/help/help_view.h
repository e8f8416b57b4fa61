// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/help/search.h"
#include "ui/widgets/view.h"

#include <QThreadPool>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace counterpart::help {

class HitList;
class PageBrowser;
class PageList;

/// The help: pages at the left, one to read, and a search over all of them. Needs no workspace.
class HelpView : public widgets::View
{
    Q_OBJECT
public:
    /// The library outlives the view; when what it holds has changed, `reload` says so.
    explicit HelpView(const Library& library, QWidget* parent = nullptr);
    ~HelpView() override;

    [[nodiscard]] models::Address address() const override;
    void open(const models::Address& address) override;
    [[nodiscard]] QStringList breadcrumb() const override;
    void activate() override;
    [[nodiscard]] QList<widgets::KeyHelp> keys() const override { return keyHelp(); }
    static QList<widgets::KeyHelp> keyHelp();
    void reload();

    [[nodiscard]] const QString& page() const { return m_page; }
    [[nodiscard]] bool isIndexReady() const { return m_indexed; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildSide();
    void buildIndex();
    void search();
    void showPage(const QString& page, const QString& anchor);
    void follow(const QString& link);
    void leaveFor(const models::Address& place);
    void openHit(const Hit& hit);
    [[nodiscard]] bool searches() const;

    const Library& m_library;
    Index m_index;
    bool m_indexed = false;
    QLineEdit* m_search;
    PageList* m_pages;
    QStackedWidget* m_stack;
    PageBrowser* m_browser;
    HitList* m_hits;
    QLabel* m_count;
    QString m_page, m_anchor;
    QStringList m_found; ///< words that brought the reader here
    QThreadPool m_pool;  ///< last: its work uses nothing of this
};

} // namespace counterpart::help
