// SPDX-License-Identifier: Apache-2.0
#include "tests/core/training/run_fixture.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/volume/nifti.h"

#include <stdexcept>

namespace counterpart::tests {
namespace {

void require(bool condition, const char* what)
{
    if (!condition)
        throw std::runtime_error(what);
}

domain::CohortCase writeCase(const std::filesystem::path& root, int index, domain::Role role, bool lesion)
{
    volume::Geometry geometry{{16, 12, 10}, {{{2, 0, 0, -16}, {0, 2, 0, -12}, {0, 0, 2, -10}}}};
    volume::Volume image(geometry), mask(geometry), truth(geometry);
    auto engine = base::makeEngine(3, "fixture", static_cast<std::uint64_t>(index));
    for (std::int64_t z = 1; z < 10; ++z)
        for (std::int64_t y = 2; y < 10; ++y)
            for (std::int64_t x = 3; x < 13; ++x) {
                mask.at(x, y, z) = 1;
                image.at(x, y, z) = 0.3F + 0.05F * static_cast<float>(z) +
                                    0.1F * static_cast<float>(engine() % 1000) / 1000.0F;
                if (lesion && x < 6 && y < 5)
                    image.at(x, y, z) = truth.at(x, y, z) = 1;
            }
    domain::CohortCase info;
    info.label = "case-" + std::to_string(index);
    info.subject = "sub-" + std::to_string(index);
    info.role = role;
    info.simulated = true;
    const auto put = [&](const char* kind, const volume::Volume& volume, std::string& hash) {
        const auto name = std::filesystem::path("data") / (info.label + "-" + kind + ".nii");
        require(volume::writeNifti(root / name, volume).has_value(), "the fixture could not write");
        hash = *base::sha256OfFile(root / name);
        return name;
    };
    info.image = put("image", image, info.imageHash);
    info.brainMask = put("mask", mask, info.maskHash);
    if (lesion)
        info.truth = put("truth", truth, info.truthHash);
    return info;
}

} // namespace

RunFixture RunFixture::make(const std::filesystem::path& root, int train)
{
    RunFixture fixture{{root}, {"tiny", true, {}}, {}};
    std::filesystem::create_directories(root / "data");
    for (int index = 0; index < train; ++index)
        fixture.cohort.cases.push_back(writeCase(root, index, domain::Role::Train, false));
    fixture.cohort.cases.push_back(writeCase(root, 100, domain::Role::Validation, false));
    fixture.cohort.cases.push_back(writeCase(root, 101, domain::Role::Validation, true));
    fixture.cohort.cases.push_back(writeCase(root, 102, domain::Role::Test, true));
    auto& description = fixture.description;
    description.run = "run-1";
    description.method = "dummy";
    description.family = "tests";
    description.seed = 5;
    description.device = "cpu";
    description.simulated = true;
    description.created = "2026-01-01T00:00:00.000Z";
    return fixture;
}

void RunFixture::save() const
{
    require(base::writeAtomically(folder.description(), domain::toJson(description).dump()).has_value(),
            "run.json");
    require(base::writeAtomically(folder.cohort(), domain::toJson(cohort).dump()).has_value(), "cohort.json");
}

std::vector<domain::Event> readEvents(const std::filesystem::path& path)
{
    std::vector<domain::Event> events;
    const auto text = base::readText(path).value_or("");
    for (std::size_t start = 0, end = 0; (end = text.find('\n', start)) != std::string::npos;
         start = end + 1) {
        const auto event = domain::eventFromLine(std::string_view(text).substr(start, end - start));
        require(event.has_value(), "a line is no event");
        require(event->sequence == static_cast<std::int64_t>(events.size()) + 1,
                "a number is missing or doubled");
        events.push_back(*event);
    }
    return events;
}

std::vector<domain::Event> eventsOf(const std::vector<domain::Event>& events, const std::string& type)
{
    std::vector<domain::Event> chosen;
    for (const auto& event : events)
        if (event.type == type)
            chosen.push_back(event);
    return chosen;
}

std::map<std::int64_t, double> metric(const std::vector<domain::Event>& events, const std::string& name)
{
    std::map<std::int64_t, double> values;
    for (const auto& event : eventsOf(events, "metric")) {
        const auto& all = event.fields.at("values");
        if (!all.contains(name))
            continue;
        const auto [place, isNew] = values.emplace(event.fields.at("step"), all.at(name));
        require(isNew || place->second == all.at(name).get<double>(),
                "a step was told twice with other values");
    }
    return values;
}

} // namespace counterpart::tests
