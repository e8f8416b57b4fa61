SELECT name FROM runs WHERE substr(name, 1, length(:prefix)) = :prefix
