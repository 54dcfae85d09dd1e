extension CommandForm {
  /// What a written-out command comes to.
  enum Reading: Sendable {
    /// The arguments of the operation.
    case arguments(Arguments)
    /// It cannot be carried out as it is written.
    case refused(String)
    /// It is none of this form; it may be part of a sentence.
    case none
  }

  /// Reads the words behind the program and the command's name.
  ///
  /// - Parameter parameters: Those of the operation.
  func read(_ words: ArraySlice<String>, for parameters: [ParameterDescription]) -> Reading {
    var scan = OptionScan(form: self, parameters: parameters)
    guard scan.take(words), let operands = assigned(scan.operands) else { return .none }
    if let fault = scan.fault { return .refused(fault) }
    var arguments = presets.merging(scan.fixed) { _, given in given }
    arguments = arguments.filter { !scan.unset.contains($0.key) }
    for (name, values) in scan.values.merging(operands, uniquingKeysWith: +).sorted(by: { $0.key < $1.key }) {
      guard let parameter = parameters.first(where: { $0.name == name }) else { return .none }
      do {
        arguments[name] = try parameter.read(values)
      } catch let error as InvalidValue {
        return .refused("\"\(error.text)\" is no \(error.placeholder): \(error.reason).")
      } catch {
        return .none
      }
    }
    return .arguments(arguments)
  }

  /// The words that are no options, by the parameters that they fill; nil where there are too many or too few.
  private func assigned(_ words: [String]) -> [String: [String]]? {
    var left = words[...]
    var assigned: [String: [String]] = [:]
    for operand in operands {
      switch operand {
      case .one(let name):
        guard let word = left.popFirst() else { return nil }
        assigned[name] = [word]
      case .optional(let name): if let word = left.popFirst() { assigned[name] = [word] }
      case .each(let name), .any(let name):
        if case .each = operand, left.isEmpty { return nil }
        if !left.isEmpty { assigned[name] = Array(left) }
        left = []
      case .rest(let name):
        if !left.isEmpty { assigned[name] = [ShellWords.joined(left)] }
        left = []
      }
    }
    return left.isEmpty ? assigned : nil
  }
}
