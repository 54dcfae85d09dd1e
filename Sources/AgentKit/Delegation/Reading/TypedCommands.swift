/// Marks what a command as it is typed in a shell is about: in `docker start jenkins` the last word is a container's name,
/// whatever else it means.
enum TypedCommands {
  static let programNames: Set<String> = ["docker", "podman", "nerdctl"]
  static let programs = WordSet(programNames.sorted().joined(separator: " "))
  private static let groups = WordSet("container")
  /// Subcommands whose first argument names a container.
  private static let subcommands = WordSet(
    "start stop restart rm kill pause unpause logs inspect stats top port rename attach wait")
  /// What follows a subcommand in a sentence about it: "docker stop hangs".
  private static let told = WordSet(
    "hangs hang fails fail failing failed is does doesn't takes took says said shows gives returns not error slow command all"
  )

  static func mark(_ text: inout RequestText) {
    guard text.kinds.contains(.opensCommand) else { return }
    for index in text.words.indices
    where text.words[index].known.kinds.contains(.opensCommand) && text.beginsPart(index) {
      var subcommand = index + 1
      if subcommand < text.words.count, groups.contains(text.words[subcommand]) { subcommand += 1 }
      let name = subcommand + 1
      guard name < text.endOfPart(from: index), subcommands.contains(text.words[subcommand]),
        text.words[name].isContent, !told.contains(text.words[name])
      else { continue }
      text.mark(name..<name + 1, .identifier)
    }
  }
}
