// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/simulation/anatomy.h"
#include "core/simulation/deformation.h"

namespace counterpart::simulation {

/// Fractions of a voxel; the rest lies outside the brain.
struct Fractions
{
    float grey = 0, white = 0, fluid = 0;
};

/// One person's anatomy, before any lesion and before the scanner: how the template is bent, how the folds
/// fall where the probability maps leave it open, and what the tissues are like.
struct Person
{
    Deformation deformation;
    VectorLattice velocity; ///< kept so that a lesion may push tissue aside
    Lattice foldField;      ///< unit variance: decides grey or white
    Lattice sulcusField;    ///< unit variance: decides grey or fluid
    Lattice relaxation;     ///< relative change of T2, per place
    Lattice density;        ///< relative change of m0, per place
    Lattice texture;        ///< relative change of T2, fine
    std::array<TissueValues, TissueCount> tissues;
    float sulcusWidth = 0;      ///< shift of the threshold for fluid: more is an older brain
    float foldStrength = 0.6F;  ///< 0: everybody's folds are the template's
    double ventricleGrowth = 0; ///< millimetres that the ventricles' wall moves outwards
};

/// A person of a seed. `region` is the part of the world that will be looked at.
Person makePerson(const Anatomy& anatomy, const Region& region, std::uint64_t seed);

/// The tissues at a point of the template seen at `place` of the person. `softness` is the size of a voxel in
/// millimetres: larger voxels have broader borders.
Fractions fractionsAt(const Anatomy& anatomy, const Person& person, const Vector3& place,
                      const Vector3& inTemplate, const Anatomy::Sample& sample, float softness);

/// Tissue values of the person at a place.
TissueValues tissueAt(const Person& person, Tissue tissue, const Vector3& place);

} // namespace counterpart::simulation
