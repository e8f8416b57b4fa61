-- SPDX-License-Identifier: Apache-2.0
UPDATE jobs
SET process_id = :process, start_ticks = :ticks, boot_id = :boot, host = :host, first_sequence = :sequence,
    micro_batch = :micro_batch
WHERE id = :id
