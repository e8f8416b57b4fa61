-- SPDX-License-Identifier: Apache-2.0
INSERT INTO case_scores (evaluation_id, case_label, metric, subject, value)
VALUES (:evaluation, :case_label, :metric, :subject, :value)
