import Reporting

extension Inspection {
  /// Reports a command that installs packages of which some have no version.
  mutating func flagUnpinned(_ use: PackageUse, _ packages: [ShellWord], form: String) {
    guard let first = packages.first else { return }
    let names = packages.prefix(4).map(\.text).joined(separator: ", ")
    let more = packages.count > 4 ? " and \(packages.count - 4) more" : ""
    flag(first.range, "\(names)\(more): no version. Write \(form).", evidence: first.text)
  }
}

/// The part of an RPM package's name that is a version: `1.2.3`, `1.2-3.el9`, joined to the name by dashes.
enum RPMVersion {
  /// Whether a package names its version, possibly by a variable that the file defines.
  static func isNamed(in package: String, defined: Set<String>) -> Bool {
    let parts = package.split(separator: "-", omittingEmptySubsequences: false).dropFirst()
    if parts.isEmpty { return false }
    if package.hasSuffix(".rpm") { return true }
    if package.contains("$") { return ShellVariables.names(in: package).contains { defined.contains($0) } }
    return parts.allSatisfy { part in part.utf8.allSatisfy(isVersionByte) }
      && parts.contains { $0.first?.isNumber == true }
  }

  private static func isVersionByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || ".~^_:+".utf8.contains(byte)
  }
}

extension Dockerfile {
  /// The names that `ARG` anywhere before and `ENV` in the stages of an instruction define.
  func definedNames(at instruction: Instruction) -> Set<String> {
    var names: Set<String> = []
    for arg in effective(.arg) where arg.range.lowerBound < instruction.range.lowerBound {
      names.formUnion(arg.pairs.map(\.key.text))
    }
    guard let stage = stage(holding: instruction) else {
      return names.union(effective(.env).flatMap { $0.pairs.map(\.key.text) })
    }
    for env in inherited(by: stage)
    where env.keyword == .env && env.range.lowerBound < instruction.range.lowerBound {
      names.formUnion(env.pairs.map(\.key.text))
    }
    return names
  }

  /// Reports the RPM packages of a manager's installations that name no version.
  func flagUnpinnedRPMs(of managers: [PackageManager.Name], form: String, _ inspection: inout Inspection) {
    for manager in managers {
      for use in packageUses(of: manager) {
        let isModule = use.package.verb?.text == "module"
        guard use.package.verb?.text == "install" || isModule && use.package.operands.first?.text == "install"
        else {
          continue
        }
        let packages = use.package.operands.filter { $0.text != "install" }
        let defined = packages.contains { $0.text.contains("$") } ? definedNames(at: use.instruction) : []
        let loose = packages.filter { word in
          isModule ? !word.text.contains(":") : !RPMVersion.isNamed(in: word.text, defined: defined)
        }
        inspection.flagUnpinned(use, loose, form: isModule ? "name:stream" : form)
      }
    }
  }
}
