/// `v1 Service`: one address for all pods of a workload.
struct Service: Encodable, Hashable, Sendable {
  var apiVersion = "v1"
  var kind = "Service"
  var metadata: ObjectMeta
  var spec: Spec

  struct Spec: Encodable, Hashable, Sendable {
    var type: Explained<String>
    var selector: TextMap
    var ports: [Port]
  }

  struct Port: Encodable, Hashable, Sendable {
    var name: String
    var port: Explained<Int>
    var targetPort: String
    var `protocol`: String
  }
}
