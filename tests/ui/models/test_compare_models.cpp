// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "tests/ui/support/compare_workspace.h"
#include "ui/models/compare_case_model.h"
#include "ui/models/compare_loader.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace counterpart;
using namespace counterpart::models;

class CompareModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void catalogListsRunsAndCases();
    void aRunKnowsWhatItLearnedFrom();
    void sameMethodTwiceIsToldApart();
    void caseLoadsAllFiles();
    void aDamagedFileIsSaidAndTheRestShown();
    void protocolMapIsPreferred();
    void profileFindsTheLesion();
    void scalesComeFromHealthyCases();
    void scalesWithoutHealthyCases();
    void loaderDropsWhatIsSuperseded();
    void caseModel();

private:
    CompareCatalog catalog() const;
    CompareFiles files(const std::string& label) const;
    QTemporaryDir m_folder;
    std::optional<tests::CompareWorkspace> m_made;
};

void CompareModelsTest::initTestCase()
{
    m_made = tests::makeCompareWorkspace(std::filesystem::path(m_folder.filePath("w").toStdString()));
}

CompareCatalog CompareModelsTest::catalog() const
{
    auto database = m_made->workspace.database();
    return readCompareCatalog(m_made->workspace, *database, "main").value();
}

CompareFiles CompareModelsTest::files(const std::string& label) const
{
    const auto all = catalog();
    return filesOf(m_made->workspace, all, *all.findCase(label));
}

void CompareModelsTest::catalogListsRunsAndCases()
{
    auto database = m_made->workspace.database();
    QCOMPARE(comparableCohorts(m_made->workspace, *database).value(), std::vector<std::string>{"main"});
    const auto all = catalog();
    QVERIFY(all.simulated);
    QCOMPARE(all.cases.size(), 6u);
    QCOMPARE(all.runs.size(), 3u);
    QCOMPARE(all.runs[2].method, "ddpm");
    QVERIFY(!all.runs[0].reconstruction && all.runs[2].reconstruction);
    QCOMPARE(all.runs[2].protocol, "behrendt");
    QCOMPARE(all.runs[2].threshold, std::optional(0.2));
    QCOMPARE(all.runs[2].score("sub-002", "auprc"), std::optional(0.62 - 0.05));
    QCOMPARE(all.runs[2].score("ctl-005", "dice"), std::nullopt);
    QVERIFY(std::abs(*all.runs[2].mean("dice") - (0.57 - 0.075)) < 1e-12);
    QVERIFY(all.findCase("ctl-005")->healthy && !all.findCase("sub-001")->healthy);
    QVERIFY(!readCompareCatalog(m_made->workspace, *database, "none").has_value());
}

void CompareModelsTest::aRunKnowsWhatItLearnedFrom()
{
    const auto fold = m_made->workspace.runFolder(catalog().runs[2].name);
    domain::CohortFile cohort{.name = "main",
                              .cases = {{.label = "sub-001", .role = domain::Role::Train},
                                        {.label = "sub-002", .role = domain::Role::Test}}};
    QVERIFY(base::writeAtomically(fold.cohort(), domain::toJson(cohort).dump()).has_value());
    QCOMPARE(catalog().runs[2].trainedOn, std::set<std::string>{"sub-001"});
    std::filesystem::remove(fold.cohort());
    QVERIFY(catalog().runs[2].trainedOn.empty());
}

void CompareModelsTest::sameMethodTwiceIsToldApart()
{
    const auto all = catalog();
    QSet<QString> labels;
    for (const auto& run : all.runs)
        labels.insert(run.label);
    QCOMPARE(labels.size(), 3);
}

void CompareModelsTest::caseLoadsAllFiles()
{
    const auto volumes = loadCase(files("sub-001"), {});
    QVERIFY(volumes && !volumes->error);
    QVERIFY(volumes->input && volumes->brainMask && volumes->truth);
    QVERIFY(!volumes->runs[0].reconstruction && volumes->runs[0].map);
    QVERIFY(volumes->runs[2].reconstruction && volumes->runs[2].map);
    base::Cancellation stopped;
    stopped.request();
    QVERIFY(!loadCase(files("sub-001"), stopped));
}

