// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/results/result_set.h"
#include "ui/views/results/table_model.h"

/// A result set as tables and sentences for people.
namespace counterpart::results {

/// Runs × metrics, with the threshold method and chance (the prevalence) as references at the end.
Table summaryTable(const ResultSet& set);
/// Cases × runs of one metric, with the lesion's share beside it.
Table caseTable(const ResultSet& set, const QString& metric);
Table pairTable(const ResultSet& set, const QString& metric, const std::vector<PairedTest>& tests);
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
