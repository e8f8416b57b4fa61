// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/case_analysis.h"
#include "ui/models/address.h"
#include "ui/views/compare/picture_maker.h"
#include "ui/views/compare/value_table.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace counterpart::views {

class HistogramWidget;

/// The right side: scores of the case and the cohort, values under the crosshair, the lead method's
/// histogram, the threshold and the window.
class ScorePanel : public QWidget
{
    Q_OBJECT
public:
    ScorePanel(CompareState& state, PictureMaker& maker, RunNames& names, QWidget* parent = nullptr);

    void setCatalog(const models::CompareCatalog* catalog); ///< must outlive this or be replaced
    void showRows(); ///< after the names, their blinding, solo or lead have changed
    void setCase(const models::CompareCase* shown);
    void setAnalysis(std::shared_ptr<const evaluation::CaseAnalysis> analysis);
    void setScales(std::shared_ptr<const models::CompareScales> scales);

Q_SIGNALS:
    void automaticWindowRequested();
    void helpRequested(const counterpart::models::Address& place);

private:
    void build();
    void showScores();
    void showLive(); ///< all that follows the crosshair or the slider
    void showThreshold();
    QWidget* makeColours();
    void showProbe();
    [[nodiscard]] QString liveScore(int run) const;

    CompareState& m_state;
    PictureMaker& m_maker;
    RunNames& m_names;
    const models::CompareCatalog* m_catalog = nullptr;
    const models::CompareCase* m_case = nullptr;
    std::shared_ptr<const evaluation::CaseAnalysis> m_analysis;
    std::shared_ptr<const models::CompareScales> m_scales;
    ValueTable *m_caseScores, *m_cohortScores, *m_probeValues;
    HistogramWidget* m_histogram;
    QLabel *m_position, *m_histogramTitle, *m_thresholdText, *m_windowText, *m_scaleSource, *m_protocol;
    QSlider* m_slider;
    QCheckBox *m_atProtocol, *m_detection, *m_signed;
    QComboBox* m_colours;
};

} // namespace counterpart::views
