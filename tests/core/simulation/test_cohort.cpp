// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/simulation/cohort.h"
#include "tests/support/python.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <map>
#include <optional>

using namespace counterpart;
using namespace counterpart::simulation;
namespace fs = std::filesystem;

namespace {

const fs::path anatomyFolder = fs::path(COUNTERPART_DEPS) / "anatomy";
const char* quantitative = "hrgt_icbm_2009a_nls_3t.nii.gz";

SimulationOptions coarse(int subjects, int lesions)
{
    SimulationOptions options;
    options.subjects = subjects;
    options.lesions = lesions;
    options.scan.spacing = 4;
    options.anatomyFolder = anatomyFolder;
    return options;
}

std::map<std::string, std::string> hashes(const fs::path& folder)
{
    std::map<std::string, std::string> result;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            result[fs::relative(entry.path(), folder).string()] = base::sha256OfFile(entry.path()).value();
    return result;
}

} // namespace

class TestCohort : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Anatomy> m_anatomy;
    fs::path inside(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }
    std::string problem(const SimulationOptions& options, const fs::path& folder) const
    {
        const auto result = simulateCohort(options, folder);
        return result ? "" : result.error().code;
    }

private Q_SLOTS:
    void initTestCase();
    void parametersMakeOptions();
    void threadsDoNotMatter();
    void groupsAreIndependent();
    void othersReadIt();
    void prevalenceIsThatOfTheDemo();
    void troubleIsNamed();
    void damagedAnatomyIsNamed_data();
    void damagedAnatomyIsNamed();
    void cancellingLeavesNothing();
};

void TestCohort::initTestCase()
{
    auto anatomy = loadAnatomy(anatomyFolder);
    QVERIFY2(anatomy, anatomy ? "" : anatomy.error().code.c_str());
    m_anatomy = *std::move(anatomy);
}

void TestCohort::parametersMakeOptions()
{
    const params::Json overrides{
        {"subjects", "3"}, {"contrast", "flair"}, {"whole-head", true}, {"lesion-type", "stroke"}};
    const auto values = params::resolve(simulationParameters(), "", overrides);
    QVERIFY(values);
    const auto options = optionsFrom("x", *values, anatomyFolder);
    QCOMPARE(options.subjects, 3);
    QCOMPARE(options.lesions, 12);
    QVERIFY(options.scan.sequence.contrast == Contrast::Flair && options.scan.wholeHead);
    QVERIFY(options.mixture == LesionMixture::Stroke);
    QVERIFY(!params::resolve(simulationParameters(), "", {{"subjects", -1}}));
}

void TestCohort::threadsDoNotMatter()
{
    auto options = coarse(2, 2);
    options.threads = 1;
    QVERIFY(simulateCohort(options, inside("one")));
    options.threads = 4;
    QVERIFY(simulateCohort(*m_anatomy, options, inside("four")));
    const auto one = hashes(inside("one"));
    QVERIFY(one.size() == 4 * 3 + 2 + 4);
    QVERIFY(one == hashes(inside("four")));
    QVERIFY(!fs::exists(inside("one.incomplete")));
}

void TestCohort::groupsAreIndependent()
{
    // Needs the cohort of `threadsDoNotMatter`: fewer healthy people leave the diseased ones as they were.
    QVERIFY(simulateCohort(*m_anatomy, coarse(1, 1), inside("fewer")));
    auto other = coarse(1, 0);
    other.seed = 8;
    QVERIFY(simulateCohort(*m_anatomy, other, inside("other")));
    const auto one = hashes(inside("one")), fewer = hashes(inside("fewer"));
    const auto image = [](const std::string& label) { return label + "/anat/" + label + "_T2w.nii"; };
    QCOMPARE(fewer.at(image("sub-001")), one.at(image("sub-001")));
    QCOMPARE(fewer.at(image("sub-002")), one.at(image("sub-003")));
    QVERIFY(one.at(image("sub-001")) != one.at(image("sub-002")));
    QVERIFY(one.at(image("sub-001")) != one.at(image("sub-003")));
    QVERIFY(one.at(image("sub-001")) != hashes(inside("other")).at(image("sub-001")));
}

