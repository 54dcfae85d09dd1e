internal import DockerClient
internal import Reporting

/// One mount of a container, and what can be wrong with it.
struct MountCheck: Sendable {
  /// The mount.
  var mount: MountPoint
  /// What the container sees there; nil where the engine does not say.
  var status: PathStatus?
  /// Whether what it holds is empty; nil where that cannot be told.
  var isEmpty: Bool?
  /// The number of the user to whom it belongs; nil where that cannot be told.
  var owner: Int?
  /// The container's user, as its configuration names it.
  var user: String

  /// Where it comes from, for people.
  var source: String { mount.name.isEmpty ? mount.source : mount.name }

  /// What is worth saying, the worst first; empty where nothing is.
  var findings: [Finding] {
    var found: [Finding] = []
    func note(_ rule: String, _ message: String, _ help: String) {
      found.append(
        Finding(rule: rule, severity: .warning, message: message, subject: mount.destination, help: help))
    }
    if isEmpty == true, mount.type == .bind {
      note(
        "mount-empty", "\(source) on the engine's host is empty",
        "Check the path: -v makes an empty folder of root's where there is none.")
    }
    if let status, mount.rw, mayNotWrite(status) {
      note(
        "mount-not-writable",
        "\(mount.destination) has the permissions \(String(status.permissions, radix: 8)), which give user \(user) no right to write",
        mount.type == .bind
          ? "On the engine's host give \(source) to that user: chown -R UID."
          : "Give the folder to that user in the image (RUN mkdir and chown before VOLUME), or once by hand as root."
      )
    }
    if isAnonymous {
      note(
        "volume-anonymous",
        "\(mount.destination) is an anonymous volume: a new container gets a new, empty one",
        "Give it a name: --mount source=NAME,target=\(mount.destination).")
    }
    return found
  }

  /// Whether the engine named it itself: 64 hexadecimal digits.
  var isAnonymous: Bool {
    mount.type == .volume && mount.name.utf8.count == 64 && mount.name.allSatisfy(\.isHexDigit)
  }

  /// Whether the permissions keep the user from writing. One that is named rather than numbered is not judged: what
  /// number it has is written in the image.
  private func mayNotWrite(_ status: PathStatus) -> Bool {
    guard let number = Int(user.prefix { $0 != ":" }), number != 0, let owner else { return false }
    return number != owner && status.permissions & 0o022 == 0
  }
}
