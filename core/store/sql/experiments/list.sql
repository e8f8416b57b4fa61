-- SPDX-License-Identifier: Apache-2.0
SELECT id, name, kind, note, created, parameter, folds FROM experiments ORDER BY id DESC