void TestCohort::othersReadIt()
{
    const char* program = R"(
import csv, glob, json, sys, nibabel as nib, numpy as np
root = sys.argv[1]
assert json.load(open(root + '/dataset_description.json'))['Simulated'] is True
rows = list(csv.DictReader(open(root + '/participants.tsv'), delimiter='\t'))
assert [r['health'] for r in rows] == ['healthy'] * 2 + ['diseased'] * 2, rows
assert len(glob.glob(root + '/**/*.nii', recursive=True)) == 4 + 4 + 2
for r in rows:
    s = r['participant_id']
    image = nib.load(f'{root}/{s}/anat/{s}_T2w.nii')
    side = json.load(open(f'{root}/{s}/anat/{s}_T2w.json'))
    assert side['Simulated'] is True and side['EchoTime'] == 0.12
    masks = [nib.load(f) for f in glob.glob(f'{root}/derivatives/simulation/{s}/anat/*.nii')]
    assert len(masks) == (1 if r['health'] == 'healthy' else 2)
    for v in [image] + masks:
        assert b'simulated' in v.header['descrip'].tobytes(), v.header['descrip']
        assert v.shape == image.shape and np.allclose(v.affine, image.affine)
    assert image.get_data_dtype() == np.int16 and nib.aff2axcodes(image.affine) == ('R', 'A', 'S')
    brain = np.asarray([m for m in masks if 'brain' in m.get_filename()][0].dataobj) > 0
    data = np.asarray(image.dataobj)
    assert (data[~brain] == 0).all() and (data[brain] > 0).mean() > 0.99
print('good'))";
    const auto answer = test::askPython(program, {QString::fromStdString(inside("one").string())});
    QVERIFY2(answer.words() == QList<QByteArray>{"good"}, answer.error.constData());
}

void TestCohort::prevalenceIsThatOfTheDemo()
{
    constexpr double field = 96 * 96 * 50 * 8 / 1000.0; // ml of the published grid
    auto options = coarse(0, 12);
    options.seed = 101;
    const auto cohort = simulateCohort(*m_anatomy, options, inside("prevalence"));
    QVERIFY(cohort);
    double lesions = 0;
    int tumours = 0;
    for (const auto& subject : cohort->subjects) {
        QVERIFY(subject.lesionVolume > 0.05);
        lesions += subject.lesionVolume;
        tumours += subject.lesion == LesionType::Tumour;
    }
    QCOMPARE(tumours, 8);
    const double prevalence = lesions / 12 / field;
    QVERIFY2(prevalence > 0.003 && prevalence < 0.01, qPrintable(QString::number(prevalence)));
}

void TestCohort::troubleIsNamed()
{
    auto options = coarse(1, 0);
    options.anatomyFolder = inside("nowhere");
    QCOMPARE(problem(options, inside("out")), "simulation.anatomy-missing");
    QVERIFY(!fs::exists(inside("out")) && !fs::exists(inside("out.incomplete")));
    QCOMPARE(problem(coarse(0, 0), inside("out")), "simulation.no-subjects");
    fs::create_directories(inside("full"));
    std::ofstream(inside("full") / "precious") << "kept";
    QCOMPARE(problem(coarse(1, 0), inside("full")), "simulation.output-not-empty");
    QVERIFY(fs::exists(inside("full") / "precious"));
    QCOMPARE(problem(coarse(1, 0), inside("full") / "precious" / "out"), "file.unwritable");
}

void TestCohort::damagedAnatomyIsNamed_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("truncated") << 0;
    QTest::newRow("text") << 1;
    QTest::newRow("another image") << 2;
}

void TestCohort::damagedAnatomyIsNamed()
{
    QFETCH(int, damage);
    const auto folder = inside("anatomy") / std::to_string(damage);
    fs::create_directories(folder);
    for (const auto& entry : fs::directory_iterator(anatomyFolder))
        fs::copy_file(entry.path(), folder / entry.path().filename());
    const auto file = folder / quantitative;
    if (damage == 0)
        fs::resize_file(file, fs::file_size(file) / 2);
    else if (damage == 1)
        std::ofstream(file, std::ios::trunc) << "no image";
    else
        fs::copy_file(folder / "mni_icbm152_gm_tal_nlin_sym_09a_converted.nii.gz", file,
                      fs::copy_options::overwrite_existing);
    auto options = coarse(1, 0);
    options.anatomyFolder = folder;
    QCOMPARE(problem(options, inside("out")), "simulation.anatomy-damaged");
    QVERIFY(!fs::exists(inside("out")) && !fs::exists(inside("out.incomplete")));
}

void TestCohort::cancellingLeavesNothing()
{
    base::Task task;
    double last = 0;
    task.report = [&](const base::Progress& progress) {
        last = progress.fraction;
        task.cancellation.request();
    };
    const auto result = simulateCohort(*m_anatomy, coarse(6, 0), inside("cancelled"), task);
    QVERIFY(!result && result.error().kind == base::ErrorKind::Cancelled);
    QVERIFY(last > 0 && last < 1);
    QVERIFY(!fs::exists(inside("cancelled")) && !fs::exists(inside("cancelled.incomplete")));
}

QTEST_GUILESS_MAIN(TestCohort)
#include "test_cohort.moc"
