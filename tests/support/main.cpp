// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_list.h"

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return counterpart::test::runTests();
}
