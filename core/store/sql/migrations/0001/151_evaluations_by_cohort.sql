CREATE INDEX evaluations_by_cohort ON evaluations (cohort_id)
