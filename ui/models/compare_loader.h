// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/case_analysis.h"
#include "ui/models/compare_scales.h"
#include "ui/models/latest_task.h"

#include <list>

namespace counterpart::models {

/// Reads and analyses cases away from the window's thread. Only what was asked last is delivered; what it
/// supersedes is stopped. The last few cases are kept, so that going back and forth is at once.
class CompareLoader : public QObject
{
    Q_OBJECT
public:
    explicit CompareLoader(QObject* parent = nullptr);

    /// Emits `loaded`, then `analysed`; both at once, before this returns, when the case is kept.
    void load(const CompareFiles& files);
    /// Reads a case that will probably be asked next; nothing is emitted.
    void prefetch(const CompareFiles& files);
    /// Emits `measured` once.
    void measure(const ScaleRequest& request);
    /// Forgets everything kept and stops everything.
    void reset();
    [[nodiscard]] bool isLoading() const { return m_load.isBusy(); }

Q_SIGNALS:
    void loaded(const std::shared_ptr<const counterpart::models::CaseVolumes>& volumes);
    void analysed(const std::shared_ptr<const counterpart::evaluation::CaseAnalysis>& analysis);
    void measured(const std::shared_ptr<const counterpart::models::CompareScales>& scales);
    void loadingChanged(bool loading);

private:
    struct Kept
    {
        std::string label;
        std::shared_ptr<const CaseVolumes> volumes;
        std::shared_ptr<const evaluation::CaseAnalysis> analysis;
    };
    Kept* find(const std::string& label);
    void keep(Kept kept);
    void receiveVolumes(const std::shared_ptr<const CaseVolumes>& volumes);

    LatestTask m_load, m_analysis, m_prefetch, m_measurement;
    std::list<Kept> m_kept; ///< newest first
};

} // namespace counterpart::models
