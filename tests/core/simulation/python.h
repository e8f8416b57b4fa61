// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

/// Runs the independent implementation and returns its words; on failure its error output stands in `error`.
inline QList<QByteArray> askPython(const char* program, const QStringList& arguments, const QByteArray& input,
                                   QByteArray& error)
{
    QProcess python;
    python.start(COUNTERPART_PYTHON, QStringList{"-c", program} + arguments);
    python.write(input);
    python.closeWriteChannel();
    if (!python.waitForFinished(120000) || python.exitCode() != 0) {
        error = python.readAllStandardError() + python.errorString().toUtf8();
        return {};
    }
    return python.readAllStandardOutput().simplified().split(' ');
}
