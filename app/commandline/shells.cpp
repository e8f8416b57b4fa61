// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/shells.h"

#include <algorithm>
#include <map>

namespace counterpart::commandline {
namespace {

const std::map<std::string, std::string> scripts{
    {"bash", R"(# Completion of PROGRAM for bash, printed by PROGRAM itself.
FUNCTION() {
    local text=${COMP_LINE:0:COMP_POINT} words=() word i
    # bash cuts words at = and : too; join again what nothing stood between.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $i = 0 || $text = [[:blank:]]* ]]; then words+=(''); fi
        text=${text#"${text%%[![:blank:]]*}"}
        if [[ $i = "$COMP_CWORD" ]]; then word=$text; fi
        text=${text#"$word"}
        words[${#words[@]} - 1]+=$word
    done
    for i in "${!words[@]}"; do # as the program would get them
        words[i]=${words[i]//[\\\"\']/}
        if [[ ${words[i]} = '~/'* ]]; then words[i]=$HOME/${words[i]:2}; fi
    done
    local kind line current=${words[${#words[@]} - 1]} breaks=${COMP_WORDBREAKS//[^=:]/} before=
    if [[ $breaks ]]; then before=${current%"${current##*[$breaks]}"}; fi
    COMPREPLY=()
    {
        read -r kind
        while IFS= read -r line; do
            line=${line%%$'\t'*}
            COMPREPLY+=("${line#"$before"}")
        done
    } < <("${words[0]}" --complete "${words[@]:1}" 2>/dev/null)
    case $kind in
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
    esac
    if [[ ${#COMPREPLY[@]} = 1 && ${COMPREPLY[0]} = *= ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -F FUNCTION PROGRAM
)"},
    {"zsh", R"(#compdef PROGRAM
# Completion of PROGRAM for zsh, printed by PROGRAM itself.
FUNCTION() {
    local line word help
    local -a lines plain open
    lines=("${(@f)$(${(Q)~words[1]} --complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
    for line in "${(@)lines[2,-1]}"; do
        word=${line%%$'\t'*}
        help=${line#"$word"}
        line=${word//:/\\:}${help:+:${help#$'\t'}}
        if [[ $word = *= ]]; then open+=("$line"); else plain+=("$line"); fi
    done
    if (( $#plain )); then _describe PROGRAM plain; fi
    if (( $#open )); then _describe PROGRAM open -S ''; fi
    if [[ $PREFIX = -*=* ]]; then compset -P '*='; fi
    case ${lines[1]} in
    files) _files ;;
    folders) _files -/ ;;
    esac
}
if [[ ${funcstack[1]} = FUNCTION || ${funcstack[1]} = _PROGRAM ]]; then FUNCTION; else compdef FUNCTION PROGRAM; fi
)"},
    {"fish", R"(# Completion of PROGRAM for fish, printed by PROGRAM itself.
function FUNCTION
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program $words[1]
    set -e words[1]
    set -l lines ($program --complete $words $current 2>/dev/null)
    set -l before (string match -r -- '^-[^=]*=' $current)
    set -l path (string replace -- "$before" '' $current)
    switch "$lines[1]"
        case files
            printf '%s\n' "$before"(__fish_complete_path $path)
        case folders
            printf '%s\n' "$before"(__fish_complete_directories $path)
    end
    set -e lines[1]
    printf '%s\n' $lines
end
complete -c PROGRAM -f -a '(FUNCTION)'
)"}};

void replaceAll(std::string& text, const std::string& what, const std::string& by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

} // namespace

const std::vector<std::string>& shells()
{
    static const std::vector<std::string> names{"bash", "zsh", "fish"};
    return names;
}

std::string completionScript(const std::string& shell, const std::string& program)
{
    const auto found = scripts.find(shell);
    if (found == scripts.end())
        return {};
    auto function = "_complete_" + program;
    std::ranges::replace(function, '-', '_');
    auto script = found->second;
    replaceAll(script, "FUNCTION", function);
    replaceAll(script, "PROGRAM", program);
    return script;
}

} // namespace counterpart::commandline
