/// Something that makes a build of the file fail. The rest of the file is read all the same.
package struct ParseProblem: Error, Sendable {
  /// The step of a build at which BuildKit refuses the file.
  package enum Phase: Sendable {
    /// The text is not a Dockerfile.
    case syntax
    /// An instruction is unknown, or its options or arguments are not allowed.
    case instruction
    /// Variables, base images or stages cannot be resolved.
    case conversion
    /// A base image is empty unless a build argument is given.
    case buildArgument
  }

  package let phase: Phase
  /// What is wrong, in one sentence.
  package let message: String
  package let range: Range<Int>
}

/// Why bytes were not even read as a Dockerfile.
package enum DockerfileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// More bytes than `Dockerfile.sizeLimit`.
  case tooLarge(bytes: Int)
  /// A NUL byte: an executable, an archive, UTF-16 text.
  case binary(offset: Int)

  /// The stable name of the error.
  package var code: String {
    switch self {
    case .tooLarge: "dockerfile-too-large"
    case .binary: "dockerfile-binary"
    }
  }

  package var description: String {
    switch self {
    case .tooLarge(let bytes):
      "the file has \(bytes) bytes; a Dockerfile may have \(Dockerfile.sizeLimit). Name the Dockerfile itself, not what it builds"
    case .binary(let offset):
      "the file is not text: it has a NUL byte at offset \(offset). Name a Dockerfile saved as UTF-8"
    }
  }
}
