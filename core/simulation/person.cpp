// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/person.h"

#include "core/base/random.h"
#include "core/simulation/noise.h"

#include <algorithm>
#include <cmath>

namespace counterpart::simulation {
namespace {

using base::deriveSeed;

/// How far people's shapes differ: standard deviation (mm) of the velocity at each scale (mm). Lobes move by
/// millimetres against the template, gyri by less.
struct Scale
{
    double sigma, amplitude, step;
};
constexpr std::array<Scale, 3> shapeScales{{{32, 3.6, 8}, {13, 1.7, 4}, {6, 0.9, 4}}};

/// target += factor × field, whatever the spacing of either.
void add(Lattice& target, const Lattice& field, double factor)
{
    const auto& size = target.size();
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x)
                target.values()[target.offset(x, y, z)] +=
                    static_cast<float>(factor) * field.sample(target.position(x, y, z));
}

VectorLattice shapeVelocity(const Region& region, std::uint64_t seed)
{
    VectorLattice velocity;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        velocity[axis] = Lattice(region, 4);
        for (std::size_t s = 0; s < shapeScales.size(); ++s) {
            const auto& scale = shapeScales[s];
            const auto field =
                gaussianField(region, scale.step, scale.sigma, deriveSeed(seed, "shape", 3 * s + axis));
            add(velocity[axis], field, scale.amplitude);
        }
    }
    return velocity;
}

/// Seen from the subject, a wall that has moved outwards shows what lies further in: the map points down the
/// hill that the smoothed ventricles are, and most where it is steepest.
void growVentricles(VectorLattice& velocity, const Anatomy& anatomy, double growth)
{
    Lattice hill = anatomy.ventricles;
    hill.smooth(4);
    const auto slope = gradient(hill);
    constexpr double steepest = 0.08; // of the smoothed ventricles, per millimetre
    for (std::size_t axis = 0; axis < 3; ++axis)
        add(velocity[axis], slope[axis], growth / steepest);
}

/// Takes out what merely shifts the whole brain: that is the pose's business, and the field of view is
/// finite.
void centre(VectorLattice& velocity, const Anatomy& anatomy)
{
    for (auto& component : velocity) {
        double sum = 0, weight = 0;
        const auto& size = component.size();
        for (std::int64_t z = 0; z < size[2]; ++z)
            for (std::int64_t y = 0; y < size[1]; ++y)
                for (std::int64_t x = 0; x < size[0]; ++x) {
                    const auto inside =
                        static_cast<double>(anatomy.surfaceDepth.sample(component.position(x, y, z)));
                    weight += inside;
                    sum += inside * static_cast<double>(component.values()[component.offset(x, y, z)]);
                }
        for (float& value : component.values())
            value -= static_cast<float>(sum / weight);
    }
}

void scaled(Lattice& field, double factor)
{
    for (float& value : field.values())
        value *= static_cast<float>(factor);
}

void setPose(Deformation& deformation, const Anatomy& anatomy, Draw& draw)
{
    constexpr double degree = 0.017453292519943295;
    Vector3 angles{}, scale{};
    for (auto& angle : angles)
        angle = draw.normal(0, 2.2 * degree);
    const double overall = draw.normal(1, 0.02);
    for (auto& factor : scale)
        factor = overall * draw.normal(1, 0.015);
    deformation.poseRows = poseMatrix(angles, scale);
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double middle = (anatomy.extent.lower[axis] + anatomy.extent.upper[axis]) / 2;
        deformation.target[axis] = middle;
        deformation.centre[axis] = middle + draw.normal(0, 1.2);
    }
}

void setTissues(Person& person, const Anatomy& anatomy, Draw& draw)
{
    person.tissues = anatomy.tissues;
    for (auto& tissue : person.tissues) {
        tissue.t1 *= draw.normal(1, 0.03);
        const double slower = draw.normal(1, 0.035);
        tissue.t2 *= slower;
        tissue.t2Star *= slower;
        tissue.m0 *= draw.normal(1, 0.02);
    }
}

