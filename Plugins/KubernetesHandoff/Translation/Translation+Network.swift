internal import DockerClient

extension Translation {
  /// The ports of the container, each with a name.
  var ports: [PodContainer.Port] {
    var taken: Set<String> = []
    return workload.ports.map { port in
      var name = Self.portName(port)
      if !taken.insert(name).inserted {
        name = LabelName.from("\(port.transport.rawValue)-\(port.number)", limit: 15)
        taken.insert(name)
      }
      return PodContainer.Port(
        name: name, containerPort: port.number, protocol: port.transport.rawValue.uppercased())
    }
  }

  /// The name of a port's service where it is well known. Source: IANA's service names, and habit for 8080 and 3000.
  private static func portName(_ port: Workload.Port) -> String {
    let known: [Int: String] = [
      80: "http", 8080: "http", 8000: "http", 3000: "http", 5000: "http", 443: "https", 8443: "https",
      5432: "postgres",
      3306: "mysql", 6379: "redis", 27017: "mongodb", 5672: "amqp", 9090: "metrics", 53: "dns", 22: "ssh",
      25: "smtp",
    ]
    let transport = port.transport.rawValue
    if transport == "tcp", let name = known[port.number] { return name }
    return "\(transport)-\(port.number)"
  }

  /// The address of the pods inside the cluster; `nil` for a program that listens nowhere.
  var service: Service? {
    guard !ports.isEmpty else { return nil }
    return Service(
      metadata: metadata(),
      spec: Service.Spec(
        type: Explained(
          "ClusterIP",
          because: findings.reasons(.anyInterface, .privilegedPorts, .hostNetwork)
            + ["Reached from inside the cluster only; an Ingress or a Gateway opens it."]),
        selector: selector,
        ports: zip(ports, workload.ports).map { port, source in
          Service.Port(
            name: port.name,
            port: Explained(
              port.containerPort,
              because: source.publishedAs.isEmpty
                ? [] : ["The host published it as \(source.publishedAs.joined(separator: ", "))."]),
            targetPort: port.name, protocol: port.protocol)
        }))
  }

  /// Brings the first HTTP port to a host name, where one was asked for.
  var ingress: Ingress? {
    guard let host = options.ingressHost,
      let port = ports.first(where: { $0.name.hasPrefix("http") }) ?? ports.first
    else { return nil }
    let backend = Ingress.Backend(
      service: Ingress.Target(name: workload.name, port: Ingress.Port(name: port.name)))
    return Ingress(
      metadata: metadata(),
      spec: Ingress.Spec(
        rules: [Ingress.Rule(host: host, http: Ingress.HTTP(paths: [Ingress.Path(backend: backend)]))]))
  }

  /// Keeps other namespaces out, where the scan found that the container was open to everybody.
  var networkPolicy: NetworkPolicy? {
    let reasons = findings.reasons(.anyInterface, .hostNetwork, .defaultBridge)
    guard !reasons.isEmpty, !ports.isEmpty else { return nil }
    return NetworkPolicy(
      metadata: metadata(),
      spec: NetworkPolicy.Spec(
        podSelector: LabelSelector(matchLabels: selector), policyTypes: ["Ingress"],
        ingress: [
          NetworkPolicy.Ingress(
            from: Explained(
              [NetworkPolicy.Peer()],
              because: reasons + [
                "Pods of this namespace. An ingress controller elsewhere needs an entry of its own."
              ]),
            ports: ports.map { NetworkPolicy.Port(port: $0.containerPort, protocol: $0.protocol) })
        ]))
  }
}
