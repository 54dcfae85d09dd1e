import Reporting

extension Inspection {
  /// Reports each call of programs with one of the options, alone, with a value, or as one letter among others.
  mutating func flagOptions(
    _ options: Set<String>, letter: Character? = nil, of uses: [CommandUse], _ message: (String) -> String
  ) {
    for use in uses {
      for word in use.command.arguments {
        let name = word.text.prefix { $0 != "=" }
        let isLetter =
          letter.map {
            word.text.hasPrefix("-") && !word.text.hasPrefix("--") && word.text.dropFirst().contains($0)
          } == true
        guard options.contains(String(name)) || isLetter else { continue }
        flag(word.range, message(word.text))
        break
      }
    }
  }

  /// Reports each place that gives a variable a value which `isBad` says is one.
  mutating func flagVariable(
    _ name: String, in file: Dockerfile, ignoringCase: Bool = false, _ message: String,
    isBad: (String) -> Bool
  ) {
    for place in file.assignments(of: name, ignoringCase: ignoringCase) where isBad(place.value.lowercased())
    {
      flag(place.range, message)
    }
  }
}
