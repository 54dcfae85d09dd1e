/// `v1 Container`, as far as the hand-off writes it.
struct PodContainer: Encodable, Hashable, Sendable {
  var name: String
  var image: Explained<String>
  var command: [String]?
  var args: [String]?
  var workingDir: String?
  var ports: [Port]?
  var envFrom: [EnvironmentSource]?
  var resources: Resources
  var startupProbe: Explained<Probe>?
  var readinessProbe: Explained<Probe>?
  var livenessProbe: Explained<Probe>?
  var securityContext: SecurityContext
  var volumeMounts: [VolumeMount]?

  struct Port: Encodable, Hashable, Sendable {
    var name: String
    var containerPort: Int
    var `protocol`: String
  }

  /// All variables of a ConfigMap or a Secret.
  struct EnvironmentSource: Encodable, Hashable, Sendable {
    var configMapRef: Reference?
    var secretRef: Reference?

    struct Reference: Encodable, Hashable, Sendable {
      var name: String
    }
  }

  /// What the pod is given, and what it may take.
  struct Resources: Encodable, Hashable, Sendable {
    var requests: Amounts
    var limits: Amounts

    struct Amounts: Encodable, Hashable, Sendable {
      var cpu: Explained<String>
      var memory: Explained<String>
    }
  }

  /// `v1 SecurityContext`
  struct SecurityContext: Encodable, Hashable, Sendable {
    var privileged: Explained<Bool>?
    var allowPrivilegeEscalation: Explained<Bool>
    var readOnlyRootFilesystem: Explained<Bool>?
    var capabilities: Explained<Capabilities>

    struct Capabilities: Encodable, Hashable, Sendable {
      var drop: [String]
    }
  }

  struct VolumeMount: Encodable, Hashable, Sendable {
    var name: String
    var mountPath: String
    var readOnly: Bool?
  }
}
