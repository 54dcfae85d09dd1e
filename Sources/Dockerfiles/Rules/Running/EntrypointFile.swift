import Reporting

/// A script of the context that the container starts with.
struct EntrypointFile {
  /// Its path in the context.
  let path: String
  let facts: ContextPaths.File
  let instruction: Instruction

  /// The script that the final stage starts, where the context tells about it and nothing changes it on the way.
  init?(_ file: Dockerfile, _ context: ContextPaths?) {
    guard let context, !context.files.isEmpty, let stage = file.finalStage else { return nil }
    let chain = file.inherited(by: stage)
    guard
      let start = chain.last(where: { $0.keyword == .entrypoint })
        ?? chain.last(where: { $0.keyword == .cmd })
    else {
      return nil
    }
    let program =
      start.form == .json ? start.arguments.first?.text : start.script?.commands.first?.words.first?.text
    guard let program, let name = program.split(separator: "/").last.map(String.init) else { return nil }
    for copy in chain where [.copy, .add].contains(copy.keyword) && copy.flag("from") == nil {
      for source in copy.sources {
        var path = source.text.unquoted
        while path.hasPrefix("./") { path.removeFirst(2) }
        let candidates = path == "." || path.isEmpty ? [name] : [path, path + "/" + name]
        guard
          let found = candidates.first(where: { candidate in
            candidate.split(separator: "/").last.map(String.init) == name && context.files[candidate] != nil
          }), let facts = context.files[found]
        else { continue }
        self.path = found
        self.facts = facts
        instruction = start
        isMadeExecutable =
          copy.flag("chmod") != nil
          || chain.contains { run in
            run.keyword == .run && run.script?.commands.contains { $0.program == "chmod" } == true
          }
        isRewritten = chain.contains { run in
          run.keyword == .run
            && run.script?.commands.contains { ["dos2unix", "sed", "tr"].contains($0.program ?? "") } == true
        }
        return
      }
    }
    return nil
  }

  /// Whether an instruction sets its mode.
  let isMadeExecutable: Bool
  /// Whether an instruction may change its line ends.
  let isRewritten: Bool
}
