-- SPDX-License-Identifier: Apache-2.0
SELECT name FROM datasets ORDER BY name
