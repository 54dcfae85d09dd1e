internal import ContainerCapabilities
internal import Reporting

/// How much a copy brought to its place.
struct CopiedExtent: Sendable {
  var members: Int
  var bytes: Int
  /// The links that were left out because they lead somewhere else.
  var linksLeftOut = 0

  /// As a report says it.
  var words: String {
    let copied = "\(members.counted("member")), \(MemoryText.words(bytes))"
    return linksLeftOut == 0
      ? copied : copied + "; left out \(linksLeftOut.counted("link")) to places outside of it"
  }
}
