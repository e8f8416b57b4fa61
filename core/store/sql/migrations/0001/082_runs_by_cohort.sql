-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX runs_by_cohort ON runs (cohort_id)
