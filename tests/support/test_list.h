// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QTest>
#include <memory>
#include <vector>

/// Several test classes in one program: each source ends in COUNTERPART_TEST(Class), and one of the mains of
/// this folder runs them all. A class's name as the first argument runs that one, with the arguments that
/// follow.
namespace counterpart::test {

using MakeTest = std::unique_ptr<QObject> (*)();

inline std::vector<std::pair<QString, MakeTest>>& testList()
{
    static std::vector<std::pair<QString, MakeTest>> tests;
    return tests;
}

template <class Test> struct Listed
{
    explicit Listed(const char* name)
    {
        testList().emplace_back(QString::fromLatin1(name),
                                [] { return std::unique_ptr<QObject>(std::make_unique<Test>()); });
    }
};

inline int runTests()
{
    QStringList arguments = QCoreApplication::arguments();
    const QString chosen = arguments.value(1);
    const auto isChosen = [&](const auto& test) { return test.first == chosen; };
    const bool one = std::any_of(testList().begin(), testList().end(), isChosen);
    if (one)
        arguments.removeAt(1);
    int failures = 0;
    for (const auto& test : testList())
        if (!one || isChosen(test))
            failures += QTest::qExec(test.second().get(), arguments);
    return failures;
}

} // namespace counterpart::test

#define COUNTERPART_TEST(Class) static const counterpart::test::Listed<Class> listed##Class(#Class);
