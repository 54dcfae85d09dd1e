/// The path of a folder, relative to the working directory or absolute.
public struct FolderPath: TextParameter, Hashable {
  /// The path as it was given.
  public let description: String

  /// Reads a path, as `FilePath` does. Whether a folder is there is found out when it is used.
  ///
  /// - Throws: `InvalidValue`.
  public init(_ text: String) throws {
    do {
      description = try FilePath(text).description
    } catch let error as InvalidValue {
      throw InvalidValue(error.text, is: Self.placeholder, because: error.reason)
    }
  }

  /// `folder`
  public static var placeholder: String { "folder" }

  /// Finds the paths that `FilePath` finds, but for those that end like a file's name.
  public static func scan(_ text: ScannedText) -> [ScannedValue] {
    FilePath.scan(text).filter { !isFile($0.value.stringValue ?? "") }
  }

  private static func isFile(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    if name == "dockerfile" || name.hasPrefix("dockerfile.") || name == "makefile" { return true }
    // A dot inside a name begins an ending; one in front of it hides the folder.
    return name.dropFirst().contains(".") || name == ".env" || name == ".dockerignore"
  }
}
