// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/signal.h"

#include <cmath>
#include <numbers>

namespace counterpart::simulation {

std::optional<Contrast> contrastFrom(std::string_view name)
{
    for (const auto contrast : {Contrast::T1, Contrast::T2, Contrast::Flair})
        if (name == nameOf(contrast))
            return contrast;
    return std::nullopt;
}

const char* nameOf(Contrast contrast)
{
    return contrast == Contrast::T1 ? "t1" : contrast == Contrast::T2 ? "t2" : "flair";
}

const char* suffixOf(Contrast contrast)
{
    return contrast == Contrast::T1 ? "T1w" : contrast == Contrast::T2 ? "T2w" : "FLAIR";
}

Sequence defaultSequence(Contrast contrast)
{
    switch (contrast) {
    case Contrast::T1:
        return {contrast, 0.018, 0.005, 0, 30};
    case Contrast::Flair:
        return {contrast, 9, 0.12, 1.93, 90};
    case Contrast::T2:
        break;
    }
    return {Contrast::T2, 5, 0.12, 0, 90};
}

double signal(const Sequence& sequence, const TissueValues& tissue)
{
    const double recovery = std::exp(-sequence.repetitionTime / tissue.t1);
    switch (sequence.contrast) {
    case Contrast::T1: {
        const double angle = sequence.flipAngle * std::numbers::pi / 180;
        return tissue.m0 * std::sin(angle) * (1 - recovery) / (1 - recovery * std::cos(angle)) *
               std::exp(-sequence.echoTime / tissue.t2Star);
    }
    case Contrast::Flair:
        return tissue.m0 * std::abs(1 - 2 * std::exp(-sequence.inversionTime / tissue.t1) + recovery) *
               std::exp(-sequence.echoTime / tissue.t2);
    case Contrast::T2:
        break;
    }
    return tissue.m0 * (1 - recovery) * std::exp(-sequence.echoTime / tissue.t2);
}

} // namespace counterpart::simulation
