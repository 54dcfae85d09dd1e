/// `networking.k8s.io/v1 NetworkPolicy`: who may reach a workload.
struct NetworkPolicy: Encodable, Hashable, Sendable {
  var apiVersion = "networking.k8s.io/v1"
  var kind = "NetworkPolicy"
  var metadata: ObjectMeta
  var spec: Spec

  struct Spec: Encodable, Hashable, Sendable {
    var podSelector: LabelSelector
    var policyTypes: [String]
    var ingress: [Ingress]
  }

  struct Ingress: Encodable, Hashable, Sendable {
    var from: Explained<[Peer]>
    var ports: [Port]
  }

  /// All pods of this namespace: a selector that chooses by nothing.
  struct Peer: Encodable, Hashable, Sendable {
    var podSelector = TextMap([])
  }

  struct Port: Encodable, Hashable, Sendable {
    var port: Int
    var `protocol`: String
  }
}
