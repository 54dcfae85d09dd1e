internal import DockerClient
internal import Reporting

/// The program's own heap was full, inside a container that had memory left.
///
/// Looks for what runtimes print: `JavaScript heap out of memory`, `java.lang.OutOfMemoryError`, Go's and .NET's words.
struct HeapExhausted: DiagnosisRule {
  static let id = "heap-exhausted"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint([
      "javascript heap out of memory", "java.lang.outofmemoryerror", "runtime: out of memory",
      "system.outofmemoryexception", "allowed memory size of",
    ])
    guard let complaint else { return nil }
    return Hypothesis(
      Self.self,
      "its program ran out of the heap that its own runtime allows: \u{201C}\(complaint.line.quote)\u{201D}",
      confidence: 0.94,
      evidence: [complaint.evidence, Evidence("OOM flag", "not set: the container's limit was not reached")]
        + (facts.memoryLimit.map { [Evidence("Memory limit", MemoryText.words($0))] } ?? []),
      lines: [complaint.line],
      remedy: Remedy(
        "Raise the runtime's own limit: NODE_OPTIONS=--max-old-space-size=MB, JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=75, "
          + "memory_limit in php.ini; and keep it below the container's.",
        facts.recreate(
          with: "-e", "NODE_OPTIONS=--max-old-space-size=MB", compose: "that variable under environment:"),
        commands: facts.pauseLoop))
  }
}
