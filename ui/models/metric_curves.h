// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/metrics.h"
#include "ui/models/refresher.h"

#include <QMap>
#include <vector>

namespace counterpart::models {

/// One curve, by ascending step; every point is kept.
struct Curve
{
    std::vector<double> steps;
    std::vector<double> values;

    /// Appends, or replaces the value of a step that a resumed worker has repeated.
    void put(double step, double value);
};

/// The curves of one run, read on in pages as the run goes on; only what is new is read.
class MetricCurves : public QObject
{
    Q_OBJECT
public:
    using Name = std::pair<QString, QString>; ///< stage, metric

    explicit MetricCurves(Session* session, QObject* parent = nullptr);
    /// Forgets the curves and starts on another run.
    void setRun(std::optional<domain::RunId> run);
    [[nodiscard]] std::optional<domain::RunId> run() const { return m_run; }
    [[nodiscard]] const QMap<Name, Curve>& curves() const { return m_curves; }

Q_SIGNALS:
    void reset();    ///< another run
    void extended(); ///< new points; curves() has them
    void failed(const counterpart::base::Error& error);

private:
    void readOn();

    Session* m_session;
    Refresher* m_refresher = nullptr;
    std::optional<domain::RunId> m_run;
    QMap<Name, Curve> m_curves;
    std::int64_t m_last = 0;
};

} // namespace counterpart::models
