-- SPDX-License-Identifier: Apache-2.0
SELECT id FROM prepared_scans WHERE scan_id = :scan AND pipeline_id = :pipeline
