/// A program that a build makes and a container starts by its path: what is copied for it.
struct CompiledProgram {
  private(set) var copies: [RuntimeStage.Copy]

  /// Endings of files that something else interprets.
  private static let scripts = [".sh", ".bash", ".py", ".rb", ".pl", ".js", ".php"]

  /// - Parameter installedIn: The folder that the toolchain installs programs to, which only its image searches.
  /// - Throws: `SplitRefusal` where the container starts something else than what was built.
  init(_ build: SingleStageBuild, installedIn: String?) throws(SplitRefusal) {
    guard let started = build.started else {
      throw SplitRefusal("nothing says plainly which program the container starts")
    }
    copies = Self.outermost(build.namedOutputs + build.outputs).map { RuntimeStage.Copy($0) }
    let program = started.program
    guard !Self.scripts.contains(where: program.hasSuffix) else {
      throw SplitRefusal("the container starts a script, \(program), and what that needs is not known")
    }
    guard program.contains("/") else {
      try addFound(program, build, installedIn)
      return
    }
    let path = try build.pathInContainer(program)
    if copies.contains(where: { BuildPath.isInside(path, $0.source) }) { return }
    guard BuildPath.isInside(path, build.folder) || installedIn.map({ BuildPath.isInside(path, $0) }) == true
    else {
      throw SplitRefusal("the container starts \(program), which the build does not make")
    }
    let relative = String(path.dropFirst(build.folder.utf8.count + 1))
    guard build.context?.tree?.contains(relative) != true else {
      throw SplitRefusal("the container starts \(program), which is copied and not built")
    }
    copies.append(RuntimeStage.Copy(path))
  }

  /// A program that is found by its name.
  private mutating func addFound(
    _ program: String, _ build: SingleStageBuild, _ installedIn: String?
  ) throws(SplitRefusal) {
    let searched = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"]
    if searched.contains(where: { folder in copies.contains { $0.source == "\(folder)/\(program)" } }) {
      return
    }
    guard let installedIn, build.commands.contains(where: { $0.arguments.first?.text == "install" }) else {
      throw SplitRefusal("the container starts \(program), which the build does not make")
    }
    copies.append(RuntimeStage.Copy("\(installedIn)/\(program)", to: "/usr/local/bin/\(program)"))
  }

  /// Refuses where something is called that the small image lacks.
  func check(_ build: SingleStageBuild, isAlpine: Bool, has: Set<String> = []) throws(SplitRefusal) {
    if let program = RuntimeImage.lacking(build, isAlpine: isAlpine, has: has) {
      throw SplitRefusal("\(program) is called, which a small image to run in lacks")
    }
  }

  /// Paths without those that lie in another of them.
  private static func outermost(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.filter { path in
      !paths.contains { $0 != path && BuildPath.isInside(path, $0) } && seen.insert(path).inserted
    }
  }
}

extension ShellCommand {
  /// The values of an option: the word behind it, or what follows its `=`.
  func values(of names: String...) -> [ShellWord] {
    var found: [ShellWord] = []
    let words = Array(arguments)
    for (index, word) in words.enumerated() {
      if names.contains(word.text), index + 1 < words.count {
        found.append(words[index + 1])
      } else if let name = names.first(where: { word.text.hasPrefix($0 + "=") }) {
        found.append(
          ShellWord(
            text: String(word.text.dropFirst(name.count + 1)), range: word.range, isLiteral: word.isLiteral,
            isQuoted: word.isQuoted))
      }
    }
    return found
  }
}
