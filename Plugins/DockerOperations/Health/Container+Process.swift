internal import DockerClient

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension Container {
  /// Where the kernel of this machine shows its first process (proc(5)); nil where it does not run, or runs on another
  /// machine.
  ///
  /// The engine tells the number of the first process. That the same number is the same process here is only believed
  /// where the process is in the container's control group.
  var processFolder: String? {
    guard state.pid > 0, id.utf8.count == 64 else { return nil }
    let folder = "/proc/\(state.pid)"
    guard let groups = try? String(contentsOfFile: folder + "/cgroup", encoding: .utf8), groups.contains(id)
    else { return nil }
    return folder
  }
}
