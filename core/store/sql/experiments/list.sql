SELECT id, name, kind, note, created FROM experiments ORDER BY id DESC
