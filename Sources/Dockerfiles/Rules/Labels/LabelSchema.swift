import Reporting

extension LintConfiguration {
  /// A project that asks for one label.
  static func label(_ name: String, _ format: LabelFormat, strict: Bool = false) -> LintConfiguration {
    var configuration = LintConfiguration()
    configuration.labels = [name: format]
    configuration.hasStrictLabels = strict
    return configuration
  }
}

extension Dockerfile {
  /// Reports labels whose value does not have the form that the project asks for.
  func flagLabels(
    _ format: LintConfiguration.LabelFormat, _ inspection: inout Inspection, _ message: (String) -> String,
    isValid: (String) -> Bool
  ) {
    let names = inspection.configuration.labels.filter { $0.value == format }
    guard !names.isEmpty else { return }
    for instruction in effective(.label) {
      for (pair, value) in zip(instruction.pairs, instruction.values)
      where names[pair.key.text.unquoted] != nil {
        let text = value.text.unquoted
        guard value.isKnown, !isValid(text) else { continue }
        inspection.flag((pair.value ?? pair.key).range, message(pair.key.text.unquoted), evidence: text)
      }
    }
  }
}
