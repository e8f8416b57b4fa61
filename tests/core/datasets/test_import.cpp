// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/datasets/import.h"
#include "core/volume/nifti.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace counterpart;
using domain::Health;
using Path = std::filesystem::path;

class TestImport : public QObject
{
    Q_OBJECT

private:
    static volume::Geometry grid(double shift = 0)
    {
        return {{6, 5, 4}, {{{1, 0, 0, shift}, {0, 1, 0, 0}, {0, 0, 2, 0}}}};
    }
    static void writeImage(const Path& path, float value, double shift = 0)
    {
        volume::Volume image(grid(shift), value);
        image.voxels[0] = 0;
        QVERIFY(base::makeFolder(path.parent_path()).has_value());
        QVERIFY(volume::writeNifti(path, image).has_value());
    }
    static void writeMask(const Path& path, std::vector<float> labels, double shift = 0)
    {
        volume::Volume mask(grid(shift));
        std::copy(labels.begin(), labels.end(), mask.voxels.begin() + 20);
        QVERIFY(base::makeFolder(path.parent_path()).has_value());
        QVERIFY(volume::writeNifti(path, mask).has_value());
    }
    static const domain::Scan* scan(const datasets::ImportPlan& plan, const std::string& label)
    {
        const auto found = std::find_if(plan.scans.begin(), plan.scans.end(),
                                        [&](const auto& s) { return s.label == label; });
        return found == plan.scans.end() ? nullptr : &*found;
    }
    static int count(const datasets::ImportPlan& plan, const std::string& code)
    {
        return int(std::count_if(plan.problems.begin(), plan.problems.end(),
                                 [&](const auto& p) { return p.code == code; }));
    }
    static bool has(const domain::Scan& scan, const std::string& code)
    {
        return std::find(scan.problems.begin(), scan.problems.end(), code) != scan.problems.end();
    }

private Q_SLOTS:
    void readsASimulatedBids()
    {
        QTemporaryDir folder;
        const Path root = folder.path().toStdString();
        QVERIFY(base::writeAtomically(root / "dataset_description.json",
                                      R"({"Name": "Cohort A", "Simulated": true})")
                    .has_value());
        QVERIFY(base::writeAtomically(root / "participants.tsv",
                                      "participant_id\thealth\nsub-001\thealthy\nsub-002\tdiseased\n")
                    .has_value());
        const auto derived = root / "derivatives" / "simulation";
        for (const auto* id : {"sub-001", "sub-002"}) {
            writeImage(root / id / "anat" / (id + std::string("_T2w.nii")), id[6] == '1' ? 1 : 2);
            writeMask(derived / id / "anat" / (id + std::string("_desc-brain_mask.nii")), {1, 1, 1});
        }
        writeMask(derived / "sub-002" / "anat" / "sub-002_label-L_desc-lesion_mask.nii", {1});
        const auto plan = datasets::recognise(root);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->layout, std::string("bids"));
        QCOMPARE(plan->name, std::string("Cohort A"));
        QVERIFY(plan->simulated);
        QCOMPARE(plan->scans.size(), std::size_t(2));
        QVERIFY(plan->problems.empty());
        const auto* first = scan(*plan, "sub-001_T2w");
        const auto* second = scan(*plan, "sub-002_T2w");
        QVERIFY(first && second);
        QCOMPARE(int(first->health), int(Health::Healthy));
        QVERIFY(first->brainMask && !first->truth);
        QCOMPARE(int(second->health), int(Health::Diseased));
        QVERIFY(second->truth && second->truth->filename() == "sub-002_label-L_desc-lesion_mask.nii");
        QCOMPARE(second->contrast, std::string("T2"));
        QCOMPARE(second->spacing, (std::array<double, 3>{1, 1, 2}));
        QCOMPARE(plan->subjects.size(), std::size_t(2));
    }

    void matchesBidsMasksBySessionAndSpace()
    {
        QTemporaryDir folder;
        const Path root = folder.path().toStdString();
        for (const auto* session : {"1", "2"}) {
            const auto anat = root / "sub-a" / ("ses-" + std::string(session)) / "anat";
            const auto stem = "sub-a_ses-" + std::string(session);
            writeImage(anat / (stem + "_T1w.nii"), session[0]);
            writeImage(anat / (stem + "_FLAIR.nii"), session[0] + 10);
        }
        writeMask(root / "derivatives" / "x" / "sub-a_ses-2_space-FLAIR_label-lesion_mask.nii", {1});
        writeMask(root / "derivatives" / "x" / "sub-b_label-lesion_mask.nii", {1});
        writeImage(root / "derivatives" / "x" / "sub-a_ses-1_desc-preproc_T1w.nii",
                   99); // processed copy: not a scan
        const auto plan = datasets::recognise(root);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->scans.size(), std::size_t(4));
        for (const auto& one : plan->scans)
            QCOMPARE(one.truth.has_value(), one.label == "sub-a_ses-2_FLAIR");
        QCOMPARE(count(*plan, "import.orphan-truth"), 1);
        QCOMPARE(plan->subjects.size(), std::size_t(1));
        QCOMPARE(int(plan->subjects[0].health), int(Health::Diseased));
    }

    void readsLooseFiles()
    {
        QTemporaryDir folder;
        const Path root = folder.path().toStdString();
        writeImage(root / "images" / "case7_T2.nii", 3);
        writeMask(root / "masks" / "case7_seg.nii", {1, 2, 4});
        writeMask(root / "masks" / "case7_brain_mask.nii", {1});
        writeImage(root / "patient01" / "FLAIR.nii", 4);
        writeImage(root / "patient01" / "T1W.nii", 5);
        writeMask(root / "patient01" / "consensus_gt.nii", {1}); // its own word: no scan calls itself so
        writeImage(root / "healthy" / "unnamed.nii", 6);
        writeImage(root / ".hidden" / "x_T2.nii", 7);
        const auto plan = datasets::recognise(root);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->layout, std::string("loose"));
        QCOMPARE(plan->scans.size(), std::size_t(4));
        const auto* seventh = scan(*plan, "case7_T2");
        QVERIFY(seventh && seventh->truth && seventh->brainMask);
        QCOMPARE(seventh->subjectLabel, std::string("case7"));
        QCOMPARE(int(seventh->health), int(Health::Diseased));
        QCOMPARE(scan(*plan, "FLAIR")->subjectLabel, std::string("patient01"));
        QCOMPARE(int(scan(*plan, "unnamed")->health), int(Health::Healthy));
        QVERIFY(has(*scan(*plan, "unnamed"), "import.missing-contrast"));
        QCOMPARE(count(*plan, "import.orphan-truth"), 1);
    }

    void findsProblems()
    {
        QTemporaryDir folder;
        const Path root = folder.path().toStdString();
        writeImage(root / "a_T2.nii", 1);
        writeMask(root / "a_seg.nii", {});
        writeImage(root / "b_T2.nii", 1); // the same image again
        writeMask(root / "b_seg.nii", {1, 2, 4}, 3);
        writeImage(root / "c_T2.nii", 2);
        writeMask(root / "c_seg.nii", {0.999f});
        QVERIFY(base::writeAtomically(root / "d_T2.nii", "no image").has_value());
        auto plan = datasets::recognise(root);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->scans.size(), std::size_t(3));
        QCOMPARE(count(*plan, "import.unreadable"), 1);
        QVERIFY(has(*scan(*plan, "b_T2"), "import.grid-mismatch"));
        const auto one = datasets::index(*plan, {}, 1);
        const auto many = datasets::index(*plan, {}, 4);
        QVERIFY(one.has_value() && many.has_value());
        QVERIFY(one->problems == many->problems);
        QVERIFY(has(*scan(*one, "a_T2"), "import.empty-truth"));
        QVERIFY(has(*scan(*one, "b_T2"), "import.unexpected-labels"));
        QVERIFY(has(*scan(*one, "b_T2"), "import.same-image"));
        QVERIFY(has(*scan(*one, "c_T2"), "import.fractional-labels"));
        QVERIFY(!has(*scan(*one, "c_T2"), "import.empty-truth"));
        QCOMPARE(scan(*one, "a_T2")->imageHash, *base::sha256OfFile(root / "a_T2.nii"));
    }

    void refusesWhatIsNoDataSet()
    {
        QTemporaryDir folder;
        const Path root = folder.path().toStdString();
        QCOMPARE(datasets::recognise(root / "nowhere").error().code, std::string("file.missing"));
        QCOMPARE(datasets::recognise(root).error().code, std::string("import.nothing-found"));
        QCOMPARE(datasets::recognise(root, "odd").error().code, std::string("import.unknown-layout"));
        writeImage(root / "x_T1.nii", 1);
        QCOMPARE(datasets::recognise(root, "bids").error().code, std::string("import.nothing-found"));
        QCOMPARE(datasets::recognise(root / "x_T1.nii")->scans.size(), std::size_t(1));
        base::Task task;
        task.cancellation.request();
        QCOMPARE(datasets::recognise(root, "auto", task).error().code, std::string("base.cancelled"));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
