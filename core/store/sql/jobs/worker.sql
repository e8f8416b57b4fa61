-- SPDX-License-Identifier: Apache-2.0
SELECT process_id, start_ticks, boot_id, host, first_sequence, micro_batch FROM jobs WHERE id = :id
