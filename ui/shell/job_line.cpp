// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/job_line.h"

#include "ui/models/format.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress.h"

#include <QHBoxLayout>
#include <QMouseEvent>

namespace counterpart::shell {

using namespace widgets;

JobLine::JobLine(QWidget* parent)
    : QFrame(parent), m_mark(new StateMark), m_state(makeLabel({})), m_title(new ElidedLabel),
      m_progress(new ThinProgress), m_numbers(makeLabel({}, Tone::Quiet)), m_spark(new Sparkline),
      m_queued(makeLabel({}, Tone::Quiet)), m_devices(makeButton({}, ButtonKind::Flat)),
      m_rule(makeRule(Qt::Vertical)), m_list(makeButton(tr("Jobs"), ButtonKind::Flat))
{
    setObjectName(QStringLiteral("jobLine"));
    setProperty("kind", QStringLiteral("bar"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(36);
    auto* layout = spaced(new QHBoxLayout(this), 10, 16, 0, 8, 0);
    m_progress->setFixedWidth(140);
    for (QLabel* label : {m_state, m_numbers, m_queued})
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_numbers->setFont(numberFont(m_numbers->font()));
    layout->addWidget(m_mark);
    layout->addWidget(m_state);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_spark);
    layout->addWidget(m_progress);
    layout->addWidget(m_numbers);
    layout->addWidget(m_rule);
    layout->addWidget(m_queued);
    layout->addWidget(m_devices);
    layout->addWidget(m_list);
    m_list->setToolTip(tr("All jobs"));
    m_devices->setObjectName(QStringLiteral("jobLineDevices"));
    m_devices->setProperty("tone", QStringLiteral("quiet"));
    m_devices->setToolTip(tr("This machine"));
    m_devices->hide();
    connect(m_devices, &QPushButton::clicked, this, &JobLine::machineRequested);
    connect(m_list, &QPushButton::clicked, this, &JobLine::listRequested);
    refresh();
}

void JobLine::setJobs(models::JobModel* jobs, models::MetricCurves* curves)
{
    m_jobs = jobs;
    m_curves = curves;
    if (jobs)
        connect(jobs, &models::JobModel::loaded, this, &JobLine::refresh);
    if (curves) {
        connect(curves, &models::MetricCurves::extended, this, &JobLine::refreshCurve);
        connect(curves, &models::MetricCurves::reset, this, &JobLine::refreshCurve);
    }
    refresh();
    refreshCurve();
}

void JobLine::setDevices(const QString& text)
{
    m_devices->setText(text);
    m_devices->setVisible(!text.isEmpty());
}

void JobLine::refresh()
{
    const auto summary = m_jobs ? m_jobs->summary() : models::JobModel::Summary{};
    const bool runs = summary.running > 0;
    m_mark->setVisible(runs);
    m_progress->setVisible(runs);
    m_numbers->setVisible(runs);
    m_queued->setVisible(summary.queued > 0 || summary.failed > 0);
    m_list->setVisible(m_jobs && m_jobs->rowCount() > 0);
    m_rule->setVisible(runs);
    m_mark->setState(domain::JobState::Running);
    m_state->setText(runs     ? tr("%n running", nullptr, summary.running)
                     : m_jobs ? tr("No job is running")
                              : QString());
    setTone(m_state, runs ? Tone::Plain : Tone::Quiet);
    m_title->setFullText(runs ? summary.title : QString());
    m_progress->setFraction(summary.progress > 0 ? std::optional(summary.progress) : std::nullopt);
    const QString remaining = models::remainingText(summary.remainingSeconds);
    m_numbers->setText(remaining.isEmpty()
                           ? models::percentText(summary.progress)
                           : models::percentText(summary.progress) + QStringLiteral(" \u00B7 ") + remaining);
    QStringList counts;
    if (summary.queued > 0)
        counts << (m_jobs->isQueuePaused() ? tr("%n queued, queue paused", nullptr, summary.queued)
                                           : tr("%n queued", nullptr, summary.queued));
    if (summary.failed > 0)
        counts << tr("%n failed", nullptr, summary.failed);
    m_queued->setText(counts.join(QStringLiteral(" \u00B7 ")));
    setTone(m_queued, summary.failed > 0 ? Tone::Failure : Tone::Quiet);
    const models::JobRow* first = summary.first ? m_jobs->find(summary.first->value) : nullptr;
    if (m_curves)
        m_curves->setRun(first ? first->job.run : std::nullopt);
    setAccessibleName(m_state->text() + QLatin1Char(' ') + summary.title + QLatin1Char(' ') +
                      m_numbers->text());
}

void JobLine::refreshCurve()
{
    std::deque<double> last;
    if (m_curves)
        for (auto it = m_curves->curves().cbegin(); it != m_curves->curves().cend(); ++it)
            if (it.key().second == QLatin1String("loss")) {
                const auto& values = it->values;
                const std::size_t skip = values.size() > 60 ? values.size() - 60 : 0;
                last.assign(values.begin() + static_cast<std::ptrdiff_t>(skip), values.end());
            }
    m_spark->setVisible(last.size() > 1);
    m_spark->setValues(std::move(last));
}

void JobLine::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_jobs)
        return;
    const auto summary = m_jobs->summary();
    if (summary.first)
        Q_EMIT jobRequested(*summary.first);
    else
        Q_EMIT listRequested();
}

void JobLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
        Q_EMIT listRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace counterpart::shell
