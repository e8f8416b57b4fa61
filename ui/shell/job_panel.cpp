// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/job_panel.h"

#include "ui/models/format.h"
#include "ui/models/help/help_address.h"
#include "ui/text/translated.h"
#include "ui/widgets/forbid.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress.h"

#include <QFile>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace counterpart::shell {

using namespace widgets;

namespace {

constexpr qint64 logTail = 16 * 1024;

class JobPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {240, option.fontMetrics.height() * 2 + 16};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.hover);
        const QRect area = option.rect.adjusted(12, 8, -12, -8);
        const auto state = static_cast<domain::JobState>(index.data(models::JobModel::StateRole).toInt());
        paintStateMark(*painter, QRectF(area.left(), area.top() + 2, 14, 14), state, option.palette);
        const QRect words = area.adjusted(24, 0, 0, 0);
        const auto text = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
        painter->setPen(t.text);
        painter->drawText(
            words, Qt::AlignTop,
            option.fontMetrics.elidedText(text(models::JobModel::Title), Qt::ElideRight, words.width()));
        QStringList parts{text(models::JobModel::State)};
        if (state == domain::JobState::Running || state == domain::JobState::Paused)
            parts << text(models::JobModel::Progress) << text(models::JobModel::Remaining);
        else
            parts << text(models::JobModel::Created);
        parts.removeAll(QString());
        painter->setPen(state == domain::JobState::Failed ? t.failure : t.quiet);
        painter->drawText(words, Qt::AlignBottom, parts.join(QStringLiteral(" \u00B7 ")));
        painter->restore();
    }
};

QString tailOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 start = std::max<qint64>(0, file.size() - logTail);
    file.seek(start);
    QString text = QString::fromUtf8(file.readAll());
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return start == 0 ? text : text.mid(text.indexOf(QLatin1Char('\n')) + 1);
}

} // namespace

JobPanel::JobPanel(models::Session& session, models::JobModel& jobs, QWidget* parent)
    : QFrame(parent), m_session(session), m_jobs(jobs), m_list(new QListView), m_title(makeTitle({}, 1.1)),
      m_message(makeLabel({}, Tone::Failure, true)), m_messageHelp(new HelpMark), m_log(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("jobPanel"));
    setHelpPlace(this, help::address(QStringLiteral("jobs")));
    auto* layout = spaced(new QHBoxLayout(this), 0);
    auto* split = new QSplitter;
    split->setHandleWidth(1);
    layout->addWidget(split);
    m_list->setModel(&jobs);
    m_list->setItemDelegate(new JobPainter(m_list));
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setMinimumWidth(280);
    split->addWidget(m_list);
    auto* right = new QWidget;
    auto* details = spaced(new QVBoxLayout(right), gap, 16, 10, 12, 12);
    auto* top = spaced(new QHBoxLayout, gapSmall);
    m_title->setWordWrap(true);
    top->addWidget(m_title, 1);
    buildButtons(top);
    details->addLayout(top);
    auto* said = spaced(new QHBoxLayout, gapSmall);
    said->addWidget(m_message, 1);
    said->addWidget(m_messageHelp, 0, Qt::AlignTop);
    m_messageHelp->setFocusPolicy(Qt::TabFocus);
    connect(m_messageHelp, &HelpMark::helpRequested, this, &JobPanel::helpRequested);
    details->addLayout(said);
    m_log->setReadOnly(true);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setPlaceholderText(tr("The job has printed nothing yet."));
    m_log->setAccessibleName(tr("What the job printed"));
    details->addWidget(m_log, 1);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({360, 800});
    connect(&jobs, &models::JobModel::loaded, this, &JobPanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobPanel::refresh);
}

