-- SPDX-License-Identifier: Apache-2.0
DELETE FROM runs WHERE id = :id
