// SPDX-License-Identifier: Apache-2.0
#include "core/datasets/layout.h"

#include <algorithm>
#include <map>

namespace counterpart::datasets {

namespace {

using domain::Health;

const std::map<std::string, std::string> contrastTokens{
    {"t1", "T1"},     {"t1w", "T1"},   {"t1n", "T1"},      {"mprage", "T1"},
    {"t1ce", "T1ce"}, {"t1c", "T1ce"}, {"t1gd", "T1ce"},   {"t1wks", "T1ce"},
    {"t2", "T2"},     {"t2w", "T2"},   {"flair", "FLAIR"}, {"t2f", "FLAIR"},
    {"pd", "PD"},     {"pdw", "PD"},   {"dwi", "DWI"},     {"adc", "ADC"}};

/// `seg` and its like mean lesion; `mask` alone does so only if no `brain` stands beside it.
bool isTruthToken(const std::string& token)
{
    for (const auto* word :
         {"seg", "segmentation", "mask", "lesion", "lesions", "label", "labels", "gt", "truth", "roi"})
        if (token == word)
            return true;
    return false;
}

struct Named
{
    const TreeFile* file = nullptr;
    std::string subject, contrast;
    bool truth = false, brainMask = false;
};

Named nameParts(const TreeFile& file)
{
    Named named{&file, "", "", false, false};
    bool brain = false;
    for (const auto& part : splitText(file.stem, "_-. ")) {
        const auto token = lower(part);
        if (const auto contrast = contrastTokens.find(token); contrast != contrastTokens.end())
            named.contrast = contrast->second;
        else if (token == "brainmask")
            named.brainMask = true;
        else if (token == "brain")
            brain = true;
        else if (isTruthToken(token))
            named.truth = true;
        else if (!part.empty())
            named.subject += (named.subject.empty() ? "" : "-") + part;
    }
    named.brainMask = named.brainMask || (brain && named.truth);
    named.truth = named.truth && !named.brainMask;
    if (named.subject.empty()) // `patient07/FLAIR.nii.gz`
        named.subject = file.folders.empty() ? file.stem : file.folders.back();
    return named;
}

/// Folder names tell health in many a private collection.
Health healthOf(const TreeFile& file, bool hasTruth)
{
    for (const auto& folder : file.folders) {
        const auto word = lower(folder);
        if (word == "healthy" || word == "control" || word == "controls" || word == "normal")
            return Health::Healthy;
        if (word == "diseased" || word == "patients" || word == "pathological")
            return Health::Diseased;
    }
    return hasTruth ? Health::Diseased : Health::Unknown;
}

/// The mask of that subject: in the image's own folder if there is one, naming its contrast if any does.
const Named* maskFor(const std::vector<Named>& files, const Named& image, bool Named::*kind)
{
    const Named* best = nullptr;
    int bestScore = -1;
    for (const auto& mask : files) {
        if (!(mask.*kind) || mask.subject != image.subject ||
            (!mask.contrast.empty() && mask.contrast != image.contrast))
            continue;
        const int score = 2 * (mask.file->folders == image.file->folders) + !mask.contrast.empty();
        if (score > bestScore)
            best = &mask, bestScore = score;
    }
    return best;
}

class LooseLayout : public Layout
{
public:
    [[nodiscard]] LayoutInfo info() const override { return {"loose", "Loose image files"}; }

    [[nodiscard]] Reading read(const Tree& tree) const override
    {
        Reading reading;
        std::vector<Named> files;
        std::map<std::string, int> stems;
        for (const auto& image : tree.images) {
            files.push_back(nameParts(image));
            ++stems[image.stem];
        }
        std::vector<const Named*> used;
        for (const auto& file : files)
            if (!file.truth && !file.brainMask)
                addImage(reading, files, file, stems[file.file->stem] > 1, used);
        for (const auto& file : files)
            if (file.truth && std::find(used.begin(), used.end(), &file) == used.end())
                addOrphanTruth(reading, file.file->path);
        reading.explained = files.size();
        return reading;
    }

private:
    static void addImage(Reading& reading, const std::vector<Named>& files, const Named& file,
                         bool sharesName, std::vector<const Named*>& used)
    {
        domain::Scan scan;
        scan.subjectLabel = file.subject;
        scan.label = file.file->stem;
        if (sharesName && !file.file->folders.empty())
            scan.label = file.file->folders.back() + "_" + scan.label;
        scan.contrast = file.contrast;
        scan.image = file.file->path;
        if (const auto* truth = maskFor(files, file, &Named::truth)) {
            scan.truth = truth->file->path;
            used.push_back(truth);
        }
        if (const auto* mask = maskFor(files, file, &Named::brainMask))
            scan.brainMask = mask->file->path;
        scan.health = healthOf(*file.file, scan.truth.has_value());
        addScan(reading, std::move(scan));
    }
};

} // namespace

std::unique_ptr<Layout> makeLooseLayout()
{
    return std::make_unique<LooseLayout>();
}

} // namespace counterpart::datasets
