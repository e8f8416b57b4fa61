// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/lesioned_views.h"
#include "core/training/run_session.h"

namespace counterpart::training {

/// Measures a method's encoder in the middle of its training, on cases that are not trained on.
class EncoderReport
{
public:
    EncoderReport(RunSession& session, methods::Method& method) : m_session(session), m_method(method) {}

    /// Writes diagnostics/<index>-<stage>.json and an event. Nothing for a method without encoder
    /// (methods::Encoding) or a cohort without lesions that fit; what goes wrong becomes a warning, since
    /// training does not need it.
    void write(const std::string& stage, int index);

private:
    base::Result<> measure(const std::string& stage, int index);
    base::Result<> findViews();
    at::Tensor described(const at::Tensor& images);

    RunSession& m_session;
    methods::Method& m_method;
    std::optional<LesionedViews> m_views;
};

} // namespace counterpart::training
