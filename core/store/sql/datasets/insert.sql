-- SPDX-License-Identifier: Apache-2.0
INSERT INTO datasets (name, layout, root, simulated, note, imported)
VALUES (:name, :layout, :root, :simulated, :note, :imported)
