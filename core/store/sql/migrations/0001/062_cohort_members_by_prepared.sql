-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX cohort_members_by_prepared ON cohort_members (prepared_id)
