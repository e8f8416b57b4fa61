// SPDX-License-Identifier: Apache-2.0
#include "ui/models/compare_loader.h"

#include <QMetaObject>
#include <QPointer>
#include <algorithm>

namespace counterpart::models {

namespace {

constexpr std::size_t mostKept = 5;

/// Runs on the window's thread, if the loader still lives.
template <class Call> void deliver(const QPointer<CompareLoader>& loader, Call call)
{
    if (loader)
        QMetaObject::invokeMethod(loader.data(), std::move(call), Qt::QueuedConnection);
}

} // namespace

CompareLoader::CompareLoader(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_measurePool.setMaxThreadCount(1);
}

CompareLoader::~CompareLoader()
{
    reset();
    // The workers hold a pointer to this object: they end before it does.
    m_pool.waitForDone();
    m_measurePool.waitForDone();
}

void CompareLoader::reset()
{
    m_loadCancellation.request();
    m_prefetchCancellation.request();
    m_measureCancellation.request();
    m_pool.clear();
    m_measurePool.clear();
    ++m_generation;
    ++m_measureGeneration;
    m_kept.clear();
    setLoading(false);
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

void CompareLoader::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged(loading);
}

void CompareLoader::load(const CompareFiles& files)
{
    m_loadCancellation.request();
    m_prefetchCancellation.request();
    m_loadCancellation = {};
    const quint64 generation = ++m_generation;
    if (const Kept* known = find(files.label)) {
        const Kept kept = *known;
        keep(kept);
        setLoading(false);
        Q_EMIT loaded(kept.volumes);
        Q_EMIT analysed(kept.analysis);
        return;
    }
    setLoading(true);
    m_pool.start([this, guard = QPointer<CompareLoader>(this), files, generation, stop = m_loadCancellation] {
        auto volumes = loadCase(files, stop);
        if (!volumes)
            return;
        deliver(guard, [this, generation, volumes] { receiveVolumes(generation, volumes); });
        auto analysis = analyse(*volumes, stop);
        if (analysis)
            deliver(guard, [this, generation, volumes, analysis] {
                receiveAnalysis(generation, volumes, analysis);
            });
    });
}

void CompareLoader::receiveVolumes(quint64 generation, std::shared_ptr<const CaseVolumes> volumes)
{
    if (generation != m_generation)
        return;
    setLoading(false);
    Q_EMIT loaded(volumes);
}

void CompareLoader::receiveAnalysis(quint64 generation, std::shared_ptr<const CaseVolumes> volumes,
                                    std::shared_ptr<const CaseAnalysis> analysis)
{
    if (generation != m_generation)
        return;
    if (!volumes->error)
        keep({volumes->label, volumes, analysis});
    Q_EMIT analysed(analysis);
}

void CompareLoader::prefetch(const CompareFiles& files)
{
    if (find(files.label) != nullptr)
        return;
    m_prefetchCancellation = {};
    m_pool.start([this, guard = QPointer<CompareLoader>(this), files, generation = m_generation,
                  stop = m_prefetchCancellation] {
        const auto volumes = loadCase(files, stop);
        const auto analysis = volumes ? analyse(*volumes, stop) : nullptr;
        if (analysis && !volumes->error)
            deliver(guard, [this, generation, volumes, analysis] {
                if (generation == m_generation)
                    keep({volumes->label, volumes, analysis});
            });
    });
}

void CompareLoader::measure(const ScaleRequest& request)
{
    m_measureCancellation.request();
    m_measureCancellation = {};
    const quint64 generation = ++m_measureGeneration;
    m_measurePool.start(
        [this, guard = QPointer<CompareLoader>(this), request, generation, stop = m_measureCancellation] {
            const auto scales = measureScales(request, stop);
            if (scales)
                deliver(guard, [this, generation, scales] {
                    if (generation == m_measureGeneration)
                        Q_EMIT measured(scales);
                });
        });
}

} // namespace counterpart::models
