// SPDX-License-Identifier: Apache-2.0
#include "core/base/random.h"
#include "core/simulation/lesion.h"
#include "core/simulation/noise.h"

#include <algorithm>
#include <cmath>

namespace counterpart::simulation {
namespace {

using base::deriveSeed;

/// A place of the person with what the template says about it.
struct Place
{
    Vector3 world{};
    Vector3 inTemplate{};
    Anatomy::Sample sample;
    float depth = 0;     ///< Anatomy::surfaceDepth
    float ventricle = 0; ///< Anatomy::ventricles
};

Place placeAt(const Anatomy& anatomy, const Person& person, const Vector3& world)
{
    const Vector3 t = person.deformation.toTemplate(world);
    return {world, t, anatomy.sample(t), anatomy.surfaceDepth.sample(t), anatomy.ventricles.sample(t)};
}

bool inCerebrum(const Vector3& t)
{
    return t[2] > -24 && (t[2] > -4 || t[1] > -38);
}

/// Tumours start in deep or subcortical white matter of a hemisphere, well inside the usual field of view.
double tumourWeight(const Place& p)
{
    const bool possible = inCerebrum(p.inTemplate) && p.inTemplate[2] > -16 && p.inTemplate[2] < 46 &&
                          std::abs(p.inTemplate[0]) > 14 && p.depth > 0.8F && p.ventricle < 0.25F;
    return possible && p.sample.white > 0.5F ? 1 : 0;
}

/// Plaques favour the white matter beside the ventricles.
double plaqueWeight(const Place& p)
{
    if (!inCerebrum(p.inTemplate) || p.sample.white < 0.75F || p.depth < 0.7F)
        return 0;
    return 0.05 + static_cast<double>(p.ventricle > 0.5F ? 0.0F : p.ventricle) * 3;
}

/// Infarcts of a cortical branch lie on the convexity.
double strokeWeight(const Place& p)
{
    const bool possible = inCerebrum(p.inTemplate) && p.inTemplate[2] > -8 && p.inTemplate[2] < 50 &&
                          std::abs(p.inTemplate[0]) > 26 && p.depth > 0.5F && p.depth < 0.68F;
    return possible ? 1 : 0;
}

/// All places on a coarse grid with their chances, of which any number can be drawn.
class Places
{
public:
    Places(const Anatomy& anatomy, const Person& person, const Region& region, double (*weight)(const Place&))
    {
        Lattice grid(region, 4);
        double sum = 0;
        grid.fill([&](const Vector3& world) {
            const Place place = placeAt(anatomy, person, world);
            if (const double chance = place.sample.brain > 0.5F ? weight(place) : 0; chance > 0) {
                m_places.push_back(place);
                m_cumulated.push_back(sum += chance);
            }
            return 0;
        });
    }
    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    [[nodiscard]] const Place& draw(Draw& draw) const
    {
        const double at = draw.uniform(0, m_cumulated.back());
        const auto found = std::ranges::upper_bound(m_cumulated, at);
        return m_places[std::min(static_cast<std::size_t>(found - m_cumulated.begin()), m_places.size() - 1)];
    }

private:
    std::vector<Place> m_places;
    std::vector<double> m_cumulated;
};

Vector3 unit(Vector3 v)
{
    const double length = std::sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    if (length < 1e-9)
        return {1, 0, 0};
    for (auto& component : v)
        component /= length;
    return v;
}

/// Direction in which a field of the template rises, seen from the person.
Vector3 uphill(const Person& person, const Lattice& field, const Vector3& world)
{
    Vector3 result{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        Vector3 up = world, down = world;
        up[axis] += 3;
        down[axis] -= 3;
        result[axis] = static_cast<double>(field.sample(person.deformation.toTemplate(up)) -
                                           field.sample(person.deformation.toTemplate(down)));
    }
    return unit(result);
}

Tumour makeTumour(const Place& place, Draw& draw)
{
    Tumour tumour;
    tumour.centre = place.world;
    tumour.rightSide = place.inTemplate[0] > 0;
    tumour.radius = draw.uniform(8.5, 14);
    tumour.cystRadius = draw.chance(0.45) ? tumour.radius * draw.uniform(0.4, 0.65) : 0;
    tumour.oedemaRadius = tumour.radius * draw.uniform(1.5, 2.2);
    tumour.push = draw.uniform(1, 4);
    return tumour;
}

Plaques makePlaques(const Anatomy& anatomy, const Person& person, const Places& places, Draw& draw)
{
    Plaques plaques;
    const auto count = static_cast<int>(draw.uniform(12, 32));
    for (int i = 0; i < count; ++i) {
        Plaques::One plaque;
        plaque.centre = places.draw(draw).world;
        for (auto& coordinate : plaque.centre)
            coordinate += draw.uniform(-2, 2);
        plaque.radius = std::clamp(std::exp(draw.normal(0.95, 0.4)), 1.5, 6.0);
        plaque.length = plaque.radius * draw.uniform(1.0, 1.9);
        // Along the veins, away from the ventricle: "Dawson's fingers".
        plaque.axis = uphill(person, anatomy.ventricles, plaque.centre);
        plaques.all.push_back(plaque);
    }
    return plaques;
}

Stroke makeStroke(const Anatomy& anatomy, const Person& person, const Place& place, Draw& draw)
{
    Stroke stroke;
    const Vector3 inwards = uphill(person, anatomy.surfaceDepth, place.world);
    stroke.length = draw.uniform(24, 36);
    stroke.halfAngle = draw.uniform(0.38, 0.6);
    for (std::size_t axis = 0; axis < 3; ++axis) {
        stroke.apex[axis] = place.world[axis] + stroke.length * inwards[axis];
        stroke.axis[axis] = -inwards[axis];
    }
    return stroke;
}

/// Typical values at 3 T; each lesion strays from them. Longer T1 and T2 and more water than healthy tissue,
/// but less bright on T2 than fluid.
std::array<TissueValues, LesionTissueCount> lesionTissues(Draw& draw)
{
    std::array<TissueValues, LesionTissueCount> tissues{};
    tissues[TumourCore] = {1.6, 0.132, 0.09, 79};
    tissues[Cyst] = {2.5, 0.21, 0.14, 70};
    tissues[Oedema] = {1.4, 0.128, 0.085, 77};
    tissues[Plaque] = {1.35, 0.13, 0.08, 77};
    tissues[Infarct] = {1.5, 0.13, 0.085, 78};
    for (auto& tissue : tissues) {
        const double slower = draw.normal(1, 0.05);
        tissue.t1 *= slower;
        tissue.t2 *= slower;
        tissue.t2Star *= slower;
    }
    return tissues;
}

} // namespace

Lesion makeLesion(const Anatomy& anatomy, const Person& person, const Region& region, LesionType type,
                  std::uint64_t seed)
{
    Lesion lesion;
    if (type == LesionType::None)
        return lesion;
    Draw draw(deriveSeed(seed, "lesion"));
    const auto weight = type == LesionType::Tumour   ? tumourWeight
                        : type == LesionType::Stroke ? strokeWeight
                                                     : plaqueWeight;
    const Places places(anatomy, person, region, weight);
    if (places.isEmpty())
        return lesion;
    lesion.type = type;
    lesion.coarse = gaussianField(region, 4, 8, deriveSeed(seed, "lesion-coarse"));
    lesion.fine = gaussianField(region, 2, 3, deriveSeed(seed, "lesion-fine"));
    lesion.tissues = lesionTissues(draw);
    if (type == LesionType::Tumour)
        lesion.tumour = makeTumour(places.draw(draw), draw);
    else if (type == LesionType::Stroke)
        lesion.stroke = makeStroke(anatomy, person, places.draw(draw), draw);
    else
        lesion.plaques = makePlaques(anatomy, person, places, draw);
    return lesion;
}

} // namespace counterpart::simulation
