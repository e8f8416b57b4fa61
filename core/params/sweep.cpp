// SPDX-License-Identifier: Apache-2.0
#include "core/params/sweep.h"

#include <algorithm>

namespace counterpart::params {
namespace {

constexpr std::size_t mostValues = 100;

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::vector<std::string> parts(const std::string& text, char separator)
{
    std::vector<std::string> found;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(separator, start), text.size());
        if (const auto part = trimmed(text.substr(start, end - start)); !part.empty())
            found.push_back(part);
        start = end + 1;
    }
    return found;
}

/// "250, 500" is read by `resolve` without its blanks only.
std::string withoutBlanks(std::string text)
{
    std::erase(text, ' ');
    return text;
}

std::vector<Json> candidates(const Parameter& parameter, const std::string& text)
{
    const auto whole = trimmed(text);
    if (whole.starts_with('[')) {
        const auto json = Json::parse(whole, nullptr, false);
        if (json.is_array())
            return {json.begin(), json.end()};
    }
    const bool lists = whole.find(';') != std::string::npos;
    std::vector<Json> values;
    for (const auto& part : parts(whole, lists ? ';' : ','))
        values.emplace_back(parameter.type == Type::IntegerList ? withoutBlanks(part) : part);
    return values;
}

} // namespace

base::Result<std::vector<Json>> parseSweepValues(const Parameter& parameter, const std::string& text)
{
    std::vector<Json> values;
    for (const auto& given : candidates(parameter, text)) {
        COUNTERPART_TRY(const auto one, resolve({parameter}, "", {{parameter.id, given}}));
        const auto& value = one.json().at(parameter.id);
        if (std::ranges::find(values, value) == values.end())
            values.push_back(value);
    }
    if (values.size() < 2)
        return base::wrongUsage("params.too-few-values", {{"id", parameter.id}});
    if (values.size() > mostValues)
        return base::wrongUsage("params.too-many-values",
                                {{"id", parameter.id}, {"count", std::to_string(values.size())}});
    return values;
}

base::Result<Sweep> parseSweep(const Parameters& parameters, const std::string& assignment)
{
    COUNTERPART_TRY(const auto object, parseAssignments({assignment}));
    const std::string id = object.begin().key();
    const auto parameter = std::ranges::find(parameters, id, &Parameter::id);
    if (parameter == parameters.end()) {
        const auto unknown = resolve(parameters, "", object); // says which are known
        return tl::make_unexpected(unknown.error());
    }
    COUNTERPART_TRY(auto values, parseSweepValues(*parameter, object.begin()->get<std::string>()));
    return Sweep{id, parameter->affects, std::move(values)};
}

std::string valueText(const Json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.is_null() ? "" : value.dump();
    std::string text;
    for (const auto& item : value)
        text += (text.empty() ? "" : ", ") + valueText(item);
    return text;
}

} // namespace counterpart::params
