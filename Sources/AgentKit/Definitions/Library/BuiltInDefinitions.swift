internal import CLongshoreAgents

/// The files of `Agents/`, as they were when this was built.
enum BuiltInDefinitions {
  struct File {
    var name: String
    var bytes: [UInt8]
  }

  /// The files, in the order of their names.
  static let files: [File] = (0..<longshore_agent_count()).map { index in
    let agent = longshore_agent(index)
    return File(
      name: String(cString: agent.name),
      bytes: Array(UnsafeBufferPointer(start: agent.bytes, count: agent.count)))
  }
}
