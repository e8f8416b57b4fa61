-- SPDX-License-Identifier: Apache-2.0
CREATE INDEX fold_members_by_prepared ON fold_members (prepared_id)
