/// What a program may read beside itself when it runs: the files that the build copies and that are no source.
///
/// In doubt a file counts as data. Copying too much costs bytes, copying too little breaks the program.
struct ContextData {
  /// How sources of a language are told.
  struct Sources {
    /// Endings of names, without the dot.
    let endings: Set<String>
    /// Names of files.
    var names: Set<String> = []
    /// Folders at the root of the build that hold nothing else.
    var folders: Set<String> = []
  }

  private(set) var copies: [RuntimeStage.Copy] = []
  private let sources: Sources
  private static let copyLimit = 16

  /// Names that no program reads when it runs.
  private static let unread: Set<String> = [
    "changelog", "codeowners", "containerfile", "contributing", "dockerfile", "jenkinsfile", "justfile",
    "license", "licence", "makefile", "notice", "procfile", "readme", "taskfile", "vagrantfile",
  ]

  /// - Throws: `SplitRefusal` where it is not known what is copied.
  init(of build: SingleStageBuild, _ sources: Sources) throws(SplitRefusal) {
    self.sources = sources
    for step in build.steps.prefix(build.lastBuild) where step.role == .building {
      let instruction = step.instruction
      guard [.copy, .add].contains(instruction.keyword) else { continue }
      if let origin = instruction.flag("from")?.value {
        let name = instruction.destination?.text.split(separator: "/").last.map(String.init) ?? ""
        if build.recipe.buildTools.contains(name) { continue }
        throw SplitRefusal("it is not known what is copied from \(origin)")
      }
      guard instruction.heredocs.isEmpty, let target = instruction.values.last else {
        throw SplitRefusal("a file that is written by a here-document may be read by the program")
      }
      let folder = BuildPath.joined(step.folder ?? "/", target.text)
      let isFolder =
        target.text.hasSuffix("/") || [".", ".."].contains(target.text) || instruction.sources.count > 1
      for source in instruction.sources {
        try add(source.text.unquoted, to: folder, isFolder: isFolder, build.context)
      }
    }
    guard copies.count <= Self.copyLimit else {
      throw SplitRefusal("sources and files that the program may read lie too much among each other")
    }
  }

  private mutating func add(
    _ source: String, to target: String, isFolder: Bool, _ context: ContextPaths?
  ) throws(SplitRefusal) {
    guard !source.contains("://"), !source.contains("$") else {
      throw SplitRefusal("it is not known what \(source) is")
    }
    let path = ContextPaths.normalized(source.hasPrefix("/") ? String(source.drop { $0 == "/" }) : source)
    if path.isEmpty {
      guard let tree = context?.tree else {
        throw SplitRefusal("everything around it is copied, and what the program reads of that is not known")
      }
      guard tree.contains(where: isCode) else {
        throw SplitRefusal(
          "the folder around it holds no sources, so that the build's context is another one")
      }
      add(tree.filter { context?.isIgnored($0) != true }, below: "", to: target)
    } else if path.contains(where: { "*?[".contains($0) }) {
      guard isSource(path) else { throw SplitRefusal("it is not known what \(source) names") }
    } else if let tree = context?.tree {
      if tree.contains(path) {
        guard !isSource(path) else { return }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        append(isFolder ? BuildPath.joined(target, name) : target)
      } else {
        add(
          tree.filter { $0.hasPrefix(path + "/") && context?.isIgnored($0) != true }, below: path, to: target)
      }
    } else if !isSource(path) {
      throw SplitRefusal("whether the program reads \(source) when it runs is not known")
    }
  }

  /// Adds the data among files below a folder, whole folders where they hold nothing else.
  private mutating func add(_ files: some Sequence<String>, below folder: String, to target: String) {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var groups: [String: [String]] = [:]
    for file in files {
      let name = file.dropFirst(prefix.utf8.count).prefix { $0 != "/" }
      groups[String(name), default: []].append(file)
    }
    for (name, files) in groups.sorted(by: { $0.key < $1.key }) {
      let data = files.filter { !isSource($0) }
      if data.isEmpty { continue }
      let path = BuildPath.joined(target, name)
      if data.count == files.count || copies.count > Self.copyLimit {
        append(path)
      } else {
        add(files, below: prefix + name, to: path)
      }
    }
  }

  private mutating func append(_ path: String) {
    let copy = RuntimeStage.Copy(path)
    if !copies.contains(copy) { copies.append(copy) }
  }

  /// Whether a name says that it is the language's: an ending or a file of its own.
  private func isCode(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let ending = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) }
    return sources.names.contains(name) || ending.map(sources.endings.contains) == true
  }

  private func isSource(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    if let first = parts.first, sources.folders.contains(String(first)) { return true }
    guard let name = parts.last.map(String.init), parts.allSatisfy({ !$0.hasPrefix(".git") }) else {
      return true
    }
    if sources.names.contains(name) || name.hasPrefix(".") { return true }
    let lower = name.lowercased()
    if lower.hasSuffix(".md") || lower.hasPrefix("docker-compose") || lower.hasPrefix("compose.") {
      return true
    }
    let stem = lower.prefix { $0 != "." && $0 != "-" }
    if Self.unread.contains(String(stem)) { return true }
    guard let dot = name.lastIndex(of: ".") else { return false }
    return sources.endings.contains(String(name[name.index(after: dot)...]).lowercased())
  }
}
