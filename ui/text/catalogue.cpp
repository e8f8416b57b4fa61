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

constexpr Entry words[] = {
#define WORD(word, text) {word, text},
#include "ui/text/words.inc"
#undef WORD
};

constexpr std::string_view carriesWords[] = {"kind",  "role",    "roles",  "type",  "state",
                                             "known", "request", "reason", "image", "filter"};

} // namespace

std::string_view sentenceTemplate(std::string_view code)
{
    const auto* found = std::ranges::find(entries, code, &Entry::code);
    return found == std::end(entries) ? std::string_view() : found->text;
}

std::string_view wordFor(std::string_view argument, std::string_view value)
{
    if (std::ranges::find(carriesWords, argument) == std::end(carriesWords))
        return {};
    const auto* found = std::ranges::find(words, value, &Entry::code);
    return found == std::end(words) ? std::string_view() : found->text;
}

base::ErrorArguments inWords(base::ErrorArguments arguments, const Speak& speak)
{
    for (auto& [name, value] : arguments) {
        std::string told;
        for (std::size_t start = 0; start <= value.size();) { // "train, test" is two words
            const auto comma = std::min(value.find(", ", start), value.size());
            const auto part = value.substr(start, comma - start);
            const auto word = wordFor(name, part);
            told += (start == 0 ? "" : ", ") + (word.empty() ? part : speak(std::string(word)));
            start = comma + 2;
        }
        value = std::move(told);
    }
    return arguments;
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
        return filled(text, inWords(error.arguments, [](const std::string& word) { return word; }));
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

std::vector<std::string_view> knownWords()
{
    std::vector<std::string_view> texts;
    for (const auto& entry : words)
        texts.push_back(entry.text);
    return texts;
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
