// SPDX-License-Identifier: Apache-2.0
#include "core/store/file_system.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace counterpart::store {

bool isNetworkFileSystem(std::int64_t type)
{
    constexpr std::array<std::uint32_t, 13> known{
        0x6969,     // NFS
        0x517B,     // SMB
        0xFF534D42, // CIFS
        0xFE534D42, // SMB2
        0x564C,     // NCP
        0x01021997, // 9P
        0x5346414F, // AFS
        0x73757245, // Coda
        0x00C36400, // Ceph
        0x0BD00BD0, // Lustre
        0x47504653, // GPFS
        0x19830326, // BeeGFS
        0x65735546, // FUSE
    };
    // Signed on some systems: compare the low 32 bits.
    return std::ranges::find(known, static_cast<std::uint32_t>(type)) != known.end();
}

bool isOnNetwork(const std::filesystem::path& file)
{
    struct statfs information
    {
    };
    const auto folder = file.parent_path();
    if (::statfs(folder.empty() ? "." : folder.c_str(), &information) != 0)
        return false;
    return isNetworkFileSystem(information.f_type);
}

bool isWritable(const std::filesystem::path& path)
{
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

} // namespace counterpart::store
