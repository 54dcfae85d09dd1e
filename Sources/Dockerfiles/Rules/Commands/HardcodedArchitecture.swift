import Reporting

/// An address or package of one processor architecture, in a file that does not fix the platform.
struct HardcodedArchitecture: DockerfileRule {
  static let rule = LintRule(
    id: "hardcoded-arch", severity: .info, practice: .correctness,
    title: "A download for one processor architecture",
    why: "On another architecture the program fails with exec format error. TARGETARCH tells what is built.",
    source: "https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope",
    bad: "FROM debian:13\nRUN curl -fO https://example.org/tool-linux-amd64\n",
    good: "FROM debian:13\nARG TARGETARCH\nRUN curl -fO https://example.org/tool-linux-${TARGETARCH}\n")

  private static let names = ["amd64", "x86_64", "x86-64", "arm64", "aarch64", "linux64", "linux-x64"]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard Self.names.contains(where: { file.mentions($0) }) else { return }
    for use in file.commands(named: "curl", "wget") {
      let addresses = use.command.arguments.filter { $0.text.holds("://") && Self.name(in: $0.text) != nil }
      guard !addresses.isEmpty, !selects(use.script) else { continue }
      for word in addresses {
        report(word.text, word.range, file, use.instruction, &inspection)
      }
    }
    for instruction in file.effective(.add) {
      for source in instruction.sources where source.text.holds("://") {
        report(source.text, source.range, file, instruction, &inspection)
      }
    }
  }

  private static func name(in text: String) -> String? {
    text.holds("ARCH") ? nil : names.first { text.holds($0) }
  }

  /// Whether the script itself looks at the architecture.
  private func selects(_ script: ShellScript) -> Bool {
    script.commands.contains { command in
      ["uname", "dpkg", "arch", "case"].contains(command.program ?? "")
        || command.words.contains {
          $0.text.holds("ARCH") || $0.text.holds("$(uname") || $0.text.holds("$(dpkg")
        }
    }
  }

  private func report(
    _ text: String, _ range: Range<Int>, _ file: Dockerfile, _ instruction: Instruction,
    _ inspection: inout Inspection
  ) {
    guard let name = Self.name(in: text) else { return }
    if let from = file.stage(holding: instruction)?.from,
      file.instructions[from].flag("platform")?.value?.contains("$") == false
    {
      return
    }
    inspection.flag(range, "This is for \(name), whatever platform is built.")
  }
}
