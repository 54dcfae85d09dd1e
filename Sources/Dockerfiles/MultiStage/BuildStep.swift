/// An instruction of a single stage and what becomes of it when the stage is divided.
struct BuildStep {
  enum Role: Equatable {
    /// It stays with the build and is not repeated.
    case building
    /// Both stages need it: it stays, and the second stage repeats this text.
    case shared(String)
    /// Only the container heeds it: it moves.
    case running
  }

  let instruction: Instruction
  /// The working directory in front of it; `nil` where it cannot be told.
  let folder: String?
  var role: Role
}
