/// A command with the instruction and the script it belongs to.
struct CommandUse: Sendable {
  let instruction: Instruction
  let script: ShellScript
  let command: ShellCommand
}

/// Where each program is called and each instruction stands, so that a rule need not look at the others.
final class CommandIndex: Sendable {
  let byProgram: [String: [CommandUse]]
  let byManager: [PackageManager.Name: [PackageUse]]
  let byKeyword: [Keyword: [Instruction]]
  /// Where `RUN`s in JSON stand, in order.
  let execForms: [Range<Int>]

  init(_ effective: [Instruction], _ scripts: [(instruction: Instruction, script: ShellScript)]) {
    var byProgram: [String: [CommandUse]] = [:]
    var byManager: [PackageManager.Name: [PackageUse]] = [:]
    for (instruction, script) in scripts {
      for command in script.commands {
        guard let program = command.program else { continue }
        byProgram[program, default: []].append(
          CommandUse(instruction: instruction, script: script, command: command))
        if let package = command.packageCommand {
          byManager[package.manager, default: []].append(
            PackageUse(instruction: instruction, script: script, command: command, package: package))
        }
      }
    }
    var byKeyword: [Keyword: [Instruction]] = [:]
    for instruction in effective { byKeyword[instruction.keyword, default: []].append(instruction) }
    self.byProgram = byProgram
    self.byManager = byManager
    self.byKeyword = byKeyword
    execForms = scripts.lazy.filter(\.script.isExec).map(\.instruction.range)
  }
}

extension Dockerfile {
  /// Every call of a program in the scripts of `RUN`s.
  func commands(named name: String) -> [CommandUse] { index.byProgram[name] ?? [] }

  /// Every call of one of the programs, program by program.
  func commands(named names: String...) -> [CommandUse] { names.flatMap { commands(named: $0) } }

  /// The instructions of a kind, those behind `ONBUILD` too.
  func effective(_ keyword: Keyword) -> [Instruction] { index.byKeyword[keyword] ?? [] }

  /// `COPY` and `ADD`, the one kind behind the other.
  var transfers: [Instruction] { effective(.copy) + effective(.add) }
}
