internal import AgentKit
internal import ContainerCapabilities
internal import Reporting

/// What the manifests show about the standards that definitions ask for.
struct ManifestsEvidence {
  let workload: Workload
  let manifests: Manifests
  /// The commands of the report.
  let commands: [Block.Command]

  var evidence: [StandardEvidence] {
    let container = manifests.container
    let security = container.securityContext
    let user = manifests.pod.securityContext.runAsUser?.value
    let limits = container.resources.limits
    let image = container.image.value
    let tag = ImageRepository.tag(of: image)
    let labels = manifests.deployment.metadata.labels.pairs.map(\.key).filter {
      $0.hasPrefix("app.kubernetes.io/")
    }
    let undo = commands.first { $0.command.hasPrefix("kubectl delete") }
    return [
      .of(
        .nonRoot, holds: manifests.pod.securityContext.runAsNonRoot.value && user != 0,
        "runAsNonRoot: \(manifests.pod.securityContext.runAsNonRoot.value)"),
      .of(
        .noAddedCapabilities, holds: security.capabilities.value.drop == ["ALL"],
        "capabilities.drop: [\(security.capabilities.value.drop.joined(separator: ", "))]"),
      .of(
        .pinnedImage, holds: image.contains("@") || tag != nil && tag != "latest", "image: \(image)"),
      .met(.requestsAndLimits, "memory \(limits.memory.value), cpu \(limits.cpu.value)"),
      probes, probesDiffer, restricted, ports,
      .of(
        .recommendedLabels, holds: !labels.isEmpty,
        labels.isEmpty ? "no label of app.kubernetes.io" : labels.joined(separator: ", ")),
      .open(.manifestSchema, "no cluster and no schema was asked; kubectl apply --dry-run=server does"),
      undo.map { .met(.wayBack, $0.command) } ?? .broken(.wayBack, "no command undoes it"),
      .notApplicable(.namespaceOnly, "nothing was applied"),
    ]
  }

  private var probes: StandardEvidence {
    let container = manifests.container
    guard let ready = container.readinessProbe?.value, let alive = container.livenessProbe?.value else {
      return .broken(.probes, "neither a health check nor a port to ask")
    }
    return .met(
      .probes, "readiness \(ManifestQuality.text(of: ready)), liveness \(ManifestQuality.text(of: alive))")
  }

  private var probesDiffer: StandardEvidence {
    guard let ready = manifests.container.readinessProbe?.value,
      let alive = manifests.container.livenessProbe?.value
    else { return .broken(.probesDiffer, "there are not both") }
    let (readiness, liveness) = (ManifestQuality.text(of: ready), ManifestQuality.text(of: alive))
    return .of(
      .probesDiffer, holds: readiness != liveness,
      readiness == liveness ? "both ask \(readiness)" : "\(readiness); \(liveness)")
  }

  private var restricted: StandardEvidence {
    let checks = ManifestQuality(manifests: manifests).restricted
    let failed = checks.filter { $0.state == .failed }
    return .of(
      .restrictedProfile, holds: failed.isEmpty,
      failed.isEmpty
        ? "all \(checks.count) controls of the profile restricted hold"
        : failed.map(\.text).joined(separator: ", "))
  }

  private var ports: StandardEvidence {
    guard !workload.ports.isEmpty else { return .notApplicable(.servedPorts, "it listens on no known port") }
    let ports = workload.ports.map { String($0.number) }.joined(separator: ", ")
    return .of(
      .servedPorts, holds: (manifests.service?.spec.ports.count ?? 0) >= workload.ports.count,
      manifests.service.map { "Service \($0.metadata.name) for \(ports)" } ?? "no Service for \(ports)")
  }
}

/// What definitions ask of manifests.
extension Standard {
  static let requestsAndLimits = Standard(
    "requests-and-limits", asks: ["container|pod limit|request", "resource limit|request"])
  static let probes = Standard("probes", asks: ["probe !different"])
  static let probesDiffer = Standard("probes-differ", asks: ["probe different"])
  static let recommendedLabels = Standard("recommended-labels", asks: ["label recommended"])
  static let manifestSchema = Standard("manifest-schema", asks: ["manifest schema|valid"])
  static let restrictedProfile = Standard("restricted-profile", asks: ["restricted pod-security|profile"])
  static let servedPorts = Standard("served-ports", asks: ["port service"])
  static let wayBack = Standard("way-back", asks: ["way-back", "change undone"])
  static let namespaceOnly = Standard("namespace-only", forbids: ["outside namespace"])

  /// All of them.
  static let manifests: [Standard] = [
    .requestsAndLimits, .probes, .probesDiffer, .recommendedLabels, .manifestSchema, .restrictedProfile,
    .servedPorts, .wayBack, .namespaceOnly,
  ]
}
