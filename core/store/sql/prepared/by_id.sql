-- SPDX-License-Identifier: Apache-2.0
SELECT p.id, p.scan_id, p.pipeline_id, p.case_label, p.image, p.brain_mask, p.truth, p.image_hash, p.mask_hash,
       p.truth_hash, p.truth_voxels
FROM prepared_scans p WHERE p.id = :id
