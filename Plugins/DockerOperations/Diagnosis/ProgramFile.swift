internal import Archives
internal import DockerClient

/// How the file begins that a container should run: enough to tell why the kernel refuses it.
struct ProgramFile: Sendable, Hashable {
  /// Where it is in the container.
  var path: String
  /// Its first bytes, at most ``longestHead``.
  var head: [UInt8]
  /// Its nine bits of permissions; nil where they are not known.
  var permissions: UInt16?

  /// The most bytes that are read: the first line, or the headers of an ELF program with the name of its loader.
  static let longestHead = 2048

  /// The interpreter that its first line names, without what Windows puts at the end of lines; nil without such a line.
  var interpreter: String? {
    guard head.starts(with: "#!".utf8) else { return nil }
    let words = String(decoding: firstLine.dropFirst(2), as: UTF8.self).split {
      $0 == " " || $0 == "\t" || $0 == "\r"
    }
    return words.first.map(String.init)
  }

  /// Whether its first line ends as lines of Windows do.
  var hasWindowsLineEnd: Bool { firstLine.last == 0x0D }

  /// Whether any of its lines does.
  var holdsWindowsLineEnd: Bool { zip(head, head.dropFirst()).contains { $0 == 0x0D && $1 == 0x0A } }

  /// Whether some editor of Windows put the three bytes before it that mark UTF-8.
  var hasByteOrderMark: Bool { head.starts(with: [0xEF, 0xBB, 0xBF]) }

  /// The processor that it was built for, in the words that images use; nil if it is no ELF program.
  ///
  /// Source: the field `e_machine` of the ELF specification.
  var architecture: String? {
    guard head.count >= 20, head.starts(with: [0x7F, 0x45, 0x4C, 0x46]) else { return nil }
    let isBigEndian = head[5] == 2
    let machine = isBigEndian ? Int(head[18]) << 8 | Int(head[19]) : Int(head[19]) << 8 | Int(head[18])
    return switch machine {
    case 0x03: "386"
    case 0x08: isBigEndian ? "mips" : "mipsle"
    case 0x15: isBigEndian ? "ppc64" : "ppc64le"
    case 0x16: "s390x"
    case 0x28: "arm"
    case 0x3E: "amd64"
    case 0xB7: "arm64"
    case 0xF3: "riscv64"
    case 0x102: "loong64"
    default: "another processor"
    }
  }

  /// Whether it reads as text: no byte of it is a control character that texts do not have.
  var isText: Bool { !head.isEmpty && head.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) } }

  private var firstLine: ArraySlice<UInt8> { head.prefix { $0 != 0x0A } }
}

extension ReadOnlyEngine {
  /// Reads how a file in a container begins, through the archive that the engine makes of it; nothing is run. A link is
  /// followed once. Nil where there is no such file.
  ///
  /// - Throws: `DockerError`, `CancellationError`.
  func programFile(_ path: String, in container: String) async throws -> ProgramFile? {
    var archive = try await containerArchive(container, path: ContainerPath(rawValue: path))
    if archive.status.isSymbolicLink, archive.status.linkTarget.hasPrefix("/") {
      archive = try await containerArchive(
        container, path: ContainerPath(rawValue: archive.status.linkTarget))
    }
    guard archive.status.isRegular else { return nil }
    var reader = TarReader()
    var head: [UInt8] = []
    for try await piece in archive.bytes {
      reader.append(piece)
      while let event = try? reader.next() {
        if case .data(let bytes) = event { head += bytes.prefix(ProgramFile.longestHead - head.count) }
        if head.count >= ProgramFile.longestHead {
          return ProgramFile(path: path, head: head, permissions: archive.status.permissions)
        }
      }
    }
    return ProgramFile(path: path, head: head, permissions: archive.status.permissions)
  }
}

extension ContainerFacts {
  /// The words of a shell that read a program of another processor as a script, since the kernel did not run it.
  var garbledProgram: Complaint? {
    complaint { $0.contains("ELF") && $0.containsAny(["not found", "syntax error"]) }
  }

  /// The path of a program that a shell did not find.
  var notFoundProgram: String? {
    complaint { $0.hasSuffix("not found") }.flatMap { ShellCommandNotFound.command(in: $0.line.plainText) }
      .flatMap { $0.hasPrefix("/") ? FilePathInText.first(in: $0) : nil }
  }

  /// The file that the kernel refused to run, where it says so; else the script that may be what a shell stumbled over.
  var refusedProgram: String? {
    let complaint = complaint { text in
      text.hasPrefix("exec ")
        && text.containsAny(["exec format error", "no such file or directory", "permission denied"])
    }
    let isStart = startError.contains("exec format error") || startError.contains(": permission denied")
    if complaint == nil, !isStart {
      // A shell that reads a script, and env in a script's first line, end with codes of their own.
      guard failsByItself, let code = failedRun?.exitCode, [1, 2, 127].contains(code) else { return nil }
      if let garbled = garbledProgram { return FilePathInText.first(in: garbled.line.plainText) }
      let named = code == 127 ? notFoundProgram : nil
      let isScript = code == 127 || stumbledOverScript != nil
      return named ?? shellScript ?? (isScript && container.path.hasPrefix("/") ? container.path : nil)
    }
    let named = complaint.flatMap { FilePathInText.first(in: $0.line.plainText) }
    return named ?? (container.path.hasPrefix("/") ? container.path : nil)
  }
}
