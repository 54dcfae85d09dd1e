internal import Reporting

/// Holds manifests against the Pod Security profile restricted and against what makes a workload fit for a cluster. It
/// reads the objects, not the intentions behind them.
struct ManifestQuality {
  let manifests: Manifests

  /// Every criterion with its evidence.
  var checklist: [Block.Criterion] { restricted + operation }

  /// The profile restricted. Source: Pod Security Standards; the controls are numbered as in trivy's k8s-pss-restricted.
  var restricted: [Block.Criterion] {
    let pod = manifests.pod
    let container = manifests.container
    let security = container.securityContext
    let user = pod.securityContext.runAsUser?.value
    return [
      criterion(
        "It is not privileged (KSV-0017)", security.privileged?.value != true,
        security.privileged.map { "privileged: \($0.value)" } ?? "privileged is not set"),
      criterion(
        "It cannot gain privileges (KSV-0001)", !security.allowPrivilegeEscalation.value,
        "allowPrivilegeEscalation: \(security.allowPrivilegeEscalation.value)"),
      criterion(
        "It has no capabilities (KSV-0106)", security.capabilities.value.drop == ["ALL"],
        "capabilities.drop: [\(security.capabilities.value.drop.joined(separator: ", "))]"),
      criterion(
        "It must not run as root (KSV-0012, KSV-0105)", pod.securityContext.runAsNonRoot.value && user != 0,
        "runAsNonRoot: \(pod.securityContext.runAsNonRoot.value)" + (user.map { ", runAsUser: \($0)" } ?? "")),
      criterion(
        "Its system calls are filtered (KSV-0030)",
        pod.securityContext.seccompProfile.value.type == "RuntimeDefault",
        "seccompProfile.type: \(pod.securityContext.seccompProfile.value.type)"),
      criterion(
        "It sets only safe kernel parameters (KSV-0026)",
        pod.securityContext.sysctls?.allSatisfy { Translation.safeKernelParameters.contains($0.value.name) }
          ?? true,
        pod.securityContext.sysctls.map { $0.map(\.value.name).joined(separator: ", ") }
          ?? "sysctls is not set"),
      // The types of this module cannot say anything else; the evidence is that the keys are not in the file.
      .passed(
        "It shares nothing with the node (KSV-0008, KSV-0023, KSV-0024, KSV-0028)",
        evidence: "no hostNetwork, hostPID, hostIPC, hostPath or hostPort; volumes: \(volumeTypes)"),
    ]
  }

  /// What a cluster needs to run it well. Source: kube-linter's default checks.
  private var operation: [Block.Criterion] {
    let container = manifests.container
    let limits = container.resources.limits
    let image = container.image.value
    let tag = ImageRepository.tag(of: image)
    return [
      .passed(
        "Requests and limits are set (unset-memory-requirements, unset-cpu-requirements)",
        evidence: "memory \(limits.memory.value), cpu \(limits.cpu.value)"),
      criterion(
        "Its own files cannot be written (no-read-only-root-fs)",
        container.securityContext.readOnlyRootFilesystem?.value == true,
        container.securityContext.readOnlyRootFilesystem.map { "readOnlyRootFilesystem: \($0.value)" }
          ?? "not set, as nobody knows where it writes"),
      criterion(
        "The cluster sees whether it is ready and alive (readiness-port, liveness-port)",
        container.readinessProbe != nil && container.livenessProbe != nil,
        container.readinessProbe.map { Self.text(of: $0.value) } ?? "neither a health check nor a port to ask"
      ),
      criterion(
        "The image has a version (latest-tag)",
        image.contains("@") || tag != nil && tag != "latest",
        "image: \(image)"),
      criterion(
        "It has no key to the cluster", !manifests.pod.automountServiceAccountToken.value,
        "automountServiceAccountToken: \(manifests.pod.automountServiceAccountToken.value)"),
      .passed(
        "No secret is written down (env-var-secret)",
        evidence: manifests.secret.map {
          "\($0.stringData.value.pairs.count) names in Secret \($0.metadata.name), no values"
        }
          ?? "no variable holds one"),
    ]
  }

  private var volumeTypes: String {
    var types: [String] = []
    for volume in manifests.pod.volumes ?? [] {
      types.append(volume.persistentVolumeClaim != nil ? "persistentVolumeClaim" : "emptyDir")
    }
    return types.isEmpty ? "none" : Set(types).sorted().joined(separator: ", ")
  }

  private func criterion(_ text: String, _ holds: Bool, _ evidence: String) -> Block.Criterion {
    holds ? .passed(text, evidence: evidence) : .failed(text, evidence: evidence)
  }

  /// A probe in one line.
  static func text(of probe: Probe) -> String {
    func port(_ port: PortReference) -> String {
      switch port {
      case .name(let name): name
      case .number(let number): String(number)
      }
    }
    if let get = probe.httpGet { return "httpGet \(get.path) on port \(port(get.port))" }
    if let socket = probe.tcpSocket { return "tcpSocket on port \(port(socket.port))" }
    return "exec \(probe.exec?.command.joined(separator: " ") ?? "")"
  }
}
