-- SPDX-License-Identifier: Apache-2.0
UPDATE scans SET rating = :rating, note = :note WHERE id = :id
