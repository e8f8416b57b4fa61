-- SPDX-License-Identifier: Apache-2.0
SELECT s.id, s.dataset_id, s.subject_id, u.label, s.label, s.session, s.contrast, s.health, s.image, s.brain_mask,
       s.truth, s.image_hash, s.size, s.spacing, s.rating, s.note, s.problems
FROM scans s JOIN subjects u ON u.id = s.subject_id WHERE s.id = :id
