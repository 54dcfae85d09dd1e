import Reporting

struct WorkdirSystem: DockerfileRule {
  static let rule = LintRule(
    id: "workdir-system", severity: .error, practice: .correctness,
    title: "WORKDIR in a system folder",
    why:
      "These folders belong to the system or the kernel: files of an application there break it, or vanish at run time.",
    source: "https://refspecs.linuxfoundation.org/FHS_3.0/", aliases: ["DS-0030"],
    bad: "FROM alpine:3.24\nWORKDIR /proc/app\n", good: "FROM alpine:3.24\nWORKDIR /app\n")

  private static let folders = ["/proc", "/dev", "/sys", "/boot", "/etc", "/bin", "/sbin", "/lib", "/run"]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.workdir) {
      guard let value = instruction.values.first?.text.unquoted, let word = instruction.arguments.first else {
        continue
      }
      if let folder = Self.folders.first(where: { value == $0 || value.hasPrefix($0 + "/") }) {
        inspection.flag(word.range, "\(folder) belongs to the system.")
      }
    }
  }
}
