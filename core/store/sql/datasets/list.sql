-- SPDX-License-Identifier: Apache-2.0
SELECT id, name, layout, root, simulated, note, imported FROM datasets ORDER BY name
