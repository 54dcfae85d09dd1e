import Reporting

/// A relative `WORKDIR` with nothing absolute before it in the file. The fix needs to know what it is relative to.
struct WorkdirRelative: DockerfileRule {
  static let rule = LintRule(
    id: "workdir-relative", severity: .error, practice: .correctness,
    title: "Relative WORKDIR",
    why:
      "A relative WORKDIR goes on from wherever the base image or an earlier line left off. The full path says where things are.",
    source: "https://docs.docker.com/reference/build-checks/workdir-relative-path/",
    aliases: ["DL3000", "WorkdirRelativePath", "DS-0009", "CKV_DOCKER_10"], isFixable: true,
    fixProof: "the folder is the same, written in full",
    differences: ["WorkdirRelativePath on a Linux builder takes C:\\\\ for relative; Windows does not."],
    bad: "FROM alpine:3.24\nWORKDIR /srv\nWORKDIR app\n", good: "FROM alpine:3.24\nWORKDIR /srv/app\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    var folders: [Int: String] = [:]
    for stage in file.stages {
      var folder: String?
      switch stage.base {
      case .stage(let index): folder = folders[index]
      case .scratch: folder = "/"
      default: break
      }
      for instruction in file[stage] where instruction.keyword == .workdir {
        guard let value = instruction.values.first, let word = instruction.arguments.first else { continue }
        let path = value.text.unquoted
        if isAbsolute(path) {
          folder = value.isKnown ? path : nil
          continue
        }
        if path.hasPrefix("$"), !value.isKnown {
          folder = nil
          continue
        }
        let known = folder.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + relative(path) }
        inspection.flag(
          word.range, "\(word.text) is relative to \(folder ?? "the base image's working directory").",
          fix: value.isKnown && !path.contains("..")
            ? known.map { Fix("Name the folder in full", edits: [file.replacing(word.range, with: $0)]) }
            : nil)
        folder = value.isKnown && !path.contains("..") ? known : nil
      }
      folders[stage.index] = folder
    }
  }

  private func relative(_ path: String) -> String {
    path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }

  /// Also Windows' `C:\` and `C:/`.
  private func isAbsolute(_ path: String) -> Bool {
    path.hasPrefix("/") || path.hasPrefix("\\") || path.dropFirst().hasPrefix(":")
  }
}
