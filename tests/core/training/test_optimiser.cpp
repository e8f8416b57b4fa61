// SPDX-License-Identifier: Apache-2.0
// Steps of the optimisers against PyTorch.
#include "core/training/optimiser.h"
#include "core/training/tensor_file.h"
#include "tests/support/python.h"
#include "tests/support/test_list.h"

#include <ATen/Functions.h>
#include <QTemporaryDir>

using namespace counterpart;
using namespace counterpart::training;

class TestOptimiser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optimiserStepsLikePython_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("adam") << "adam";
        QTest::newRow("adamw") << "adamw";
    }

    void optimiserStepsLikePython()
    {
        QFETCH(QString, kind);
        const QTemporaryDir folder;
        const auto file = folder.path() + "/" + kind + ".st";
        QVERIFY(test::runPeer("core/training/peer_safetensors.py", {kind, file}));
        methods::Turn turn;
        turn.optimiser = kind.toStdString();
        turn.learningRate = 0.05;
        turn.beta1 = 0.8;
        turn.beta2 = 0.95;
        turn.weightDecay = 0.02;
        turn.clipNorm = 1.5;
        auto weight = at::linspace(-1, 1, 24).reshape({4, 6}).requires_grad_();
        turn.parameters = {weight};
        Optimiser optimiser(turn, {"weight"});
        for (int step = 0; step < 5; ++step) {
            weight.mutable_grad() = at::sin(weight.detach() * (step + 3)) * 10;
            optimiser.step(1);
        }
        const auto expected = readTensors(file.toStdString()).value().tensors.at("weight");
        QVERIFY(at::allclose(weight.detach(), expected, 1e-6, 1e-7));
    }
};

COUNTERPART_TEST(TestOptimiser)
#include "test_optimiser.moc"
