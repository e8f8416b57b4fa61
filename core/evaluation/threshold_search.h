// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace counterpart::evaluation {

/// The published search for one threshold on pooled validation voxels. It halves an interval ten times and
/// looks at Dice at its quarter points only, so it may miss the best threshold of a curve with two peaks:
/// that is the protocol.
class ThresholdSearch
{
public:
    /// Adds a case's processed map. Finite values only. Voxels are copied except zeros, which are counted.
    void add(std::span<const float> map, std::span<const std::uint8_t> truth);

    [[nodiscard]] std::int64_t positives() const { return m_zeroPositives + std::ssize(m_positives); }

    struct Found
    {
        double threshold = 0; ///< values > threshold are lesion
        double dice = 0;      ///< on the pooled validation voxels
    };

    /// Interval [0, largest value]; when its ends are equal it becomes (lower end, 1). In each step the half
    /// with the better quarter point is kept, the lower one on a tie; the better point is remembered when it
    /// is at least as good as the best so far. Points are computed in double and compared with the maps in
    /// float, as NumPy 1 did.
    [[nodiscard]] Found find(int steps = 10) const;

private:
    [[nodiscard]] double diceAbove(double threshold) const;

    std::vector<float> m_positives, m_negatives;
    std::int64_t m_zeroPositives = 0, m_zeroNegatives = 0;
    float m_largest = 0;
    bool m_empty = true;
};

} // namespace counterpart::evaluation
