CREATE (:Meta {key: $key, value: $value})
