/// The `.dockerignore` that a build should have: what no image needs, and what its languages leave behind.
///
/// Nothing that an instruction copies by name is left out.
struct DockerignoreProposal {
  let text: String

  private static let always = [
    ".git", ".github", ".gitignore", ".dockerignore", "Dockerfile*", "compose*.yaml", "compose*.yml",
    "docker-compose*.yml", ".env", ".env.*", "!.env.example", ".vscode", ".idea", ".DS_Store", "*.log",
  ]

  /// What a language is told by, and what it leaves in a folder.
  private static let languages: [(name: String, signs: [String], images: [String], leftovers: [String])] = [
    (
      "Node.js", ["package.json"], ["node", "oven/bun"], ["node_modules", "coverage", ".npm", ".eslintcache"]
    ),
    (
      "Python", ["requirements.txt", "pyproject.toml", "setup.py", "Pipfile"], ["python"],
      ["**/__pycache__", "**/*.pyc", ".venv", "venv", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".tox"]
    ),
    ("Rust", ["Cargo.toml"], ["rust"], ["target"]),
    (
      "Java", ["pom.xml", "build.gradle", "build.gradle.kts"], ["maven", "gradle"],
      ["target", "build", ".gradle"]
    ),
    (".NET", [], ["mcr.microsoft.com/dotnet/sdk"], ["**/bin", "**/obj"]),
    ("Swift", ["Package.swift"], ["swift"], [".build"]),
    ("PHP", ["composer.json"], ["php", "composer"], ["vendor"]),
    ("Ruby", ["Gemfile"], ["ruby"], [".bundle", "vendor/bundle", "log", "tmp"]),
    ("Go", ["go.mod"], ["golang"], ["*.test", "*.out"]),
  ]

  /// `nil` where there is one already, or nothing is copied as a whole.
  init?(for file: Dockerfile, context: ContextPaths?) {
    guard context?.hasDockerignore != true else { return nil }
    let sources = file.effectiveInstructions
      .filter { [.copy, .add].contains($0.keyword) && $0.flag("from") == nil }
      .flatMap { $0.sources.map(\.text.unquoted) }
    guard sources.contains(where: { [".", "./", "/", "*", "./*"].contains($0) }) else { return nil }
    let images = file.stages.compactMap { stage in
      if case .image(let image) = stage.base { image.shortName } else { nil }
    }
    var sections = [Self.section("Never needed in an image", Self.always, sources)]
    for language in Self.languages {
      let isUsed =
        language.signs.contains { sign in
          context?.contains(sign) == true || sources.contains { $0.hasSuffix(sign) }
        }
        || language.images.contains(where: images.contains)
      if isUsed { sections.append(Self.section(language.name, language.leftovers, sources)) }
    }
    text = sections.joined(separator: "\n")
  }

  private static func section(_ title: String, _ patterns: [String], _ sources: [String]) -> String {
    let kept = patterns.filter { pattern in !sources.contains { names($0, pattern) } }
    return "# \(title)\n" + kept.map { $0 + "\n" }.joined()
  }

  /// Whether a copied path is, or lies in, what a pattern leaves out.
  private static func names(_ source: String, _ pattern: String) -> Bool {
    var path = source[...]
    while path.hasPrefix("./") || path.hasPrefix("/") { path = path.dropFirst(path.hasPrefix("/") ? 1 : 2) }
    let pattern = pattern.hasPrefix("**/") ? pattern.dropFirst(3) : pattern[...]
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    return path.split(separator: "/").contains { part in
      parts.count == 1
        ? part == pattern || path.hasPrefix(pattern + "/")
        : part.hasPrefix(parts.first ?? "") && part.hasSuffix(parts.last ?? "")
    }
  }
}
