// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/result_set.h"
#include "core/store/evaluations.h"
#include "ui/models/latest_task.h"
#include "ui/models/session.h"

#include <map>

namespace counterpart::models {

/// A run's newest evaluation: where its scores are read from, and what is known of it without them.
struct EvaluationHead
{
    domain::Evaluation evaluation;
    evaluation::ScoredRun run; ///< without scores
};
/// What of a cohort under a protocol can be shown; by run, in the order they were made.
struct EvaluationList
{
    evaluation::ResultFacts facts;
    std::vector<EvaluationHead> heads;
};
/// Errors: those of the store, `store.unknown-cohort`.
base::Result<EvaluationList> listResults(store::Database& database, const std::string& cohort,
                                         const std::string& protocol);

/// Reads the scores of a cohort under a protocol, a few runs at a time, so that other questions to the
/// database come in between, and has them analysed elsewhere. What was read once is kept as long as it is
/// part of the answer.
class ResultsReader : public QObject
{
    Q_OBJECT
public:
    explicit ResultsReader(Session& session, QObject* parent = nullptr);

    /// Supersedes what was asked before. Answers with `received` unless nothing has changed since the last
    /// time.
    void read(const QString& cohort, const QString& protocol);
    [[nodiscard]] bool isBusy() const { return m_reading || m_task.isBusy(); }

Q_SIGNALS:
    void received(const std::shared_ptr<const counterpart::evaluation::ResultSet>& set);
    void failed(const counterpart::base::Error& error);
    void busyChanged();

private:
    /// Which evaluation, and when it was made: ids of removed ones are given again.
    using Key = std::pair<std::int64_t, std::string>;
    static Key keyOf(const EvaluationHead& head);
    void listed(EvaluationList list);
    void readOn();
    void analyse();
    void stop(const base::Error& error);

    Session& m_session;
    LatestTask m_task;
    quint64 m_question = 0;
    bool m_reading = false;
    EvaluationList m_list;
    std::shared_ptr<const std::vector<EvaluationHead>> m_wanted; ///< to be read
    std::size_t m_next = 0;                                      ///< the first of them that is not there yet
    std::map<Key, std::shared_ptr<const evaluation::ScoredRun>> m_read;
    std::optional<std::pair<evaluation::ResultFacts, std::vector<Key>>> m_shown;
};

} // namespace counterpart::models
