// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/command.h"

#include <functional>
#include <map>
#include <span>

namespace counterpart::commandline {

/// A word that may stand at the cursor, and what it is.
struct Candidate
{
    std::string word = {};
    std::string help = {};
};

enum class Paths { None, Files, Folders };

struct Completion
{
    Paths paths = Paths::None; ///< the shell completes names of files itself
    std::vector<Candidate> words = {};
};

/// What a program is asked when the words for one of its values depend on more than the declaration.
struct Question
{
    std::vector<std::string> command = {};         ///< the subcommands: {"cohort", "create"}
    std::string option = {};                       ///< "--set", or the argument's name
    std::string value = {};                        ///< what it takes: METHOD
    std::map<std::string, std::string> given = {}; ///< values before the cursor by option or argument
    std::string current = {};                      ///< what stands of the value at the cursor
};
using Answer = std::function<std::vector<Candidate>(const Question&)>;

/// What may stand in place of the last of `words` (those after the program's name; the last may be empty).
/// FILE and PATH stand for files, FOLDER for folders; a value that ends in ",..." is a list with commas.
Completion complete(const Command& program, std::span<const std::string> words, const Answer& answer);

/// How the shells' scripts read it: a first line `words`, `files` or `folders`, then a line for each word
/// with its help after a tab.
std::string linesOf(const Completion& completion);

/// `PROGRAM --complete WORDS…`, as the shells' scripts call it, is no option for people: whether it is asked.
bool asksForCompletion(int argc, char** argv);
/// Prints the answer to that; the exit code.
int printCompletion(const Command& program, int argc, char** argv, const Answer& answer);

} // namespace counterpart::commandline
