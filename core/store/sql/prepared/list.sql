-- SPDX-License-Identifier: Apache-2.0
SELECT p.id, p.scan_id, p.pipeline_id, p.case_label, p.image, p.brain_mask, p.truth, p.image_hash, p.mask_hash,
       p.truth_hash, p.truth_voxels
FROM prepared_scans p JOIN scans s ON s.id = p.scan_id
WHERE s.dataset_id = :dataset AND p.pipeline_id = :pipeline ORDER BY p.case_label
