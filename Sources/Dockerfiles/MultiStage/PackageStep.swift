import Reporting

/// A `RUN` that installs packages, with what the running stage still needs of them.
struct PackageStep {
  /// The packages that running needs.
  private(set) var kept: Set<String> = []
  /// The packages that only building needs.
  private(set) var dropped: [String] = []
  private var edits: [TextEdit] = []

  /// Libraries that a program linked with a development package needs; empty for none beyond the language's own image.
  /// Names of Debian and Alpine that have been the same for several releases.
  private static let libraries: [String: String] = [
    "libpq-dev": "libpq5", "postgresql-dev": "libpq", "default-libmysqlclient-dev": "libmariadb3",
    "libmariadb-dev": "libmariadb3", "mariadb-dev": "mariadb-connector-c", "libyaml-dev": "libyaml-0-2",
    "yaml-dev": "yaml", "libffi-dev": "", "libssl-dev": "", "openssl-dev": "",
    "zlib1g-dev": "", "zlib-dev": "", "libc-dev": "", "libc6-dev": "",
    "musl-dev": "", "python3-dev": "", "linux-headers": "",
  ]
  private static let compilers: Set<String> = [
    "autoconf", "automake", "bison", "build-base", "build-essential", "clang", "cmake", "flex", "g++", "gcc",
    "libtool", "lld", "llvm", "make", "meson", "mold", "nasm", "ninja", "ninja-build", "patch", "pkg-config",
    "pkgconf", "protobuf-compiler", "protoc", "yasm",
  ]

  /// - Throws: `SplitRefusal` where a library cannot be named.
  init(_ script: ShellScript, building: Set<String>) throws(SplitRefusal) {
    for command in script.commands {
      guard let package = command.packageCommand, package.action == .install, package.manager.isSystem,
        !script.has(.remove, by: package.manager)
      else { continue }
      var remaining = package.operands.count
      for word in package.operands {
        let name = String(word.text.prefix { !"=~<>".contains($0) })
        guard word.isLiteral else { throw SplitRefusal("\(word.text) does not say which package it means") }
        if Self.compilers.contains(name) || building.contains(name) {
          drop(word, name, after: command)
          remaining -= 1
        } else if let library = Self.libraries[name] {
          if !library.isEmpty {
            kept.insert(library)
            dropped.append(name)
            edits.append(
              TextEdit(start: word.range.lowerBound, end: word.range.upperBound, replacement: library))
          } else {
            drop(word, name, after: command)
            remaining -= 1
          }
        } else if name.hasSuffix("-dev") || name.hasSuffix("-devel") {
          throw SplitRefusal(
            "\(name) brings a library that the program may be linked with, and which package holds it depends on the release"
          )
        } else {
          kept.insert(name)
        }
      }
      if remaining == 0, !package.operands.isEmpty { emptied += 1 } else { filled += 1 }
    }
  }

  private var emptied = 0
  private var filled = 0

  /// Whether nothing is left to install.
  var isEmpty: Bool { kept.isEmpty }
  /// Whether one of several commands would be left without a package.
  var isTorn: Bool { emptied > 0 && filled > 0 }

  /// Takes a word out together with the white space and continuations in front of it.
  private mutating func drop(_ word: ShellWord, _ name: String, after command: ShellCommand) {
    dropped.append(name)
    let before =
      command.words.last { $0.range.upperBound <= word.range.lowerBound }?.range.upperBound
      ?? word.range.lowerBound
    edits.append(TextEdit(start: before, end: word.range.upperBound, replacement: ""))
  }

  /// The instruction with what is kept alone.
  func text(of instruction: Instruction, in file: Dockerfile) -> String? {
    let start = instruction.extent.lowerBound
    let shifted = edits.map {
      TextEdit(start: $0.start - start, end: $0.end - start, replacement: $0.replacement)
    }
    return shifted.applied(to: Array(file.source[instruction.extent])).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
