-- SPDX-License-Identifier: Apache-2.0
SELECT p.id, p.scan_id, p.pipeline_id, p.case_label, p.image, p.brain_mask, p.truth, p.image_hash, p.mask_hash,
       p.truth_hash, p.truth_voxels, coalesce(f.role, m.role) AS role, d.name || '/' || u.label, d.name, s.health,
       d.simulated, l.hash
FROM cohort_members m
JOIN prepared_scans p ON p.id = m.prepared_id
JOIN scans s ON s.id = p.scan_id
JOIN subjects u ON u.id = s.subject_id
JOIN datasets d ON d.id = s.dataset_id
JOIN pipelines l ON l.id = p.pipeline_id
LEFT JOIN fold_members f ON f.experiment_id = :experiment AND f.fold = :fold AND f.prepared_id = m.prepared_id
WHERE m.cohort_id = :cohort
ORDER BY CASE coalesce(f.role, m.role) WHEN 'train' THEN 0 WHEN 'validation' THEN 1 ELSE 2 END, p.case_label, p.id
