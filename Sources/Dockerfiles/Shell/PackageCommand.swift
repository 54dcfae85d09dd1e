/// A command of a package manager, read by the manager's own grammar. A class, so that commands are cheap to copy.
package final class PackageCommand: Sendable {
  package let manager: PackageManager.Name
  package let action: PackageManager.Action
  /// The program's word: `apt-get`.
  package let program: ShellWord
  /// `install`; `nil` where none is written.
  package let verb: ShellWord?
  /// The words that begin with a dash.
  package let options: [ShellWord]
  /// What is neither an option nor an option's value: the packages.
  package let operands: [ShellWord]
  /// The values of options, by option: `-r requirements.txt`.
  package let optionValues: [(option: String, value: ShellWord)]

  init?(_ command: ShellCommand) {
    guard let name = command.program else { return nil }
    var words = command.words.dropFirst(command.programIndex)
    var manager = PackageManager.named(name)
    if name.hasPrefix("python"), let module = words.dropFirst().prefix(2).last,
      words.dropFirst().first?.text == "-m"
    {
      manager = PackageManager.named(module.text)
      words = words.dropFirst(2)
    }
    if name == "uv", words.dropFirst().first?.text == "pip" {
      words = words.dropFirst()
      manager = PackageManager.all.first { $0.name == .uv }
    }
    guard let manager, let program = words.first else { return nil }
    var verb: ShellWord?
    var options: [ShellWord] = []
    var operands: [ShellWord] = []
    var values: [(String, ShellWord)] = []
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      if word.text.hasPrefix("-"), word.text != "-" {
        options.append(word)
        if manager.optionsWithValue.contains(word.text), let value = rest.popFirst() {
          values.append((word.text, value))
        } else if let split = word.text.firstIndex(of: "="), word.text.hasPrefix("--") {
          let value = ShellWord(
            text: String(word.text[word.text.index(after: split)...]), range: word.range,
            isLiteral: word.isLiteral, isQuoted: word.isQuoted)
          values.append((String(word.text[..<split]), value))
        }
      } else if verb == nil {
        verb = word
      } else {
        operands.append(word)
      }
    }
    self.manager = manager.name
    self.program = program
    self.verb = verb
    self.options = options
    self.operands = operands
    optionValues = values
    action = manager.action(of: verb?.text ?? "")
  }

  /// The last of the words between the program and the packages: where a further option reads best.
  package var lastOptionOrVerb: ShellWord {
    let verb = verb ?? program
    let limit = operands.first?.range.lowerBound ?? verb.range.upperBound
    return options.last { option in
      verb.range.upperBound <= option.range.lowerBound && option.range.upperBound <= limit
        && !optionValues.contains { $0.option == option.text }
    } ?? verb
  }

  package func has(_ names: String...) -> Bool {
    options.contains { option in
      names.contains { option.text == $0 || option.text.hasPrefix($0 + "=") }
    }
  }

  /// Whether a letter is set by itself or among others: `y` in `-qy`.
  package func hasLetter(_ letter: Character) -> Bool {
    options.contains {
      $0.text.hasPrefix("-") && !$0.text.hasPrefix("--")
        && $0.text.dropFirst().prefix { $0 != "=" }.contains(letter)
    }
  }
}
