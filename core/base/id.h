// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace counterpart::base {

/// A database row's number that cannot be mixed up with another table's. 0 means "not stored yet".
template <class Tag> struct Id
{
    std::int64_t value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
};

} // namespace counterpart::base

template <class Tag> struct std::hash<counterpart::base::Id<Tag>>
{
    std::size_t operator()(counterpart::base::Id<Tag> id) const
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
