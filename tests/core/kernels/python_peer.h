// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTest>
#include <vector>

/// Runs an independent implementation in Python and reads the numbers it writes.
namespace counterpart::testing {

/// The script's standard output; the test fails when Python does.
inline QByteArray runPython(const QString& script, const QStringList& arguments)
{
    QProcess python;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PYTHONDONTWRITEBYTECODE", "1");
    environment.insert("OMP_NUM_THREADS", "2");
    python.setProcessEnvironment(environment);
    python.start(COUNTERPART_PYTHON,
                 QStringList{QString(COUNTERPART_SOURCE_DIR) + "/tests/" + script} + arguments);
    if (!python.waitForFinished(600000) || python.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(script), python.readAllStandardError().constData());
    return python.readAllStandardOutput();
}

template <class T> std::vector<T> readNumbers(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    const QByteArray bytes = file.readAll();
    std::vector<T> numbers(static_cast<std::size_t>(bytes.size()) / sizeof(T));
    std::memcpy(numbers.data(), bytes.constData(), numbers.size() * sizeof(T));
    return numbers;
}

template <class T> void writeNumbers(const QString& path, const T* data, std::size_t count)
{
    QFile file(path);
    const auto bytes = static_cast<qint64>(count * sizeof(T));
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char*>(data), bytes) != bytes)
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace counterpart::testing
