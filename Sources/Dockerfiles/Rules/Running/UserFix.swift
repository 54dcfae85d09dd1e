import Reporting

/// Makes a stage run as somebody else than root: creates the user if need be, and switches to it behind the last
/// instruction that root may be needed for.
struct UserFix {
  let fix: Fix?

  /// Servers that start as root on purpose and give up their rights themselves.
  private static let rootServers: Set<String> = [
    "nginx", "httpd", "apache2", "apachectl", "apache2-foreground", "httpd-foreground", "supervisord", "sshd",
    "cron",
    "crond", "systemd", "init", "dockerd", "mysqld", "postgres", "haproxy", "squid", "named", "vsftpd",
  ]
  private static let firstFreePort = 1024

  init(_ file: Dockerfile, _ stage: Stage) {
    fix = Self.make(file, stage)
  }

  private static func make(_ file: Dockerfile, _ stage: Stage) -> Fix? {
    let chain = file.inherited(by: stage)
    guard let from = stage.from, let user = UnprivilegedUser(for: file.root(of: stage)),
      chain.contains(where: { $0.keyword == .cmd || $0.keyword == .entrypoint }),
      !isPreset(file.root(of: stage)), !needsRoot(chain),
      !file[stage].contains(where: { $0.keyword == .onbuild })
    else { return nil }
    let last = file[stage].last { $0.keyword.makesLayer || $0.keyword == .workdir || $0.keyword == .user }
    let anchor = last ?? file.instructions[from]
    let name = user.creation == nil ? user.name : "a user of its own"
    return edits(for: user, from, anchor, file, stage).map {
      Fix("Run as \(name) instead of root", edits: $0)
    }
  }

  /// The user is created early, where the layer stays cached, unless another one is at work there.
  private static func edits(
    for user: UnprivilegedUser, _ from: Int, _ anchor: Instruction, _ file: Dockerfile, _ stage: Stage
  ) -> [TextEdit]? {
    let from = file.instructions[from]
    let switching = "USER \(user.name)"
    guard let creation = user.creation else { return file.insertLines(switching, after: anchor).map { [$0] } }
    let isRootFirst = !file.ancestry(of: stage).dropLast().contains {
      file[$0].contains { $0.keyword == .user }
    }
    guard isRootFirst, anchor.range != from.range else {
      return file.insertLines("RUN \(creation)\n\(switching)", after: anchor).map { [$0] }
    }
    guard let creating = file.insertLines("RUN \(creation)", after: from),
      let switching = file.insertLines(switching, after: anchor)
    else { return nil }
    return [creating, switching]
  }

  /// Whether the base image already has another user, as whom none can be created.
  private static func isPreset(_ base: Stage.Base) -> Bool {
    guard case .image(let image) = base else { return false }
    return UnprivilegedUser.isPreset(in: image)
  }

  private static func needsRoot(_ chain: [Instruction]) -> Bool {
    chain.contains { instruction in
      switch instruction.keyword {
      case .expose:
        return instruction.values.contains { value in
          value.text.prefix { $0.isNumber }.isEmpty
            || (Int(value.text.prefix { $0.isNumber }) ?? 0) < firstFreePort
        }
      case .cmd, .entrypoint:
        let words = instruction.script?.commands.compactMap(\.program) ?? instruction.arguments.map(\.text)
        return words.contains { word in
          word.split(separator: "/").last.map { rootServers.contains(String($0)) } == true || word == "sudo"
        }
      case .volume: return true  // a new volume belongs to root
      case .run:
        return instruction.script?.commands.contains { command in
          command.packageCommand?.operands.contains { ["gosu", "su-exec"].contains($0.text) } == true
        } ?? false
      default: return false
      }
    }
  }
}
