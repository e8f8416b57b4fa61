// SPDX-License-Identifier: Apache-2.0
#include "ui/text/catalogue.h"

#include <algorithm>

namespace counterpart::text {
namespace {

struct Entry
{
    std::string_view code;
    std::string_view text;
};

constexpr Entry entries[] = {
#define SENTENCE(code, text) {code, text},
#include "ui/text/sentences.inc"
#undef SENTENCE
};

} // namespace

std::string_view sentenceTemplate(std::string_view code)
{
    const auto* found = std::ranges::find(entries, code, &Entry::code);
    return found == std::end(entries) ? std::string_view() : found->text;
}

std::string filled(std::string_view text, const base::ErrorArguments& arguments)
{
    std::string result;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos)
            return result.append(text);
        result.append(text.substr(0, open));
        const auto found = arguments.find(std::string(text.substr(open + 1, close - open - 1)));
        result += found == arguments.end() ? std::string(text.substr(open, close - open + 1)) : found->second;
        text.remove_prefix(close + 1);
    }
    return result;
}

std::string sentence(const base::Error& error)
{
    const auto text = sentenceTemplate(error.code);
    if (!text.empty())
        return filled(text, error.arguments);
    std::string result = error.code;
    for (const auto& [name, value] : error.arguments)
        result += (result.size() == error.code.size() ? ": " : ", ") + name + " " + value;
    return result;
}

std::vector<std::string_view> knownCodes()
{
    std::vector<std::string_view> codes;
    for (const auto& entry : entries)
        codes.push_back(entry.code);
    return codes;
}

int exitCode(base::ErrorKind kind)
{
    switch (kind) {
    case base::ErrorKind::Failed:
        return 1;
    case base::ErrorKind::Usage:
        return 2;
    case base::ErrorKind::BadInput:
        return 3;
    case base::ErrorKind::Cancelled:
        return 130;
    }
    return 1;
}

} // namespace counterpart::text
