/// What a `RUN` does, as far as dividing a stage asks: whether it builds, and which paths it touches.
struct RunReading {
  /// Commands of the language's build.
  private(set) var building: [ShellCommand] = []
  /// The folders that they run in.
  private(set) var buildFolders: Set<String> = []
  /// Paths that commands of the build name as their output.
  private(set) var outputs: [String] = []
  private(set) var installsPackages = false
  /// Whether it makes users or groups.
  private(set) var makesAccounts = false
  /// Folders that it makes.
  private(set) var madeFolders: [String] = []
  /// Paths whose owner or mode it changes.
  private(set) var changedPaths: [String] = []
  /// Where it copies or writes files.
  private(set) var placed: [String] = []
  /// Every program that it calls.
  private(set) var programs: Set<String> = []

  private static let neutral: Set<String> = [
    ":", "[", "[[", "cat", "command", "date", "df", "du", "echo", "exit", "export", "false", "find", "grep",
    "head", "ldconfig", "ls", "printf", "pwd", "rm", "rmdir", "set", "sleep", "tail", "test", "true",
    "uname", "unset", "wc", "which",
  ]
  private static let accounts: Set<String> = [
    "addgroup", "adduser", "groupadd", "groupmod", "useradd", "usermod",
  ]
  /// Folders that are there in every image: what is copied to them lies in them.
  private static let folders: Set<String> = [
    "/bin", "/opt", "/srv", "/tmp", "/usr/bin", "/usr/local/bin", "/usr/sbin", "/var",
  ]

  /// - Throws: `SplitRefusal` for a program that is not known, or a path that only the shell can tell.
  init(
    _ script: ShellScript, in folder: String?, of recipe: any BuildRecipe.Type
  ) throws(SplitRefusal) {
    guard script.isComplete || script.isExec else { throw SplitRefusal("a RUN cannot be read to its end") }
    guard !script.hasBackground else { throw SplitRefusal("a RUN leaves a program running") }
    var folder = folder
    for command in script.commands {
      try read(command, &folder, recipe)
    }
  }

  private mutating func read(
    _ command: ShellCommand, _ folder: inout String?, _ recipe: any BuildRecipe.Type
  ) throws(SplitRefusal) {
    for redirection in command.redirections {
      guard redirection.text.contains(">"), let target = redirection.target,
        !target.text.hasPrefix("/dev/"), !target.text.hasPrefix("&"), Int(target.text) == nil
      else { continue }
      placed.append(try Self.path(target, in: folder))
    }
    guard let program = command.program else { return }
    programs.insert(program)
    if recipe.isBuilding(command) {
      guard let folder else { throw SplitRefusal("the folder that \(program) runs in is not clear") }
      building.append(command)
      buildFolders.insert(folder)
      for word in recipe.outputs(of: command) { outputs.append(try Self.path(word, in: folder)) }
    } else if let package = command.packageCommand, package.manager.isSystem {
      installsPackages = true
    } else if Self.accounts.contains(program) {
      makesAccounts = true
    } else if program == "cd" {
      let target = command.arguments.first { !$0.text.hasPrefix("-") }
      folder =
        command.depth == 0
        ? try target.map { word throws(SplitRefusal) in try Self.path(word, in: folder) } : nil
    } else if !Self.neutral.contains(program) {
      try readFiles(command, program, folder)
    }
  }

  private mutating func readFiles(
    _ command: ShellCommand, _ program: String, _ folder: String?
  ) throws(SplitRefusal) {
    let operands = command.arguments.filter { !$0.text.hasPrefix("-") }
    switch program {
    case "mkdir": for word in operands { madeFolders.append(try Self.path(word, in: folder)) }
    case "touch": for word in operands { placed.append(try Self.path(word, in: folder)) }
    case "chmod", "chown", "chgrp":
      for word in operands.dropFirst() { changedPaths.append(try Self.path(word, in: folder)) }
    case "cp", "mv":
      guard operands.count >= 2, let last = operands.last else {
        throw SplitRefusal("what \(program) copies is not clear")
      }
      let target = try Self.path(last, in: folder)
      let isFolder = last.text.hasSuffix("/") || operands.count > 2 || Self.folders.contains(target)
      for source in operands.dropLast() {
        let name = source.text.split(separator: "/").last.map(String.init) ?? ""
        guard !isFolder || source.isLiteral else {
          throw SplitRefusal("what \(program) copies is put together by the shell")
        }
        placed.append(isFolder ? BuildPath.joined(target, name) : target)
      }
    default: throw SplitRefusal("it is not known what \(program) leaves behind")
    }
  }

  private static func path(_ word: ShellWord, in folder: String?) throws(SplitRefusal) -> String {
    guard word.isLiteral, !word.text.hasPrefix("~") else {
      throw SplitRefusal("the path \(word.text) is put together by the shell")
    }
    if word.text.hasPrefix("/") { return ContextPaths.normalized(word.text) }
    guard let folder else {
      throw SplitRefusal("the path \(word.text) is relative, and to which folder is unclear")
    }
    return BuildPath.joined(folder, word.text)
  }
}

/// Absolute paths of an image, without `.`, `..` and a slash at the end.
enum BuildPath {
  static func joined(_ folder: String, _ path: String) -> String {
    ContextPaths.normalized(path.hasPrefix("/") ? path : "\(folder)/\(path)")
  }

  /// Whether a path is a folder or lies in it.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    folder == "/" || path == folder || path.hasPrefix(folder + "/")
  }
}
