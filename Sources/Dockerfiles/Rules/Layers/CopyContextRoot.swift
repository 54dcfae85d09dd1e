import Reporting

struct CopyContextRoot: DockerfileRule {
  static let rule = LintRule(
    id: "copy-context-root", severity: .info, practice: .dockerignore,
    title: "The final image gets the whole build context",
    why:
      "Whatever lies in the folder ends up in the image, and any change to any file rebuilds what follows. Name what is needed.",
    source: "https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages",
    aliases: ["DirectoryCopySource"], isOptIn: true,
    bad: "FROM alpine:3.24\nCOPY . /app\n", good: "FROM alpine:3.24\nCOPY app.py /app/\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let stage = file.finalStage else { return }
    for copy in file.inherited(by: stage)
    where [.copy, .add].contains(copy.keyword) && copy.flag("from") == nil {
      for source in copy.sources where [".", "./", "/", "*"].contains(source.text.unquoted) {
        inspection.flag(source.range, "This takes whatever lies in the folder.")
      }
    }
  }
}
