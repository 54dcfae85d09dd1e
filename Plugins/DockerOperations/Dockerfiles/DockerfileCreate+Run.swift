internal import AgentKit
internal import ContainerCapabilities
internal import Dockerfiles
internal import Reporting

extension DockerfileCreate: AgentOperation {
  func plan(with workspace: ReadOnlyWorkspace) async throws -> Plan {
    let folder = try folder
    guard workspace.files.kind(of: folder) == .folder else { throw FileError.missing(folder.description) }
    return Plan(
      "Work out a Dockerfile for the project in \(folder)", effect: .observe,
      objects: [PlannedObject(.file, id: workspace.files.absolute(folder), name: folder.description)],
      command: ["docker", "init"])
  }

  func run(_ plan: Plan, with workspace: Workspace) async throws -> Outcome {
    let folder = try folder
    let names = try workspace.files.names(in: folder, limit: 10_000)
    let context = ContextPaths(paths: Set(names))
    guard let kind = language.map({ $0.kind(in: context) }) ?? ProjectKind(of: context) else {
      throw Failure(
        code: "dockerfile.unknown-project",
        message: "nothing in \(folder) tells what the project is written in",
        remedy: "Say it: --language python", kind: .needsAnswer)
    }
    let name = workspace.files.absolute(folder).split(separator: "/").last.map(String.init) ?? "app"
    let programs =
      kind == .go
      ? GoPrograms(of: workspace.files.absolute(folder), reading: FolderReader(workspace.files)) : nil
    let template = DockerfileTemplate(
      kind, name: name, port: port?.value, goProgram: programs?.chosen ?? ".", context: context)
    var artifacts = [Artifact(name: ".dockerignore", text: template.dockerignore)]
    if !onlyIgnoreFile {
      artifacts = [Artifact(name: "Dockerfile", text: template.text)] + artifacts
      artifacts.append(Artifact(name: "build.sh", text: template.buildScript))
    }
    return Outcome(
      report(template, programs, folder, artifacts, isReplacing: names.contains("Dockerfile")),
      artifacts: artifacts)
  }

  private var folder: FilePath {
    get throws { try FilePath(project?.description ?? ".") }
  }

  private func report(
    _ template: DockerfileTemplate, _ programs: GoPrograms?, _ folder: FilePath, _ artifacts: [Artifact],
    isReplacing: Bool
  ) -> Report {
    var blocks = artifacts.map { artifact in
      Block.section(
        artifact.name,
        [
          .excerpt(
            Block.Excerpt(file: artifact.name, firstLine: 1, text: artifact.text, language: "dockerfile"))
        ])
    }
    if let programs, programs.folders.count > 1 {
      let others = programs.folders.filter { $0 != programs.chosen }.joined(separator: ", ")
      blocks.insert(
        .paragraph(
          .init(
            "The image holds the program in \(programs.chosen). For another one, put its folder behind go build: \(others)."
          )), at: 0)
    }
    blocks.append(
      .commands([
        Block.Command(
          arguments: [
            "longshore", "run", "dockerfile.create", "--project", folder.description, "--output",
            folder.description,
          ],
          comment: isReplacing
            ? "Nothing was written. This replaces the Dockerfile that is there:"
            : "Nothing was written. This writes it:")
      ]))
    let what = artifacts.map(\.name).joined(separator: ", ")
    return Report(
      "Dockerfile creation", subject: folder.description,
      verdict: Verdict(
        .good, "For a \(template.kind.rawValue) project that listens on \(template.port): \(what)."),
      blocks: blocks)
  }
}

extension ProjectLanguage {
  /// The kind of project; for Java, the tool that its folder tells of.
  func kind(in context: ContextPaths) -> ProjectKind {
    switch self {
    case .node: .node
    case .python: .python
    case .go: .go
    case .java: ProjectKind(of: context) == .gradle ? .gradle : .maven
    case .rust: .rust
    case .dotnet: .dotnet
    case .swift: .swift
    case .php: .php
    case .ruby: .ruby
    }
  }
}
