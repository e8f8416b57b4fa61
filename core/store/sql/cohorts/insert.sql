-- SPDX-License-Identifier: Apache-2.0
INSERT INTO cohorts (name, simulated, created) VALUES (:name, :simulated, :created)
