MERGE (v:SchemaVersion {key: 'summitry'}) SET v.version = $version
