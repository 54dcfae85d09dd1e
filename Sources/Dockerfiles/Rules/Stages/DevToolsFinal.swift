import Reporting

/// Debuggers, editors and version control in the image that ships, although a build stage exists.
struct DevToolsFinal: DockerfileRule {
  static let rule = LintRule(
    id: "dev-tools-final", severity: .info, practice: .multiStage,
    title: "Tools for developers in the final image",
    why:
      "Whoever breaks in finds the tools ready, and every package brings its own holes. Keep them in a build stage.",
    source: "https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages",
    bad:
      "FROM debian:13 AS build\nFROM debian:13\nRUN apt-get update && apt-get install -y vim git && rm -rf /var/lib/apt/lists/*\n",
    good:
      "FROM debian:13 AS build\nRUN apt-get update && apt-get install -y git\nFROM debian:13\nCOPY --from=build /out /out\n"
  )

  private static let tools: Set<String> = [
    "vim", "nano", "emacs", "gdb", "strace", "ltrace", "git", "subversion", "mercurial", "tcpdump", "nmap",
    "telnet", "netcat", "netcat-openbsd", "openssh-client", "openssh-server", "sudo", "man-db", "less",
    "htop",
    "tmux", "screen", "valgrind", "perf", "iproute2", "net-tools", "dnsutils",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard file.stages.count > 1 else { return }
    for (_, script) in file.finalScripts {
      for command in script.commands {
        guard let package = command.packageCommand, package.action == .install,
          package.manager.isSystem, !script.has(.remove, by: package.manager)
        else { continue }
        let found = package.operands.filter { Self.tools.contains(String($0.text.prefix { $0 != "=" })) }
        guard let first = found.first else { continue }
        inspection.flag(
          first.range, "\(found.map(\.text).joined(separator: ", ")) in the image that ships.",
          evidence: found.map(\.text).joined(separator: " "))
      }
    }
  }
}
