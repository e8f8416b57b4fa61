CREATE INDEX scans_by_subject ON scans (subject_id)
