/// Where a definition was found. Of two with one name, the greater scope wins.
public enum DefinitionScope: String, Codable, Sendable, CaseIterable, Comparable {
  /// Ships with Longshore.
  case builtIn
  /// In the user's own folders.
  case user
  /// In the folders of the project.
  case project
  /// Named on the command line or by the embedding program.
  case explicit

  private var rank: Int {
    switch self {
    case .builtIn: 0
    case .user: 1
    case .project: 2
    case .explicit: 3
    }
  }

  /// Orders by precedence: the greatest wins.
  public static func < (lhs: DefinitionScope, rhs: DefinitionScope) -> Bool { lhs.rank < rhs.rank }
}
