// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace counterpart::base {

/// Decides the exit code of the command-line programs: 1, 3, 2 and 130 in this order.
enum class ErrorKind { Failed, BadInput, Usage, Cancelled };

using ErrorArguments = std::map<std::string, std::string>;

/// What went wrong, as data. `core` never writes sentences: `ui/text` turns the code and its arguments into
/// one translated sentence. Codes are `layer.problem`, for example `nifti.truncated` with `path`, `expected`.
struct Error
{
    ErrorKind kind = ErrorKind::Failed;
    std::string code;
    ErrorArguments arguments;

    bool operator==(const Error&) const = default;
};

template <class T = void> using Result = tl::expected<T, Error>;

/// The machine, the disk or a library failed.
[[nodiscard]] inline tl::unexpected<Error> failed(std::string code, ErrorArguments arguments = {})
{
    return tl::unexpected<Error>({ErrorKind::Failed, std::move(code), std::move(arguments)});
}

/// A file or value the user gave cannot be used.
[[nodiscard]] inline tl::unexpected<Error> badInput(std::string code, ErrorArguments arguments = {})
{
    return tl::unexpected<Error>({ErrorKind::BadInput, std::move(code), std::move(arguments)});
}

/// An option or parameter was used wrongly.
[[nodiscard]] inline tl::unexpected<Error> wrongUsage(std::string code, ErrorArguments arguments = {})
{
    return tl::unexpected<Error>({ErrorKind::Usage, std::move(code), std::move(arguments)});
}

/// The user asked to stop.
[[nodiscard]] inline tl::unexpected<Error> cancelled()
{
    return tl::unexpected<Error>({ErrorKind::Cancelled, "base.cancelled", {}});
}

} // namespace counterpart::base

#define COUNTERPART_CONCAT_(a, b) a##b
#define COUNTERPART_CONCAT(a, b) COUNTERPART_CONCAT_(a, b)
#define COUNTERPART_TRY_(result, declaration, expression)                                                    \
    auto result = (expression);                                                                              \
    if (!result)                                                                                             \
        return tl::make_unexpected(std::move(result).error());                                               \
    declaration = *std::move(result)

/// `COUNTERPART_TRY(auto volume, readNifti(path));` returns the error to the caller or declares the value.
#define COUNTERPART_TRY(declaration, expression)                                                             \
    COUNTERPART_TRY_(COUNTERPART_CONCAT(tryResult_, __LINE__), declaration, expression)

/// The same for an expression without a value (or one that is not needed).
#define COUNTERPART_CHECK(expression)                                                                        \
    if (auto checked_ = (expression); !checked_)                                                             \
    return tl::make_unexpected(std::move(checked_).error())
