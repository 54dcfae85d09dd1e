/// A package manager's command with the instruction and script it belongs to.
struct PackageUse {
  let instruction: Instruction
  let script: ShellScript
  let command: ShellCommand
  let package: PackageCommand
}

extension Dockerfile {
  /// Every command of one of the package managers.
  func packageUses(of managers: PackageManager.Name...) -> [PackageUse] {
    managers.count == 1 ? index.byManager[managers[0]] ?? [] : managers.flatMap { index.byManager[$0] ?? [] }
  }

  /// The `RUN`s of the stages whose files end up in the final image.
  var finalScripts: [(instruction: Instruction, script: ShellScript)] {
    guard let finalStage else { return [] }
    return inherited(by: finalStage).map(\.effective).compactMap { instruction in
      instruction.keyword == .run ? instruction.script.map { (instruction, $0) } : nil
    }
  }

  /// The value that `ENV` gives a variable in the final image's stages at the end.
  func finalEnvironment(_ name: String) -> String? {
    guard let finalStage else { return nil }
    var value: String?
    for instruction in inherited(by: finalStage) where instruction.keyword == .env {
      for (pair, expanded) in zip(instruction.pairs, instruction.values) where pair.key.text == name {
        value = expanded.text
      }
    }
    return value
  }
}

extension ShellScript {
  /// Whether a command of a package manager does `action`.
  func has(_ action: PackageManager.Action, by manager: PackageManager.Name) -> Bool {
    commands.contains { $0.packageCommand?.manager == manager && $0.packageCommand?.action == action }
  }

  /// Whether an `rm` removes something at or below one of the paths.
  func removes(_ paths: String...) -> Bool { commands.contains { $0.removes(paths) } }
}

extension ShellCommand {
  /// Whether it is an `rm` of something at or below one of the paths.
  func removes(_ paths: [String]) -> Bool {
    program == "rm" && arguments.contains { word in paths.contains { word.text.hasPrefix($0) } }
  }
}

extension Instruction {
  /// Whether one of its mounts keeps a folder whose path contains `part` out of the image.
  func mountsCache(containing part: String) -> Bool {
    self.mounts.contains { ["cache", "tmpfs"].contains($0.type) && $0.target?.holds(part) == true }
  }
}
