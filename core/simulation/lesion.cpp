// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/lesion.h"

#include <algorithm>
#include <cmath>

namespace counterpart::simulation {
namespace {

Vector3 minus(const Vector3& a, const Vector3& b)
{
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}
double dot(const Vector3& a, const Vector3& b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
double norm(const Vector3& a)
{
    return std::sqrt(dot(a, a));
}

/// 1 well inside, 0.5 on the outline, 0 outside; `inside` and `width` in millimetres.
float soft(double inside, double width)
{
    const double t = std::clamp(inside / width + 0.5, 0.0, 1.0);
    return static_cast<float>(t * t * (3 - 2 * t));
}

LesionMix tumourAt(const Lesion& lesion, const Anatomy& anatomy, const Fractions& healthy,
                   const Vector3& place, const Vector3& inTemplate)
{
    const Tumour& tumour = lesion.tumour;
    const double distance = norm(minus(place, tumour.centre));
    LesionMix mix{};
    if (distance > 1.8 * tumour.oedemaRadius)
        return mix;
    const auto coarse = static_cast<double>(lesion.coarse.sample(place));
    const auto fine = static_cast<double>(lesion.fine.sample(place));
    const float tissue = healthy.grey + healthy.white;
    // Sulcal fluid inside a tumour is filled by it, the ventricles are not.
    const float spare = std::min(1.0F, 2 * anatomy.ventricles.sample(inTemplate));
    float core = soft(tumour.radius * (1 + 0.16 * coarse + 0.10 * fine) - distance, 2.0) *
                 (tissue + healthy.fluid * (1 - spare));
    const bool acrossMidline = (inTemplate[0] > 0) != tumour.rightSide;
    if (acrossMidline)
        core *= healthy.white; // only the corpus callosum leads to the other side
    const float cyst = tumour.cystRadius > 0
                           ? soft(tumour.cystRadius * (1 + 0.2 * coarse - 0.2 * fine) - distance, 2.0)
                           : 0.0F;
    float oedema = soft(tumour.oedemaRadius * (1 - 0.14 * coarse + 0.16 * fine) - distance, 5.0) *
                   std::min(1.0F, healthy.white + 0.15F * healthy.grey);
    if (acrossMidline)
        oedema *= 0.5F;
    mix[Cyst] = core * cyst;
    mix[TumourCore] = core * (1 - cyst);
    mix[Oedema] = oedema * (1 - core);
    return mix;
}

LesionMix plaquesAt(const Lesion& lesion, const Fractions& healthy, const Vector3& place)
{
    float deepest = 0;
    for (const auto& plaque : lesion.plaques.all) {
        const Vector3 from = minus(place, plaque.centre);
        const double reach = plaque.length + 3;
        if (std::abs(from[0]) > reach || std::abs(from[1]) > reach || std::abs(from[2]) > reach)
            continue;
        const double along = dot(from, plaque.axis);
        const double across = std::sqrt(std::max(0.0, dot(from, from) - along * along));
        const double r = std::hypot(along / plaque.length, across / plaque.radius);
        const double inside = plaque.radius * (1 - r + 0.2 * static_cast<double>(lesion.fine.sample(place)));
        deepest = std::max(deepest, soft(inside, 1.4));
    }
    LesionMix mix{};
    mix[Plaque] = deepest * std::min(1.0F, healthy.white + 0.5F * healthy.grey);
    return mix;
}

LesionMix strokeAt(const Lesion& lesion, const Fractions& healthy, const Vector3& place)
{
    const Stroke& stroke = lesion.stroke;
    const Vector3 from = minus(place, stroke.apex);
    const double distance = norm(from);
    LesionMix mix{};
    if (distance > stroke.length + 15 || distance < 1e-6)
        return mix;
    const auto coarse = static_cast<double>(lesion.coarse.sample(place));
    const auto fine = static_cast<double>(lesion.fine.sample(place));
    const double along = dot(from, stroke.axis);
    const double across = std::sqrt(std::max(0.0, distance * distance - along * along));
    // The cone is rounded at its tip by a sphere of 4 mm, so that it ends in tissue and not in a point.
    const double side =
        std::max(along, 0.0) * std::tan(stroke.halfAngle) + 4 - across - std::max(0.0, -along);
    const double inside = std::min(side, stroke.length + 8 - distance) + 1.8 * coarse + 1.0 * fine;
    mix[Infarct] = soft(inside, 2.5) * (healthy.grey + healthy.white);
    return mix;
}

} // namespace

const char* nameOf(LesionType type)
{
    switch (type) {
    case LesionType::Tumour:
        return "tumour";
    case LesionType::MultipleSclerosis:
        return "multiple-sclerosis";
    case LesionType::Stroke:
        return "stroke";
    case LesionType::None:
        break;
    }
    return "none";
}

float total(const LesionMix& mix)
{
    float sum = 0;
    for (const float part : mix)
        sum += part;
    return sum;
}

LesionMix lesionAt(const Lesion& lesion, const Anatomy& anatomy, const Fractions& healthy,
                   const Vector3& place, const Vector3& inTemplate)
{
    switch (lesion.type) {
    case LesionType::Tumour:
        return tumourAt(lesion, anatomy, healthy, place, inTemplate);
    case LesionType::MultipleSclerosis:
        return plaquesAt(lesion, healthy, place);
    case LesionType::Stroke:
        return strokeAt(lesion, healthy, place);
    case LesionType::None:
        break;
    }
    return {};
}

void applyMassEffect(Person& person, const Lesion& lesion)
{
    if (lesion.type != LesionType::Tumour || lesion.tumour.push <= 0)
        return;
    const Tumour& tumour = lesion.tumour;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        auto& target = person.velocity[axis];
        const auto& size = target.size();
        for (std::int64_t z = 0; z < size[2]; ++z)
            for (std::int64_t y = 0; y < size[1]; ++y)
                for (std::int64_t x = 0; x < size[0]; ++x) {
                    // Towards the centre: a place shows what lay nearer to the tumour before it grew.
                    const Vector3 from = minus(target.position(x, y, z), tumour.centre);
                    const double r = norm(from) / (1.2 * tumour.radius);
                    target.values()[target.offset(x, y, z)] -= static_cast<float>(
                        tumour.push * from[axis] / (1.2 * tumour.radius) * std::exp(0.5 * (1 - r * r)));
                }
    }
    person.deformation.displacement = exponential(person.velocity);
}

} // namespace counterpart::simulation
