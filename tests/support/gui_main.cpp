// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_list.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    return counterpart::test::runTests();
}
