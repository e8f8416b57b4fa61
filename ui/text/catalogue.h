// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// English sentences for error codes, without Qt: what the worker prints, and what translations start from.
namespace counterpart::text {

/// One sentence. An unknown code is shown with its arguments rather than hidden.
std::string sentence(const base::Error& error);

/// The template of a code, with {argument} marks; empty if unknown.
std::string_view sentenceTemplate(std::string_view code);

/// Replaces the {argument} marks.
std::string filled(std::string_view sentenceTemplate, const base::ErrorArguments& arguments);

/// How a word is said in some language.
using Speak = std::function<std::string(const std::string& word)>;

/// The arguments with what core says in words by itself (words.inc: kinds, roles, states, reasons) as a
/// sentence has it; names, paths and numbers stay as they are.
base::ErrorArguments inWords(base::ErrorArguments arguments, const Speak& speak);

std::vector<std::string_view> knownCodes();
std::vector<std::string_view> knownWords(); ///< as a sentence has them

/// 0 done, 1 failed, 2 wrong usage, 3 bad input, 130 cancelled.
int exitCode(base::ErrorKind kind);

} // namespace counterpart::text
