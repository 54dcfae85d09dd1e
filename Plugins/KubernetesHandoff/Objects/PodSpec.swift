/// `v1 PodSpec`, as far as the hand-off writes it.
struct PodSpec: Encodable, Hashable, Sendable {
  var automountServiceAccountToken: Explained<Bool>
  var enableServiceLinks: Explained<Bool>?
  var terminationGracePeriodSeconds: Explained<Int>?
  var hostAliases: [HostAlias]?
  var securityContext: PodSecurityContext
  var containers: [PodContainer]
  var volumes: [Volume]?

  struct HostAlias: Encodable, Hashable, Sendable {
    var ip: String
    var hostnames: [String]
  }

  struct Volume: Encodable, Hashable, Sendable {
    var name: String
    var persistentVolumeClaim: Claim?
    var emptyDir: Explained<EmptyDir>?

    struct Claim: Encodable, Hashable, Sendable {
      var claimName: String
    }

    struct EmptyDir: Encodable, Hashable, Sendable {
      var medium: String?
      var sizeLimit: String?
    }
  }
}

/// `v1 PodSecurityContext`
struct PodSecurityContext: Encodable, Hashable, Sendable {
  var runAsNonRoot: Explained<Bool>
  var runAsUser: Explained<Int>?
  var runAsGroup: Int?
  var fsGroup: Explained<Int>?
  var supplementalGroups: [Int]?
  var seccompProfile: Explained<SeccompProfile>
  var sysctls: [Explained<Sysctl>]?

  struct SeccompProfile: Encodable, Hashable, Sendable {
    var type: String
  }

  struct Sysctl: Encodable, Hashable, Sendable {
    var name: String
    var value: String
  }
}
