import Reporting

struct ImageJunk: DockerfileRule {
  static let rule = LintRule(
    id: "img-junk", severity: .info, practice: .dockerignore,
    title: "A file that no image needs is copied",
    why:
      "Repositories, caches and editors' files tell about the project and its people, and make the image larger.",
    source: "https://github.com/goodwithtech/dockle/blob/master/CHECKPOINT.md#dkl-li-0003",
    aliases: ["DKL-LI-0003"],
    bad: "FROM alpine:3.24\nCOPY .git /app/.git\n", good: "FROM alpine:3.24\nCOPY src /app/src\n")

  private static let names: Set<String> = [
    ".git", ".gitignore", ".ds_store", ".vimrc", ".vscode", ".idea", ".cache", ".npm", "dockerfile",
    "docker-compose.yml", "docker-compose.yaml", "compose.yaml", ".azure", ".gcp",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let stage = file.finalStage else { return }
    for copy in file.inherited(by: stage)
    where [.copy, .add].contains(copy.keyword) && copy.flag("from") == nil {
      for source in copy.sources {
        guard let name = source.text.unquoted.split(separator: "/").last?.lowercased(),
          Self.names.contains(name)
        else {
          continue
        }
        inspection.flag(source.range, "\(source.text) is of no use in an image.")
      }
    }
  }
}
