CREATE INDEX runs_by_cohort ON runs (cohort_id)
