import Reporting

/// An installation that starts from nothing each time its layer is rebuilt, in a file that uses BuildKit already.
struct CacheMount: DockerfileRule {
  static let rule = LintRule(
    id: "cache-mount", severity: .info, practice: .buildCache,
    title: "No cache mount for the package manager",
    why:
      "When the lock file changes, every package is downloaded again. A cache mount keeps them beside the image.",
    source: "https://docs.docker.com/build/cache/optimize/#use-cache-mounts", isFixable: true,
    fixProof: "the same packages are installed; downloads lie in the builder instead of the image",
    bad: "# syntax=docker/dockerfile:1\nFROM golang:1.27\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\n",
    good:
      "# syntax=docker/dockerfile:1\nFROM golang:1.27\nWORKDIR /src\nCOPY . .\nRUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go build -o /app .\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard file.usesBuildKit else { return }
    for (instruction, script) in file.scripts where instruction.mounts.allSatisfy({ $0.type != "cache" }) {
      guard let command = script.commands.first(where: { Self.folders(for: $0) != nil }),
        let folders = Self.folders(for: command), let first = instruction.arguments.first
      else { continue }
      let mounts = folders.map { "--mount=type=cache,target=\($0)" }.joined(separator: " ")
      let start = first.range.lowerBound
      // Only folders of compilers: what a package manager's own cache keeps out of the image differs by its options.
      let isRoot =
        file.stage(holding: instruction).map { stage in
          !file.inherits(.user, in: stage) && Self.isOfficial(file.root(of: stage))
        } == true
      inspection.flag(
        command.range,
        "Everything that \(command.program ?? "this") downloads is fetched again with each change.",
        fix: isRoot && instruction.keyword == .run
          ? Fix(
            "Keep downloads and compiled packages beside the image",
            edits: [TextEdit(start: start, end: start, replacement: mounts + " ")]) : nil)
    }
  }

  /// Images of which the folders are known.
  private static func isOfficial(_ base: Stage.Base) -> Bool {
    guard case .image(let image) = base else { return false }
    return ["golang", "maven", "gradle"].contains(image.shortName)
  }

  private static func folders(for command: ShellCommand) -> [String]? {
    let verb = command.arguments.first { !$0.text.hasPrefix("-") }?.text ?? ""
    switch command.program {
    case "go" where ["build", "install", "test", "mod", "get"].contains(verb):
      return verb == "mod" ? ["/go/pkg/mod"] : ["/go/pkg/mod", "/root/.cache/go-build"]
    case "mvn", "mvnw": return ["/root/.m2"]
    case "cargo" where ["build", "install", "fetch"].contains(verb): return ["/usr/local/cargo/registry"]
    case "npm" where ["ci", "install", "i"].contains(verb): return ["/root/.npm"]
    case "pip" where verb == "install", "pip3" where verb == "install": return ["/root/.cache/pip"]
    case "dotnet" where verb == "restore": return ["/root/.nuget/packages"]
    default: return nil
    }
  }
}

extension Dockerfile {
  /// Whether the file cannot be built without BuildKit anyway.
  var usesBuildKit: Bool {
    directives.contains { $0.name == .syntax }
      || instructions.contains { instruction in
        !instruction.heredocs.isEmpty
          || instruction.flags.contains {
            ["mount", "link", "chmod", "network", "security", "checksum"].contains($0.name)
          }
      }
  }
}
