// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/scan_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace counterpart::widgets {
class ChipBar;
class Thumbnails;
} // namespace counterpart::widgets

namespace counterpart::library {

/// The scans of a data set as a table or as pictures, with search, filter chips and sorting. Both show the
/// same selection.
class ScanBrowser : public QWidget
{
    Q_OBJECT
public:
    explicit ScanBrowser(models::ScanModel& model, std::function<QString(const domain::Scan&)> imagePath,
                         QWidget* parent = nullptr);
    void setTitle(const QString& name);
    void setThumbnailsShown(bool shown);
    [[nodiscard]] bool areThumbnailsShown() const;
    void select(domain::ScanId scan);
    [[nodiscard]] std::optional<domain::ScanId> current() const;
    void selectNeighbour(int step);
    [[nodiscard]] models::ScanProxy& proxy() { return *m_proxy; }

Q_SIGNALS:
    void currentChanged();
    void looksChanged();

private:
    void buildTop();
    void buildTable();
    void buildPictures();
    void refreshChips();
    void applyFilter();
    void refreshCount();

    models::ScanModel& m_model;
    models::ScanProxy* m_proxy;
    widgets::Thumbnails* m_thumbnails;
    std::function<QString(const domain::Scan&)> m_imagePath;
    QLabel *m_title, *m_count;
    QLineEdit* m_search;
    widgets::ChipBar* m_chips;
    QPushButton *m_asTable, *m_asPictures;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QListView* m_pictures;
    QStringList m_contrasts;
};

} // namespace counterpart::library
