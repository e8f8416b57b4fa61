-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX runs_by_weights ON runs (weights_run_id)
