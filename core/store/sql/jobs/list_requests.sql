SELECT id, request FROM jobs WHERE request <> 'none' ORDER BY id
