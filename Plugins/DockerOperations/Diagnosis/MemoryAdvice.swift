internal import DockerClient

/// The next limit worth trying for a container that ran out of memory.
struct MemoryAdvice: Sendable {
  /// The limit in bytes.
  let limit: Int
  /// What to say about it.
  let sentence: String

  /// Proposes twice the limit, rounded up to what people would write, and never more than three quarters of the host.
  init(limit old: Int, hostMemory: Int) {
    let step = old < 512 << 20 ? 64 << 20 : 256 << 20
    // Limits come from the engine: a huge one must not overflow.
    let wanted = (min(old, 1 << 56) * 2 + step - 1) / step * step
    let ceiling = hostMemory / 4 * 3
    if hostMemory > 0, wanted > ceiling {
      limit = max(ceiling, old)
      sentence =
        "The host has \(MemoryText.words(hostMemory)) in all, so a limit far above \(MemoryText.words(limit)) is not "
        + "to be had here: make the program use less."
    } else {
      limit = wanted
      sentence = "Give it more memory; \(MemoryText.words(wanted)) is the next sensible limit."
    }
  }
}
