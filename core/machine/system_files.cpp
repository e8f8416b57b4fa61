// SPDX-License-Identifier: Apache-2.0
#include "core/machine/system_files.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

namespace counterpart::machine {
namespace {

namespace fs = std::filesystem;

/// Files under /proc and /sys have no size: read to the end. Empty if there is none.
std::string textOf(const Path& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n\"");
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(" \t\r\n\"") - first + 1);
}

/// "key : value" lines; of equal keys the first counts.
std::map<std::string, std::string> pairsOf(const std::string& text, char separator)
{
    std::map<std::string, std::string> pairs;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (const auto at = line.find(separator); at != std::string::npos)
            pairs.emplace(trimmed(line.substr(0, at)), trimmed(line.substr(at + 1)));
    return pairs;
}

std::set<std::string> wordsOf(const std::string& text)
{
    std::istringstream words(text);
    return {std::istream_iterator<std::string>(words), {}};
}

std::vector<Path> entriesOf(const Path& folder)
{
    std::error_code ignored;
    std::vector<Path> entries;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        entries.push_back(entry.path());
    std::ranges::sort(entries);
    return entries;
}

/// The first word of digits and dots with a dot in it: 580.65.06.
std::string versionIn(const std::string& text)
{
    std::istringstream words(text);
    for (std::string word; words >> word;)
        if (word.find('.') != std::string::npos && word.find_first_not_of("0123456789.") == std::string::npos)
            return word;
    return {};
}

/// The version of the installed libcuda: the loaded one's, if that is among them.
std::string cudaLibrary(const Path& root, const std::string& loaded)
{
    std::string found;
    for (const char* folder : {"usr/lib/x86_64-linux-gnu", "usr/lib/x86_64-linux-gnu/nvidia/current",
                               "usr/lib64", "usr/lib", "lib/x86_64-linux-gnu"})
        for (const Path& file : entriesOf(root / folder)) {
            const auto name = file.filename().string();
            if (!name.starts_with("libcuda.so."))
                continue;
            const auto version = versionIn(name.substr(11)); // libcuda.so.1 is only a link to it
            if (!version.empty() && version == loaded)
                return version;
            if (!version.empty())
                found = version;
        }
    return found;
}

} // namespace

Program readProgram(const Path& root, const std::string& version)
{
    const auto release = pairsOf(textOf(root / "etc/os-release"), '=');
    const auto value = [&](const char* key) {
        return release.contains(key) ? release.at(key) : std::string();
    };
    return {version, value("PRETTY_NAME"), value("ID"), trimmed(textOf(root / "proc/sys/kernel/osrelease"))};
}

Cpu readCpu(const Path& root)
{
    const auto text = textOf(root / "proc/cpuinfo");
    const auto first = pairsOf(text, ':');
    Cpu cpu;
    if (first.contains("model name"))
        cpu.model = first.at("model name");
    if (first.contains("flags")) {
        const auto flags = wordsOf(first.at("flags"));
        cpu.avx2 = flags.contains("avx2");
        cpu.avx512 = flags.contains("avx512f");
        cpu.amxBfloat16 = flags.contains("amx_bf16");
    }
    std::set<std::string> cores;
    std::istringstream lines(text);
    std::string package;
    for (std::string line; std::getline(lines, line);) {
        cpu.threads += line.starts_with("processor") ? 1 : 0;
        if (line.starts_with("physical id"))
            package = line;
        if (line.starts_with("core id"))
            cores.insert(package + line);
    }
    cpu.cores = cores.empty() ? cpu.threads : static_cast<int>(cores.size());
    return cpu;
}

Memory readMemory(const Path& root)
{
    const auto lines = pairsOf(textOf(root / "proc/meminfo"), ':');
    const auto bytes = [&](const char* key) {
        return lines.contains(key) ? std::strtoll(lines.at(key).c_str(), nullptr, 10) * 1024 : 0;
    };
    return {bytes("MemTotal"), bytes("MemAvailable")};
}

std::vector<Gpu> readGpus(const Path& root)
{
    std::vector<Gpu> gpus;
    for (const Path& device : entriesOf(root / "sys/bus/pci/devices")) {
        const auto vendor = trimmed(textOf(device / "vendor")), kind = trimmed(textOf(device / "class"));
        if (vendor != "0x10de" || !kind.starts_with("0x03"))
            continue;
        Gpu gpu;
        gpu.address = device.filename().string();
        const auto told =
            pairsOf(textOf(root / "proc/driver/nvidia/gpus" / gpu.address / "information"), ':');
        gpu.name =
            told.contains("Model") ? told.at("Model") : "NVIDIA GPU " + trimmed(textOf(device / "device"));
        std::error_code ignored;
        gpu.kernelDriver = fs::read_symlink(device / "driver", ignored).filename().string();
        gpus.push_back(std::move(gpu));
    }
    return gpus;
}

Driver readDriver(const Sources& sources)
{
    const Path& root = sources.root;
    Driver driver;
    driver.version = trimmed(textOf(root / "sys/module/nvidia/version"));
    if (driver.version.empty()) {
        const auto told = textOf(root / "proc/driver/nvidia/version");
        driver.version = versionIn(told.substr(0, told.find('\n'))); // the next line is about the compiler
    }
    driver.library = cudaLibrary(root, driver.version);
    if (driver.version.empty())
        return driver;
    bool control = false, gpu = false;
    for (const Path& file : entriesOf(root / "dev")) {
        const auto name = file.filename().string();
        const bool numbered = name.starts_with("nvidia") && name.size() > 6 &&
                              name.find_first_not_of("0123456789", 6) == std::string::npos;
        control = control || name == "nvidiactl";
        gpu = gpu || numbered;
        if ((numbered || name == "nvidiactl" || name == "nvidia-uvm") && !sources.mayUse(file))
            driver.forbidden.push_back(file);
    }
    driver.filesMissing = !control || !gpu;
    return driver;
}

} // namespace counterpart::machine
