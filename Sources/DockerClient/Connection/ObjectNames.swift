/// Turns the names of things into parts of a request's path, and refuses what could lead elsewhere: the engine
/// cleans `..` and `//` out of a path before it decides what was asked. They are read by their scalars: a slash and a
/// combining mark behind it are one `Character`, and no slash to what compares those.
enum ObjectNames {
  /// A container, an exec instance or a volume, by name or id.
  static func simple(_ name: String, kind: String) throws(DockerError) -> String {
    let bare = name.utf8.first == UInt8(ascii: "/") ? String(name.dropFirst()) : name
    guard let first = bare.utf8.first, isAlphanumeric(first),
      bare.utf8.allSatisfy({ isAlphanumeric($0) || "_.-".utf8.contains($0) }), bare.utf8.count <= 255
    else {
      throw invalid(
        name, kind,
        "Names and ids consist of letters, digits, `_`, `.` and `-`, and begin with a letter or digit.")
    }
    return bare
  }

  /// A network, by name or id; its name may hold nearly anything.
  static func network(_ name: String) throws(DockerError) -> String {
    guard !name.isEmpty, name != ".", name != "..", !name.unicodeScalars.contains("/"), isPrintable(name),
      name.utf8.count <= 255
    else { throw invalid(name, "network", "A network's name is not empty and holds no slash.") }
    return PercentEncoding.encode(name)
  }

  /// An image, by reference or id; slashes, colons and the at sign stay as they are.
  static func image(_ reference: String) throws(DockerError) -> String {
    let parts = reference.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).map(
      Substring.init)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }), isPrintable(reference),
      !reference.unicodeScalars.contains(" "), reference.utf8.count <= 512
    else {
      throw invalid(reference, "image", "Write it as name, name:tag, name@digest, or as an id.")
    }
    return PercentEncoding.encode(reference, keeping: "/:@")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isPrintable(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  private static func invalid(_ text: String, _ kind: String, _ advice: String) -> DockerError {
    DockerError(
      .invalidArgument, "\(String(text.prefix(80)).debugDescription) cannot name a \(kind)", advice: advice)
  }
}
