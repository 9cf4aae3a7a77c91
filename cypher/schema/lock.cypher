// Writers come one after the other: each locks the mark of the database until it commits. A value that stays the same is locked and not written.
MATCH (v:SchemaVersion {key: 'summitry'}) SET v.version = v.version