void JobPanel::buildButtons(QHBoxLayout* layout)
{
    const auto add = [&](QPushButton*& button, const QString& text, const QString& iconName, auto action) {
        button = makeButton(text, ButtonKind::Plain, iconName);
        connect(button, &QPushButton::clicked, this, action);
        layout->addWidget(button);
    };
    add(m_openRun, tr("Open the run"), QStringLiteral("train"), [this] {
        if (const models::JobRow* row = m_jobs.rowAt(m_list->currentIndex()))
            Q_EMIT runRequested(row->run);
    });
    add(m_pause, tr("Pause"), QStringLiteral("pause"), [this] { m_jobs.pause(current()); });
    add(m_resume, tr("Continue"), QStringLiteral("play"), [this] { m_jobs.resume(current()); });
    add(m_retry, tr("Try again"), QStringLiteral("retry"), [this] { m_jobs.retry(current()); });
    add(m_cancel, tr("Cancel"), QStringLiteral("stop"), [this] { m_jobs.cancel(current()); });
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    add(m_pauseQueue, tr("Pause the queue"), QString(),
        [this] { m_jobs.setQueuePaused(!m_jobs.isQueuePaused()); });
    forbidUnless(m_session.mayWrite(), {m_pause, m_resume, m_retry, m_cancel, m_pauseQueue});
    auto* close = makeTool(QStringLiteral("close"), tr("Close"));
    connect(close, &QToolButton::clicked, this, &JobPanel::closeRequested);
    layout->addWidget(close);
}

void JobPanel::open(domain::JobId job)
{
    const int row = job.isValid() ? m_jobs.indexOf(job.value) : 0;
    m_list->setCurrentIndex(m_jobs.index(std::max(row, 0), 0));
    show();
    m_list->setFocus();
    refresh();
}

domain::JobId JobPanel::current() const
{
    const models::JobRow* row = m_jobs.rowAt(m_list->currentIndex());
    return row ? row->job.id : domain::JobId{};
}

void JobPanel::refresh()
{
    if (!isVisible())
        return;
    if (!m_list->currentIndex().isValid() && m_jobs.rowCount() > 0) {
        m_list->setCurrentIndex(m_jobs.index(0, 0)); // comes back here
        return;
    }
    using enum domain::JobState;
    const models::JobRow* row = m_jobs.rowAt(m_list->currentIndex());
    const auto in = [&](std::initializer_list<domain::JobState> states) {
        return row && std::ranges::find(states, row->job.state) != states.end();
    };
    m_title->setText(row ? models::jobTitle(row->job) : tr("Choose a job"));
    m_message->setText(row && row->job.error ? text::translatedSentence(*row->job.error) : QString());
    m_message->setVisible(!m_message->text().isEmpty());
    m_messageHelp->setVisible(m_message->isVisibleTo(this));
    if (row && row->job.error)
        m_messageHelp->setPlace(
            help::address(QStringLiteral("troubleshooting"), models::toText(row->job.error->code)),
            tr("this error"));
    m_openRun->setVisible(row && !row->run.isEmpty());
    m_pause->setVisible(in({Running, Queued}));
    m_resume->setVisible(in({Paused}));
    m_retry->setVisible(in({Failed, Cancelled}));
    m_cancel->setVisible(in({Running, Queued, Paused}));
    m_pauseQueue->setText(m_jobs.isQueuePaused() ? tr("Continue the queue") : tr("Pause the queue"));
    readLog();
}

void JobPanel::readLog()
{
    const models::JobRow* row = m_jobs.rowAt(m_list->currentIndex());
    if (!row) {
        m_log->clear();
        m_logShown.clear();
        return;
    }
    const QString path = QString::fromStdString(m_session.workspace().jobLog(row->job.id).string());
    m_session.look(
        this, [path](store::Database&) { return tailOf(path); },
        [this](const QString& text) {
            if (text == m_logShown)
                return;
            const bool atEnd =
                m_log->verticalScrollBar()->value() >= m_log->verticalScrollBar()->maximum() - 4;
            m_logShown = text;
            m_log->setPlainText(text);
            if (atEnd)
                m_log->verticalScrollBar()->setValue(m_log->verticalScrollBar()->maximum());
        });
}

} // namespace counterpart::shell
