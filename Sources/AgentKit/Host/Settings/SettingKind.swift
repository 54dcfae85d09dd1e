internal import Archives
internal import YAMLDocuments

/// What values a setting takes.
public enum SettingKind: Sendable, Hashable {
  /// A list of permission rules.
  case rules
  /// One of the effects up to `change`.
  case effect
  /// A list of flags.
  case flags
  /// `*`, or a list of tools.
  case tools
  /// A whole number in a range.
  case count(ClosedRange<Int>)
  /// A length of time, in seconds within a range.
  case duration(ClosedRange<Int>)
  /// A size, in bytes within a range.
  case bytes(ClosedRange<Int>)
  /// The path of a folder.
  case folder

  /// What is allowed, for people.
  public var summary: String {
    switch self {
    case .rules: "a list of rules"
    case .effect: Self.effects.map(\.rawValue).joined(separator: " | ")
    case .flags: "a list of " + EffectFlag.allCases.map(\.rawValue).joined(separator: ", ")
    case .tools: "* or a list of tools"
    case .count(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .duration(let range): "a time from \(range.lowerBound)s to \(range.upperBound)s"
    case .bytes(let range): "a size from \(range.lowerBound >> 10)KiB to \(range.upperBound >> 20)MiB"
    case .folder: "an absolute path, or one that begins with ~/"
    }
  }

  /// Whether a value is a list.
  public var isList: Bool {
    switch self {
    case .rules, .flags, .tools: true
    case .effect, .count, .duration, .bytes, .folder: false
    }
  }

  /// Reads a value.
  ///
  /// - Throws: `SettingFault` at the very node that is wrong.
  func read(_ node: YAMLNode, at place: SettingPlace) throws(SettingFault) -> SettingValue {
    switch self {
    case .rules:
      var rules: [PolicyRule] = []
      for (text, node) in try texts(node) {
        do {
          rules.append(try PolicyRule(text, origin: place.origin(of: node), folder: place.folder))
        } catch let error as InvalidValue {
          throw SettingFault("\"\(text)\" is no permission rule: \(error.reason)", at: node)
        } catch {
          throw SettingFault("\"\(text)\" is no permission rule", at: node)
        }
      }
      return .rules(rules)
    case .effect:
      guard let effect = Effect(rawValue: try text(node)), Self.effects.contains(effect) else {
        throw fault(node)
      }
      return .effect(effect)
    case .flags:
      var flags: Set<EffectFlag> = []
      for (text, item) in try texts(node) {
        guard let flag = EffectFlag(rawValue: text) else { throw fault(item) }
        flags.insert(flag)
      }
      return .flags(flags)
    case .tools:
      if node.string == "*" { return .tools(.all) }
      var rules: [ToolRule] = []
      for (text, item) in try texts(node) {
        guard let rule = ToolRule(text), ToolNames.isKnown(rule.name) else {
          throw SettingFault(
            "\"\(text)\" is no tool: write Bash, Bash(docker *), Read, mcp__SERVER__TOOL", at: item)
        }
        rules.append(rule)
      }
      return .tools(.only(rules))
    case .count(let range), .duration(let range), .bytes(let range):
      return .number(try number(node, in: range))
    case .folder:
      let path = try text(node)
      let whole = path.hasPrefix("~/") ? place.home.map { "\($0)/\(path.dropFirst(2))" } : path
      guard let whole, whole.isAbsolutePath, !whole.pathParts.contains("..") else {
        throw fault(node)
      }
      return .folder(whole)
    }
  }

  private static let effects: [Effect] = [.observe, .observeNetwork, .writeFiles, .change]

  /// What a number may be counted in, the largest first; without one it counts the smallest.
  private var units: [(name: String, size: Int)] {
    switch self {
    case .duration: [("h", 3600), ("m", 60), ("s", 1)]
    case .bytes:
      [
        ("GiB", 1 << 30), ("GB", 1_000_000_000), ("MiB", 1 << 20), ("MB", 1_000_000), ("KiB", 1 << 10),
        ("kB", 1000), ("B", 1),
      ]
    case .rules, .effect, .flags, .tools, .count, .folder: []
    }
  }

  /// A number as it would be written in a file: in the largest unit of which it is a whole count.
  func text(of number: Int) -> String {
    let unit = units.first { number != 0 && number.isMultiple(of: $0.size) }
    return unit.map { "\(number / $0.size)\($0.name)" } ?? String(number)
  }

  private func fault(_ node: YAMLNode) -> SettingFault {
    SettingFault("\(node.string.map { "\"\($0.prefix(60))\"" } ?? "this") is not \(summary)", at: node)
  }

  private func text(_ node: YAMLNode) throws(SettingFault) -> String {
    guard let text = node.string, text.utf8.count <= 4096 else { throw fault(node) }
    return text
  }

  /// The texts of a list, or of a text alone.
  private func texts(_ node: YAMLNode) throws(SettingFault) -> [(text: String, node: YAMLNode)] {
    guard let items = node.items else { return [(try text(node), node)] }
    guard items.count <= 1000 else { throw SettingFault("there are more than 1000 items", at: node) }
    var texts: [(text: String, node: YAMLNode)] = []
    for item in items { texts.append((try text(item), item)) }
    return texts
  }

  private func number(_ node: YAMLNode, in range: ClosedRange<Int>) throws(SettingFault) -> Int {
    let text = try text(node)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = text.dropFirst(digits.count).trimmed
    let size = unit.isEmpty ? 1 : units.first { $0.name == unit }?.size
    guard digits.utf8.count <= 12, let number = Int(digits), let size else { throw fault(node) }
    let (value, overflows) = number.multipliedReportingOverflow(by: size)
    guard !overflows, range.contains(value) else { throw fault(node) }
    return value
  }
}

/// A value that is wrong, and where.
struct SettingFault: Error {
  let message: String
  let offset: Int

  init(_ message: String, at node: YAMLNode) {
    self.message = message
    offset = node.range.lowerBound
  }
}

/// Where values are read.
struct SettingPlace {
  let file: String
  let lines: LineIndex
  /// The folder that relative paths in the file start from; `nil` for the working directory.
  let folder: String?
  let home: String?

  func origin(of node: YAMLNode) -> String { "\(file):\(lines.place(node.range.lowerBound).line)" }
}
