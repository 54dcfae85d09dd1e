import Foundation
import Subprocesses
import Testing

struct `An executable` {
  /// A directory with a program `tool`, a plain file `notes` and a directory `folder`.
  private static func directory() throws -> String {
    let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: directory + "/folder", withIntermediateDirectories: true)
    for (name, mode) in [("tool", 0o755), ("notes", 0o644)] {
      _ = FileManager.default.createFile(
        atPath: "\(directory)/\(name)", contents: Data("#!/bin/sh\n".utf8),
        attributes: [.posixPermissions: mode])
    }
    return directory
  }

  private func code(_ name: String, _ searchPath: String) -> SubprocessError.Code? {
    do throws(SubprocessError) {
      _ = try Executable(name, searchPath: searchPath)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func `is found in the first directory that has it`() throws {
    let (first, second) = (try Self.directory(), try Self.directory())
    defer { for directory in [first, second] { try? FileManager.default.removeItem(atPath: directory) } }
    #expect(try Executable("tool", searchPath: "/nowhere:\(first):\(second)").path == "\(first)/tool")
    #expect(try Executable("\(second)/tool", searchPath: first).path == "\(second)/tool")
  }

  @Test func `that is missing or no program is an error of its own`() throws {
    let directory = try Self.directory()
    defer { try? FileManager.default.removeItem(atPath: directory) }
    #expect(code("nothing", directory) == .notFound)
    #expect(code("\(directory)/nothing", "") == .notFound)
    #expect(code("notes", directory) == .notExecutable)
    #expect(code("folder", directory) == .notExecutable)
    #expect(code("\(directory)/notes", "") == .notExecutable)
  }

  @Test func `is never taken from the current directory`() throws {
    let directory = try Self.directory()
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let here = FileManager.default.currentDirectoryPath
    let relative = String(repeating: "../", count: here.split(separator: "/").count) + directory.dropFirst()
    #expect(FileManager.default.isExecutableFile(atPath: "\(relative)/tool"))
    for searchPath in [relative, ":", ".", ""] { #expect(code("tool", searchPath) == .notFound) }
    #expect(code("\(relative)/tool", "") == .invalidArgument)
  }

  @Test(arguments: ["", "a\0b", String(repeating: "x", count: 5000)])
  func `with an impossible name is refused`(name: String) {
    #expect(code(name, "/bin") == .invalidArgument)
  }
}

struct `A clean environment` {
  @Test func `passes on what programs need and nothing else`() {
    let parent = ["PATH": "/bin", "HOME": "/home/ann", "AWS_SECRET_ACCESS_KEY": "x", "LD_PRELOAD": "evil.so"]
    let environment = ProcessEnvironment.clean(from: parent, adding: ["DOCKER_HOST": "unix:///s"])
    #expect(environment.values == ["PATH": "/bin", "HOME": "/home/ann", "DOCKER_HOST": "unix:///s"])
    #expect(environment.searchPath == "/bin")
    #expect(ProcessEnvironment().searchPath == "/usr/local/bin:/usr/bin:/bin")
  }
}
