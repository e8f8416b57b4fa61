// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/result_set.h"
#include "ui/views/results/table_model.h"

/// A result set as tables and sentences for people.
namespace counterpart::results {

using evaluation::EvaluatedRun;
using evaluation::ResultSet;

/// By run of the set: the method's title; the run's name where several runs are of one method.
QStringList runLabels(const ResultSet& set);
/// The first digits, for people.
QString shortHash(const ResultSet& set);

/// Runs × metrics, with the threshold method and chance (the prevalence) as references at the end.
Table summaryTable(const ResultSet& set);
/// Cases × runs of one metric, with the lesion's share beside it.
Table caseTable(const ResultSet& set, const std::string& metric);
Table pairTable(const ResultSet& set, const std::string& metric,
                const std::vector<evaluation::PairedTest>& tests);
/// Numbers of the literature, as published: never in a table with ours.
Table publishedTable(const std::vector<domain::PublishedScore>& scores);

/// What stands under every table: protocol, cohort, hash, where the threshold is from, simulated or not.
QString statement(const ResultSet& set);
/// What the marks mean and what is missing.
QString remarks(const ResultSet& set);

QString csv(const Table& table, const QString& note);
QString latex(const Table& table, const QString& note);
/// One line a run and metric, every number in full: for scripts.
QString summaryCsv(const ResultSet& set);
/// One line a case, run and metric.
QString casesCsv(const ResultSet& set);

} // namespace counterpart::results
