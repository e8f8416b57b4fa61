// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace counterpart::training {

/// How one worker shall do its work; declared without LibTorch, so that the command line is too.
struct WorkerOptions
{
    std::string device;          ///< empty: as run.json says
    int threads = 0;             ///< 0: the library's choice
    std::int64_t microBatch = 0; ///< slices computed at once; 0: as the checkpoint says, else the whole batch
    double checkpointSeconds = 30; ///< between two `latest`; 0: after every step
    std::string cohort; ///< infer: outputs/<cohort>/cohort.json if there is one, else the run's own
    std::string checkpoint = "auto"; ///< infer: auto, best, latest
};

} // namespace counterpart::training
