// SPDX-License-Identifier: Apache-2.0
// bench_average_precision [VOXELS]: AP, AUROC, best Dice and trapezoid in one go here, against scikit-learn's
// AP and AUROC in the same run. Prints one table.
#include "core/base/clock.h"
#include "core/evaluation/ranking.h"
#include "tests/support/python.h"

#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>

using namespace counterpart;

namespace {

struct Data
{
    std::vector<float> scores;
    std::vector<std::uint8_t> labels;
};

/// As residual maps are: half background at 0, 2 % lesion.
Data draw(std::size_t count)
{
    std::mt19937 engine(1);
    std::normal_distribution<float> noise;
    std::uniform_real_distribution<float> chance;
    Data data;
    for (std::size_t i = 0; i < count; ++i) {
        data.labels.push_back(chance(engine) < 0.02f);
        data.scores.push_back(std::max(0.0f, noise(engine) + (data.labels.back() ? 1.0f : 0.0f)));
    }
    return data;
}

template <class T> void write(const QTemporaryDir& folder, const char* name, const std::vector<T>& values)
{
    std::ofstream(folder.filePath(QString::fromUtf8(name)).toStdString(), std::ios::binary)
        .write(reinterpret_cast<const char*>(values.data()),
               static_cast<std::streamsize>(values.size() * sizeof(T)));
}

} // namespace

int main(int argc, char** argv)
{
    const auto data = draw(argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10'000'000);
    const QTemporaryDir folder;
    write(folder, "scores", data.scores);
    write(folder, "labels", data.labels);
    double ours = 1e9;
    evaluation::Ranking ranking;
    for (int round = 0; round < 3; ++round) {
        const double start = base::monotonicSeconds();
        ranking = *evaluation::rank(data.scores, data.labels);
        ours = std::min(ours, base::monotonicSeconds() - start);
    }
    const auto answer = test::askPeer(QStringLiteral("bench/peer_average_precision.py"), {folder.path()}, 0);
    std::fputs(answer.error.constData(), stderr);
    const auto peer = answer.output.trimmed().split('\n');
    if (peer.size() != 2)
        return 1;
    const double values[] = {ranking.averagePrecision.value_or(-1), ranking.auroc.value_or(-1)};
    std::printf("%zu voxels; Counterpart computes AP, AUROC, best Dice and trapezoid together in %.3f s\n",
                data.scores.size(), ours);
    std::printf("| metric | Counterpart s | scikit-learn s | ratio | difference |\n|---|---|---|---|---|\n");
    for (int i = 0; i < 2; ++i) {
        const auto words = peer[i].trimmed().split(' ');
        const double seconds = words[0].toDouble(), value = words[1].toDouble();
        std::printf("| %s | %.3f | %.3f | %.1f | %.1e |\n", i == 0 ? "AP" : "AUROC", ours, seconds,
                    seconds / ours, std::abs(values[i] - value));
    }
    return 0;
}
