import Reporting

extension Dockerfile {
  /// The last installation of each `RUN` that is not followed by a cleanup and has no mount for its caches.
  func packagesLeavingCaches(of manager: PackageManager.Name, in folders: String...) -> [PackageUse] {
    scripts.compactMap { instruction, script in
      let last = script.commands.lastIndex { command in
        command.packageCommand?.manager == manager
          && [.install, .upgrade].contains(command.packageCommand?.action ?? .other)
      }
      guard let last, let package = script.commands[last].packageCommand,
        !script.commands[last...].contains(where: { command in
          command.packageCommand?.manager == manager && command.packageCommand?.action == .clean
            || command.removes(folders)
        }),
        !folders.contains(where: { instruction.keepsOutOfImage($0) })
      else { return nil }
      return PackageUse(
        instruction: instruction, script: script, command: script.commands[last], package: package)
    }
  }

  /// Cleans up at the end of the script.
  func cleaning(_ use: PackageUse, _ command: String) -> Fix? {
    appending(command, to: use.script).map {
      Fix("Remove the caches in the layer that fills them", edits: [$0])
    }
  }
}
