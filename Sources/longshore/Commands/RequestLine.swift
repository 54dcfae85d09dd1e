import AgentKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A line of `route --stdin`: a request as it is, or an object with an id and a request.
struct RequestLine {
  private struct Object: Decodable {
    let id: JSONValue?
    let request: String
  }

  /// What the request is called, to be repeated in its answer.
  let id: JSONValue?
  /// The request in UTF-8.
  let text: [UInt8]

  /// Reads a line. What looks like an object and is none with a `request` is a request itself.
  init(_ line: [UInt8]) {
    if line.first == UInt8(ascii: "{"), let object = try? JSONDecoder().decode(Object.self, from: Data(line))
    {
      id = object.id
      text = Array(object.request.utf8)
    } else {
      id = nil
      text = line
    }
  }
}
