/// `v1 ConfigMap`: variables that anybody may read.
struct ConfigMap: Encodable, Hashable, Sendable {
  var apiVersion = "v1"
  var kind = "ConfigMap"
  var metadata: ObjectMeta
  var data: TextMap
}

/// `v1 Secret` without its values: they are never written to a file.
struct SecretSkeleton: Encodable, Hashable, Sendable {
  var apiVersion = "v1"
  var kind = "Secret"
  var metadata: ObjectMeta
  var type = "Opaque"
  /// The names, each with an empty value.
  var stringData: Explained<TextMap>
}
