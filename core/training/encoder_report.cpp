// SPDX-License-Identifier: Apache-2.0
#include "core/training/encoder_report.h"

#include "core/methods/encoding.h"
#include "core/training/encoder_diagnostics.h"
#include "core/training/evaluating.h"

#include <ATen/Functions.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>

namespace counterpart::training {
namespace {

constexpr std::int64_t slicesAtOnce = 32;
constexpr int mostCases = 40; ///< with truth and as many without: enough for every pair that is made of them

} // namespace

void EncoderReport::write(const std::string& stage, int index)
{
    if (!dynamic_cast<methods::Encoding*>(&m_method) || m_session.cancellation.isRequested())
        return;
    if (const auto done = measure(stage, index); !done)
        m_session.events.log("warning", done.error().code, done.error().arguments);
}

base::Result<> EncoderReport::measure(const std::string& stage, int index)
{
    COUNTERPART_CHECK(findViews());
    if (!m_views->healthy.defined())
        return {};
    const at::NoGradGuard noGrad;
    const Evaluating evaluating(m_method.module());
    auto result = diagnose(described(m_views->healthy), described(m_views->lesioned), *m_views);
    result.stage = stage;
    result.index = index;
    COUNTERPART_CHECK(domain::writeEncoderDiagnostics(m_session.folder, result));
    m_session.events.write("diagnostics", {{"stage", stage}, {"index", index}});
    return {};
}

base::Result<> EncoderReport::findViews()
{
    if (m_views)
        return {};
    const auto& root = m_session.folder.root;
    COUNTERPART_TRY(const auto cohort, domain::readCohortFile(m_session.folder.cohort()));
    int withTruth = 0, without = 0; // opening a case reads all of it, for its hash
    const auto wanted = [&](const domain::CohortCase& info) {
        return info.role != domain::Role::Train && (info.truth ? withTruth : without)++ < mostCases;
    };
    COUNTERPART_TRY(const auto cases, openCases(root, cohort, wanted, m_session.cancellation));
    COUNTERPART_TRY(m_views, lesionedViews(root, cases, m_session.description.seed));
    return {};
}

at::Tensor EncoderReport::described(const at::Tensor& images)
{
    auto& encoder = dynamic_cast<methods::Encoding&>(m_method);
    std::vector<at::Tensor> parts;
    for (const at::Tensor& part : images.split(slicesAtOnce))
        parts.push_back(encoder.describe(part.to(m_session.device)).to(at::kCPU, at::kFloat));
    return at::cat(parts);
}

} // namespace counterpart::training
