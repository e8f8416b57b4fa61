// SPDX-License-Identifier: Apache-2.0
#include "core/datasets/splits.h"

#include <QTest>
#include <algorithm>
#include <map>

using namespace counterpart;
using datasets::SplitCase;
using domain::Health;
using domain::Role;

class TestSplits : public QObject
{
    Q_OBJECT

private:
    /// Two scans a subject; 20 healthy, 12 diseased, 1 unknown.
    static std::vector<SplitCase> cohort()
    {
        std::vector<SplitCase> cases;
        for (int i = 0; i < 33; ++i)
            for (const auto* visit : {"a", "b"}) {
                const auto subject = "s" + std::to_string(i);
                const auto health = i < 20 ? Health::Healthy : i < 32 ? Health::Diseased : Health::Unknown;
                cases.push_back({subject + visit, subject, health, "hash" + subject + visit});
            }
        return cases;
    }

private Q_SLOTS:
    void splitsBySubject()
    {
        const auto cases = cohort();
        const datasets::SplitRule rule{0.2, 0.1, 0.25, 7};
        const auto roles = *datasets::split(cases, rule);
        std::map<std::pair<int, int>, int> counts;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            QCOMPARE(roles[i].has_value(), cases[i].health != Health::Unknown);
            if (roles[i])
                ++counts[{int(cases[i].health), int(*roles[i])}];
        }
        const auto healthy = int(Health::Healthy), diseased = int(Health::Diseased);
        QCOMPARE((counts[{healthy, int(Role::Train)}]), 28);
        QCOMPARE((counts[{healthy, int(Role::Validation)}]), 8);
        QCOMPARE((counts[{healthy, int(Role::Test)}]), 4);
        QCOMPARE((counts[{diseased, int(Role::Validation)}]), 6);
        QCOMPARE((counts[{diseased, int(Role::Test)}]), 18);
        std::vector<datasets::AssignedCase> assigned;
        for (std::size_t i = 0; i < cases.size(); ++i)
            if (roles[i])
                assigned.push_back({cases[i], *roles[i]});
        QVERIFY(datasets::checkLeaks(assigned).empty());
    }

    void dependsOnSeedNotOnOrder()
    {
        auto cases = cohort();
        const auto roles = *datasets::split(cases, {});
        std::reverse(cases.begin(), cases.end());
        auto backwards = *datasets::split(cases, {});
        std::reverse(backwards.begin(), backwards.end());
        QVERIFY(roles == backwards);
        std::reverse(cases.begin(), cases.end());
        datasets::SplitRule other;
        other.seed = 2;
        QVERIFY(roles != *datasets::split(cases, other));
        other.healthyValidation = 1.2;
        QCOMPARE(datasets::split(cases, other).error().code, std::string("split.bad-fraction"));
    }

    void findsLeaks()
    {
        const std::vector<datasets::AssignedCase> cases{{{"a1", "a", Health::Healthy, "1"}, Role::Train},
                                                        {{"a2", "a", Health::Healthy, "2"}, Role::Test},
                                                        {{"b", "b", Health::Healthy, "3"}, Role::Train},
                                                        {{"c", "c", Health::Healthy, "3"}, Role::Validation},
                                                        {{"d", "d", Health::Diseased, "4"}, Role::Train},
                                                        {{"e", "e", Health::Diseased, "5"}, Role::Test},
                                                        {{"f", "f", Health::Diseased, "5"}, Role::Test}};
        std::vector<std::string> codes;
        for (const auto& problem : datasets::checkLeaks(cases))
            codes.push_back(problem.code);
        std::sort(codes.begin(), codes.end());
        QCOMPARE(codes, (std::vector<std::string>{"leak.diseased-training", "leak.duplicate-image",
                                                  "leak.same-image", "leak.same-subject"}));
    }
};

QTEST_GUILESS_MAIN(TestSplits)
#include "test_splits.moc"
