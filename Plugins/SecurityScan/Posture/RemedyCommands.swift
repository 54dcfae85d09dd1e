internal import DockerClient
internal import Reporting

extension Examination {
  /// The commands that would mend the weaknesses: what a running container takes at once, and what needs a new one.
  var commands: [Block.Command] {
    let remedies = failures.map(\.weakness.remedy)
    var commands: [Block.Command] = []
    let update = remedies.flatMap(\.update)
    if !update.isEmpty {
      commands.append(
        Block.Command(
          arguments: ["docker", "update"] + update + [name],
          comment: "limits: takes effect at once, without a restart"))
    }
    for first in remedies.compactMap(\.first) {
      commands.append(Block.Command(arguments: first, comment: "once, before the new container"))
    }
    let add = remedies.flatMap(\.add)
    let leaveOut = remedies.flatMap(\.leaveOut).reduce(into: [String]()) { list, option in
      if !list.contains(option) { list.append(option) }
    }
    guard !add.isEmpty || !leaveOut.isEmpty else { return commands }
    var comment = "a new container: these options beside those it was started with"
    if !leaveOut.isEmpty { comment += ", leaving out \(leaveOut.joined(separator: ", "))" }
    commands.append(
      Block.Command(
        arguments: ["docker", "run", "--detach", "--name", name] + add + [container.config.image],
        comment: comment))
    return commands
  }
}
