// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <cstring>
#include <vector>

/// Running an independent implementation in Python, and handing numbers to and fro.
namespace counterpart::test {

struct PythonAnswer
{
    bool succeeded = false;
    QByteArray output, error;

    [[nodiscard]] QList<QByteArray> words() const
    {
        return succeeded ? output.simplified().split(' ') : QList<QByteArray>();
    }
};

/// The tests' own Python with these arguments; waits until it has ended. `threads` 0: as many as it likes.
inline PythonAnswer runPython(const QStringList& arguments, const QByteArray& input = {}, int threads = 2)
{
    constexpr int longest = 600000; // ms
    QProcess python;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    if (threads > 0)
        environment.insert(QStringLiteral("OMP_NUM_THREADS"), QString::number(threads));
    python.setProcessEnvironment(environment);
    python.start(QStringLiteral(COUNTERPART_PYTHON), arguments);
    python.write(input);
    python.closeWriteChannel();
    const bool ended = python.waitForFinished(longest);
    PythonAnswer answer{ended && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0,
                        python.readAllStandardOutput(), python.readAllStandardError()};
    if (!answer.succeeded)
        answer.error += python.errorString().toUtf8();
    return answer;
}

/// A few lines given as text.
inline PythonAnswer askPython(const char* program, const QStringList& arguments = {},
                              const QByteArray& input = {})
{
    return runPython(QStringList{QStringLiteral("-c"), QString::fromUtf8(program)} + arguments, input);
}

/// A script below tests/.
inline PythonAnswer askPeer(const QString& script, const QStringList& arguments, int threads = 2)
{
    return runPython(QStringList{QStringLiteral(COUNTERPART_SOURCE_DIR "/tests/") + script} + arguments, {},
                     threads);
}

/// The same where only what it leaves behind matters. False, and what it said in the log, on failure.
inline bool runPeer(const QString& script, const QStringList& arguments)
{
    const PythonAnswer answer = askPeer(script, arguments);
    if (!answer.succeeded)
        qWarning().noquote() << script << arguments << answer.error;
    return answer.succeeded;
}

/// The same where nothing can go on without what it prints.
inline QByteArray peerOutput(const QString& script, const QStringList& arguments)
{
    const PythonAnswer answer = askPeer(script, arguments);
    if (!answer.succeeded)
        qFatal("%s failed: %s", qPrintable(script), answer.error.constData());
    return answer.output;
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

} // namespace counterpart::test
