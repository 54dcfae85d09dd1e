/// A program that installs packages: its verbs, and which of its options take a value.
package struct PackageManager: Sendable {
  package enum Name: String, Sendable {
    case apt, apk, yum, dnf, microdnf, zypper, pip, npm, yarn, pnpm, bun, gem, bundle, composer, poetry, uv,
      go, cargo

    /// Whether it installs the packages of a distribution.
    var isSystem: Bool { [.apt, .apk, .yum, .dnf, .microdnf, .zypper].contains(self) }
  }

  package enum Action: Sendable {
    case install, update, upgrade, clean, remove, other
  }

  package let name: Name
  /// The programs: `apt-get`, `apt`.
  let programs: Set<String>
  let install: Set<String>
  var update: Set<String> = []
  var upgrade: Set<String> = []
  var clean: Set<String> = []
  var remove: Set<String> = ["remove", "uninstall"]
  /// Options whose value is the next word.
  var optionsWithValue: Set<String> = []

  func action(of verb: String) -> Action {
    if install.contains(verb) { return .install }
    if update.contains(verb) { return .update }
    if upgrade.contains(verb) { return .upgrade }
    if clean.contains(verb) { return .clean }
    if remove.contains(verb) { return .remove }
    return .other
  }

  private static let byProgram: [String: PackageManager] = {
    var managers: [String: PackageManager] = [:]
    for manager in all {
      for program in manager.programs { managers[program] = manager }
    }
    return managers
  }()

  static func named(_ program: String) -> PackageManager? {
    if let manager = byProgram[program] { return manager }
    // pip3.12 and the like
    let isVersionedPip =
      program.hasPrefix("pip") && program.dropFirst(3).allSatisfy { $0.isNumber || $0 == "." }
    return isVersionedPip ? byProgram["pip"] : nil
  }
}
