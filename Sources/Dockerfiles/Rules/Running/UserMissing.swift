import Reporting

/// No `USER` in the final stage or what it is built on, and a base image that is not known to have one.
struct UserMissing: DockerfileRule {
  static let rule = LintRule(
    id: "user-missing", severity: .warning, practice: .nonRoot,
    title: "The container runs as root",
    why:
      "Root in a container is root on the host to the kernel: one hole in either and the host is lost. A user of its own costs two lines.",
    source: "CIS Docker Benchmark 4.1; https://docs.docker.com/build/building/best-practices/#user",
    aliases: ["DS-0002", "CIS-DI-0001", "CKV_DOCKER_3"], isFixable: true,
    fixChanges:
      "the process is not root any more: folders it writes to must belong to its user (COPY --chown)",
    bad: "FROM node:24-slim\nCOPY . /app\nCMD [\"node\", \"/app/server.js\"]\n",
    good: "FROM node:24-slim\nCOPY . /app\nUSER node\nCMD [\"node\", \"/app/server.js\"]\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let stage = file.finalStage, let from = stage.from, !stage.isWindows,
      !file.inherits(.user, in: stage)
    else { return }
    if case .image(let image) = file.root(of: stage), UnprivilegedUser.isPreset(in: image) { return }
    inspection.flag(
      file.instructions[from].range, "Nothing sets a USER, so the container runs as root.",
      fix: UserFix(file, stage).fix)
  }
}
