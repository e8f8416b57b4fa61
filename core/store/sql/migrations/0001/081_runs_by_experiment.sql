-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX runs_by_experiment ON runs (experiment_id)
