// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/compare_analysis.h"
#include "ui/models/compare_scales.h"

#include <QObject>
#include <QThreadPool>
#include <list>

namespace counterpart::models {

/// Reads and analyses cases away from the window's thread. Only what was asked last is delivered; what it
/// supersedes is stopped. The last few cases are kept, so that going back and forth is at once.
class CompareLoader : public QObject
{
    Q_OBJECT
public:
    explicit CompareLoader(QObject* parent = nullptr);
    ~CompareLoader() override; ///< stops and waits for what runs (a slice of a file read at most)

    /// Emits `loaded`, then `analysed`; both at once, before this returns, when the case is kept.
    void load(const CompareFiles& files);
    /// Reads a case that will probably be asked next; nothing is emitted.
    void prefetch(const CompareFiles& files);
    /// Emits `measured` once.
    void measure(const ScaleRequest& request);
    /// Forgets everything kept and stops everything.
    void reset();
    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void loaded(const std::shared_ptr<const counterpart::models::CaseVolumes>& volumes);
    void analysed(const std::shared_ptr<const counterpart::models::CaseAnalysis>& analysis);
    void measured(const std::shared_ptr<const counterpart::models::CompareScales>& scales);
    void loadingChanged(bool loading);

private:
    struct Kept
    {
        std::string label;
        std::shared_ptr<const CaseVolumes> volumes;
        std::shared_ptr<const CaseAnalysis> analysis;
    };
    Kept* find(const std::string& label);
    void keep(Kept kept);
    void setLoading(bool loading);
    void receiveVolumes(quint64 generation, std::shared_ptr<const CaseVolumes> volumes);
    void receiveAnalysis(quint64 generation, std::shared_ptr<const CaseVolumes> volumes,
                         std::shared_ptr<const CaseAnalysis> analysis);

    QThreadPool m_pool;        ///< one thread: cases are read in the order of asking
    QThreadPool m_measurePool; ///< one thread: measuring never holds up the case that is waited for
    std::list<Kept> m_kept;    ///< newest first
    base::Cancellation m_loadCancellation, m_prefetchCancellation, m_measureCancellation;
    quint64 m_generation = 0, m_measureGeneration = 0;
    bool m_loading = false;
};

} // namespace counterpart::models
