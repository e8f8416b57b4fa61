// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/files.h"
#include "core/store/cohorts.h"
#include "core/store/datasets.h"
#include "core/store/preparation.h"
#include "core/store/runs.h"

#include <QTemporaryDir>
#include <QTest>

namespace counterpart::test {

/// Fails the test with the error's code.
#define VERIFY_RESULT(result)                                                                                \
    do {                                                                                                     \
        const auto& checked = (result);                                                                      \
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(test::explain(checked.error())));            \
    } while (false)
#define COMPARE_ERROR(result, expected)                                                                      \
    do {                                                                                                     \
        const auto& checked = (result);                                                                      \
        QVERIFY2(!checked.has_value(), "succeeded");                                                         \
        QCOMPARE(test::explain(checked.error()).section(QLatin1Char(' '), 0, 0), QLatin1String(expected));   \
    } while (false)

inline QString explain(const base::Error& error)
{
    auto text = QString::fromStdString(error.code);
    for (const auto& [name, value] : error.arguments)
        text += QStringLiteral(" %1=%2").arg(QString::fromStdString(name), QString::fromStdString(value));
    return text;
}

inline std::filesystem::path pathOf(const QTemporaryDir& folder)
{
    return base::fromUtf8(folder.path().toStdString());
}

/// A workspace with one data set of three prepared scans in one cohort (train, validation, test).
struct Small
{
    explicit Small(const std::filesystem::path& folder)
        : workspace(store::Workspace::create(folder).value()), database(workspace.database().value())
    {
        domain::Dataset dataset;
        dataset.name = "phantom";
        dataset.layout = "simulated";
        dataset.simulated = true;
        datasetId = store::addDataset(database, dataset).value();
        pipeline =
            store::ensurePipeline(database, {{}, "p", 1, domain::Json{{"spacing", 2}}, "cafe"}).value();
        domain::Cohort cohort{{}, "all", true, "2026-01-01T00:00:00.000Z", {}};
        for (int i = 0; i < 3; ++i)
            cohort.members.push_back({addPrepared(i), static_cast<domain::Role>(i)});
        cohortId = store::addCohort(database, cohort).value();
    }

    domain::PreparedId addPrepared(int number)
    {
        domain::Scan scan;
        scan.dataset = datasetId;
        scan.subjectLabel = "sub-" + std::to_string(number);
        scan.label = scan.subjectLabel + "_T2w";
        scan.health = number == 2 ? domain::Health::Diseased : domain::Health::Healthy;
        scan.image = "/data/" + scan.label + ".nii.gz";
        domain::PreparedScan prepared;
        prepared.scan = store::addScan(database, scan).value();
        prepared.pipeline = pipeline;
        prepared.caseLabel = scan.label;
        prepared.image = "prepared/phantom/cafe/" + scan.label + ".nii";
        prepared.brainMask = "prepared/phantom/cafe/" + scan.label + "-mask.nii";
        return store::putPreparedScan(database, prepared).value();
    }

    domain::RunId addRun(const std::string& name)
    {
        domain::Run run;
        run.cohort = cohortId;
        run.name = name;
        run.method = "ae";
        run.parameters = domain::Json{{"batch-size", 16}};
        run.device = "auto";
        return store::addRun(database, run).value();
    }

    store::Workspace workspace;
    store::Database database;
    domain::DatasetId datasetId;
    domain::PipelineId pipeline;
    domain::CohortId cohortId;
};

} // namespace counterpart::test
