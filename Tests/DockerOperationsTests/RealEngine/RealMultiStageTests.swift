import AgentKit
import DockerClient
import DockerClientTesting
import Dockerfiles
import Foundation
import Reporting
import Testing

@testable import DockerOperations

/// Stages that were divided, built on a real engine in both forms: the containers say the same, and what the second
/// stage holds is what the single one held at the same places.
///
/// Official images are stood in for by the base image with a toolchain of a few lines, which "compiles" a script. What is
/// shown is that everything the program needs is copied to where it was, not that compilers work.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(10)), .serialized)
struct RealMultiStageTests {
  struct Fixture: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The image that builds, the one that runs, and the programs that stand in for a toolchain.
    let builder: String
    let runtime: String
    /// What both images have.
    var shared: [String: String] = [:]
    /// What only the image that builds has.
    let tools: [String: String]
    let files: [String: String]
    let dockerfile: String
    let says: [String]
    /// Paths that differ on purpose: the virtual environment is new, a link to a folder becomes the folder, and the
    /// Dockerfile itself is copied where everything is.
    var moved: [String] = []
    /// Further images that the Dockerfile copies from, with their programs.
    var others: [String: [String: String]] = [:]
  }

  /// A program that writes another one, to the path behind `-o` or to a given one.
  private static func compiler(_ path: String? = nil, _ program: String) -> String {
    let target = path ?? "$out"
    return """
      #!/bin/sh
      while [ $# -gt 0 ]; do if [ "$1" = -o ]; then out=$2; fi; shift; done
      mkdir -p "$(dirname \(target))"
      printf '%s\\n' '#!/bin/sh' '\(program)' > \(target)
      chmod 755 \(target)
      """
  }

  static let fixtures = [
    Fixture(
      testDescription: "Go", builder: "golang:1.27", runtime: "gcr.io/distroless/static-debian13",
      tools: ["go": compiler("${out:-/dev/null}", "echo shop; cat templates/page")],
      files: [
        "go.mod": "module shop\n", "main.go": "package main\n", "templates/page": "page\n",
        "README.md": "x\n",
      ],
      dockerfile:
        "FROM golang:1.27\nWORKDIR /src\nEXPOSE 8080\nCOPY . .\nRUN CGO_ENABLED=0 go build -o /usr/local/bin/shop .\nCMD [\"shop\"]\n",
      says: ["shop", "page"]),
    Fixture(
      testDescription: "Rust", builder: "rust:1.98-slim", runtime: "gcr.io/distroless/cc-debian13",
      tools: ["cargo": compiler("target/release/shop", "echo \"shop $1\"")],
      files: ["Cargo.toml": "x\n", "src/main.rs": "fn\n"],
      dockerfile:
        "FROM rust:1.98-slim\nWORKDIR /app\nCOPY . .\nRUN cargo build --release\nENTRYPOINT [\"./target/release/shop\"]\nCMD [\"open\"]\n",
      says: ["shop open"]),
    Fixture(
      testDescription: "Java", builder: "maven:3.9-eclipse-temurin-21", runtime: "eclipse-temurin:21-jre",
      shared: ["java": "#!/bin/sh\nshift; exec sh \"$1\"\n"],
      tools: ["mvn": compiler("target/shop-all.jar", "echo java; pwd")],
      files: ["pom.xml": "<p/>\n", "src/App.java": "class\n"],
      dockerfile:
        "FROM maven:3.9-eclipse-temurin-21\nWORKDIR /app\nCOPY pom.xml .\nCOPY src src\nRUN mvn package\nCMD [\"java\", \"-jar\", \"target/shop-all.jar\"]\n",
      says: ["java", "/app"]),
    Fixture(
      testDescription: ".NET", builder: "mcr.microsoft.com/dotnet/sdk:10.0",
      runtime: "mcr.microsoft.com/dotnet/aspnet:10.0",
      tools: [:],
      files: ["Shop.csproj": "<p/>\n", "Program.cs": "class\n", "appsettings.json": "{}\n"],
      dockerfile:
        "FROM mcr.microsoft.com/dotnet/sdk:10.0\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -c Release -o /app\nENV ASPNETCORE_HTTP_PORTS=80\nENTRYPOINT [\"dotnet\", \"/app/Shop.dll\"]\n",
      says: ["net", "{}"]),
    Fixture(
      testDescription: "Swift", builder: "swift:6.3", runtime: "swift:6.3-slim",
      tools: [
        "swift":
          "#!/bin/sh\nmkdir -p .build/x86_64/release\nln -s x86_64/release .build/release\nprintf '#!/bin/sh\\ncat Public/style\\n' > .build/release/shop\nchmod 755 .build/release/shop\n"
      ],
      files: ["Package.swift": "let\n", "Sources/shop/main.swift": "print\n", "Public/style": "red\n"],
      dockerfile:
        "FROM swift:6.3\nWORKDIR /app\nCOPY . .\nRUN swift build -c release\nCMD [\".build/release/shop\"]\n",
      says: ["red"], moved: ["/app/.build/release"]),
    Fixture(
      testDescription: "Node.js", builder: "node:24", runtime: "node:24-slim",
      shared: [
        "node": "#!/bin/sh\nexec sh \"$1\"\n",
        "npm":
          "#!/bin/sh\ncase $1 in ci) mkdir -p node_modules/a node_modules/dev; echo a > node_modules/a/x; echo d > node_modules/dev/x;; run) mkdir dist; cat node_modules/dev/x > /dev/null && echo 'cat node_modules/a/x; ls node_modules | grep -c a' > dist/main.js;; prune) rm -r node_modules/dev;; esac\n",
      ],
      tools: ["gcc": "#!/bin/sh\n"],
      files: ["package.json": "{}\n", "package-lock.json": "{}\n", "src/main.ts": "x\n"],
      dockerfile:
        "FROM node:24\nWORKDIR /app\nCOPY --chown=7000 package*.json ./\nRUN npm ci\nCOPY . .\nRUN npm run build\nUSER 7000\nCMD [\"node\", \"dist/main.js\"]\n",
      says: ["a", "1"], moved: ["/app/Dockerfile"]),
    Fixture(
      testDescription: "Python", builder: "python:3.14", runtime: "python:3.14-slim",
      shared: [
        "python":
          "#!/bin/sh\nif [ \"$1\" = -m ]; then mkdir -p $3/bin $3/lib; ln -s /usr/local/bin/python $3/bin/python; ln -s /usr/local/bin/pip $3/bin/pip; else cat \"$(dirname \"$0\")/../lib/flask\"; exec sh \"$1\"; fi\n",
        "pip": "#!/bin/sh\necho flask > \"$(dirname \"$0\")/../lib/flask\"\n",
      ],
      tools: ["gcc": "#!/bin/sh\n"],
      files: ["requirements.txt": "flask\n", "app.py": "echo app\n"],
      dockerfile:
        "FROM python:3.14\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\nCOPY . .\nCMD [\"python\", \"app.py\"]\n",
      says: ["flask", "app"], moved: ["/app/Dockerfile", "/venv"]),
    Fixture(
      testDescription: "Ruby", builder: "ruby:4.0", runtime: "ruby:4.0-slim",
      shared: [
        "bundle":
          "#!/bin/sh\nif [ \"$1\" = exec ]; then cat /usr/local/bundle/sinatra; exec sh \"$3\"; fi\nmkdir -p /usr/local/bundle; echo sinatra > /usr/local/bundle/sinatra\n"
      ],
      tools: ["gcc": "#!/bin/sh\n"],
      files: ["Gemfile": "gem\n", "Gemfile.lock": "    sinatra (4.1)\n", "app.rb": "echo app\n"],
      dockerfile:
        "FROM ruby:4.0\nWORKDIR /app\nCOPY Gemfile Gemfile.lock ./\nRUN bundle install\nCOPY . .\nCMD [\"bundle\", \"exec\", \"ruby\", \"app.rb\"]\n",
      says: ["sinatra", "app"], moved: ["/app/Dockerfile"]),
    // What PHP's extensions need is not known from outside: both stages are of one image, and Composer stays behind.
    Fixture(
      testDescription: "PHP", builder: "php:8.5-cli", runtime: "php:8.5-cli",
      shared: ["php": "#!/bin/sh\ncat vendor/autoload.php; exec sh \"$1\"\n"], tools: [:],
      files: ["composer.json": "{}\n", "composer.lock": "{}\n", "app.php": "echo app\n"],
      dockerfile:
        "FROM php:8.5-cli\nWORKDIR /app\nCOPY --from=composer:2 /usr/local/bin/composer /usr/local/bin/composer\nCOPY . .\nRUN composer install --no-dev\nCMD [\"php\", \"app.php\"]\n",
      says: ["vendor", "app"], moved: ["/app/Dockerfile"],
      others: [
        "composer:2": [
          "composer":
            "#!/bin/sh\nmkdir -p vendor /root/.composer/cache\necho vendor > vendor/autoload.php\nhead -c 20000 /dev/zero > /root/.composer/cache/x\n"
        ]
      ]),
  ]

  /// A Dockerfile that adds programs to an image.
  private static func image(_ base: String, _ programs: [String: String]) -> String {
    programs.sorted { $0.key < $1.key }.reduce("FROM \(base)\n") { text, program in
      let bytes = Data(program.value.utf8).base64EncodedString()
      return text
        + "RUN mkdir -p /usr/local/bin /usr/local/lib /etc/ssl/certs && echo \(bytes) | base64 -d > /usr/local/bin/\(program.key) && chmod 755 /usr/local/bin/\(program.key)\n"
    }
  }

  private static func standIns(_ fixture: Fixture) -> [(name: String, dockerfile: String)] {
    var shared = fixture.shared
    var tools = fixture.tools
    if fixture.testDescription == ".NET" {
      shared["dotnet"] =
        "#!/bin/sh\nif [ \"$1\" = publish ]; then mkdir -p $5; echo 'echo net; cat appsettings.json' > $5/Shop.dll; else exec sh \"$1\"; fi\n"
      tools["csc"] = "#!/bin/sh\n"
    }
    tools["bulk"] = String(repeating: "x", count: 20_000)
    let others = fixture.others.map { (name: $0.key, dockerfile: image(TestEngine.baseImage, $0.value)) }
    let runtime = (name: fixture.runtime, dockerfile: image(TestEngine.baseImage, shared))
    guard fixture.builder != fixture.runtime else { return others + [runtime] }
    return others + [runtime, (fixture.builder, image(fixture.runtime, tools))]
  }

  private static func context(_ fixture: Fixture) -> ContextPaths {
    ContextPaths(
      paths: Set(fixture.files.keys.map { String($0.prefix { $0 != "/" }) }), tree: Set(fixture.files.keys),
      texts: fixture.files)
  }

  @Test(arguments: fixtures)
  func `both forms say the same, and the second stage holds what the single one held`(_ fixture: Fixture)
    async throws
  {
    try await BuiltImage.withStandIns(Self.standIns(fixture)) {
      var configuration = LintConfiguration()
      configuration.ignoring = Set(RuleRegistry.rules.map(\.id)).subtracting(["single-stage"])
      let optimized = try DockerfileOptimizer(linter: DockerfileLinter(configuration)).optimize(
        Array(fixture.dockerfile.utf8), path: "Dockerfile", context: Self.context(fixture))
      #expect(optimized.after.stages == 2)
      #expect(optimized.text.contains("FROM \(fixture.runtime)\n"))
      try await TestEngine.withImageName("single") { single in
        try await TestEngine.withImageName("divided") { divided in
          let before = try await BuiltImage.build(optimized.original, fixture.files, as: single)
          let after = try await BuiltImage.build(optimized.bytes, fixture.files, as: divided)
          #expect(before.said == fixture.says)
          #expect(after.said == fixture.says)
          let strange = after.contents.files.filter { path, facts in
            before.contents.files[path] != facts && !fixture.moved.contains { path.hasPrefix($0) }
          }
          #expect(strange.keys.sorted() == [])
          for path in ["/usr/local/bin/bulk", "/usr/local/bin/composer", "/root/.composer/cache/x"] {
            #expect(after.contents.files[path] == nil)
          }
          #expect(after.bytes < before.bytes)
          let settings = before.contents.differences(to: after.contents).filter {
            !$0.hasPrefix("/") && !$0.hasSuffix("gone.") && !$0.hasSuffix("new or differ.")
          }
          #expect(settings == (fixture.testDescription == "Python" ? ["Variables that differ: PATH."] : []))
        }
      }
    }
  }

  @Test func `--measure reports the sizes and layers that another look at both images finds`() async throws {
    let fixture = Self.fixtures[0]
    let files = fixture.files.merging([".dockerignore": "notes\n"], uniquingKeysWith: { $1 })
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "longshore-measure-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files.merging(["Dockerfile": fixture.dockerfile], uniquingKeysWith: { $1 }) {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try await BuiltImage.withStandIns(Self.standIns(fixture)) {
      let answer = try await act(
        "dockerfile.optimize", ["path": .string(folder.path + "/Dockerfile"), "measure": true],
        of: TestEngine.client)
      let metrics = answer.outcome.report.blocks.flatMap { block -> [Block.Metric] in
        if case .metrics(let metrics) = block { metrics } else { [] }
      }
      let optimized = try #require(answer.outcome.artifacts.first { $0.name == "Dockerfile" }).text
      #expect(optimized.contains("AS build"))
      try await TestEngine.withImageName("single") { single in
        try await TestEngine.withImageName("divided") { divided in
          let before = try await BuiltImage.build(Array(fixture.dockerfile.utf8), files, as: single)
          let after = try await BuiltImage.build(Array(optimized.utf8), files, as: divided)
          let size = try #require(metrics.first { $0.name == "Image size" })
          #expect(size.before == Double(before.bytes))
          #expect(size.value == Double(after.bytes))
          let layers = try #require(metrics.first { $0.name == "Layers with files" })
          let history = try await TestEngine.client.imageHistory(divided).count { $0.size > 0 }
          #expect(layers.value == Double(history))
        }
      }
      for name in ["Build time", "Build time from the cache"] {
        let time = try #require(metrics.first { $0.name == name })
        #expect(try #require(time.before) > 0)
        #expect(try #require(time.value) > 0)
      }
    }
  }
}
