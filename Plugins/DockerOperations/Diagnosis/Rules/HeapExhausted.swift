internal import DockerClient
internal import Reporting

/// The program's own heap was full, inside a container that had memory left.
///
/// Looks for what runtimes print: `JavaScript heap out of memory`, `java.lang.OutOfMemoryError`, Go's and .NET's words.
struct HeapExhausted: DiagnosisRule {
  static let id = "heap-exhausted"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let complaint = facts.complaint(Self.runtimes.map(\.phrase)),
      let runtime = Self.runtimes.first(where: { complaint.mentions($0.phrase) })
    else { return nil }
    return Hypothesis(
      Self.self,
      "its program ran out of the heap that its own runtime allows: \u{201C}\(complaint.line.quote)\u{201D}",
      confidence: 0.94,
      evidence: [complaint.evidence, Evidence("OOM flag", "not set: the container's limit was not reached")]
        + (facts.memoryLimit.map { [Evidence("Memory limit", MemoryText.words($0))] } ?? []),
      lines: [complaint.line],
      remedy: Remedy(
        runtime.advice,
        // What the command itself says goes before any variable.
        facts.commandText.contains("--max-old-space-size")
          ? "Its own command says --max-old-space-size: change it there."
          : runtime.variable.map {
            facts.recreate(with: "-e", $0, compose: "that variable under environment:")
          } ?? "",
        commands: facts.pauseLoop))
  }

  private static let runtimes: [(phrase: String, advice: String, variable: String?)] = [
    (
      "javascript heap out of memory",
      "Raise the limit of Node.js in MB, and keep it below the container's own.",
      "NODE_OPTIONS=--max-old-space-size=MB"
    ),
    (
      "java.lang.outofmemoryerror",
      "Raise the heap of the JVM, and keep it below the container's limit: three quarters of that leave room for the rest.",
      "JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=75"
    ),
    (
      "system.outofmemoryexception",
      "Raise the heap of .NET (in hexadecimal bytes), or the container's memory, of which it takes three quarters.",
      "DOTNET_GCHeapHardLimit=0x40000000"
    ),
    (
      "allowed memory size of",
      "Raise memory_limit of PHP: in a file under /usr/local/etc/php/conf.d, or with php -d memory_limit=512M.",
      nil
    ),
    (
      "runtime: out of memory",
      "Go has no heap limit of its own: the system gave it no more. Raise the container's memory or the limit of the shell "
        + "that starts it (ulimit -v), and let the collector work earlier with GOMEMLIMIT below that.",
      "GOMEMLIMIT=400MiB"
    ),
  ]
}
