-- SPDX-License-Identifier: Apache-2.0
SELECT id, name, simulated, created FROM cohorts WHERE id = :id
