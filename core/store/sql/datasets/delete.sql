-- SPDX-License-Identifier: Apache-2.0
DELETE FROM datasets WHERE id = :id
