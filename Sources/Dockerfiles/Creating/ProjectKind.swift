/// What a project is written in, told by the files at its root.
package enum ProjectKind: String, Sendable, CaseIterable {
  case node, python, go, maven, gradle, rust, dotnet, swift, php, ruby

  /// The first kind whose sign lies at the root of a folder.
  package init?(of context: ContextPaths) {
    let found = Self.allCases.first { kind in
      kind.signs.contains(where: context.contains)
        || kind == .dotnet && context.paths.contains { $0.hasSuffix(".csproj") || $0.hasSuffix(".sln") }
    }
    guard let found else { return nil }
    self = found
  }

  private var signs: [String] {
    switch self {
    case .node: ["package.json"]
    case .python: ["requirements.txt", "pyproject.toml"]
    case .go: ["go.mod"]
    case .maven: ["pom.xml"]
    case .gradle: ["build.gradle", "build.gradle.kts"]
    case .rust: ["Cargo.toml"]
    case .dotnet: []
    case .swift: ["Package.swift"]
    case .php: ["composer.json"]
    case .ruby: ["Gemfile"]
    }
  }

  /// The port that programs of this kind usually listen on.
  package var usualPort: Int {
    switch self {
    case .node: 3000
    case .python: 8000
    case .ruby: 9292
    default: 8080
    }
  }
}
