import Reporting

/// A single stage that builds something: sources, caches and tools all end up in the image.
struct SingleStage: DockerfileRule {
  static let rule = LintRule(
    id: "single-stage", severity: .warning, practice: .multiStage,
    title: "What builds the software ships with it",
    why:
      "A build needs tools, sources and development dependencies; running its result does not. Build in a first stage and COPY --from the result into a small second one.",
    source: "https://docs.docker.com/build/building/multi-stage/",
    bad:
      "FROM node:24-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\nCMD [\"node\", \"dist/main.js\"]\n",
    good:
      "FROM node:24-slim AS build\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\n\nFROM node:24-slim\nCOPY --from=build /app/dist /app\nCMD [\"node\", \"/app/main.js\"]\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard file.stages.count == 1 else { return }
    for (_, script) in file.scripts {
      for command in script.commands {
        guard let product = BuildTools.product(of: command) else { continue }
        inspection.flag(
          command.range, "This builds \(product) in the stage that ships.", evidence: file.text(command.range)
        )
        return
      }
    }
  }
}
