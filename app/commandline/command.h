// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

/// What a program's command line is, as plain values: read from the declarations (CLI11's or Qt's) and turned
/// into man page and shell completion, so that neither is ever written by hand.
namespace counterpart::commandline {

/// An option or, when it has no name, an argument told by its place.
struct Option
{
    std::vector<std::string> names = {}; ///< "--json", "-h"
    std::string argument = {};           ///< the argument's name; empty for options
    std::string value = {};              ///< what is to be given: FILE, METHOD, "RUN,..."; empty: a flag
    std::string help = {};
    std::string byDefault = {};
    std::vector<std::string> choices = {};
    bool required = false;
    bool repeats = false; ///< takes several values, and may be given several times

    [[nodiscard]] const std::string& name() const { return names.empty() ? argument : names.front(); }
    [[nodiscard]] bool takesValue() const { return !value.empty(); }
};

struct Command
{
    std::string name = {};
    std::string help = {};
    std::vector<Option> arguments = {}, options = {};
    std::vector<Command> commands = {};
};

} // namespace counterpart::commandline
