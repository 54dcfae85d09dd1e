import Reporting

struct PipCache: DockerfileRule {
  static let rule = LintRule(
    id: "pip-cache", severity: .warning, practice: .fewLayers,
    title: "pip install keeps its cache",
    why:
      "Wheels that were installed stay a second time in ~/.cache/pip. Use --no-cache-dir, or a cache mount there.",
    source: "https://pip.pypa.io/en/stable/topics/caching/", aliases: ["DL3042"], isFixable: true,
    fixProof: "the same packages are installed; only downloads are not kept",
    bad: "FROM python:3.14-slim\nRUN pip install flask==3.1.0\n",
    good: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.0\n")

  private static let variable = "PIP_NO_CACHE_DIR"

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard !file.packageUses(of: .pip).isEmpty else { return }
    for stage in file.stages {
      let isOffInStage = file.inherited(by: stage).contains { instruction in
        instruction.keyword == .env
          && zip(instruction.pairs, instruction.values).contains {
            $0.key.text == Self.variable && isTrue($1.text)
          }
      }
      if isOffInStage { continue }
      for instruction in file[stage].map(\.effective) {
        guard instruction.keyword == .run, let script = instruction.script,
          !instruction.mountsCache(containing: ".cache/pip"),
          !instruction.keepsOutOfImage("/root/.cache/pip"),
          !script.removes("/root/.cache", "~/.cache", "$HOME/.cache"),
          !isSwitchedOff(in: script)
        else { continue }
        for command in script.commands {
          guard let package = command.packageCommand, package.manager == .pip, package.action == .install,
            let verb = package.verb, !package.has("--no-cache-dir", "--cache-dir")
          else { continue }
          inspection.flag(
            verb.range, "pip keeps what it downloads in the layer.",
            fix: Fix("Keep no pip cache", edits: [file.inserting(" --no-cache-dir", behind: verb)]))
        }
      }
    }
  }

  /// Whether the script sets the variable, for a command or for all.
  private func isSwitchedOff(in script: ShellScript) -> Bool {
    script.commands.contains { command in
      (command.assignments + command.words).contains { word in
        word.text.hasPrefix(Self.variable + "=") && isTrue(word.text.dropFirst(Self.variable.count + 1))
      }
    }
  }

  private func isTrue(_ value: some StringProtocol) -> Bool {
    ["1", "true", "on", "yes"].contains(value.lowercased())
  }
}
