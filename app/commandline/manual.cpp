// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/manual.h"

#include <algorithm>
#include <sstream>

namespace counterpart::commandline {
namespace {

/// Text that roff prints as it stands: hyphens can be searched and copied.
std::string escaped(const std::string& text)
{
    std::string out;
    for (const char letter : text)
        out += letter == '\\' ? "\\e" : letter == '-' ? "\\-" : letter == '\n' ? " " : std::string(1, letter);
    return out;
}

/// Lines of at most 78 letters, none of which is taken for a request.
std::string filled(const std::string& text)
{
    std::istringstream words(text);
    std::string out, line;
    for (std::string word; words >> word;) {
        if (!line.empty() && line.size() + 1 + word.size() > 78) {
            out += line + '\n';
            line.clear();
        }
        const bool request = line.empty() && (word.front() == '.' || word.front() == '\'');
        line += (line.empty() ? "" : " ") + (request ? "\\&" + word : word);
    }
    return out + line;
}

std::string bold(const std::string& text)
{
    return "\\fB" + escaped(text) + "\\fR";
}
std::string italic(const std::string& text)
{
    return "\\fI" + escaped(text) + "\\fR";
}

/// Help texts are said without a full stop in `--help`; in a page they are sentences.
std::string sentence(const std::string& text)
{
    const bool ends = text.empty() || std::string(".?!:").find(text.back()) != std::string::npos;
    return escaped(text) + (ends ? "" : ".");
}

std::string upper(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char letter) { return std::toupper(letter); });
    return text;
}

std::string tagged(const std::string& tag, const std::string& text)
{
    return ".TP\n" + tag + "\n" + filled(text) + "\n";
}

std::string namesOf(const Option& option)
{
    std::string names;
    for (const auto& name : option.names)
        names += (names.empty() ? "" : ", ") + bold(name);
    return names;
}

/// "--method METHOD", or the argument's name.
std::string usage(const Option& option)
{
    if (option.names.empty())
        return italic(upper(option.argument));
    return namesOf(option) + (option.takesValue() ? " " + italic(option.value) : "");
}

std::string explained(const Option& option)
{
    auto text = sentence(option.help);
    const auto said = [&](const auto& choice) { return option.help.find(choice) != std::string::npos; };
    if (!std::ranges::all_of(option.choices, said)) {
        text += " One of";
        for (const auto& choice : option.choices)
            text += (&choice == &option.choices.front() ? " " : ", ") + bold(choice);
        text += ".";
    }
    if (!option.byDefault.empty())
        text += " By default " + bold(option.byDefault) + ".";
    if (option.required && !option.names.empty())
        text += " Must be given.";
    if (option.repeats)
        text += " May be given several times.";
    return text;
}

/// "prog train WORKSPACE --method METHOD [OPTION...]"
std::string synopsis(const Command& command, const std::string& path)
{
    std::string line = bold(path);
    if (!command.commands.empty())
        return line + " " + italic("COMMAND") + " ...\n";
    for (const auto& argument : command.arguments) {
        const auto word = usage(argument) + (argument.repeats ? " ..." : "");
        line += argument.required ? " " + word : " [" + word + "]";
    }
    bool more = false;
    for (const auto& option : command.options) {
        if (option.required)
            line += " " + usage(option);
        more |= !option.required;
    }
    return line + (more ? " [" + italic("OPTION") + " ...]" : "") + "\n";
}

/// Without those that `above` has explained: every subcommand has a `--help`.
std::string optionList(const Command& command, const Command& above = {})
{
    std::string text;
    for (const auto* list : {&command.arguments, &command.options})
        for (const auto& option : *list)
            if (std::ranges::find(above.options, option.names, &Option::names) == above.options.end())
                text += tagged(usage(option), explained(option));
    return text;
}

/// Every subcommand that does something, with the words that lead to it.
std::string commandSections(const Command& command, const Command& program, const std::string& path)
{
    std::string text;
    for (const auto& child : command.commands) {
        const auto name = path.empty() ? child.name : path + " " + child.name;
        if (child.commands.empty())
            text += ".SS " + escaped(name) + "\n" + synopsis(child, program.name + " " + name) + ".PP\n" +
                    filled(sentence(child.help)) + "\n" + optionList(child, program);
        else
            text += commandSections(child, program, name);
    }
    return text;
}

std::string section(const Section& one)
{
    auto text = ".SH " + escaped(one.title) + "\n";
    if (!one.text.empty())
        text += filled(escaped(one.text)) + "\n";
    for (const auto& entry : one.entries)
        text += tagged(bold(entry.term), sentence(entry.text));
    return text;
}

} // namespace

std::string manualPage(const Command& program, const Manual& manual)
{
    auto page = ".TH " + escaped(upper(program.name)) + " 1 \"\" \"Counterpart " + escaped(manual.version) +
                "\" \"User Commands\"\n.SH NAME\n" + program.name + " \\- " + escaped(manual.about) +
                "\n.SH SYNOPSIS\n" + synopsis(program, program.name) + ".SH DESCRIPTION\n";
    for (const auto& paragraph : manual.description)
        page +=
            (&paragraph == &manual.description.front() ? "" : ".PP\n") + filled(escaped(paragraph)) + "\n";
    page += ".SH OPTIONS\n" + optionList(program);
    if (!program.commands.empty())
        page += ".SH COMMANDS\n" + commandSections(program, program, {});
    for (const auto& one : manual.sections)
        page += section(one);
    return page;
}

Section exitStatus()
{
    return {"EXIT STATUS",
            {},
            {{"0", "Done"},
             {"1", "Failed; one line on standard error says what, and what would help"},
             {"2", "Wrong usage"},
             {"3", "Bad input: a file or folder that cannot be used as it is"},
             {"130", "Cancelled"}}};
}

Section workspaceFiles()
{
    return {
        "FILES",
        "A workspace is a folder:",
        {{"counterpart.sqlite", "The database: data sets, cohorts, runs, scores, jobs"},
         {"prepared/", "Prepared volumes, uncompressed NIfTI-1"},
         {"runs/RUN/", "One run: parameters, cases, events, checkpoints (safetensors) and outputs (NIfTI-1)"},
         {"logs/", "What the jobs printed"}}};
}

Section seeAlso(const std::vector<std::string>& pages)
{
    std::string text;
    for (const auto& page : pages)
        text += (text.empty() ? "" : ", ") + page + "(1)";
    return {"SEE ALSO", text, {}};
}

} // namespace counterpart::commandline
