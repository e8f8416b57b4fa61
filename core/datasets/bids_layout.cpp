// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/datasets/layout.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace counterpart::datasets {

namespace {

using domain::Health;
using Entities = std::map<std::string, std::string>;

const std::map<std::string, std::string> contrasts{
    {"T1w", "T1"},         {"T2w", "T2"},       {"FLAIR", "FLAIR"}, {"PDw", "PD"},
    {"T2starw", "T2star"}, {"inplaneT1", "T1"}, {"inplaneT2", "T2"}};
const std::map<std::string, Health> healthWords{
    {"healthy", Health::Healthy},  {"control", Health::Healthy},   {"controls", Health::Healthy},
    {"hc", Health::Healthy},       {"normal", Health::Healthy},    {"diseased", Health::Diseased},
    {"patient", Health::Diseased}, {"patients", Health::Diseased}, {"pathological", Health::Diseased},
    {"lesion", Health::Diseased},  {"stroke", Health::Diseased},   {"tumour", Health::Diseased},
    {"tumor", Health::Diseased},   {"ms", Health::Diseased}};

enum class Part { Other, Image, BrainMask, Truth };

struct BidsFile
{
    const TreeFile* file = nullptr;
    Entities entities;
    std::string suffix;
    Part part = Part::Other;
    bool derived = false;
};

/// `sub-1_ses-2_T2w`: parts at `_`, key and value at the first `-`, the last part is the suffix.
std::optional<BidsFile> parse(const TreeFile& file)
{
    auto parts = splitText(file.stem, "_");
    if (parts.size() < 2 || !parts.front().starts_with("sub-") || parts.front().size() == 4)
        return std::nullopt;
    BidsFile result{&file, {}, parts.back(), Part::Other, false};
    parts.pop_back();
    for (const auto& part : parts) {
        const auto dash = part.find('-');
        if (dash == std::string::npos)
            result.entities[lower(part)] = ""; // `_lesion_roi`: older derivatives use bare words
        else
            result.entities[part.substr(0, dash)] = part.substr(dash + 1);
    }
    result.derived = std::find(file.folders.begin(), file.folders.end(), "derivatives") != file.folders.end();
    return result;
}

bool speaksOfLesion(const Entities& entities)
{
    const auto value = [&](const char* key) { return entities.contains(key) ? lower(entities.at(key)) : ""; };
    return value("label") == "l" || value("label").find("lesion") != std::string::npos ||
           value("desc").find("lesion") != std::string::npos || entities.contains("lesion");
}

Part partOf(const BidsFile& file)
{
    if (contrasts.contains(file.suffix))
        return Part::Image;
    if (file.suffix != "mask" && file.suffix != "roi" && file.suffix != "dseg")
        return Part::Other;
    if (speaksOfLesion(file.entities))
        return Part::Truth;
    const auto desc = file.entities.find("desc");
    return desc != file.entities.end() && lower(desc->second).find("brain") != std::string::npos
               ? Part::BrainMask
               : Part::Other;
}

/// How well a mask fits a scan: entities in common, or nothing if they contradict each other.
std::optional<int> fit(const BidsFile& mask, const BidsFile& image)
{
    int common = 0;
    for (const auto& [key, value] : mask.entities) {
        if (key == "label" || key == "desc" || key == "lesion")
            continue;
        const auto other = image.entities.find(key);
        if (other != image.entities.end() && other->second != value)
            return std::nullopt;
        const bool namesTheImage = key == "space" && value == image.suffix;
        if (other == image.entities.end() &&
            (key == "ses" || (key == "space" && contrasts.contains(value))) && !namesTheImage)
            return std::nullopt;
        common += other != image.entities.end() || namesTheImage;
    }
    for (const auto* key : {"sub", "ses"})
        if (image.entities.contains(key) && !mask.entities.contains(key))
            return std::nullopt;
    return common;
}

struct Match
{
    std::optional<domain::Path> path;
    bool ambiguous = false;
};

Match bestMask(const std::vector<BidsFile>& files, const BidsFile& image, Part part,
               std::set<domain::Path>& used)
{
    Match match;
    int best = -1;
    for (const auto& mask : files) {
        const auto score = mask.part == part ? fit(mask, image) : std::nullopt;
        if (!score || *score < best)
            continue;
        match.ambiguous = *score == best;
        if (*score > best)
            match.path = mask.file->path;
        best = *score;
    }
    if (match.path)
        used.insert(*match.path);
    return match;
}

/// The column `health`, or what other data sets call it. By participant.
std::map<std::string, Health> readHealth(const Tree& tree)
{
    std::map<std::string, Health> result;
    const auto path = nearestToRoot(tree, "participants.tsv");
    const auto text = path ? base::readText(*path) : base::Result<std::string>("");
    std::istringstream lines(text.value_or(""));
    std::string line;
    std::getline(lines, line);
    const auto header = splitText(line, "\t\r");
    std::size_t column = 0;
    for (const auto* name : {"dx", "diagnosis", "group", "health"}) // the last one found counts most
        for (std::size_t i = 1; i < header.size(); ++i)
            column = lower(header[i]) == name ? i : column;
    while (column > 0 && std::getline(lines, line)) {
        const auto cells = splitText(line, "\t\r");
        if (cells.size() > column)
            if (const auto word = healthWords.find(lower(cells[column])); word != healthWords.end())
                result[cells[0].starts_with("sub-") ? cells[0] : "sub-" + cells[0]] = word->second;
    }
    return result;
}

void readDescription(const Tree& tree, Reading& reading)
{
    const auto path = nearestToRoot(tree, "dataset_description.json");
    const auto text = path ? base::readText(*path) : base::Result<std::string>("");
    const auto json = domain::Json::parse(text.value_or(""), nullptr, false);
    if (!json.is_object())
        return;
    const auto textOf = [](const domain::Json& object, const char* key) {
        const auto found = object.find(key);
        return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    reading.name = textOf(json, "Name");
    const auto simulated = json.find("Simulated");
    reading.simulated = simulated != json.end() && simulated->is_boolean() && simulated->get<bool>();
    if (const auto by = json.find("GeneratedBy"); by != json.end() && by->is_array())
        for (const auto& tool : *by)
            reading.simulated =
                reading.simulated || (tool.is_object() && lower(textOf(tool, "Name")) == "counterpart");
}

class BidsLayout : public Layout
{
public:
    [[nodiscard]] LayoutInfo info() const override { return {"bids", "BIDS"}; }

    [[nodiscard]] Reading read(const Tree& tree) const override
    {
        Reading reading;
        std::vector<BidsFile> files;
        for (const auto& image : tree.images)
            if (auto file = parse(image)) {
                file->part = partOf(*file);
                files.push_back(std::move(*file));
            }
        readDescription(tree, reading);
        const auto health = readHealth(tree);
        // Derivatives repeat the scans in processed form; they count only where nothing raw is there.
        const bool anyRaw = std::any_of(files.begin(), files.end(), [](const BidsFile& f) {
            return f.part == Part::Image && !f.derived;
        });
        std::set<domain::Path> used;
        for (const auto& file : files)
            if (file.part == Part::Image && !(anyRaw && file.derived))
                addImage(reading, files, file, health, used);
        for (const auto& file : files)
            if (file.part == Part::Truth && !used.contains(file.file->path))
                addOrphanTruth(reading, file.file->path);
        reading.explained = files.size();
        return reading;
    }

private:
    static void addImage(Reading& reading, const std::vector<BidsFile>& files, const BidsFile& file,
                         const std::map<std::string, Health>& health, std::set<domain::Path>& used)
    {
        domain::Scan scan;
        scan.subjectLabel = "sub-" + file.entities.at("sub");
        scan.label = file.file->stem;
        scan.session = file.entities.contains("ses") ? file.entities.at("ses") : "";
        scan.contrast = contrasts.at(file.suffix);
        scan.image = file.file->path;
        const auto truth = bestMask(files, file, Part::Truth, used);
        scan.truth = truth.path;
        scan.brainMask = bestMask(files, file, Part::BrainMask, used).path;
        if (truth.ambiguous)
            scan.problems.push_back("import.ambiguous-truth");
        const auto stated = health.find(scan.subjectLabel);
        if (stated != health.end())
            scan.health = stated->second;
        else
            scan.health = scan.truth ? Health::Diseased : Health::Unknown;
        if (scan.truth && scan.health == Health::Healthy)
            scan.problems.push_back("import.health-conflict");
        addScan(reading, std::move(scan));
    }
};

} // namespace

std::unique_ptr<Layout> makeBidsLayout()
{
    return std::make_unique<BidsLayout>();
}

} // namespace counterpart::datasets
