/// The instructions of a Dockerfile.
package enum Keyword: String, Sendable, CaseIterable {
  case add, arg, cmd, copy, entrypoint, env, expose, from, healthcheck, label, maintainer, onbuild, run, shell
  case stopsignal, user, volume, workdir
  /// Anything else that stands where an instruction should.
  case unknown

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0 != .unknown }.map { ($0.rawValue, $0) })

  init(name: String) { self = Self.byName[name.lowercased()] ?? .unknown }

  /// The name as it is usually written: `FROM`.
  package var name: String { rawValue.uppercased() }

  /// Whether the instruction can add files to the image.
  package var makesLayer: Bool { self == .run || self == .copy || self == .add }
}
