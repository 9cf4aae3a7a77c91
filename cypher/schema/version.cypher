MATCH (v:SchemaVersion {key: 'summitry'}) RETURN v.version AS version
