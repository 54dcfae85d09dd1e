/// Refuses what BuildKit refuses when it turns parsed lines into instructions: unknown ones, options, counts.
enum InstructionValidator {
  private enum FlagKind { case boolean, text, repeated }

  private static let flags: [Keyword: [String: FlagKind]] = [
    .add: [
      "chown": .text, "chmod": .text, "link": .boolean, "keep-git-dir": .boolean, "checksum": .text,
      "unpack": .boolean, "exclude": .repeated,
    ],
    .copy: [
      "chown": .text, "chmod": .text, "from": .text, "link": .boolean, "parents": .boolean,
      "exclude": .repeated,
    ],
    .from: ["platform": .text],
    .run: ["mount": .repeated, "network": .text, "security": .text, "device": .repeated],
    .healthcheck: [
      "interval": .text, "timeout": .text, "start-period": .text, "start-interval": .text, "retries": .text,
    ],
  ]

  static func problems(of instruction: Instruction) -> [ParseProblem] {
    var problems: [ParseProblem] = []
    func fail(_ message: String, _ range: Range<Int>? = nil) {
      problems.append(
        ParseProblem(phase: .instruction, message: message, range: range ?? instruction.range))
    }
    checkFlags(of: instruction, fail)
    switch instruction.keyword {
    case .unknown:
      fail("\(instruction.name.text) is not an instruction", instruction.name.range)
    case .env, .label, .arg:
      if instruction.argumentRange.isEmpty { fail("\(instruction.keyword.name) needs at least one name") }
      for pair in instruction.pairs where pair.key.text.isEmpty {
        fail("\(instruction.keyword.name) has a value without a name", pair.key.range)
      }
    case .add, .copy: checkCopy(instruction, fail)
    case .from: checkFrom(instruction, fail)
    case .maintainer, .user, .workdir, .stopsignal:
      if instruction.arguments.isEmpty { fail("\(instruction.keyword.name) needs an argument") }
    case .expose:
      if instruction.arguments.isEmpty { fail("EXPOSE needs at least one port") }
    case .volume:
      if instruction.arguments.isEmpty { fail("VOLUME needs at least one path") }
      for path in instruction.arguments where path.text.allSatisfy(\.isWhitespace) {
        fail("VOLUME has an empty path", path.range)
      }
    case .shell:
      if instruction.arguments.isEmpty {
        fail("SHELL needs at least one argument")
      } else if instruction.form != .json {
        fail("SHELL needs a JSON array: SHELL [\"/bin/bash\", \"-c\"]", instruction.argumentsInFile)
      }
    case .healthcheck: checkHealthcheck(instruction, fail)
    case .onbuild: checkOnbuild(instruction, fail)
    case .run: checkRun(instruction, fail)
    case .cmd, .entrypoint: break
    }
    return problems
  }

  private typealias Fail = (String, Range<Int>?) -> Void

  private static func checkFlags(of instruction: Instruction, _ fail: Fail) {
    let isUnchecked =
      [.arg, .stopsignal, .unknown].contains(instruction.keyword)
      || instruction.keyword == .healthcheck && instruction.healthcheckType?.text.uppercased() == "NONE"
    guard !isUnchecked else { return }
    var seen: Set<String> = []
    for flag in instruction.flags {
      guard let kind = flags[instruction.keyword]?[flag.name] else {
        fail("\(instruction.keyword.name) has no option --\(flag.name)", flag.token.range)
        continue
      }
      if kind != .repeated, !seen.insert(flag.name).inserted {
        fail("the option --\(flag.name) stands twice", flag.token.range)
      }
      switch kind {
      case .boolean:
        if let value = flag.value, !["true", "false"].contains(value.lowercased()) {
          fail("--\(flag.name) is true or false, not \"\(value)\"", flag.token.range)
        }
      case .text, .repeated:
        if flag.value == nil { fail("--\(flag.name) needs a value", flag.token.range) }
      }
    }
  }

  private static func checkCopy(_ instruction: Instruction, _ fail: Fail) {
    guard instruction.arguments.count > 1, let destination = instruction.destination else {
      return fail("\(instruction.keyword.name) needs at least one source and a destination", nil)
    }
    let heredoc = try? HeredocReader.heredoc(in: Array(destination.text.utf8), at: destination.range)
    if heredoc != nil {
      fail("\(instruction.keyword.name) cannot have a here-document as destination", destination.range)
    }
  }

  private static func checkFrom(_ instruction: Instruction, _ fail: Fail) {
    let arguments = instruction.arguments
    if arguments.count == 3, arguments[1].text.lowercased() == "as" {
      let name = arguments[2].text.lowercased()
      let isValid =
        name.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } == true
        && name.utf8.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || "0123456789-_.".utf8.contains(byte)
        }
      if !isValid {
        fail(
          "\"\(arguments[2].text)\" cannot name a stage: a letter, then letters, digits, -, _ and .",
          arguments[2].range)
      }
    } else if arguments.count != 1 {
      fail("FROM needs an image, or an image AS a name", nil)
    }
  }

  private static func checkHealthcheck(_ instruction: Instruction, _ fail: Fail) {
    guard let type = instruction.healthcheckType else { return fail("HEALTHCHECK needs CMD or NONE", nil) }
    switch type.text.uppercased() {
    case "NONE":
      if !instruction.arguments.isEmpty { fail("HEALTHCHECK NONE takes no arguments", nil) }
    case "CMD":
      if instruction.arguments.isEmpty { fail("HEALTHCHECK CMD needs a command", nil) }
      for flag in instruction.flags {
        guard let value = flag.value, !value.isEmpty else { continue }
        if flag.name == "retries" {
          if Int32(value).map({ $0 < 0 }) ?? true {
            fail("--retries is a number from 0 on", flag.token.range)
          }
        } else if !GoDuration.isValid(value) {
          fail("--\(flag.name) is a duration such as 30s, 1m30s", flag.token.range)
        }
      }
    default: fail("HEALTHCHECK knows CMD and NONE, not \(type.text)", type.range)
    }
  }

  private static func checkOnbuild(_ instruction: Instruction, _ fail: Fail) {
    guard let trigger = instruction.trigger else { return fail("ONBUILD needs an instruction", nil) }
    if [.onbuild, .from, .maintainer].contains(trigger.keyword) {
      fail("\(trigger.keyword.name) cannot be the instruction of an ONBUILD", trigger.range)
    }
  }

  private static func checkRun(_ instruction: Instruction, _ fail: Fail) {
    for flag in instruction.flags {
      guard let value = flag.value else { continue }
      switch flag.name {
      case "network" where !["default", "none", "host"].contains(value):
        fail("--network is default, none or host", flag.token.range)
      case "security" where !["sandbox", "insecure"].contains(value):
        fail("--security is sandbox or insecure", flag.token.range)
      case "mount":
        if let message = RunMount(value).problem { fail(message, flag.token.range) }
      default: break
      }
    }
  }
}
