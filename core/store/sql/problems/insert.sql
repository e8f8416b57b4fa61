-- SPDX-License-Identifier: Apache-2.0
INSERT INTO case_problems (evaluation_id, case_label, code) VALUES (:evaluation, :case_label, :code)
ON CONFLICT DO NOTHING
