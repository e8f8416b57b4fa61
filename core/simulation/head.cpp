// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/head.h"

#include "core/base/random.h"

#include <algorithm>

namespace counterpart::simulation {
namespace {

constexpr float fluidThickness = 2.0F; // mm between brain and bone

/// Typical values at 3 T. Bone has almost no signal, its marrow and the scalp are fat.
constexpr TissueValues fat{0.38, 0.07, 0.04, 75};
constexpr TissueValues marrow{0.55, 0.06, 0.03, 45};
constexpr TissueValues bone{0.5, 0.01, 0.002, 8};

void thickness(Lattice& field, float mean, float deviation)
{
    for (float& value : field.values())
        value = std::max(mean / 2, mean + deviation * value);
}

float within(float distance, float from, float to)
{
    const auto step = [](float t) { return std::clamp(t + 0.5F, 0.0F, 1.0F); };
    return step(distance - from) * step(to - distance);
}

} // namespace

Head makeHead(const Region& region, std::uint64_t seed)
{
    Head head{gaussianField(region, 8, 25, base::deriveSeed(seed, "skull")),
              gaussianField(region, 8, 25, base::deriveSeed(seed, "scalp"))};
    thickness(head.skull, 6.5F, 1.2F);
    thickness(head.scalp, 6, 1.2F);
    return head;
}

float headSignal(const Head& head, const Anatomy& anatomy, const Sequence& sequence, const Vector3& place,
                 const Vector3& inTemplate)
{
    const float distance = anatomy.outside.sample(inTemplate);
    const float inner = fluidThickness;
    const float outer = inner + head.skull.sample(place);
    const float skin = outer + head.scalp.sample(place);
    if (distance > skin + 1)
        return 0;
    const auto of = [&](const TissueValues& tissue) { return static_cast<float>(signal(sequence, tissue)); };
    const float diploe = within(distance, inner + 2, outer - 2);
    return within(distance, -5, inner) * of(anatomy.tissues[Fluid]) + diploe * of(marrow) +
           std::max(0.0F, within(distance, inner, outer) - diploe) * of(bone) +
           within(distance, outer, skin) * of(fat);
}

} // namespace counterpart::simulation