void CompareModelsTest::aDamagedFileIsSaidAndTheRestShown()
{
    auto broken = files("sub-001");
    QTemporaryDir folder;
    broken.runs[1].folder = folder.path().toStdString();
    QFile file(folder.filePath("map-residual.nii"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a volume");
    file.close();
    const auto volumes = loadCase(broken, {});
    QVERIFY(volumes->runs[1].error.has_value());
    QVERIFY(!volumes->runs[1].map);
    QVERIFY(volumes->runs[2].map);
    QCOMPARE(evaluation::analyseCase(imagesOf(*volumes), {})->curves.size(), 3u);
}

void CompareModelsTest::protocolMapIsPreferred()
{
    const auto wanted = files("sub-002");
    QVERIFY(!loadCase(wanted, {})->runs[2].processed);
    const auto raw = wanted.runs[2].folder / "map-residual.nii",
               processed = wanted.runs[2].folder / "map-behrendt.nii";
    std::filesystem::copy_file(raw, processed);
    QVERIFY(loadCase(wanted, {})->runs[2].processed);
    QVERIFY(mapKey(wanted.runs[2], true) != mapKey(wanted.runs[2], false));
    std::filesystem::remove(processed);
}

void CompareModelsTest::profileFindsTheLesion()
{
    const auto volumes = loadCase(files("sub-001"), {});
    const auto analysis = evaluation::analyseCase(imagesOf(*volumes), {});
    const auto& profile = analysis->profiles[2];
    QCOMPARE(profile.lesionArea.size(), 40u);
    double area = 0, voxels = 0;
    for (const double a : profile.lesionArea)
        area += a;
    for (const float v : volumes->truth->voxels)
        voxels += v > 0 ? 1 : 0;
    QVERIFY(std::abs(area - voxels * 9) < 1e-6); // 3 mm × 3 mm
    const auto at = volumes->truth->geometry.toVoxel(analysis->lesionCentre);
    QCOMPARE(volumes->truth->at(std::lround(at[0]), std::lround(at[1]), std::lround(at[2])), 1.0f);
    QCOMPARE(std::lround(at[2]), static_cast<long>(analysis->largestLesionSlice[2]));
    const auto controls = loadCase(files("ctl-005"), {});
    const auto healthy = evaluation::analyseCase(imagesOf(*controls), {});
    QCOMPARE(healthy->largestLesionSlice[2], -1);
}

void CompareModelsTest::scalesComeFromHealthyCases()
{
    const auto scales = measureScales(scaleRequest(m_made->workspace, catalog()), {});
    QVERIFY(scales->ofRun[1].healthyCases);
    QCOMPARE(scales->ofRun[1].cases, 2);
    // The ae's error is a wave of 0.08 on noise of 0.015; a lesion left half in would be 0.2 and more.
    const double high = scales->ofRun[1].quantile(0.99);
    QVERIFY(high > 0.05 && high < 0.12);
    QVERIFY(scales->ofRun[2].quantile(0.99) < high);
    QVERIFY(scales->ofKey.contains(residualKey));
    QCOMPARE(scales->ofKey.size(), 3u); // intensity, residual, |input − reconstruction|
    const auto range = evaluation::colourRange(scales->ofKey.at("residual"));
    QVERIFY(range.low == 0 && range.floor > 0 && range.high > range.floor);
}

void CompareModelsTest::scalesWithoutHealthyCases()
{
    auto request = scaleRequest(m_made->workspace, catalog());
    std::erase_if(request.cases, [](const auto& c) { return c.healthy; });
    const auto scales = measureScales(request, {});
    QVERIFY(!scales->ofRun[2].healthyCases);
    // Lesions (0.3 and more) are left out, so the quantile is that of the error alone.
    QVERIFY(scales->ofRun[2].quantile(0.999) < 0.12);
}

void CompareModelsTest::loaderDropsWhatIsSuperseded()
{
    CompareLoader loader;
    QStringList arrived;
    connect(&loader, &CompareLoader::loaded, this,
            [&](const auto& volumes) { arrived << QString::fromStdString(volumes->label); });
    QSignalSpy analysed(&loader, &CompareLoader::analysed);
    for (const char* label : {"sub-001", "sub-002", "sub-003", "sub-004"})
        loader.load(files(label));
    QVERIFY(analysed.wait(20000));
    QCOMPARE(arrived, QStringList{"sub-004"});
    loader.load(files("sub-004")); // kept: at once
    QCOMPARE(arrived.size(), 2);
    QCOMPARE(analysed.size(), 2);
    loader.load(files("sub-001"));
    loader.reset();
    QTest::qWait(200);
    QCOMPARE(arrived.size(), 2);
}

void CompareModelsTest::caseModel()
{
    CompareCaseModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto all = catalog();
    model.show(all.cases, &all.runs[2]);
    QCOMPARE(model.rowCount(), 6);
    const int row = model.rowOf("sub-003");
    QLocale::setDefault(QLocale::c());
    QCOMPARE(model.index(row, CompareCaseModel::Auprc).data().toString(), QString("0.52"));
    QCOMPARE(model.index(model.rowOf("ctl-005"), CompareCaseModel::Dice).data().toString(), QString("–"));
    QVERIFY(model.index(model.rowOf("ctl-005"), CompareCaseModel::Dice)
                .data(CompareCaseModel::SortRole)
                .toDouble() < 0);
    model.show({}, nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf("sub-003"), -1);
}

QTEST_GUILESS_MAIN(CompareModelsTest)
#include "test_compare_models.moc"
