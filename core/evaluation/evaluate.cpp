// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/evaluate.h"

#include "core/evaluation/measure.h"
#include "core/evaluation/overlap.h"
#include "core/evaluation/steps.h"
#include "core/evaluation/summary.h"
#include "core/evaluation/threshold_search.h"

#include <charconv>
#include <cmath>

namespace counterpart::evaluation {
namespace {

using base::Error;
using base::ErrorKind;

base::Result<std::optional<double>> givenThreshold(const std::string& text)
{
    if (text == "validation" || text == "none")
        return std::nullopt;
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return base::wrongUsage("evaluation.bad-threshold", {{"value", text}});
    return value;
}

/// One evaluation while it runs.
class Evaluation
{
public:
    Evaluation(const Protocol& protocol, const params::Values& values, std::size_t cases,
               const base::Task& task, const MapSink& sink)
        : m_protocol(protocol), m_values(values), m_steps(stepsOf(protocol.id)), m_task(task), m_sink(sink),
          m_caseCount(cases)
    {
        m_result.protocol = protocol.id;
        m_result.version = protocol.version;
        m_result.parameters = values;
    }

    base::Result<> validate(const std::vector<CaseInput>& validation);
    base::Result<> score(const std::vector<CaseInput>& test);
    ProtocolResult take();

private:
    void scoreCase(const CaseInput& input, CaseResult& row);
    void rememberScore(const CaseInput& input, const CaseResult& row);
    base::Result<> chooseThreshold(const ThresholdSearch& search);
    void validateCase(const CaseInput& input, ThresholdSearch* search);
    base::Result<> next();

    const Protocol& m_protocol;
    const params::Values& m_values;
    Steps m_steps;
    const base::Task& m_task;
    const MapSink& m_sink;
    std::size_t m_caseCount, m_casesDone = 0;
    std::vector<ScoredCase> m_given, m_computed;
    ProtocolResult m_result;
};

base::Result<> Evaluation::next()
{
    if (m_task.cancellation.isRequested())
        return base::cancelled();
    m_task.report({static_cast<double>(m_casesDone++) / static_cast<double>(m_caseCount), "evaluate.case"});
    return {};
}

base::Result<> Evaluation::validate(const std::vector<CaseInput>& validation)
{
    const auto text = m_values.text("threshold");
    COUNTERPART_TRY(m_result.threshold.value, givenThreshold(text));
    if (m_result.threshold.value)
        m_result.threshold.source = "given";
    const bool searches = text == "validation";
    ThresholdSearch search;
    for (const auto& input : validation) {
        COUNTERPART_CHECK(next());
        if (searches || m_sink)
            validateCase(input, searches ? &search : nullptr);
    }
    return searches ? chooseThreshold(search) : base::Result<>();
}

base::Result<> Evaluation::chooseThreshold(const ThresholdSearch& search)
{
    if (search.positives() == 0) {
        m_result.problems.push_back({ErrorKind::BadInput, "evaluation.no-validation-lesions", {}});
        return {};
    }
    const auto found = search.find(m_steps.searchSteps(m_values));
    m_result.threshold = {found.threshold, "validation", found.dice};
    return {};
}

/// Healthy cases are processed for the sink alone. What is wrong with a case matters to the result only where
/// the threshold is searched, and how it was processed only if it took part.
void Evaluation::validateCase(const CaseInput& input, ThresholdSearch* search)
{
    if (!input.load)
        return;
    std::vector<Error> problems;
    if (const auto volumes = input.load(); !volumes) {
        problems.push_back(volumes.error());
    } else if (problems = findFaults(*volumes); problems.empty()) {
        const bool searched = search && hasLesion(*volumes);
        if (!searched && !m_sink)
            return;
        std::vector<Error> whileProcessing;
        const auto processed = m_steps.process(*volumes, m_values, whileProcessing);
        if (searched) {
            search->add(processed.voxels, labelsOf(volumes->truth->voxels));
            problems = std::move(whileProcessing);
        }
        if (m_sink)
            m_sink(input, processed, nullptr);
    }
    if (!search)
        return;
    for (auto& problem : problems) {
        problem.arguments["case"] = input.label;
        m_result.problems.push_back(problem);
    }
}

base::Result<> Evaluation::score(const std::vector<CaseInput>& test)
{
    for (const auto& input : test) {
        COUNTERPART_CHECK(next());
        CaseResult row{input.label, input.subject, {}, {}};
        for (const auto& metric : m_protocol.metrics)
            row.metrics[metric] = std::nullopt;
        scoreCase(input, row);
        rememberScore(input, row);
        m_result.cases.push_back(std::move(row));
    }
    return {};
}

void Evaluation::scoreCase(const CaseInput& input, CaseResult& row)
{
    if (!input.load)
        return;
    const auto volumes = input.load();
    if (!volumes) {
        row.problems.push_back(volumes.error());
        return;
    }
    const auto faults = findFaults(*volumes);
    row.problems = faults;
    const auto set = [&row](const MetricValues& values) {
        for (const auto& [id, value] : values)
            if (const auto known = row.metrics.find(id); known != row.metrics.end())
                known->second = value;
    };
    set({{"l1", reconstructionError(*volumes, row.problems)}});
    if (!faults.empty())
        return;
    const auto processed = m_steps.process(*volumes, m_values, row.problems);
    set({{"prevalence", prevalence(*volumes)}, {"anomaly_score", anomalyScore(processed, *volumes)}});
    set(rankingMetrics(processed, *volumes));
    std::optional<volume::Volume> binary;
    if (m_result.threshold.value) {
        binary = m_steps.binarise(processed, *m_result.threshold.value, m_values);
        set(overlapMetrics(*binary, *volumes));
    }
    if (m_sink)
        m_sink(input, processed, binary ? &*binary : nullptr);
}

void Evaluation::rememberScore(const CaseInput& input, const CaseResult& row)
{
    const auto value = [&row](const char* id) {
        const auto found = row.metrics.find(id);
        return found == row.metrics.end() ? std::nullopt : found->second;
    };
    auto diseased = input.diseased;
    if (!diseased && value("prevalence"))
        diseased = *value("prevalence") > 0;
    if (!diseased)
        return;
    if (input.score)
        m_given.push_back({*input.score, *diseased});
    if (const auto computed = value("anomaly_score"))
        m_computed.push_back({*computed, *diseased});
}

ProtocolResult Evaluation::take()
{
    m_result.summary = summarise(m_protocol.metrics, m_result.cases);
    m_result.detection = detect(m_given.empty() ? m_computed : m_given);
    m_task.report({1.0, "evaluate.case"});
    return std::move(m_result);
}

} // namespace

base::Result<ProtocolResult> evaluate(const Protocol& protocol, const params::Values& values,
                                      const std::vector<CaseInput>& test,
                                      const std::vector<CaseInput>& validation, const base::Task& task,
                                      const MapSink& sink)
{
    COUNTERPART_CHECK(requireProtocol(protocol.id));
    if (test.empty())
        return base::badInput("evaluation.no-cases");
    Evaluation evaluation(protocol, values, test.size() + validation.size(), task, sink);
    COUNTERPART_CHECK(evaluation.validate(validation));
    COUNTERPART_CHECK(evaluation.score(test));
    return evaluation.take();
}

} // namespace counterpart::evaluation
