-- SPDX-License-Identifier: Apache-2.0
SELECT name FROM cohorts ORDER BY name
