-- SPDX-License-Identifier: Apache-2.0
SELECT name FROM experiments WHERE substr(name, 1, length(:prefix)) = :prefix
