/// `v1 PersistentVolumeClaim`: asks the cluster for storage that outlives pods.
struct PersistentVolumeClaim: Encodable, Hashable, Sendable {
  var apiVersion = "v1"
  var kind = "PersistentVolumeClaim"
  var metadata: ObjectMeta
  var spec: Spec

  struct Spec: Encodable, Hashable, Sendable {
    var accessModes: [String]
    var resources: Resources

    struct Resources: Encodable, Hashable, Sendable {
      var requests: Requests
    }

    struct Requests: Encodable, Hashable, Sendable {
      var storage: Explained<String>
    }
  }
}
