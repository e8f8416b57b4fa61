// SPDX-License-Identifier: Apache-2.0
#include "core/methods/registry.h"

#include "core/base/random.h"

#include <ATen/Context.h>
#include <array>

namespace counterpart::methods {

// Each method's torch half defines one of these. Errors as `create` of registry.h.
#define METHOD(family, method)                                                                               \
    namespace method {                                                                                       \
    base::Result<std::unique_ptr<Method>> create(const Setting& setting);                                    \
    }
#include "core/methods/methods.inc"
#undef METHOD

namespace {

using Create = base::Result<std::unique_ptr<Method>> (*)(const Setting&);

/// In the order of the catalog, which reads the same list.
constexpr std::array creators = {
#define METHOD(family, method) Create{method::create},
#include "core/methods/methods.inc"
#undef METHOD
};

std::string knownIds()
{
    std::string ids;
    for (const Descriptor& descriptor : catalog())
        ids += (ids.empty() ? "" : ", ") + descriptor.id;
    return ids;
}

} // namespace

base::Result<std::unique_ptr<Method>> create(const std::string& id, const Setting& setting)
{
    const Descriptor* descriptor = findMethod(id);
    if (!descriptor)
        return base::wrongUsage("methods.unknown", {{"id", id}, {"known", knownIds()}});
    at::manual_seed(base::deriveSeed(setting.seed, "weights"));
    return creators[static_cast<std::size_t>(descriptor - catalog().data())](setting);
}

} // namespace counterpart::methods
