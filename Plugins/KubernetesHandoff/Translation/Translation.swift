internal import DockerClient

/// Turns a workload into objects of Kubernetes: what the source says, made safe, with a reason for every decision.
struct Translation: Sendable {
  let workload: Workload
  let findings: ReceivedFindings
  var options = Options()

  /// What the user asked for beside the source.
  struct Options: Sendable {
    var namespace: String?
    var replicas: Int?
    /// Bytes.
    var memory: Int?
    var nanoProcessors: Int?
    var ingressHost: String?
  }

  /// The objects.
  var manifests: Manifests {
    let storage = storage
    return Manifests(
      configuration: configuration, secret: secret, claims: storage.claims,
      deployment: Deployment(
        metadata: metadata(),
        spec: Deployment.Spec(
          replicas: options.replicas.map { Explained($0, because: []) }
            ?? Explained(1, because: "One, as it ran. More need a program that can run beside itself."),
          strategy: storage.claims.isEmpty
            ? nil
            : Explained(
              Deployment.Strategy(type: "Recreate"),
              because: "The old pod must let go of the volume before the new one takes it."),
          selector: LabelSelector(matchLabels: selector),
          template: Deployment.PodTemplate(
            metadata: Deployment.PodTemplate.Metadata(labels: labels), spec: pod(storage)))),
      service: service, ingress: ingress, networkPolicy: networkPolicy)
  }

  private func pod(_ storage: StorageParts) -> PodSpec {
    PodSpec(
      automountServiceAccountToken: Explained(
        false, because: "A program that does not speak to the cluster needs no key to it."),
      enableServiceLinks: Explained(
        false, because: "Variables named after Services would mix with the program's own."),
      terminationGracePeriodSeconds: workload.stopTimeout.map {
        Explained($0, because: "The stop timeout of \(workload.origin).")
      },
      hostAliases: workload.hostAliases.isEmpty
        ? nil : workload.hostAliases.map { PodSpec.HostAlias(ip: $0.address, hostnames: [$0.name]) },
      securityContext: podSecurity, containers: [container(storage)],
      volumes: storage.volumes.isEmpty ? nil : storage.volumes)
  }

  private func container(_ storage: StorageParts) -> PodContainer {
    let probes = probes
    return PodContainer(
      name: workload.name,
      image: Explained(workload.image.reference, because: workload.image.reason.sentence),
      command: workload.command?.map(Self.literal), args: workload.arguments?.map(Self.literal),
      workingDir: workload.workingDirectory, ports: ports.isEmpty ? nil : ports,
      envFrom: environmentSources.isEmpty ? nil : environmentSources, resources: resources,
      startupProbe: probes.startup, readinessProbe: probes.readiness, livenessProbe: probes.liveness,
      securityContext: containerSecurity, volumeMounts: storage.mounts.isEmpty ? nil : storage.mounts)
  }

  /// Kubernetes fills `$(NAME)` in commands; `$$(` stands for itself.
  private static func literal(_ argument: String) -> String { argument.replacing("$(", with: "$$(") }

  // MARK: Names

  func metadata(_ part: String? = nil) -> ObjectMeta {
    ObjectMeta(
      name: part.map { LabelName.of(workload.name, $0) } ?? workload.name, namespace: options.namespace,
      labels: labels)
  }

  /// What never changes, as a selector must not.
  var selector: TextMap { ["app.kubernetes.io/name": workload.name] }

  /// The labels that Kubernetes recommends.
  var labels: TextMap {
    var labels = selector
    if let tag = ImageRepository.tag(of: workload.image.reference), tag != "latest", LabelName.isValue(tag) {
      labels.pairs.append(TextMap.Pair(key: "app.kubernetes.io/version", value: Explained(tag, because: [])))
    }
    if let application = workload.application, LabelName.isValue(application) {
      labels.pairs.append(
        TextMap.Pair(key: "app.kubernetes.io/part-of", value: Explained(application, because: [])))
    }
    return labels
  }
}

extension String {
  /// The text as a sentence of its own.
  fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
