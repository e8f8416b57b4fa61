// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <system_error>
#include <unistd.h>

namespace counterpart::base {
namespace {

/// Makes content or a rename survive a power cut.
bool synchronise(const std::filesystem::path& path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0 || errno == EINVAL;
    ::close(file);
    return done;
}

} // namespace

tl::unexpected<Error> unwritable(const std::filesystem::path& path, int number)
{
    const bool full = number == ENOSPC || number == EDQUOT;
    return failed(full ? "file.disk-full" : "file.unwritable",
                  {{"path", toUtf8(path)}, {"reason", std::strerror(number)}});
}

std::string toUtf8(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

std::filesystem::path fromUtf8(std::string_view text)
{
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

Result<std::string> readText(const std::filesystem::path& path)
{
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (file && file.peek() != std::ifstream::traits_type::eof())
        text << file.rdbuf();
    if (!file.is_open() || file.bad() || std::filesystem::is_directory(path)) {
        const int number = errno ? errno : EIO;
        return badInput(number == ENOENT ? "file.missing" : "file.unreadable",
                        {{"path", toUtf8(path)}, {"reason", std::strerror(number)}});
    }
    return std::move(text).str();
}

Result<> moveIntoPlace(const std::filesystem::path& beside, const std::filesystem::path& path)
{
    errno = 0;
    if (!synchronise(beside, O_RDONLY) || ::rename(beside.c_str(), path.c_str()) != 0) {
        const int number = errno ? errno : EIO;
        std::error_code ignored;
        std::filesystem::remove(beside, ignored);
        return unwritable(path, number);
    }
    const auto folder = path.parent_path();
    synchronise(folder.empty() ? std::filesystem::path(".") : folder, O_RDONLY | O_DIRECTORY);
    return {};
}

Result<> writeAtomically(const std::filesystem::path& path, const std::function<bool(std::ostream&)>& write)
{
    const auto beside =
        path.parent_path() / (path.filename().string() + ".part-" + std::to_string(::getpid()));
    errno = 0;
    {
        std::ofstream file(beside, std::ios::binary | std::ios::trunc);
        if (!file || !write(file) || !file.flush()) {
            const int number = errno ? errno : EIO;
            std::error_code ignored;
            std::filesystem::remove(beside, ignored);
            return unwritable(path, number);
        }
    }
    return moveIntoPlace(beside, path);
}

Result<> writeAtomically(const std::filesystem::path& path, std::string_view bytes)
{
    return writeAtomically(path, [&](std::ostream& out) {
        return static_cast<bool>(out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())));
    });
}

Result<> makeFolder(const std::filesystem::path& path)
{
    std::error_code problem;
    std::filesystem::create_directories(path, problem);
    if (problem)
        return unwritable(path, problem.value());
    return {};
}

} // namespace counterpart::base
