// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/latest_task.h"
#include "ui/models/scan_model.h"
#include "ui/render/colour_map.h"

#include <QTimer>
#include <QWidget>
#include <array>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace counterpart::widgets {
class ElidedLabel;
class PlaneView;
} // namespace counterpart::widgets

namespace counterpart::volume {
struct Volume;
}

namespace counterpart::library {

/// One scan: three linked planes with the truth outlined, what its header says, the reader's rating and note,
/// and where it is used.
class ScanPanel : public QWidget
{
    Q_OBJECT
public:
    ScanPanel(models::Session& session, models::ScanModel& model, QWidget* parent = nullptr);
    ~ScanPanel() override;
    void showScan(std::optional<domain::ScanId> scan);
    [[nodiscard]] std::optional<domain::ScanId> scan() const { return m_scan; }
    void rate(domain::Rating rating);
    void toggleTruth();
    /// Whether the picture of the present scan is drawn (tests, screenshots).
    [[nodiscard]] bool isPictureShown() const { return m_pictureShown; }

Q_SIGNALS:
    void rated(const counterpart::domain::Scan& before, counterpart::domain::Rating now);

private:
    struct Picture
    {
        std::shared_ptr<const volume::Volume> image, truth;
        render::Window window;
        QString error;
    };
    static Picture read(const QString& image, const QString& truth);
    QWidget* buildPlanes();
    QWidget* buildRating();
    void showFacts(const models::ScanRow& row);
    void showUses(const domain::Scan& scan);
    void load(const domain::Scan& scan);
    void show(const Picture& picture);
    void saveNote();
    [[nodiscard]] QString absolute(const domain::Path& path) const;

    models::Session& m_session;
    models::ScanModel& m_model;
    std::optional<domain::ScanId> m_scan;
    models::ScanRow m_shown; ///< what the facts say
    std::array<widgets::PlaneView*, 3> m_planes{};
    widgets::ElidedLabel* m_title;
    QHBoxLayout* m_badges;
    QLabel* m_pictureMessage;
    QFormLayout* m_facts;
    QLabel* m_problems;
    QLabel* m_uses;
    QList<QPushButton*> m_ratings;
    QPlainTextEdit* m_note;
    QTimer m_noteTimer;
    models::LatestTask m_reader;
    bool m_pictureShown = false, m_truthShown = true;
};

} // namespace counterpart::library
