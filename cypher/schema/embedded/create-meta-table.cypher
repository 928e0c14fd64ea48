// Tells an elaqe graph from any other database of the same engine.
CREATE NODE TABLE Meta(key STRING, value STRING, PRIMARY KEY(key))
