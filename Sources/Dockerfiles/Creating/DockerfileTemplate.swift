/// A Dockerfile for a kind of project: several stages, pinned, cached, without root, with a health check.
package struct DockerfileTemplate: Sendable {
  /// What the project is written in.
  package let kind: ProjectKind
  /// The project's name: what its program is called where the language asks for one.
  package let name: String
  /// The port that the program listens on.
  package let port: Int
  /// The folder of the program among several of a Go module, as `go build` takes it.
  package let goProgram: String
  let context: ContextPaths

  package init(
    _ kind: ProjectKind, name: String, port: Int? = nil, goProgram: String = ".", context: ContextPaths
  ) {
    self.kind = kind
    self.goProgram = goProgram
    self.name = Self.programName(name)
    self.port = port ?? kind.usualPort
    self.context = context
  }

  /// The Dockerfile.
  package var text: String { "# syntax=docker/dockerfile:1\n\n" + stages }

  /// What `docker build` is asked for, as a script.
  package var buildScript: String {
    """
    #!/bin/sh
    # Builds the image; extra arguments go to docker build: ./build.sh --platform linux/arm64
    set -eu
    cd "$(dirname "$0")"
    exec docker build --pull --tag "\(name.lowercased()):${TAG:-dev}" "$@" .

    """
  }

  /// The content of a `.dockerignore` for it.
  package var dockerignore: String {
    guard let file = try? Dockerfile.parse(Array(text.utf8)) else { return ".git\n" }
    return DockerignoreProposal(for: file, context: withoutIgnoreFile)?.text ?? ".git\n.env\n*.log\n"
  }

  private var withoutIgnoreFile: ContextPaths {
    ContextPaths(paths: context.paths.subtracting([".dockerignore"]))
  }

  /// Letters, digits and dashes of a folder's name; `app` where there are none.
  private static func programName(_ name: String) -> String {
    let kept = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    return kept.first?.isLetter == true ? kept : "app"
  }

  private var stages: String {
    switch kind {
    case .node: node
    case .python: python
    case .go: go
    case .maven:
      java(build: "maven", command: "mvn -B -q package -DskipTests", cache: "/root/.m2", output: "target")
    case .gradle:
      java(
        build: "gradle", command: "gradle --no-daemon assemble", cache: "/home/gradle/.gradle",
        output: "build/libs")
    case .rust: rust
    case .dotnet: dotnet
    case .swift: swift
    case .php: php
    case .ruby: ruby
    }
  }

  /// The stable tag of an image.
  func tag(_ image: String) -> String { StableTags.tag(for: BaseImage(image)) ?? "1" }

  /// A health check that an image can run.
  func probe(_ image: String) -> String {
    let base = Stage.Base.image(BaseImage(image))
    guard let command = HealthProbe.command(for: base, port: port) else { return "HEALTHCHECK NONE\n" }
    return
      "HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \\\n    CMD \(Dockerfile.execForm(command))\n"
  }
}
