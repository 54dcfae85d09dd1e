#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The variables a program gets: exactly these.
package struct ProcessEnvironment: Sendable, Hashable {
  /// The variables by name.
  package var values: [String: String]

  /// Makes an environment of exactly these variables.
  package init(_ values: [String: String] = [:]) {
    self.values = values
  }

  /// What programs need to find themselves, their user and their files; no credentials and nothing that changes what
  /// a program loads.
  private static let passedOn: Set<String> = [
    "HOME", "LANG", "LC_ALL", "LC_CTYPE", "LOGNAME", "PATH", "TMPDIR", "TZ", "USER", "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR",
  ]

  /// The few variables of another environment, this program's own unless told, that are safe and needed, and those
  /// that are added.
  package static func clean(
    from parent: [String: String] = ProcessInfo.processInfo.environment, adding more: [String: String] = [:]
  ) -> ProcessEnvironment {
    ProcessEnvironment(parent.filter { passedOn.contains($0.key) }.merging(more) { $1 })
  }

  /// Where programs are looked up: `PATH`, or the system's directories without it.
  package var searchPath: String { values["PATH"] ?? "/usr/local/bin:/usr/bin:/bin" }
}
