internal import Reporting

/// What manifests do about the findings of a security scan.
struct FindingAnswers {
  let findings: ReceivedFindings
  let manifests: Manifests

  /// What the manifest does about one finding.
  struct Answer: Hashable {
    let finding: Finding
    let text: String
    /// Whether the manifest itself takes care of it.
    let isAnswered: Bool
  }

  /// One answer for each finding, the worst first.
  var answers: [Answer] {
    findings.findings.map { finding in
      if let rule = PostureRule(rawValue: finding.rule) { return answer(finding, rule) }
      if let secret = manifests.secret, let name = variable(of: finding) {
        return Answer(
          finding: finding, text: "\(name) comes from the Secret \(secret.metadata.name)", isAnswered: true)
      }
      return Answer(finding: finding, text: "no manifest can mend this", isAnswered: false)
    }
  }

  /// The variable that a scan for secrets means.
  private func variable(of finding: Finding) -> String? {
    manifests.secret?.stringData.value.pairs.map(\.key).first {
      finding.evidence?.hasPrefix("Config.Env \($0) ") == true
    }
  }

  private func answer(_ finding: Finding, _ rule: PostureRule) -> Answer {
    let pod = manifests.pod
    let container = manifests.container
    func done(_ text: String) -> Answer { Answer(finding: finding, text: text, isAnswered: true) }
    func open(_ text: String) -> Answer { Answer(finding: finding, text: text, isAnswered: false) }
    switch rule {
    case .rootUser:
      return done("runAsNonRoot: true, runAsUser: \(pod.securityContext.runAsUser?.value ?? 0)")
    case .appArmor: return done("not carried over: nodes with AppArmor apply the runtime's profile")
    case .seLinux: return done("not carried over: nodes with SELinux label the pod")
    case .addedCapabilities:
      return done(
        "capabilities: drop \(container.securityContext.capabilities.value.drop.joined(separator: ", ")), none added"
      )
    case .privileged: return done("privileged: \(container.securityContext.privileged?.value ?? false)")
    case .sensitiveMounts, .sharedPropagation: return done("no hostPath: the mount is not carried over")
    case .engineSocket: return done("no hostPath: the socket is not carried over")
    case .privilegedPorts: return done("no hostPort: the Service has an address of its own")
    case .hostNetwork: return done("no hostNetwork" + policy)
    case .defaultBridge:
      return manifests.networkPolicy == nil
        ? open("nothing listens, so there is no NetworkPolicy") : done(policyName)
    case .anyInterface:
      return done("a Service inside the cluster (\(manifests.service?.spec.type.value ?? "none"))" + policy)
    case .memoryLimit: return done("limits.memory: \(container.resources.limits.memory.value)")
    case .cpuLimit: return done("limits.cpu: \(container.resources.limits.cpu.value)")
    case .readOnlyRoot: return done("readOnlyRootFilesystem: true, with a volume on /tmp")
    case .restartPolicy: return done("the kubelet restarts with growing pauses, up to five minutes")
    case .hostPID: return done("no hostPID")
    case .hostIPC: return done("no hostIPC")
    case .hostUTS: return done("pods have a host name of their own")
    case .hostUserNamespace: return done("no hostUsers")
    case .hostDevices: return done("no device: a device plugin would have to hand it out")
    case .ulimits: return open("the node's runtime sets ulimits, no manifest can")
    case .seccomp: return done("seccompProfile: \(pod.securityContext.seccompProfile.value.type)")
    case .cgroupParent: return done("the kubelet chooses the control group")
    case .noNewPrivileges:
      return done("allowPrivilegeEscalation: \(container.securityContext.allowPrivilegeEscalation.value)")
    case .healthCheck:
      return container.readinessProbe.map { done(ManifestQuality.text(of: $0.value)) }
        ?? open("no port to ask: give the image a HEALTHCHECK")
    case .pidsLimit: return open("the kubelet's podPidsLimit holds for all pods of a node")
    }
  }

  private var policyName: String { "NetworkPolicy: reached from its own namespace only" }
  private var policy: String { manifests.networkPolicy == nil ? "" : "; \(policyName)" }
}
