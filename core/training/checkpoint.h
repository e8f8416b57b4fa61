// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/run_folder.h"
#include "core/training/tensor_file.h"

namespace counterpart::training {

/// Where a training stands. Together with the tensors it is all there is: what is random follows from the
/// run's seed, the stage and the step's number (see core/methods/method.h), so no generator has a state to
/// keep.
struct TrainingState
{
    std::string method;
    int stage = 0;              ///< index in the descriptor's list; the number of stages when all are done
    std::int64_t step = 0;      ///< steps done in this stage
    std::int64_t stepsDone = 0; ///< over all stages
    bool complete = false;
    std::int64_t microBatch = 0; ///< 0: the whole batch at once
    std::optional<double> bestLoss;
    std::optional<double>
        firstLoss; ///< smoothed over the first steps of the stage; a loss far above it diverges
    std::optional<double> recentLoss; ///< smoothed
};

domain::Json toJson(const TrainingState& state);
/// Nothing when a field is missing or of another kind.
std::optional<TrainingState> stateFromJson(const domain::Json& json);

struct Checkpoint
{
    TrainingState state;
    Tensors tensors; ///< weights by their plain names; `average/<name>`; `optimiser/<turn>/<part>/<name>`
    std::filesystem::path file;
};

/// checkpoints/: latest-a and latest-b in turn, so that one whole file exists at any moment, and best. Each
/// is a .safetensors file, which carries the state in its metadata and is complete by itself, and a .json
/// beside it with the same state for people and scripts.
class CheckpointStore
{
public:
    explicit CheckpointStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Returns the file's name. Errors as `base::writeAtomically`.
    base::Result<std::string> writeLatest(const TrainingState& state, const Tensors& tensors);
    base::Result<std::string> writeBest(const TrainingState& state, const Tensors& tensors);

    /// The further advanced of the two that can be read; nothing when there is none. What could not be read
    /// is put into `problems`.
    std::optional<Checkpoint> readLatest(std::vector<base::Error>& problems) const;

    /// `which`: auto (best if it can be read, else latest), best, latest. Errors: `checkpoint.none` {path},
    /// or why the file asked for cannot be read.
    base::Result<Checkpoint> read(const std::string& which) const;

private:
    base::Result<std::string> write(const std::string& name, const TrainingState& state,
                                    const Tensors& tensors);

    std::filesystem::path m_folder;
    char m_next = 0; ///< 'a' or 'b'; 0: not known yet
};

/// Errors: those of `readTensors`, `checkpoint.malformed` {path}.
base::Result<Checkpoint> readCheckpoint(const std::filesystem::path& file);

} // namespace counterpart::training
