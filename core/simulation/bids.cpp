// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/bids.h"

#include "core/base/files.h"
#include "core/volume/nifti.h"

#include <cstdio>

namespace counterpart::simulation {
namespace {

using nlohmann::json;
using std::filesystem::path;

const char* equationOf(Contrast contrast)
{
    switch (contrast) {
    case Contrast::T1:
        return "M0 sin(a) (1 - exp(-TR/T1)) / (1 - cos(a) exp(-TR/T1)) exp(-TE/T2*)";
    case Contrast::Flair:
        return "M0 |1 - 2 exp(-TI/T1) + exp(-TR/T1)| exp(-TE/T2)";
    case Contrast::T2:
        break;
    }
    return "M0 (1 - exp(-TR/T1)) exp(-TE/T2)";
}

json sidecar(const SimulatedScan& scan, const ScanOptions& options, std::uint64_t seed)
{
    const auto& s = options.sequence;
    json result{{"Simulated", true},
                {"SignalEquation", equationOf(s.contrast)},
                {"MagneticFieldStrength", 3},
                {"RepetitionTime", s.repetitionTime},
                {"EchoTime", s.echoTime},
                {"SkullStripped", !options.wholeHead},
                {"SubjectSeed", std::to_string(seed)},
                {"Simulation", scan.facts}};
    if (s.contrast == Contrast::Flair)
        result["InversionTime"] = s.inversionTime;
    if (s.contrast == Contrast::T1)
        result["FlipAngle"] = s.flipAngle;
    return result;
}

base::Result<> writeJson(const path& file, const json& content)
{
    return base::writeAtomically(file, content.dump(2) + "\n");
}

json description(const SimulationOptions& options)
{
    return {{"Name", options.name},
            {"BIDSVersion", "1.8.0"},
            {"DatasetType", "raw"},
            {"Simulated", true},
            {"License", "CC0"},
            {"GeneratedBy",
             json::array({{{"Name", "Counterpart"}, {"Description", "Simulated cohort; no real person"}}})},
            {"Simulation",
             {{"Seed", options.seed},
              {"Healthy", options.subjects},
              {"Diseased", options.lesions},
              {"Contrast", nameOf(options.scan.sequence.contrast)},
              {"SpacingMillimetres", options.scan.spacing},
              {"SignalToNoise", options.scan.signalToNoise},
              {"BiasStandardDeviation", options.scan.biasStrength}}}};
}

std::string participants(const std::vector<SimulatedSubject>& subjects)
{
    std::string text = "participant_id\thealth\tlesion_type\tlesion_volume_ml\n";
    for (const auto& s : subjects) {
        char volume[32];
        std::snprintf(volume, sizeof volume, "%.3f", s.lesionVolume);
        const bool healthy = s.lesion == LesionType::None;
        text += s.label +
                (healthy ? "\thealthy\tnone\t" : "\tdiseased\t" + std::string(nameOf(s.lesion)) + "\t") +
                volume + "\n";
    }
    return text;
}

} // namespace

base::Result<> writeSubject(const path& root, const std::string& label, const SimulatedScan& scan,
                            const ScanOptions& options, std::uint64_t seed)
{
    const auto raw = root / label / "anat";
    const auto derived = root / "derivatives" / "simulation" / label / "anat";
    COUNTERPART_CHECK(base::makeFolder(raw));
    COUNTERPART_CHECK(base::makeFolder(derived));
    const std::string stem = label + "_" + suffixOf(options.sequence.contrast);
    COUNTERPART_CHECK(volume::writeNifti(raw / (stem + ".nii"), scan.image, volume::NiftiStorage::Int16,
                                         "simulated scan, no real person (Counterpart)"));
    COUNTERPART_CHECK(writeJson(raw / (stem + ".json"), sidecar(scan, options, seed)));
    COUNTERPART_CHECK(volume::writeNifti(derived / (label + "_desc-brain_mask.nii"), scan.brainMask,
                                         volume::NiftiStorage::UInt8, "simulated brain mask (Counterpart)"));
    if (!scan.lesionMask.voxels.empty())
        COUNTERPART_CHECK(volume::writeNifti(derived / (label + "_label-L_desc-lesion_mask.nii"),
                                             scan.lesionMask, volume::NiftiStorage::UInt8,
                                             "simulated lesion mask (Counterpart)"));
    return {};
}

base::Result<> writeDescription(const path& root, const SimulationOptions& options,
                                const std::vector<SimulatedSubject>& subjects)
{
    COUNTERPART_CHECK(base::makeFolder(root / "derivatives" / "simulation"));
    auto derived = description(options);
    derived["DatasetType"] = "derivative";
    COUNTERPART_CHECK(writeJson(root / "derivatives" / "simulation" / "dataset_description.json", derived));
    COUNTERPART_CHECK(base::writeAtomically(root / "participants.tsv", participants(subjects)));
    COUNTERPART_CHECK(base::writeAtomically(
        root / "README", "Simulated magnetic resonance images. No scan here is of a real person, and no "
                         "lesion was ever anybody's.\n"
                         "Made from the ICBM 2009a template's tissue maps by Counterpart.\n"));
    return writeJson(root / "dataset_description.json", description(options));
}

} // namespace counterpart::simulation
