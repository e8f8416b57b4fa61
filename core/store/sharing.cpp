// SPDX-License-Identifier: Apache-2.0
#include "core/store/sharing.h"

#include "core/base/files.h"

#include <array>
#include <grp.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace counterpart::store {
namespace {

using Path = std::filesystem::path;
constexpr mode_t writersBits = S_IWGRP | S_IWOTH;

struct stat statusOf(const Path& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return {};
    return status;
}

/// What group and others may do in a folder that one of them may write; else nothing.
mode_t sharedBits(const Path& folder)
{
    const mode_t mode = statusOf(folder).st_mode;
    return (mode & writersBits) == 0 ? 0 : mode & (S_IRWXG | S_IRWXO);
}

/// Asking by umask(2) would set it for a moment, which other threads would see.
mode_t currentMask()
{
    const auto text = base::readText("/proc/self/status").value_or("");
    const auto found = text.find("\nUmask:");
    return found == std::string::npos
               ? S_IWGRP | S_IWOTH
               : static_cast<mode_t>(std::strtoul(text.c_str() + found + 7, nullptr, 8));
}

std::string nameOf(gid_t group)
{
    std::array<char, 4096> room{};
    struct group entry = {};
    struct group* found = nullptr;
    if (::getgrgid_r(group, &entry, room.data(), room.size(), &found) == 0 && found)
        return found->gr_name;
    return std::to_string(group);
}

} // namespace

void shareNewFiles(const Path& folder)
{
    const mode_t mask = currentMask();
    if (const mode_t wider = mask & ~sharedBits(folder); wider != mask)
        ::umask(wider);
}

void shareLikeFolder(const Path& file)
{
    constexpr mode_t readAndWrite = S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
    const mode_t mode = statusOf(file).st_mode & 07777;
    if (const mode_t wider = mode | (sharedBits(file.parent_path()) & readAndWrite); wider != mode) {
        [[maybe_unused]] const int changed = ::chmod(file.c_str(), wider);
    }
}

std::string groupNotInherited(const Path& folder)
{
    const struct stat status = statusOf(folder);
    const bool shared = (status.st_mode & S_IWGRP) != 0 && (status.st_mode & S_IWOTH) == 0;
    const bool byList = ::getxattr(folder.c_str(), "system.posix_acl_default", nullptr, 0) > 0;
    if (!shared || (status.st_mode & S_ISGID) != 0 || byList || status.st_gid == ::getegid())
        return {};
    return nameOf(status.st_gid);
}

} // namespace counterpart::store
