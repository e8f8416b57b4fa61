-- SPDX-License-Identifier: Apache-2.0
SELECT (SELECT COUNT(*) FROM subjects WHERE dataset_id = d.id),
       (SELECT COUNT(*) FROM scans WHERE dataset_id = d.id),
       (SELECT COUNT(*) FROM scans WHERE dataset_id = d.id AND health = 'healthy'),
       (SELECT COUNT(*) FROM scans WHERE dataset_id = d.id AND health = 'diseased'),
       (SELECT COUNT(*) FROM scans WHERE dataset_id = d.id AND truth IS NOT NULL),
       (SELECT COUNT(DISTINCT p.scan_id)
          FROM prepared_scans p JOIN scans s ON s.id = p.scan_id WHERE s.dataset_id = d.id),
       (SELECT COUNT(*) FROM scans WHERE dataset_id = d.id AND problems <> '[]')
FROM datasets d WHERE d.id = :id
