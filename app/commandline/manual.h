// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/command.h"

namespace counterpart::commandline {

/// A term and what it means: an exit code, a variable, an example.
struct Entry
{
    std::string term = {};
    std::string text = {};
};

struct Section
{
    std::string title = {}; ///< in capitals, as man pages have it
    std::string text = {};
    std::vector<Entry> entries = {};
};

/// What a man page says beside the declarations.
struct Manual
{
    std::string version = {};
    std::string about = {};                    ///< after the name, in half a sentence
    std::vector<std::string> description = {}; ///< paragraphs
    std::vector<Section> sections = {};
};

/// The page of section 1 in man(7): name, synopsis, description, all options and subcommands, then the
/// manual's own sections.
std::string manualPage(const Command& program, const Manual& manual);

Section exitStatus();     ///< the same for every program
Section workspaceFiles(); ///< what a workspace's folder holds
Section seeAlso(const std::vector<std::string>& pages);

} // namespace counterpart::commandline
