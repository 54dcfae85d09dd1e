/// A command of another program that an operation does the work of, so that a request which is that command, written out,
/// is taken word by word: `docker rm -f web`.
public struct CommandForm: Sendable, Hashable {
  /// The words behind the program, with their alternatives: `[["rm"], ["container", "rm"]]`.
  let names: [[String]]
  /// What each option says, by its name: `--force`, `-f`.
  let options: [String: Filling]
  /// The parameters that the words behind the options fill, in order.
  let operands: [Operand]
  /// What the command alone says.
  let presets: Arguments

  /// What an option says.
  public enum Filling: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The value of a parameter; where that is a switch, that it is set.
    case parameter(String)
    /// A number of seconds, for a parameter that takes a time.
    case seconds(String)
    /// Two parameters with a colon between their values, of which the second may be missing: `on-failure:3`.
    case pair(String, String)
    /// One of several parameters, by what stands before an equals sign: `name=web`.
    case filter([String: String])
    /// A parameter and the value that the option has for it.
    case preset(String, JSONValue)
    /// That a parameter is left as it is, whatever else says something of it.
    case without(String)
    /// Several things at once, none of which takes a value.
    case several([Filling])
    /// Nothing that the operation minds.
    case nothing
    /// Nothing that the operation minds, with a value.
    case anything

    /// The value of a parameter.
    public init(stringLiteral parameter: String) { self = .parameter(parameter) }

    /// Whether the next word is its value, where a parameter may be a switch.
    func takesValue(isSwitch: (String) -> Bool) -> Bool {
      switch self {
      case .parameter(let name): !isSwitch(name)
      case .seconds, .pair, .filter, .anything: true
      case .preset, .without, .several, .nothing: false
      }
    }
  }

  /// What a word that is no option fills.
  public enum Operand: Sendable, Hashable {
    /// A parameter, with one word.
    case one(String)
    /// A parameter, with one word that may be missing.
    case optional(String)
    /// A parameter that takes several, with all words that are left, at least one.
    case each(String)
    /// The same; there may be none.
    case any(String)
    /// A command with its arguments: all words that are left, whatever they look like.
    case rest(String)
  }

  /// Declares a command.
  ///
  /// - Parameters:
  ///   - names: What stands behind the program, such as `"container stop"`; several for commands that do the same.
  ///   - options: Their names, separated by blanks, and what they say. Any other option is asked about.
  ///   - operands: What the words that are no options say.
  ///   - presets: What the command says by itself.
  public init(
    _ names: String..., options: [String: Filling] = [:], operands: [Operand] = [], presets: Arguments = [:]
  ) {
    self.names = names.map { $0.split(separator: " ").map(String.init) }
    self.operands = operands
    self.presets = presets
    self.options = options.reduce(into: [:]) { options, option in
      for name in option.key.split(separator: " ") { options[String(name)] = option.value }
    }
  }

  /// Whether an option behind the first word that is none belongs to a command of its own.
  var endsAtOperand: Bool { operands.contains { if case .rest = $0 { true } else { false } } }
}
