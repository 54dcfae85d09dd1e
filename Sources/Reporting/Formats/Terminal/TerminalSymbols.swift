// A symbol never stands alone: the word beside it says the same without colour.

extension Status {
  var terminal: (symbol: String, style: TerminalText.Style) {
    switch self {
    case .good: ("✓", .good)
    case .attention: ("▲", .attention)
    case .bad: ("✗", .bad)
    }
  }
}

extension Severity {
  var terminal: (symbol: String, style: TerminalText.Style) {
    switch self {
    case .critical: ("✗", .critical)
    case .error: ("✗", .bad)
    case .warning: ("▲", .attention)
    case .info: ("●", .info)
    case .style: ("·", .dim)
    }
  }
}

extension Block.Criterion.State {
  var terminal: (symbol: String, style: TerminalText.Style) {
    switch self {
    case .passed: ("✓", .good)
    case .failed: ("✗", .bad)
    case .notApplicable: ("–", .dim)
    case .unknown: ("?", .attention)
    }
  }
}

extension Block.Inline.Style {
  var terminal: TerminalText.Style {
    switch self {
    case .plain: .plain
    case .code: .code
    case .strong: .strong
    }
  }
}
