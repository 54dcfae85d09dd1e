import Reporting

/// The last `USER` of the final stage, or of what it is built on, is root.
struct UserRoot: DockerfileRule {
  static let rule = LintRule(
    id: "user-root", severity: .warning, practice: .nonRoot,
    title: "The last USER is root",
    why:
      "Root in a container is root on the host to the kernel. Switch back to another user when the work of root is done.",
    source: "CIS Docker Benchmark 4.1; https://docs.docker.com/build/building/best-practices/#user",
    aliases: ["DL3002", "DS-0002", "CIS-DI-0001", "CKV_DOCKER_8"], isFixable: true,
    fixChanges:
      "the process is not root any more: folders it writes to must belong to its user (COPY --chown)",
    bad: "FROM node:24-slim\nUSER root\nRUN mkdir /data\nCMD [\"node\", \"/app/server.js\"]\n",
    good: "FROM node:24-slim\nUSER root\nRUN mkdir /data\nUSER node\nCMD [\"node\", \"/app/server.js\"]\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let stage = file.finalStage,
      let last = file.inherited(by: stage).last(where: { $0.keyword == .user }),
      let value = last.values.first, isRoot(value.text.unquoted)
    else { return }
    inspection.flag(last.range, "The container runs as root.", fix: UserFix(file, stage).fix)
  }

  private func isRoot(_ user: String) -> Bool {
    let name = user.split(separator: ":").first.map(String.init) ?? user
    return name == "root" || name == "0"
  }
}
