extension Translation {
  /// What a pod gets where nobody said anything.
  private enum Default {
    static let memory = 512 << 20
    static let requestedMemory = 128 << 20
    static let processors = 1_000_000_000
    static let requestedProcessors = 100_000_000
  }

  var resources: PodContainer.Resources {
    PodContainer.Resources(
      requests: PodContainer.Resources.Amounts(cpu: requestedProcessors, memory: requestedMemory),
      limits: PodContainer.Resources.Amounts(cpu: processorLimit, memory: memoryLimit))
  }

  private var memoryLimit: Explained<String> {
    if let memory = options.memory {
      return Explained(Quantity.bytes(memory), because: findings.reasons(.memoryLimit))
    }
    if workload.limits.memory > 0 {
      return Explained(Quantity.bytes(workload.limits.memory), because: "The limit of \(workload.origin).")
    }
    return Explained(
      Quantity.bytes(Default.memory),
      because: findings.reasons(.memoryLimit) + [
        "A guess, as \(workload.origin) has no limit: measure and set it."
      ])
  }

  private var requestedMemory: Explained<String> {
    if workload.limits.memoryReservation > 0 {
      return Explained(
        Quantity.bytes(workload.limits.memoryReservation), because: "The reservation of \(workload.origin).")
    }
    let limit = options.memory ?? (workload.limits.memory > 0 ? workload.limits.memory : nil)
    if let limit {
      return Explained(
        Quantity.bytes(limit), because: "As much as the limit, so that the node never runs short.")
    }
    return Explained(Quantity.bytes(Default.requestedMemory), because: "A guess: measure and set it.")
  }

  private var processorLimit: Explained<String> {
    if let processors = options.nanoProcessors {
      return Explained(Quantity.processors(nano: processors), because: findings.reasons(.cpuLimit))
    }
    if workload.limits.nanoProcessors > 0 {
      return Explained(
        Quantity.processors(nano: workload.limits.nanoProcessors), because: "The limit of \(workload.origin)."
      )
    }
    return Explained(
      Quantity.processors(nano: max(Default.processors, shares)),
      because: findings.reasons(.cpuLimit) + ["A guess, as \(workload.origin) has no limit."])
  }

  private var requestedProcessors: Explained<String> {
    if shares > 0 {
      return Explained(
        Quantity.processors(nano: shares),
        because: "The CPU shares of \(workload.origin), 1024 for a processor.")
    }
    let limit = options.nanoProcessors ?? workload.limits.nanoProcessors
    let request = limit > 0 ? min(limit, Default.requestedProcessors) : Default.requestedProcessors
    return Explained(Quantity.processors(nano: request), because: "A guess: measure and set it.")
  }

  private var shares: Int { workload.limits.processorShares * 1_000_000_000 / 1024 }
}
