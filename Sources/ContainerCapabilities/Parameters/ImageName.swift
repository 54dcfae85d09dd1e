internal import AgentKit
package import ContainerImages

/// An image as people name it: a reference (`nginx`, `ghcr.io/acme/app:1.2@sha256:…`) or the id of one on the engine.
package struct ImageName: TextParameter {
  /// The name as it was given.
  package let description: String
  /// The reference; `nil` for a whole id, which no registry knows.
  package let reference: ImageReference?

  /// Reads a name.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    func fault(_ reason: String) -> InvalidValue {
      InvalidValue(String(text.prefix(120)), is: Self.placeholder, because: reason)
    }
    guard !text.isEmpty else { throw fault("it is empty") }
    guard text.utf8.count <= 512 else { throw fault("it is longer than 512 characters") }
    guard !text.hasBytes("://") else { throw fault("leave out the scheme, such as https://") }
    description = text
    if Self.isID(text) {
      reference = nil
      return
    }
    do throws(ImageReference.ParseError) {
      reference = try ImageReference(text)
    } catch {
      throw fault("\(error.part)")
    }
  }

  /// `image`
  package static var placeholder: String { "image" }

  /// The name as it was given, without tag and digest.
  package var repository: String {
    let tag = reference?.tag.map { $0.description.utf8.count + 1 } ?? 0
    let digest = reference?.digest.map { $0.description.utf8.count + 1 } ?? 0
    return String(decoding: description.utf8.dropLast(tag + digest), as: UTF8.self)
  }

  /// The tag, where one was given.
  package var tag: String? { reference?.tag?.description }

  /// A whole id: 64 hexadecimal digits, perhaps behind `sha256:`.
  private static func isID(_ text: String) -> Bool {
    let digits = text.hasPrefix("sha256:") ? text.utf8.dropFirst(7) : text.utf8[...]
    return digits.count == 64 && digits.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 }
  }
}
