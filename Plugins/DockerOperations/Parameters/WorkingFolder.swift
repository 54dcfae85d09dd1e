internal import AgentKit

/// The folder in a container that its process starts in. Unlike any other path in a request, it is announced: "working
/// dir /srv", "in /srv/app".
struct WorkingFolder: TextParameter {
  let description: String

  init(_ text: String) throws { description = try FilePath(text).description }

  static var placeholder: String { FilePath.placeholder }

  static func scan(_ text: ScannedText) -> [ScannedValue] {
    FilePath.scan(text).filter { path in
      let before = text.words.last { $0.range.upperBound <= path.range.lowerBound }
      return before.map { announcing.contains($0.lower) } ?? false
    }
  }

  private static let announcing: Set<String> = [
    "dir", "directory", "workdir", "folder", "--workdir", "-w", "in", "inside",
  ]
}
