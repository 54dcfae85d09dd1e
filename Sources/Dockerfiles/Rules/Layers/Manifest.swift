/// The files that an installation reads, where they are all that it needs.
struct Manifest {
  let program: String
  /// Empty where the context is known not to have them at its root.
  let files: [String]

  /// Reads the command that installs them; `nil` if it installs something else.
  init?(_ command: ShellCommand, _ context: ContextPaths?) {
    guard let package = command.packageCommand, package.action == .install else { return nil }
    program = package.program.text
    let all: [String]
    switch package.manager {
    case .npm where package.operands.isEmpty: all = ["package.json", "package-lock.json*", ".npmrc*"]
    case .yarn where package.operands.isEmpty: all = ["package.json", "yarn.lock*", ".yarnrc*"]
    case .pnpm where package.operands.isEmpty: all = ["package.json", "pnpm-lock.yaml*", ".npmrc*"]
    case .bundle: all = ["Gemfile", "Gemfile.lock*"]
    case .pip where package.operands.isEmpty:
      let names = package.optionValues.filter { ["-r", "--requirement"].contains($0.option) }.map(\.value)
      guard !names.isEmpty, !package.has("-e", "--editable"),
        names.allSatisfy({ $0.isLiteral && !$0.text.contains("/") && !$0.text.hasPrefix("-") })
      else { return nil }
      files = names.allSatisfy { context?.contains($0.text) ?? true } ? names.map(\.text) : []
      return
    default: return nil
    }
    if let context, let required = all.first, !context.contains(required) {
      files = []
      return
    }
    // What is optional is a pattern, which may match nothing; a known context says what there is.
    files = all.compactMap { name in
      guard name.hasSuffix("*"), let context else { return name }
      let plain = String(name.dropLast())
      return context.contains(plain) ? plain : nil
    }
  }
}
