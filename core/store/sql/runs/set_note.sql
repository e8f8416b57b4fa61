-- SPDX-License-Identifier: Apache-2.0
UPDATE runs SET note = :note WHERE id = :id
