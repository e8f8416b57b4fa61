-- SPDX-License-Identifier: Apache-2.0
UPDATE jobs SET progress = :progress, remaining_s = :remaining, heartbeat = :heartbeat WHERE id = :id
