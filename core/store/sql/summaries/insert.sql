-- SPDX-License-Identifier: Apache-2.0
INSERT INTO summaries (evaluation_id, metric, mean, std, n) VALUES (:evaluation, :metric, :mean, :std, :n)
