/// `networking.k8s.io/v1 Ingress`: brings a host name's HTTP traffic to a Service.
struct Ingress: Encodable, Hashable, Sendable {
  var apiVersion = "networking.k8s.io/v1"
  var kind = "Ingress"
  var metadata: ObjectMeta
  var spec: Spec

  struct Spec: Encodable, Hashable, Sendable {
    var rules: [Rule]
  }

  struct Rule: Encodable, Hashable, Sendable {
    var host: String
    var http: HTTP
  }

  struct HTTP: Encodable, Hashable, Sendable {
    var paths: [Path]
  }

  struct Path: Encodable, Hashable, Sendable {
    var path = "/"
    var pathType = "Prefix"
    var backend: Backend
  }

  struct Backend: Encodable, Hashable, Sendable {
    var service: Target
  }

  struct Target: Encodable, Hashable, Sendable {
    var name: String
    var port: Port
  }

  struct Port: Encodable, Hashable, Sendable {
    var name: String
  }
}
