-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX scans_by_subject ON scans (subject_id)
