// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/brain_surface.h"

#include "core/imaging/intensity.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace counterpart::imaging {

namespace {

using volume::Vector3;
using volume::Volume;

constexpr double smallestRadius = 3.33; // mm of curvature
constexpr double largestRadius = 10.0;
constexpr double depthForMinimum = 7.0; // mm searched inwards; the paper says 20 and 10, its program 7 and 3
constexpr double depthForMaximum = 3.0;
constexpr double stepInwards = 1.0;
constexpr double headHeight = 170.0; // mm below the vertex still counted: leaves neck and shoulders out
constexpr int steps = 1000;

/// The paper's grey values: robust minimum and maximum, the head's threshold, the brain's middle.
struct Levels
{
    double low = 0, high = 0, head = 0, median = 0;
};

struct Start
{
    Levels levels;
    Vector3 centre{};
    double radius = 0;
};

/// Slice below which the neck begins, counted from the topmost slice with some head in it.
std::int64_t lowestSlice(const Volume& head, double threshold)
{
    const auto& size = head.geometry.size;
    const auto area = size[0] * size[1];
    for (auto z = size[2]; z-- > 0;) {
        const auto* slice = head.voxels.data() + z * area;
        if (std::count_if(slice, slice + area, [&](float v) { return v > threshold; }) > area / 100)
            return std::max<std::int64_t>(
                0, z - static_cast<std::int64_t>(headHeight / head.geometry.spacing()[2]));
    }
    return 0;
}

template <class Visit> void forEachAbove(const Volume& head, double threshold, Visit&& visit)
{
    const auto& size = head.geometry.size;
    const auto spacing = head.geometry.spacing();
    for (auto z = lowestSlice(head, threshold); z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x)
                if (const auto value = head.at(x, y, z); value > threshold)
                    visit(Vector3{double(x) * spacing[0], double(y) * spacing[1], double(z) * spacing[2]},
                          value);
}

std::optional<Start> findStart(const Volume& head)
{
    constexpr std::array robust{2.0, 98.0};
    const auto limits = percentiles(head.voxels, robust);
    Start start;
    auto& levels = start.levels;
    levels = {limits[0], limits[1], limits[0] + 0.1 * (limits[1] - limits[0]), 0};
    if (!(levels.high > levels.low))
        return std::nullopt;
    double weight = 0, count = 0;
    forEachAbove(head, levels.head, [&](const Vector3& at, float value) {
        const auto mass = std::min<double>(value, levels.high) - levels.low;
        start.centre = start.centre + mass * at;
        weight += mass;
        ++count;
    });
    const auto spacing = head.geometry.spacing();
    start.radius = std::cbrt(0.75 / std::numbers::pi * count * spacing[0] * spacing[1] * spacing[2]);
    if (start.radius < 20) // mm; a mouse, a crop or noise
        return std::nullopt;
    start.centre = 1 / weight * start.centre;
    std::vector<float> inside;
    forEachAbove(head, levels.low, [&](const Vector3& at, float value) {
        if (value < levels.high && length(at - start.centre) < start.radius)
            inside.push_back(value);
    });
    levels.median = percentiles(std::move(inside), std::array{50.0})[0];
    return start;
}

double sample(const Volume& head, const Vector3& inverseSpacing, const Vector3& mm, double outside)
{
    volume::Index3 voxel{};
    for (unsigned axis = 0; axis < 3; ++axis) {
        voxel[axis] = std::llround(mm[axis] * inverseSpacing[axis]);
        if (voxel[axis] < 0 || voxel[axis] >= head.geometry.size[axis])
            return outside;
    }
    return head.at(voxel[0], voxel[1], voxel[2]);
}

/// How strongly the image pushes a vertex outwards, −1 to 1: against a threshold between dark rim and bright
/// brain.
double imagePush(const Volume& head, const Vector3& inverseSpacing, const Levels& levels, const Vector3& at,
                 const Vector3& normal, double fractionalThreshold)
{
    double minimum = levels.median, maximum = levels.head;
    for (double depth = 0; depth <= depthForMinimum; depth += stepInwards) {
        const auto value = sample(head, inverseSpacing, at - depth * normal, levels.low);
        minimum = std::min(minimum, value);
        if (depth <= depthForMaximum)
            maximum = std::max(maximum, value);
    }
    minimum = std::max(levels.low, minimum);
    maximum = std::min(levels.median, maximum);
    if (maximum <= levels.low)
        return -1;
    const double threshold = (maximum - levels.low) * fractionalThreshold + levels.low;
    return 2 * (minimum - threshold) / (maximum - levels.low);
}

/// The share of the normal part of the smoothing step: small where the surface bends as brains do.
double smoothingShare(double edge, double normalPart)
{
    const double e = (1 / smallestRadius + 1 / largestRadius) / 2;
    const double f = 6 / (1 / smallestRadius - 1 / largestRadius);
    const double curvature = 2 * std::abs(normalPart) / (edge * edge);
    return (1 + std::tanh(f * (curvature - e))) / 2;
}

/// Mean distance of neighbouring vertices over the whole surface: a local one lets folds run away.
double meanEdge(const SurfaceMesh& mesh)
{
    double sum = 0, count = 0;
    for (std::size_t i = 0; i < mesh.vertices.size(); ++i)
        for (const auto j : mesh.neighbours[i]) {
            sum += length(mesh.vertices[j] - mesh.vertices[i]);
            ++count;
        }
    return sum / count;
}

void moveOnce(SurfaceMesh& mesh, const Volume& head, const Levels& levels, double fractionalThreshold)
{
    const auto spacing = head.geometry.spacing();
    const Vector3 inverseSpacing{1 / spacing[0], 1 / spacing[1], 1 / spacing[2]};
    const auto normals = mesh.normals();
    const double edge = meanEdge(mesh);
    auto moved = mesh.vertices;
    for (std::size_t i = 0; i < moved.size(); ++i) {
        const auto& at = mesh.vertices[i];
        Vector3 mean{0, 0, 0};
        for (const auto j : mesh.neighbours[i])
            mean = mean + mesh.vertices[j];
        const auto pull = 1 / static_cast<double>(mesh.neighbours[i].size()) * mean - at;
        const double normalPart = dot(pull, normals[i]);
        const auto tangential = pull - normalPart * normals[i];
        const double push = imagePush(head, inverseSpacing, levels, at, normals[i], fractionalThreshold);
        const double outwards = smoothingShare(edge, normalPart) * normalPart + 0.05 * edge * push;
        moved[i] = at + 0.5 * tangential + outwards * normals[i];
    }
    mesh.vertices = std::move(moved);
}

/// A surface that folded over itself may run away; no brain reaches beyond its picture.
bool staysInside(const SurfaceMesh& mesh, const Volume& head)
{
    const auto spacing = head.geometry.spacing();
    constexpr double margin = 10; // mm
    return std::all_of(mesh.vertices.begin(), mesh.vertices.end(), [&](const Vector3& at) {
        for (unsigned axis = 0; axis < 3; ++axis)
            if (!(at[axis] > -margin &&
                  at[axis] < static_cast<double>(head.geometry.size[axis]) * spacing[axis] + margin))
                return false;
        return true;
    });
}

} // namespace

std::optional<SurfaceMesh> findBrainSurface(const Volume& head, double fractionalThreshold)
{
    const auto start = findStart(head);
    if (!start)
        return std::nullopt;
    constexpr int subdivisions = 4; // 2562 vertices
    // The program bends the paper's 0 to 1 so that 0.5 is a good start for most scans; 0.5 itself takes in
    // the skull.
    const double threshold = std::pow(fractionalThreshold, 0.275);
    auto mesh = makeSphere(start->centre, start->radius / 2, subdivisions);
    for (int step = 0; step < steps; ++step)
        moveOnce(mesh, head, start->levels, threshold);
    if (!staysInside(mesh, head))
        return std::nullopt;
    return mesh;
}

} // namespace counterpart::imaging
