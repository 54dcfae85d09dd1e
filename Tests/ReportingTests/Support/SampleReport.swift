import Foundation
import Reporting

extension Report {
  /// A report with every kind of block, as an operation might make it.
  static let sample = Report(
    "Dockerfile review", subject: "web/Dockerfile",
    verdict: Verdict(
      .attention, "The image can be 93 % smaller; four practices are not followed, one of them critical."),
    blocks: [
      .paragraph(
        "The build of \(code: "web/Dockerfile") copies everything before it installs, so \(strong: "every change") of a source file installs all packages again."
      ),
      .metrics([
        Block.Metric("Image size", before: 1_214_000_000, 84_200_000, .bytes, better: .lower),
        Block.Metric("Layers", before: 14, 6, .count, better: .lower),
        Block.Metric("Build time, warm cache", before: 41.2, 3.4, .seconds, better: .lower),
        Block.Metric("Known vulnerabilities", before: 12, 15, .count, better: .lower),
        Block.Metric("Cache hits", 87.5, .percent),
      ]),
      .section(
        "Findings",
        [
          .findings(
            Block.Findings(
              findings,
              sources: [Block.Excerpt(file: "web/Dockerfile", text: dockerfile, language: "dockerfile")]))
        ]),
      .section(
        "What changes",
        [
          .diff(Block.Diff(file: "web/Dockerfile", before: dockerfile, after: optimized)),
          .commands([
            Block.Command("docker build --tag web:1.4.0 .", comment: "Build the new version"),
            Block.Command(
              arguments: ["docker", "run", "--rm", "-e", "GREETING=it's me", "web:1.4.0"],
              comment: "Try it; the quotes are the shell's"),
          ]),
        ]),
      .section(
        "The image",
        [
          .facts([
            Block.Fact("Reference", "registry.example.com/shop/web:1.4.0"),
            Block.Fact("State", "exited with code 137, out of memory", status: .bad),
            Block.Fact("Restart policy", "always", status: .attention),
            Block.Fact("Health", "healthy", status: .good),
          ]),
          .chart(
            Block.Chart(
              "Layer sizes", unit: .bytes,
              bars: [
                ("FROM node:22", 912_000_000), ("RUN npm install", 271_000_000), ("COPY . .", 28_400_000),
                ("RUN npm run build", 2_600_000),
              ])),
          .section("Layers", [.table(layers)]),
          .section(
            "Memory",
            [
              .chart(
                Block.Chart(
                  "Memory use before the kill", kind: .lines, unit: .bytes,
                  labels: (0..<24).map { "10:\($0 + 20)" },
                  series: [
                    Block.Series("", (0..<24).map { Double(40_000_000 + $0 * $0 * 900_000) })
                  ])),
              .chart(
                Block.Chart(
                  "Processor time", kind: .lines, unit: .percent,
                  labels: ["1", "2", "3", "4", "5", "6", "7", "8"],
                  series: [
                    Block.Series("web", [3, 4, 40, 80, nil, 60, 62, 61]),
                    Block.Series("worker", [12, 14, 9, 22, 31, 28, 30, 35]),
                  ])),
              .chart(
                Block.Chart(
                  "Requests a second", kind: .bars, unit: .count, labels: ["before", "after"],
                  series: [Block.Series("median", [1204, 1890]), Block.Series("worst", [112, 640])])),
            ]),
        ]),
      .section(
        "What happened",
        [
          .timeline([
            Block.Event(Date(timeIntervalSince1970: 1_714_644_191), "Container web started"),
            Block.Event(
              Date(timeIntervalSince1970: 1_714_644_312.25), "Health check failed: connection refused",
              status: .attention),
            Block.Event(
              Date(timeIntervalSince1970: 1_714_647_911),
              "Killed: the container reached its memory limit of 512 MB",
              status: .bad),
            Block.Event(Date(timeIntervalSince1970: 1_714_694_400), "Restarted by its policy", status: .good),
          ])
        ]),
      .section(
        "Quality standards",
        [
          .checklist([
            .passed("Use specific base image tags", evidence: "node:22.11-alpine in line 1"),
            .failed(
              "Run containers as non-root user", evidence: "root-user: no USER instruction in the last stage"),
            .notApplicable("Implement proper secret management", because: "The build uses no secrets."),
            .unknown("Scan images for vulnerabilities"),
          ]),
          .excerpt(Block.Excerpt(file: "web/Dockerfile", text: optimized, language: "dockerfile")),
        ]),
    ])

  private static let findings = [
    Finding(
      rule: "base-untagged", severity: .error,
      message: "The base image “node” has no tag, so every build may get another one.",
      location: SourceLocation(file: "web/Dockerfile", line: 1, column: 6),
      help: "A tag that names a version makes builds repeatable.",
      fix: Fix(
        "Pin the base image to node:22.11-alpine", edits: [TextEdit(start: 9, end: 9, replacement: ":22")]),
      aliases: ["DL3006", "DS-0001"]),
    Finding(
      rule: "tls-verification-off", severity: .critical,
      message: "Node is told to accept any certificate.",
      location: SourceLocation(file: "web/Dockerfile", line: 3, column: 5),
      evidence: "NODE_TLS_REJECT_UNAUTHORIZED=0",
      help:
        "Whoever stands between the container and a server can read and change everything. Add the missing authority instead."
    ),
    Finding(
      rule: "copy-before-install", severity: .warning,
      message: "All files are copied before the packages are installed; any change installs them again.",
      location: SourceLocation(file: "web/Dockerfile", line: 4)),
    Finding(
      rule: "no-healthcheck", severity: .info,
      message: "Nothing tells the engine whether the program is well.",
      subject: "registry.example.com/shop/web:1.4.0"),
    Finding(rule: "label-order", severity: .style, message: "Labels come last.", subject: "web"),
  ]

  private static let layers = Block.Table(
    caption: "From the base up",
    columns: [
      Block.Column("Layer", style: .code), "Made by", Block.Column("Size", .trailing),
      Block.Column("Files", .trailing), "Note",
    ],
    rows: [
      ["a3ed95caeb02", "FROM node:22", "912 MB", "18,204", Block.Cell("larger than needed", .attention)],
      [
        "5f70bf18a086", "RUN npm install --no-audit --no-fund && npm cache clean --force", "271 MB", "41,877",
        Block.Cell("caches and all", .bad),
      ],
      ["e12c1a7d94f1", "COPY . .", "28.4 MB", "1,380", Block.Cell("fine", .good)],
    ])

  private static let dockerfile = """
    FROM node
    WORKDIR /app
    ENV NODE_TLS_REJECT_UNAUTHORIZED=0
    COPY . .
    RUN npm install
    RUN npm run build
    EXPOSE 8080
    CMD ["npm", "start"]
    """

  private static let optimized = """
    # syntax=docker/dockerfile:1
    FROM node:22.11-alpine AS build
    WORKDIR /app
    COPY package.json package-lock.json ./
    RUN --mount=type=secret,id=npm npm ci
    COPY . .
    RUN npm run build

    FROM node:22.11-alpine
    WORKDIR /app
    COPY --from=build /app/dist ./dist
    USER node
    EXPOSE 8080
    HEALTHCHECK CMD wget -q -O /dev/null http://127.0.0.1:8080/health
    CMD ["node", "dist/server.js"]

    """
}
