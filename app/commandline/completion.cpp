// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/completion.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace counterpart::commandline {
namespace {

constexpr std::string_view listMark = ",...";

/// Follows the words before the cursor through the declarations.
class Walk
{
public:
    explicit Walk(const Command& program) : m_command(&program) {}

    void read(const std::string& word)
    {
        if (m_open && (!m_open->repeats || !word.starts_with('-'))) {
            keep(*m_open, word);
            if (!m_open->repeats)
                m_open = nullptr;
            return;
        }
        m_open = nullptr;
        if (word.starts_with('-') && word.size() > 1)
            readOption(word);
        else
            readPlain(word);
    }

    [[nodiscard]] const Option* open() const { return m_open; }
    [[nodiscard]] const Command& command() const { return *m_command; }
    [[nodiscard]] bool isGiven(const Option& option) const { return m_given.contains(option.name()); }
    [[nodiscard]] const Option* nextArgument() const
    {
        return m_argument < m_command->arguments.size() ? &m_command->arguments[m_argument] : nullptr;
    }
    [[nodiscard]] const Option* find(const std::string& name) const
    {
        const auto& options = m_command->options;
        const auto found = std::ranges::find_if(options, [&](const Option& option) {
            return std::ranges::find(option.names, name) != option.names.end();
        });
        return found == options.end() ? nullptr : &*found;
    }
    [[nodiscard]] Question question(const Option& option, const std::string& current) const
    {
        return {m_path, option.name(), option.value, m_given, current};
    }

private:
    void keep(const Option& option, const std::string& word) { m_given[option.name()] = word; }

    void readOption(const std::string& word)
    {
        const auto equals = word.find('=');
        const auto* option = find(word.substr(0, equals));
        if (!option)
            return;
        if (option->takesValue() && equals == std::string::npos)
            m_open = option;
        else
            keep(*option, equals == std::string::npos ? std::string() : word.substr(equals + 1));
    }

    void readPlain(const std::string& word)
    {
        const auto child = std::ranges::find(m_command->commands, word, &Command::name);
        if (child != m_command->commands.end()) {
            m_command = &*child;
            m_path.push_back(word);
            m_argument = 0;
        } else if (const auto* argument = nextArgument()) {
            keep(*argument, word);
            m_argument += argument->repeats ? 0 : 1;
        }
    }

    const Command* m_command;
    const Option* m_open = nullptr; ///< waits for its value
    std::size_t m_argument = 0;
    std::vector<std::string> m_path;
    std::map<std::string, std::string> m_given;
};

Paths pathsOf(const std::string& value)
{
    return value == "FILE" || value == "PATH" ? Paths::Files
           : value == "FOLDER"                ? Paths::Folders
                                              : Paths::None;
}

/// What may be given to `option`; each word is put behind `before` (`--method=`) and what a list has already.
Completion valuesOf(const Walk& walk, const Answer& answer, const Option& option, const std::string& current,
                    std::string before = {})
{
    auto value = option.value;
    auto part = current;
    if (value.ends_with(listMark)) {
        value.resize(value.size() - listMark.size());
        part = current.substr(current.rfind(',') + 1); // npos + 1 is 0
        before += current.substr(0, current.size() - part.size());
    }
    Completion completion{.paths = pathsOf(value)};
    for (const auto& choice : option.choices)
        completion.words.push_back({choice, {}});
    if (option.choices.empty() && completion.paths == Paths::None) {
        auto question = walk.question(option, part);
        question.value = value;
        completion.words = answer(question);
    }
    std::erase_if(completion.words, [&](const Candidate& one) { return !one.word.starts_with(part); });
    for (auto& candidate : completion.words)
        candidate.word.insert(0, before);
    return completion;
}

Completion optionsOf(const Walk& walk, const std::string& current)
{
    Completion completion;
    for (const auto& option : walk.command().options)
        for (const auto& name : option.names)
            if (name.starts_with(current) && (option.repeats || !walk.isGiven(option)))
                completion.words.push_back({name, option.help});
    return completion;
}

Completion commandsOf(const Command& command, const std::string& current)
{
    Completion completion;
    for (const auto& child : command.commands)
        if (child.name.starts_with(current))
            completion.words.push_back({child.name, child.help});
    return completion;
}

} // namespace

Completion complete(const Command& program, std::span<const std::string> words, const Answer& answer)
{
    if (words.empty())
        return {};
    Walk walk(program);
    for (const auto& word : words.first(words.size() - 1))
        walk.read(word);
    const auto& current = words.back();
    const bool isOption = current.starts_with('-');
    if (walk.open() && (!walk.open()->repeats || !isOption))
        return valuesOf(walk, answer, *walk.open(), current);
    if (const auto equals = current.find('='); isOption && equals != std::string::npos) {
        const auto* option = walk.find(current.substr(0, equals));
        return option && option->takesValue() ? valuesOf(walk, answer, *option, current.substr(equals + 1),
                                                         current.substr(0, equals + 1))
                                              : Completion();
    }
    if (isOption)
        return optionsOf(walk, current);
    if (!walk.command().commands.empty())
        return commandsOf(walk.command(), current);
    if (const auto* argument = walk.nextArgument())
        return valuesOf(walk, answer, *argument, current);
    return optionsOf(walk, current);
}

std::string linesOf(const Completion& completion)
{
    std::string lines = completion.paths == Paths::Files     ? "files\n"
                        : completion.paths == Paths::Folders ? "folders\n"
                                                             : "words\n";
    for (const auto& candidate : completion.words)
        lines += candidate.word + (candidate.help.empty() ? "" : "\t" + candidate.help) + '\n';
    return lines;
}

bool asksForCompletion(int argc, char** argv)
{
    return argc > 1 && std::string_view(argv[1]) == "--complete";
}

int printCompletion(const Command& program, int argc, char** argv, const Answer& answer)
{
    const std::vector<std::string> words(argv + 2, argv + argc);
    std::fputs(linesOf(complete(program, words, answer)).c_str(), stdout);
    return 0;
}

} // namespace counterpart::commandline
