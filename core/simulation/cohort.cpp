// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/cohort.h"

#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/simulation/bids.h"

#include <atomic>
#include <cstdio>
#include <mutex>
#include <numeric>
#include <optional>

namespace counterpart::simulation {
namespace {

namespace fs = std::filesystem;

/// What is being written stands under another name until it is whole; destroyed without `publish`, it
/// vanishes.
class Draft
{
public:
    explicit Draft(const fs::path& folder) : m_folder(folder), m_draft(folder)
    {
        if (!m_draft.has_filename())
            m_draft = m_draft.parent_path();
        m_draft += ".incomplete";
        remove(); // of a process that was killed
    }
    ~Draft() { remove(); }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    [[nodiscard]] const fs::path& path() const { return m_draft; }
    base::Result<> publish()
    {
        std::error_code error;
        fs::remove(m_folder, error); // an empty folder may be replaced
        fs::rename(m_draft, m_folder, error);
        if (error)
            return base::failed("file.unwritable",
                                {{"path", base::toUtf8(m_folder)}, {"reason", error.message()}});
        return {};
    }

private:
    void remove() const
    {
        std::error_code ignored;
        fs::remove_all(m_draft, ignored);
    }
    fs::path m_folder;
    fs::path m_draft;
};

LesionType lesionOf(LesionMixture mixture, int index)
{
    switch (mixture) {
    case LesionMixture::Tumour:
        return LesionType::Tumour;
    case LesionMixture::MultipleSclerosis:
        return LesionType::MultipleSclerosis;
    case LesionMixture::Stroke:
        return LesionType::Stroke;
    case LesionMixture::Mixed:
        break;
    }
    constexpr std::array pattern{LesionType::Tumour, LesionType::Tumour, LesionType::MultipleSclerosis,
                                 LesionType::Tumour, LesionType::Tumour, LesionType::Stroke};
    return pattern[static_cast<std::size_t>(index) % pattern.size()];
}

/// Millilitres of a mask.
double volumeOf(const volume::Volume& mask)
{
    const auto spacing = mask.geometry.spacing();
    return std::accumulate(mask.voxels.begin(), mask.voxels.end(), 0.0) * spacing[0] * spacing[1] *
           spacing[2] / 1000;
}

/// Healthy and diseased people have streams of their own: asking for more of one leaves the other as it was.
base::Result<SimulatedSubject> makeSubject(const Anatomy& anatomy, const SimulationOptions& options,
                                           int index, const fs::path& root,
                                           const base::Cancellation& cancellation)
{
    const bool diseased = index >= options.subjects;
    const int inGroup = diseased ? index - options.subjects : index;
    ScanOptions scanOptions = options.scan;
    scanOptions.lesion = diseased ? lesionOf(options.mixture, inGroup) : LesionType::None;
    const auto seed = base::deriveSeed(options.seed, diseased ? "diseased" : "healthy",
                                       static_cast<std::uint64_t>(inGroup));
    char label[16];
    std::snprintf(label, sizeof label, "sub-%03d", index + 1);
    COUNTERPART_TRY(const auto scan, simulateScan(anatomy, scanOptions, seed, cancellation));
    COUNTERPART_CHECK(writeSubject(root, label, scan, scanOptions, seed));
    return SimulatedSubject{label, scanOptions.lesion, volumeOf(scan.lesionMask), volumeOf(scan.brainMask)};
}

/// Collects the first failure of several threads and tells the others to stop.
class Collector
{
public:
    Collector(int count, const base::Task& task) : m_subjects(static_cast<std::size_t>(count)), m_task(task)
    {
    }

    [[nodiscard]] bool isStopped() const { return m_failed.load() || m_task.cancellation.isRequested(); }

    void add(int index, base::Result<SimulatedSubject> result)
    {
        const std::lock_guard lock(m_guard);
        if (!result) {
            m_error = m_error ? m_error : result.error();
            m_failed = true;
            return;
        }
        m_subjects[static_cast<std::size_t>(index)] = *std::move(result);
        m_task.report(
            {static_cast<double>(++m_done) / static_cast<double>(m_subjects.size()), "simulate.subject"});
    }
    base::Result<std::vector<SimulatedSubject>> take()
    {
        if (m_task.cancellation.isRequested())
            return base::cancelled();
        if (m_error)
            return tl::make_unexpected(*m_error);
        return std::move(m_subjects);
    }

private:
    std::vector<SimulatedSubject> m_subjects;
    const base::Task& m_task;
    std::atomic<bool> m_failed = false;
    std::mutex m_guard;
    std::optional<base::Error> m_error;
    int m_done = 0;
};

base::Result<std::vector<SimulatedSubject>> makeSubjects(const Anatomy& anatomy,
                                                         const SimulationOptions& options,
                                                         const fs::path& root, const base::Task& task)
{
    const int count = options.subjects + options.lesions;
    Collector collector(count, task);
    base::parallelFor(
        count,
        [&](std::int64_t i) {
            if (collector.isStopped())
                return;
            const auto index = static_cast<int>(i);
            collector.add(index, makeSubject(anatomy, options, index, root, task.cancellation));
        },
        options.threads);
    return collector.take();
}

base::Result<> checkRequest(const SimulationOptions& options, const fs::path& folder)
{
    if (options.subjects + options.lesions < 1)
        return base::wrongUsage("simulation.no-subjects");
    std::error_code error;
    if (fs::exists(folder, error) && (!fs::is_directory(folder, error) || !fs::is_empty(folder, error)))
        return base::badInput("simulation.output-not-empty", {{"path", base::toUtf8(folder)}});
    return {};
}

} // namespace

base::Result<SimulatedCohort> simulateCohort(const SimulationOptions& options, const fs::path& folder,
                                             const base::Task& task)
{
    COUNTERPART_CHECK(checkRequest(options, folder)); // before the seconds that loading takes
    COUNTERPART_TRY(const auto anatomy, loadAnatomy(options.anatomyFolder));
    return simulateCohort(anatomy, options, folder, task);
}

base::Result<SimulatedCohort> simulateCohort(const Anatomy& anatomy, const SimulationOptions& options,
                                             const fs::path& folder, const base::Task& task)
{
    COUNTERPART_CHECK(checkRequest(options, folder));
    Draft draft(folder);
    COUNTERPART_CHECK(base::makeFolder(draft.path()));
    COUNTERPART_TRY(auto subjects, makeSubjects(anatomy, options, draft.path(), task));
    COUNTERPART_CHECK(writeDescription(draft.path(), options, subjects));
    COUNTERPART_CHECK(draft.publish());
    return SimulatedCohort{folder, std::move(subjects)};
}

} // namespace counterpart::simulation
