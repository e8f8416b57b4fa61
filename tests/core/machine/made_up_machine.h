// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/machine/gather.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace counterpart::test {

/// A folder with the files that Linux would show, and a script in place of the worker.
class MadeUpMachine
{
public:
    MadeUpMachine()
    {
        sources.version = "1.2.3";
        sources.root = path({});
        sources.workers = {path(QStringLiteral("worker"))};
        sources.places = {{machine::Place::Workspace, "/lab/w"}, {machine::Place::Home, "/home/ada"}};
        sources.diskOf = [](machine::Place place, const machine::Path& where) {
            return machine::Disk{place, where, 500 * (std::int64_t{1} << 30), 100 * (std::int64_t{1} << 30)};
        };
        sources.mayUse = [](const machine::Path&) { return true; };
        sources.patience = std::chrono::seconds(30);
        write("etc/os-release", "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n");
        write("proc/sys/kernel/osrelease", "6.1.0-30-amd64\n");
        write("proc/meminfo", "MemTotal:       65768952 kB\nMemFree:   1 kB\nMemAvailable:   60111111 kB\n");
        cpu("Xeon", "fpu sse2 avx2 avx512f amx_bf16 amx_tile");
    }

    void write(const QString& name, const QByteArray& text) const
    {
        const QString file = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file));
    }

    /// Two cores with two threads each.
    void cpu(const QByteArray& model, const QByteArray& flags) const
    {
        QByteArray text;
        for (int i = 0; i < 4; ++i)
            text += "processor\t: " + QByteArray::number(i) + "\nmodel name\t: " + model +
                    "\nphysical id\t: 0\ncore id\t\t: " + QByteArray::number(i % 2) +
                    "\nflags\t\t: " + flags + "\n\n";
        write(QStringLiteral("proc/cpuinfo"), text);
    }

    void pci(const QString& address, const QByteArray& vendor, const QByteArray& kind,
             const QString& kernelDriver = {}) const
    {
        const QString folder = QStringLiteral("sys/bus/pci/devices/") + address;
        write(folder + QStringLiteral("/vendor"), vendor + "\n");
        write(folder + QStringLiteral("/class"), kind + "\n");
        write(folder + QStringLiteral("/device"), "0x2330\n");
        if (!kernelDriver.isEmpty())
            QFile::link(QStringLiteral("../../../../bus/pci/drivers/") + kernelDriver,
                        m_folder.filePath(folder + QStringLiteral("/driver")));
    }

    void driver(const QByteArray& version) const
    {
        write(QStringLiteral("sys/module/nvidia/version"), version + "\n");
        write(QStringLiteral("usr/lib/x86_64-linux-gnu/libcuda.so.") + QLatin1String(version), {});
        write(QStringLiteral("usr/lib/x86_64-linux-gnu/libcuda.so.1"), {});
        for (const char* file : {"dev/nvidia0", "dev/nvidiactl", "dev/nvidia-uvm", "dev/null"})
            write(QLatin1String(file), {});
    }

    /// A shell script that answers `devices` and `selftest`.
    void worker(const QByteArray& body) const
    {
        write(QStringLiteral("worker"), "#!/bin/sh\n" + body);
        QFile::setPermissions(m_folder.filePath(QStringLiteral("worker")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void workerSays(const QByteArray& devices, const QByteArray& selfTest = "{}") const
    {
        worker("case $1 in devices) cat <<'END'\n" + devices + "\nEND\n;; selftest) cat <<'END'\n" +
               selfTest + "\nEND\n;; esac\n");
    }

    [[nodiscard]] machine::Path path(const QString& name) const
    {
        return m_folder.filePath(name).toStdString();
    }

    machine::Sources sources;

private:
    QTemporaryDir m_folder;
};

inline const QByteArray h100Answer = R"({"version": "1.2.3", "libtorch": "2.11.0", "build": "cuda",
    "minimum_capability": "8.0", "cuda": {"runtime": "13.0", "driver": "13.0", "problem": null},
    "devices": [{"id": "cuda:0", "name": "NVIDIA H100", "memory_bytes": 85899345920, "free_bytes": 85000000000,
                 "processors": 132, "capability": "9.0", "bf16": true, "pci": "0000:3B:00.0"},
                {"id": "cpu", "name": "Xeon", "memory_bytes": 1, "free_bytes": 1, "processors": 2,
                 "capability": null, "bf16": true}]})";
inline const QByteArray cpuAnswer = R"({"version": "1.2.3", "libtorch": "2.11.0", "build": "cpu",
    "devices": [{"id": "cpu", "name": "Xeon", "capability": null, "bf16": true}]})";
inline const QByteArray passedTest = R"({"device": "cuda:0", "passed": true, "checks": [
    {"name": "simplex noise", "passed": true, "difference": 1e-07, "tolerance": 1e-05, "milliseconds": 0.2},
    {"name": "network loss", "passed": true, "difference": 2e-05, "tolerance": 0.002, "milliseconds": 1.5}]})";

} // namespace counterpart::test
