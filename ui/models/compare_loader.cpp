// SPDX-License-Identifier: Apache-2.0
#include "ui/models/compare_loader.h"

#include <algorithm>

namespace counterpart::models {

namespace {

constexpr std::size_t mostKept = 5;

} // namespace

CompareLoader::CompareLoader(QObject* parent) : QObject(parent)
{
    connect(&m_load, &LatestTask::busyChanged, this, &CompareLoader::loadingChanged);
}

void CompareLoader::reset()
{
    for (LatestTask* task : {&m_load, &m_analysis, &m_prefetch, &m_measurement})
        task->cancel();
    m_kept.clear();
}

CompareLoader::Kept* CompareLoader::find(const std::string& label)
{
    const auto it = std::ranges::find(m_kept, label, &Kept::label);
    return it == m_kept.end() ? nullptr : &*it;
}

void CompareLoader::keep(Kept kept)
{
    m_kept.remove_if([&](const Kept& other) { return other.label == kept.label; });
    m_kept.push_front(std::move(kept));
    if (m_kept.size() > mostKept)
        m_kept.pop_back();
}

void CompareLoader::load(const CompareFiles& files)
{
    m_prefetch.cancel();
    m_analysis.cancel();
    if (const Kept* known = find(files.label)) {
        m_load.cancel();
        const Kept kept = *known;
        keep(kept);
        Q_EMIT loaded(kept.volumes);
        Q_EMIT analysed(kept.analysis);
        return;
    }
    m_load.start([files](const base::Cancellation& stop) { return loadCase(files, stop); },
                 [this](const std::shared_ptr<const CaseVolumes>& volumes) { receiveVolumes(volumes); });
}

void CompareLoader::receiveVolumes(const std::shared_ptr<const CaseVolumes>& volumes)
{
    m_analysis.start(
        [volumes](const base::Cancellation& stop) {
            return evaluation::analyseCase(imagesOf(*volumes), stop);
        },
        [this, volumes](const std::shared_ptr<const evaluation::CaseAnalysis>& analysis) {
            if (!volumes->error)
                keep({volumes->label, volumes, analysis});
            Q_EMIT analysed(analysis);
        });
    Q_EMIT loaded(volumes);
}

void CompareLoader::prefetch(const CompareFiles& files)
{
    if (find(files.label) != nullptr)
        return;
    m_prefetch.start(
        [files](const base::Cancellation& stop) {
            const auto volumes = loadCase(files, stop);
            const auto analysis = volumes ? evaluation::analyseCase(imagesOf(*volumes), stop) : nullptr;
            return Kept{files.label, volumes, analysis};
        },
        [this](const Kept& read) {
            if (read.analysis && !read.volumes->error)
                keep(read);
        });
}

void CompareLoader::measure(const ScaleRequest& request)
{
    m_measurement.start(
        [request](const base::Cancellation& stop) { return measureScales(request, stop); },
        [this](const std::shared_ptr<const CompareScales>& scales) { Q_EMIT measured(scales); });
}

} // namespace counterpart::models
