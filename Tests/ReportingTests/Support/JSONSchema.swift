import Foundation

/// As much of JSON Schema (draft 2020-12) as the schema of reports uses; any other keyword is an error, so that nothing
/// is passed over.
struct JSONSchema {
  private let root: [String: Any]
  private static let notes: Set<String> = ["$schema", "$id", "$defs", "title", "description", "format"]

  init(_ text: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a document, one line each.
  func faults(in json: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(json.utf8)), root, at: "$")
  }

  private func faults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    var faults: [String] = []
    for (keyword, rule) in schema where !Self.notes.contains(keyword) {
      switch (keyword, rule) {
      case ("$ref", let name as String):
        let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
        let target = definitions[name.replacing("#/$defs/", with: "")]
        faults += target.map { self.faults(value, $0, at: path) } ?? ["\(path): no definition \(name)"]
      case ("type", let names):
        let names = names as? [String] ?? [names as? String ?? ""]
        if !names.contains(where: { Self.fits(value, $0) }) { faults.append("\(path): is no \(names)") }
      case ("const", let constant as String):
        if value as? String != constant { faults.append("\(path): is not \(constant)") }
      case ("enum", let words as [String]):
        if !words.contains(value as? String ?? "") { faults.append("\(path): \(value) is none of \(words)") }
      case ("minimum", let least as Double):
        if let number = value as? Double, number < least { faults.append("\(path): under \(least)") }
      case ("minLength", let least as Int):
        if let text = value as? String, text.count < least { faults.append("\(path): shorter than \(least)") }
      case ("required", let names as [String]):
        let object = value as? [String: Any] ?? [:]
        faults += names.filter { object[$0] == nil }.map { "\(path): lacks \($0)" }
      case ("properties", let properties as [String: [String: Any]]):
        for (name, member) in value as? [String: Any] ?? [:] {
          if let rule = properties[name] { faults += self.faults(member, rule, at: "\(path).\(name)") }
        }
      case ("additionalProperties", false as Bool):
        let known = schema["properties"] as? [String: Any] ?? [:]
        let names = (value as? [String: Any] ?? [:]).keys
        faults += names.filter { known[$0] == nil }.map { "\(path): knows no \($0)" }
      case ("items", let item as [String: Any]):
        for (index, element) in (value as? [Any] ?? []).enumerated() {
          faults += self.faults(element, item, at: "\(path)[\(index)]")
        }
      case ("oneOf", let choices as [[String: Any]]):
        let results = choices.map { self.faults(value, $0, at: path) }
        if results.count(where: \.isEmpty) != 1 {
          // The choice whose type fits tells best what is wrong.
          faults += results.min { $0.count < $1.count } ?? []
        }
      case ("if", let condition as [String: Any]):
        if self.faults(value, condition, at: path).isEmpty, let then = schema["then"] as? [String: Any] {
          faults += self.faults(value, then, at: path)
        }
      case ("then", _): continue
      default: faults.append("\(path): the keyword \(keyword) is not understood")
      }
    }
    return faults
  }

  private static func fits(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "number": value is Double
    case "null": value is NSNull
    default: false
    }
  }
}
