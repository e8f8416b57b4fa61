-- SPDX-License-Identifier: Apache-2.0
INSERT INTO prepared_scans (scan_id, pipeline_id, case_label, image, brain_mask, truth, image_hash, mask_hash,
                            truth_hash, truth_voxels)
VALUES (:scan, :pipeline, :case_label, :image, :brain_mask, :truth, :image_hash, :mask_hash, :truth_hash,
        :truth_voxels)
ON CONFLICT (scan_id, pipeline_id) DO UPDATE
SET case_label = excluded.case_label, image = excluded.image, brain_mask = excluded.brain_mask,
    truth = excluded.truth, image_hash = excluded.image_hash, mask_hash = excluded.mask_hash,
    truth_hash = excluded.truth_hash, truth_voxels = excluded.truth_voxels
