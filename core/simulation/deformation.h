// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/simulation/lattice.h"

namespace counterpart::simulation {

/// From a point of the subject to the point of the template that is seen there: a displacement, exp(v) of a
/// smooth stationary velocity field v, then the pose (rotation, scale, shift). All millimetres, RAS+.
struct Deformation
{
    VectorLattice displacement;
    std::array<Vector3, 3> poseRows{Vector3{1, 0, 0}, Vector3{0, 1, 0}, Vector3{0, 0, 1}};
    Vector3 centre{}; ///< the pose turns and scales about this point of the subject …
    Vector3 target{}; ///< … and puts it there

    [[nodiscard]] Vector3 displaced(const Vector3& point) const;
    [[nodiscard]] Vector3 toTemplate(const Vector3& point) const;
};

/// exp(v) by scaling and squaring (Arsigny et al., MICCAI 2006): v is halved until its largest step is under
/// a quarter of the lattice's, then the map is composed with itself as often.
VectorLattice exponential(const VectorLattice& velocity);

/// Determinant of the derivative of x ↦ x + displacement(x) at every lattice point; positive everywhere means
/// that nothing folds.
Lattice jacobian(const VectorLattice& displacement);

/// Rotation by three angles (radians, about x, then y, then z) after scaling along the axes.
std::array<Vector3, 3> poseMatrix(const Vector3& angles, const Vector3& scale);

} // namespace counterpart::simulation
