-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX evaluations_by_cohort ON evaluations (cohort_id)
