internal import DockerClient

extension Translation {
  /// The probes of the container; all `nil` where nothing can be asked.
  var probes: (startup: Explained<Probe>?, readiness: Explained<Probe>?, liveness: Explained<Probe>?) {
    guard let (question, reason) = question else { return (nil, nil, nil) }
    let health = workload.health
    let period = Self.seconds(health?.interval ?? 0) ?? 10
    var probe = question
    probe.periodSeconds = period
    probe.timeoutSeconds = Self.seconds(health?.timeout ?? 0) ?? 3
    probe.failureThreshold = health.flatMap { $0.retries > 0 ? $0.retries : nil } ?? 3
    var startup: Explained<Probe>?
    if let start = Self.seconds(health?.startPeriod ?? 0) {
      var slow = probe
      slow.failureThreshold = max(1, (start + period - 1) / period)
      startup = Explained(
        slow, because: "The start period of the health check: \(start) s in which failures do not count.")
    }
    var patient = probe
    patient.failureThreshold = max(6, (probe.failureThreshold ?? 3) * 2)
    return (
      startup, Explained(probe, because: findings.reasons(.healthCheck) + [reason]),
      Explained(
        patient,
        because: "Restarts the program where waiting does not help; slower than readiness on purpose.")
    )
  }

  /// How to ask the program, and where that comes from.
  private var question: (Probe, reason: String)? {
    let test = workload.health?.test ?? []
    if let first = test.first, first != "NONE", test.count > 1 {
      if let get = HTTPCheck.get(in: test) {
        let named = ports.first { $0.containerPort == get.port }
        let request = Probe.HTTPGet(
          path: get.path, port: named.map { .name($0.name) } ?? .number(get.port),
          scheme: get.isSecure ? "HTTPS" : nil)
        return (
          Probe(httpGet: request), "The health check of \(workload.origin), asked by the kubelet itself."
        )
      }
      let exec = first == "CMD-SHELL" ? ["/bin/sh", "-c", test[1]] : Array(test.dropFirst())
      return (Probe(exec: Probe.Exec(command: exec)), "The health check of \(workload.origin).")
    }
    guard let port = ports.first(where: { $0.protocol == "TCP" }) else { return nil }
    return (
      Probe(tcpSocket: Probe.TCPSocket(port: .name(port.name))),
      "There is no health check: this only sees whether the port is open. An address that answers would say more."
    )
  }

  /// Whole seconds of nanoseconds, at least one; `nil` for nothing.
  private static func seconds(_ nanoseconds: Int) -> Int? {
    nanoseconds > 0 ? max(1, (nanoseconds + 999_999_999) / 1_000_000_000) : nil
  }
}
