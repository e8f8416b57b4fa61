// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace counterpart::simulation {

/// What decides a tissue's brightness. Times in seconds, m0 in arbitrary units.
struct TissueValues
{
    double t1 = 1;
    double t2 = 0.1;
    double t2Star = 0.06;
    double m0 = 70;
};

enum class Contrast { T1, T2, Flair };

/// "t1", "t2", "flair"; nothing for another word.
std::optional<Contrast> contrastFrom(std::string_view name);
const char* nameOf(Contrast contrast);
/// BIDS suffix: "T1w", "T2w", "FLAIR".
const char* suffixOf(Contrast contrast);

/// Times in seconds, the angle in degrees.
struct Sequence
{
    Contrast contrast = Contrast::T2;
    double repetitionTime = 5;
    double echoTime = 0.12;
    double inversionTime = 0; ///< FLAIR only
    double flipAngle = 90;    ///< T1 only
};

/// Usual values at 3 T. The inversion time of FLAIR nulls cerebrospinal fluid of T1 = 3 s.
Sequence defaultSequence(Contrast contrast);

/// The magnitude that the sequence's equation gives:
///   T2     spin echo              m0 (1 − e^(−TR/T1)) e^(−TE/T2)
///   T1     spoiled gradient echo  m0 sin α (1 − E1) / (1 − E1 cos α) e^(−TE/T2*), E1 = e^(−TR/T1)
///   FLAIR  inversion recovery     m0 |1 − 2 e^(−TI/T1) + e^(−TR/T1)| e^(−TE/T2)
double signal(const Sequence& sequence, const TissueValues& tissue);

} // namespace counterpart::simulation