float smoothStep(float value)
{
    const float t = std::clamp(value, 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

/// A border of relative width `width` at `threshold`.
float edge(float value, float threshold, float width)
{
    return smoothStep((value - threshold) / width + 0.5F);
}

/// Cumulative normal distribution, to the third digit.
float cumulative(float x)
{
    return 1 / (1 + std::exp(-1.702F * x));
}

} // namespace

Person makePerson(const Anatomy& anatomy, const Region& region, std::uint64_t seed)
{
    Person person;
    Draw draw(deriveSeed(seed, "person"));
    setPose(person.deformation, anatomy, draw);
    setTissues(person, anatomy, draw);
    person.sulcusWidth = static_cast<float>(draw.normal(0.16, 0.05));
    person.foldStrength = static_cast<float>(draw.uniform(0.45, 0.7));
    person.ventricleGrowth = std::clamp(draw.normal(1.0, 1.2), -1.0, 4.0);
    person.velocity = shapeVelocity(region, seed);
    centre(person.velocity, anatomy);
    growVentricles(person.velocity, anatomy, person.ventricleGrowth);
    person.deformation.displacement = exponential(person.velocity);
    person.foldField = gaussianField(region, 2, 3.5, deriveSeed(seed, "folds"));
    person.sulcusField = gaussianField(region, 2, 4, deriveSeed(seed, "sulci"));
    person.relaxation = gaussianField(region, 6, 14, deriveSeed(seed, "relaxation"));
    scaled(person.relaxation, 0.03);
    person.density = gaussianField(region, 6, 16, deriveSeed(seed, "density"));
    scaled(person.density, 0.02);
    person.texture = gaussianField(region, 2, 2, deriveSeed(seed, "texture"));
    scaled(person.texture, 0.03);
    return person;
}

Fractions fractionsAt(const Anatomy& anatomy, const Person& person, const Vector3& place,
                      const Vector3& inTemplate, const Anatomy::Sample& sample, float softness)
{
    const float deep = anatomy.deepGrey.sample(inTemplate);
    const float ventricle = anatomy.ventricles.sample(inTemplate);
    const float cortex = (1 - deep) * (1 - std::min(1.0F, 1.5F * ventricle));
    const float broad = std::max(1.0F, softness);

    // The probability maps say how often white matter is found at a place. A person has it there or has not:
    // the field draws the person's side, with the maps as the frequencies over many people.
    const float whiteCut =
        0.5F + cortex * person.foldStrength * (cumulative(person.foldField.sample(place)) - 0.5F);
    const float sharpWhite = edge(sample.white, whiteCut, 0.45F * broad);
    float white = sample.white + cortex * (sharpWhite - sample.white);

    const float open = std::max(0.0F, sample.brain - sample.grey - sample.white);
    const float wish = cumulative(person.sulcusField.sample(place)) - 0.5F;
    const float fluidCut = 0.5F - cortex * (person.sulcusWidth + 0.35F * wish);
    const float fluid = std::min(sample.brain, edge(open, std::max(0.12F, fluidCut), 0.4F * broad));
    white = std::min(white, sample.brain - fluid);
    return {std::max(0.0F, sample.brain - fluid - white), white, fluid};
}

TissueValues tissueAt(const Person& person, Tissue tissue, const Vector3& place)
{
    TissueValues values = person.tissues[tissue];
    if (tissue == Fluid)
        return values;
    const auto slower =
        static_cast<double>(1 + person.relaxation.sample(place) + person.texture.sample(place));
    values.t2 *= slower;
    values.t2Star *= slower;
    values.t1 *= 0.5 + 0.5 * slower;
    values.m0 *= static_cast<double>(1 + person.density.sample(place));
    return values;
}

} // namespace counterpart::simulation
