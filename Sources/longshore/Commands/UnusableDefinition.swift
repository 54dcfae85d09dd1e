import AgentKit
import Reporting

/// A definition file that was named and gives no definition.
struct UnusableDefinition: ExplainedError {
  private let fault: Diagnostic

  init(_ fault: Diagnostic) { self.fault = fault }

  var code: String { fault.code.rawValue }
  var message: String { fault.oneLine }
  var remedy: String? { fault.fix }
  var kind: FaultKind { .badInput }
}

extension Diagnostic {
  /// The fault in one line, as compilers write it.
  var oneLine: String { "\(file):\(line):\(column): \(message)".visible() }
}
