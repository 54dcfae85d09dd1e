import Reporting

struct VolumeSensitive: DockerfileRule {
  static let rule = LintRule(
    id: "volume-sensitive", severity: .error, practice: .nonRoot,
    title: "VOLUME on a folder of the system",
    why:
      "A volume over /dev, /proc or /sys hides what the kernel offers there, or hands it to whoever mounts it.",
    source: "https://github.com/goodwithtech/dockle/blob/master/CHECKPOINT.md#dkl-di-0002",
    aliases: ["DKL-DI-0002"],
    bad: "FROM alpine:3.24\nVOLUME /proc\n", good: "FROM alpine:3.24\nVOLUME /data\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.volume) {
      for (word, value) in zip(instruction.arguments, instruction.values) {
        let path = value.text.unquoted
        guard ["/dev", "/proc", "/sys"].contains(where: { path == $0 || path.hasPrefix($0 + "/") }) else {
          continue
        }
        inspection.flag(word.range, "\(path) belongs to the kernel.")
      }
    }
  }
}
