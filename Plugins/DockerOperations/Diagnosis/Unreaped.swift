#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The children of a process that ended and that it does not wait for, as the kernel of this machine shows them
/// (`/proc/PID/task/PID/children` and `/proc/PID/stat`, proc(5)).
enum Unreaped {
  /// The most children that are looked at.
  private static let most = 4096

  /// Their programs' names, one for each of them; empty where nothing can be seen.
  ///
  /// - Parameter folder: The folder of the process.
  static func names(of folder: String) -> [String] {
    guard let process = folder.split(separator: "/").last,
      let children = text(of: "\(folder)/task/\(process)/children")
    else { return [] }
    return children.split(separator: " ").prefix(most).compactMap { child in
      text(of: "/proc/\(child)/stat").flatMap(endedProgram)
    }
  }

  /// The program's name in the status of a process, if that ended. The name may hold anything, even brackets.
  static func endedProgram(in status: String) -> String? {
    guard let open = status.firstIndex(of: "("), let close = status.lastIndex(of: ")"), open < close,
      status[close...].dropFirst(2).first == "Z"
    else { return nil }
    return String(status[open..<close].dropFirst())
  }

  private static func text(of path: String) -> String? {
    (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) }
  }
}
