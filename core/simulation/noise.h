// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <utility>

namespace counterpart::simulation {

/// Random numbers by position instead of by turn: number i is a function of the seed and i alone, so that the
/// order of work and the number of threads cannot change a picture. (SplitMix64's finaliser as a hash.)
class NoiseStream
{
public:
    explicit NoiseStream(std::uint64_t seed) : m_seed(seed) {}

    /// Uniform in (0, 1).
    [[nodiscard]] double uniform(std::uint64_t index) const;
    /// Two independent standard normal numbers (Box and Muller, 1958).
    [[nodiscard]] std::pair<float, float> normals(std::uint64_t index) const;

private:
    std::uint64_t m_seed;
};

/// The same stream read in turn, for the handful of numbers that describe one subject.
class Draw
{
public:
    explicit Draw(std::uint64_t seed) : m_stream(seed) {}

    double uniform(double low, double high) { return low + (high - low) * m_stream.uniform(m_next++); }
    /// Normal, cut at ± 2.5 standard deviations: no subject may fall out of the plausible.
    double normal(double mean, double deviation);
    bool chance(double probability) { return uniform(0, 1) < probability; }

private:
    NoiseStream m_stream;
    std::uint64_t m_next = 0;
};

} // namespace counterpart::simulation
