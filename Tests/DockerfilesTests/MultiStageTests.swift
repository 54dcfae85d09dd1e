import Reporting
import Testing

@testable import Dockerfiles

/// A single stage that builds and runs becomes two, language by language, or the finding says why it does not.
@Suite struct MultiStageTests {
  /// A file, what lies around it, and the two stages it becomes.
  struct Conversion: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let context: ContextPaths
    let after: String

    init(
      _ name: String, files: [String] = [], texts: [String: String] = [:], _ before: String, _ after: String
    ) {
      testDescription = name
      self.before = before
      self.after = after
      context = ContextPaths(
        paths: Set(files.map { String($0.prefix { $0 != "/" }) }), tree: Set(files).union(texts.keys),
        texts: texts)
    }
  }

  private static let remark = "# What runs: only what running needs is taken from the build."

  static let conversions = [
    Conversion(
      "Go, with a folder that the program reads",
      files: [
        "go.mod", "main.go", "internal/db.go", "README.md", "templates/index.html", "cmd/tool/main.go",
      ],
      """
      # The shop.
      FROM golang:1.27
      WORKDIR /src
      EXPOSE 8080
      COPY . .
      # Without cgo it runs anywhere.
      RUN CGO_ENABLED=0 go build -o /usr/local/bin/shop .
      CMD ["shop"]

      """,
      """
      # The shop.
      FROM golang:1.27 AS build
      WORKDIR /src
      COPY . .
      # Without cgo it runs anywhere.
      RUN CGO_ENABLED=0 go build -o /usr/local/bin/shop .

      \(remark)
      FROM gcr.io/distroless/static-debian13
      WORKDIR /src
      COPY --from=build /usr/local/bin/shop /usr/local/bin/shop
      COPY --from=build /src/templates /src/templates
      EXPOSE 8080
      CMD ["shop"]

      """),
    Conversion(
      "Go on Alpine keeps its packages, its user and its name",
      files: ["go.mod", "main.go"],
      """
      FROM golang:1.27-alpine3.22 AS shop
      RUN apk add --no-cache git ca-certificates
      RUN adduser -D -u 10001 app
      WORKDIR /src
      COPY go.mod ./
      RUN go mod download
      COPY *.go ./
      RUN go build -o shop
      USER app
      ENTRYPOINT ["./shop"]
      """,
      """
      FROM golang:1.27-alpine3.22 AS build
      RUN apk add --no-cache git ca-certificates
      RUN adduser -D -u 10001 app
      WORKDIR /src
      COPY go.mod ./
      RUN go mod download
      COPY *.go ./
      RUN go build -o shop

      \(remark)
      FROM alpine:3.22 AS shop
      RUN apk add --no-cache ca-certificates
      RUN adduser -D -u 10001 app
      WORKDIR /src
      COPY --from=build /src/shop /src/shop
      COPY --from=build /usr/local/go/lib/time/zoneinfo.zip /usr/local/go/lib/time/zoneinfo.zip
      USER app
      ENTRYPOINT ["./shop"]
      """),
    Conversion(
      "Rust", texts: ["Cargo.toml": "", "Cargo.lock": "name = \"serde\"", "src/main.rs": ""],
      """
      FROM rust:1.98-bookworm
      WORKDIR /app
      COPY . .
      RUN cargo build --release --locked
      CMD ["./target/release/shop", "--port", "80"]

      """,
      """
      FROM rust:1.98-bookworm AS build
      WORKDIR /app
      COPY . .
      RUN cargo build --release --locked

      \(remark)
      FROM gcr.io/distroless/cc-debian12
      WORKDIR /app
      COPY --from=build /app/target/release/shop /app/target/release/shop
      CMD ["./target/release/shop", "--port", "80"]

      """),
    Conversion(
      "Java by Maven, with options from the environment",
      texts: ["pom.xml": "<artifactId>spring-boot-maven-plugin</artifactId>", "src/main/java/App.java": ""],
      """
      FROM maven:3.9-eclipse-temurin-21
      WORKDIR /app
      COPY pom.xml .
      COPY src src
      RUN --mount=type=cache,target=/root/.m2 mvn -B package -DskipTests
      ENV JAVA_OPTS=-Xmx256m
      CMD java $JAVA_OPTS -jar target/shop-1.0.jar

      """,
      """
      FROM maven:3.9-eclipse-temurin-21 AS build
      WORKDIR /app
      COPY pom.xml .
      COPY src src
      RUN --mount=type=cache,target=/root/.m2 mvn -B package -DskipTests

      \(remark)
      FROM eclipse-temurin:21-jre
      WORKDIR /app
      COPY --from=build /app/target/shop-1.0.jar /app/target/shop-1.0.jar
      ENV JAVA_OPTS=-Xmx256m
      CMD java $JAVA_OPTS -jar target/shop-1.0.jar

      """),
    Conversion(
      "Java by Gradle",
      files: ["build.gradle.kts", "src/main/kotlin/App.kt", "gradlew", "gradle/wrapper.jar"],
      """
      FROM eclipse-temurin:21-jdk-alpine
      WORKDIR /app
      COPY . .
      RUN ./gradlew --no-daemon shadowJar
      ENTRYPOINT ["java", "-jar", "/app/build/libs/shop-all.jar"]

      """,
      """
      FROM eclipse-temurin:21-jdk-alpine AS build
      WORKDIR /app
      COPY . .
      RUN ./gradlew --no-daemon shadowJar

      \(remark)
      FROM eclipse-temurin:21-jre-alpine
      WORKDIR /app
      COPY --from=build /app/build/libs/shop-all.jar /app/build/libs/shop-all.jar
      ENTRYPOINT ["java", "-jar", "/app/build/libs/shop-all.jar"]

      """),
    Conversion(
      ".NET", files: ["Shop.csproj", "Program.cs", "appsettings.json"],
      """
      FROM mcr.microsoft.com/dotnet/sdk:10.0
      WORKDIR /src
      COPY . .
      RUN dotnet restore && dotnet publish -c Release -o /app
      WORKDIR /app
      ENV ASPNETCORE_HTTP_PORTS=80
      ENTRYPOINT ["dotnet", "Shop.dll"]

      """,
      """
      FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
      WORKDIR /src
      COPY . .
      RUN dotnet restore && dotnet publish -c Release -o /app

      \(remark)
      FROM mcr.microsoft.com/dotnet/aspnet:10.0
      WORKDIR /src
      COPY --from=build /app /app
      COPY --from=build /src/appsettings.json /src/appsettings.json
      WORKDIR /app
      ENV ASPNETCORE_HTTP_PORTS=80
      ENTRYPOINT ["dotnet", "Shop.dll"]

      """),
    Conversion(
      "Swift", files: ["Package.swift", "Package.resolved", "Sources/shop/main.swift", "Public/style.css"],
      """
      FROM swift:6.3-noble
      WORKDIR /app
      COPY . .
      RUN swift build -c release
      CMD [".build/release/shop"]

      """,
      """
      FROM swift:6.3-noble AS build
      WORKDIR /app
      COPY . .
      RUN swift build -c release

      \(remark)
      FROM swift:6.3-noble-slim
      WORKDIR /app
      COPY --from=build /app/.build/release/shop /app/.build/release/shop
      COPY --from=build /app/Public /app/Public
      CMD [".build/release/shop"]

      """),
    Conversion(
      "Node.js, without its development packages",
      files: ["package.json", "package-lock.json", "src/main.ts"],
      """
      FROM node:24
      WORKDIR /app
      ENV PORT=3000
      COPY package*.json ./
      RUN npm ci
      COPY . .
      RUN npm run build
      USER node
      CMD ["node", "dist/main.js"]

      """,
      """
      FROM node:24 AS build
      WORKDIR /app
      ENV PORT=3000
      COPY package*.json ./
      RUN npm ci
      COPY . .
      RUN npm run build
      RUN npm prune --omit=dev

      \(remark)
      FROM node:24-slim
      WORKDIR /app
      ENV PORT=3000
      COPY --from=build /app /app
      USER node
      CMD ["node", "dist/main.js"]

      """),
    Conversion(
      "Python, with a library in place of its headers",
      texts: ["requirements.txt": "psycopg2==2.9\nflask\n", "app.py": ""],
      """
      FROM python:3.14-slim
      WORKDIR /app
      RUN apt-get update && apt-get install -y --no-install-recommends \\
            gcc \\
            libpq-dev \\
        && rm -rf /var/lib/apt/lists/*
      COPY requirements.txt .
      RUN pip install --no-cache-dir -r requirements.txt
      COPY . .
      CMD ["python", "app.py"]

      """,
      """
      FROM python:3.14-slim AS build
      WORKDIR /app
      RUN apt-get update && apt-get install -y --no-install-recommends \\
            gcc \\
            libpq-dev \\
        && rm -rf /var/lib/apt/lists/*
      COPY requirements.txt .
      ENV PATH=/venv/bin:$PATH
      RUN python -m venv /venv
      RUN pip install --no-cache-dir -r requirements.txt

      \(remark)
      FROM python:3.14-slim
      ENV PATH=/venv/bin:$PATH
      WORKDIR /app
      RUN apt-get update && apt-get install -y --no-install-recommends \\
            libpq5 \\
        && rm -rf /var/lib/apt/lists/*
      COPY --from=build /venv /venv
      COPY --from=build /app /app
      COPY . .
      CMD ["python", "app.py"]

      """),
    Conversion(
      "PHP, without Composer",
      """
      FROM php:8.5-apache
      COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
      RUN apt-get update && apt-get install -y git unzip libpng16-16 && rm -rf /var/lib/apt/lists/*
      WORKDIR /var/www/html
      COPY . .
      RUN composer install --no-dev

      """,
      """
      FROM php:8.5-apache AS build
      COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
      RUN apt-get update && apt-get install -y git unzip libpng16-16 && rm -rf /var/lib/apt/lists/*
      WORKDIR /var/www/html
      COPY . .
      RUN composer install --no-dev

      \(remark)
      FROM php:8.5-apache
      RUN apt-get update && apt-get install -y libpng16-16 && rm -rf /var/lib/apt/lists/*
      WORKDIR /var/www/html
      COPY --from=build /var/www/html /var/www/html

      """),
    Conversion(
      "Ruby", texts: ["Gemfile.lock": "    sinatra (4.1)\n", "Gemfile": "", "app.rb": ""],
      """
      FROM ruby:4.0
      WORKDIR /app
      COPY Gemfile Gemfile.lock ./
      RUN bundle install
      COPY . .
      CMD ["bundle", "exec", "ruby", "app.rb"]

      """,
      """
      FROM ruby:4.0 AS build
      WORKDIR /app
      COPY Gemfile Gemfile.lock ./
      RUN bundle install

      \(remark)
      FROM ruby:4.0-slim
      WORKDIR /app
      COPY --from=build /usr/local/bundle /usr/local/bundle
      COPY --from=build /app /app
      COPY . .
      CMD ["bundle", "exec", "ruby", "app.rb"]

      """),
  ]

  @Test(arguments: conversions)
  func `a stage that builds and runs is divided`(_ conversion: Conversion) throws {
    guard case .split(let split) = StageSplit.of(try parsed(conversion.before), conversion.context) else {
      Issue.record("\(try refusal(conversion.before, conversion.context) ?? "nothing is built")")
      return
    }
    let bytes = try #require(split.fix.edits.applied(to: Array(conversion.before.utf8)))
    #expect(String(decoding: bytes, as: UTF8.self) == conversion.after)
    #expect(split.changes.contains("no longer ship"))
    let file = try Dockerfile.parse(bytes)
    #expect(file.problems.isEmpty && file.stages.count == 2)
  }

  @Test(arguments: conversions)
  func `every comment of the original is kept, and Windows line breaks too`(_ conversion: Conversion) throws {
    let before = conversion.before.replacing("\n", with: "\r\n")
    guard case .split(let split) = StageSplit.of(try parsed(before), conversion.context) else {
      Issue.record("not divided")
      return
    }
    let bytes = try #require(split.fix.edits.applied(to: Array(before.utf8)))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text == conversion.after.replacing("\n", with: "\r\n"))
    for comment in try parsed(before).comments { #expect(text.contains("# " + comment.text)) }
  }

  /// Why a text is not divided; `nil` where it is.
  private func refusal(_ text: String, _ context: ContextPaths?) throws -> String? {
    guard case .refused(let refusal, _) = StageSplit.of(try parsed(text), context) else { return nil }
    return refusal.reason
  }

  private static let bare = ContextPaths(tree: ["go.mod", "main.go", "start.sh"])

  @Test(arguments: [
    // Steps that are not understood
    ("FROM golang:1.27\nWORKDIR /s\nCOPY . .\nRUN make build\nRUN go build -o /a\nCMD [\"/a\"]\n", "make"),
    (
      "FROM golang:1.27\nWORKDIR /s\nCOPY . .\nRUN curl -O https://x.org/a && go build -o /a\nCMD [\"/a\"]\n",
      "curl"
    ),
    (
      "FROM golang:1.27\nARG D\nWORKDIR $D\nCOPY . .\nRUN go build -o a\nCMD [\"./a\"]\n",
      "the folder that go runs in"
    ),
    (
      "FROM golang:1.27\nWORKDIR /s\nCOPY . .\nRUN go build -o $OUT\nCMD [\"/a\"]\n",
      "put together by the shell"
    ),
    ("FROM rust:1.98\nCOPY . .\nRUN cargo build --release\nCMD [\"/target/release/a\"]\n", "in /"),
    ("FROM golang:1.27\nWORKDIR /s\nCOPY . .\nVOLUME /s\nRUN go build -o /a\nCMD [\"/a\"]\n", "VOLUME"),
    ("FROM golang:1.27\nWORKDIR /s\nONBUILD COPY . .\nRUN go build -o /a\nCMD [\"/a\"]\n", "ONBUILD"),
    (
      "FROM golang:1.27\nWORKDIR /s\nCOPY . .\nRUN useradd app && go build -o /a\nCMD [\"/a\"]\n",
      "makes a user"
    ),
    (
      "FROM golang:1.27\nWORKDIR /s\nCOPY . .\nRUN chown -R 1 /s\nRUN go build -o /a\nCMD [\"/a\"]\n",
      "owner or mode"
    ),
    // The running needs the toolchain, or what it needs is unclear
    (
      "FROM golang:1.27\nWORKDIR /s\nCOPY . .\nRUN go mod download\nCMD [\"go\", \"run\", \".\"]\n",
      "starts go"
    ),
    ("FROM golang:1.27\nWORKDIR /s\nCOPY . .\nRUN go build -o /a\nCMD [\"./start.sh\"]\n", "a script"),
    ("FROM golang:1.27\nWORKDIR /s\nCOPY . .\nRUN go build -o /a\nCMD /a && /b\n", "says plainly"),
    (
      "FROM golang:1.27\nWORKDIR /s\nCOPY . .\nRUN go build -o /a\nCMD [\"/a\"]\nHEALTHCHECK CMD curl -f localhost\n",
      "curl"
    ),
    ("FROM golang:1.27\nWORKDIR /s\nCOPY . .\nRUN go build -o /a\nUSER www\nCMD [\"/a\"]\n", "no user www"),
    (
      "FROM golang:1.27\nRUN apt-get install -y libsqlite3-dev\nWORKDIR /s\nCOPY . .\nRUN go build -o /a\nCMD [\"/a\"]\n",
      "libsqlite3-dev"
    ),
    (
      "FROM rust:1.98\nWORKDIR /s\nCOPY src src\nRUN cargo build --release\nCMD [\"target/release/a\"]\n",
      "Cargo.lock"
    ),
    (
      "FROM maven:3.9\nWORKDIR /s\nCOPY src src\nRUN mvn package\nCMD [\"java\", \"-jar\", \"target/a.jar\"]\n",
      "version of Java"
    ),
    (
      "FROM maven:3.9-amazoncorretto-21\nWORKDIR /s\nCOPY src src\nRUN mvn package\nCMD [\"java\", \"-jar\", \"target/a.jar\"]\n",
      "no runtime image"
    ),
    (
      "FROM maven:3.9-eclipse-temurin-21\nWORKDIR /s\nCOPY src src\nRUN mvn package\nCMD [\"java\", \"-jar\", \"target/a.jar\"]\n",
      "all that it needs"
    ),
    (
      "FROM maven:3.9-eclipse-temurin-21\nWORKDIR /s\nCOPY src src\nRUN mvn package\nCMD [\"java\", \"-cp\", \"target/a.jar:lib\", \"Main\"]\n",
      "java -jar"
    ),
    (
      "FROM gradle:9-jdk21\nWORKDIR /s\nCOPY src src\nRUN gradle build\nCMD [\"gradle\", \"run\"]\n",
      "java -jar"
    ),
    (
      "FROM mcr.microsoft.com/dotnet/sdk:10.0\nWORKDIR /s\nCOPY a.cs .\nRUN dotnet build\nCMD [\"dotnet\", \"run\"]\n",
      "SDK is needed"
    ),
    (
      "FROM mcr.microsoft.com/dotnet/sdk:10.0\nWORKDIR /s\nCOPY a.cs .\nRUN dotnet build\nCMD [\"dotnet\", \"bin/a.dll\"]\n",
      "nothing is published"
    ),
    (
      "FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine\nWORKDIR /s\nCOPY a.cs .\nRUN dotnet publish -o /o\nCMD [\"dotnet\", \"/o/a.dll\"]\n",
      "Alpine"
    ),
    (
      "FROM swift:6.3\nWORKDIR /s\nCOPY Sources Sources\nRUN swift build\nCMD [\"swift\", \"run\"]\n",
      "starts swift"
    ),
    (
      "FROM node:24\nWORKDIR /s\nCOPY . .\nRUN npm ci && npx playwright install\nCMD [\"node\", \"a\"]\n",
      "browser"
    ),
    (
      "FROM node:24-slim\nWORKDIR /s\nCOPY . .\nRUN npm ci\nRUN npm run build\nCMD [\"npm\", \"start\"]\n",
      "all that this one holds"
    ),
    (
      "FROM python:3.14-slim\nRUN apk add gcc\nWORKDIR /s\nCOPY . .\nRUN pip install --user flask\nCMD [\"python\", \"a\"]\n",
      "where to install"
    ),
    (
      "FROM python:3.14-slim\nRUN apk add gcc\nWORKDIR /s\nCOPY . .\nRUN pip install poetry\nCMD [\"python\", \"a\"]\n",
      "another tool"
    ),
    (
      "FROM python:3.14\nWORKDIR /s\nCOPY . .\nRUN pip install -r requirements.txt\nCMD [\"python\", \"a\"]\n",
      "all that this one holds"
    ),
    ("FROM php:8.5-cli\nWORKDIR /s\nCOPY . .\nRUN composer install\n", "all that this one holds"),
    ("FROM ruby:4.0\nWORKDIR /s\nENV BUNDLE_PATH=/b\nCOPY . .\nRUN bundle install\n", "where gems"),
  ])
  func `what is not safe is left in one piece, and the reason given`(_ text: String, _ reason: String) throws
  {
    let found = try #require(try refusal(text, Self.bare))
    #expect(found.contains(reason), "\(found)")
  }

  @Test func `without a context nothing is guessed`() throws {
    let text = "FROM golang:1.27\nWORKDIR /s\nCOPY . .\nRUN go build -o /a\nCMD [\"/a\"]\n"
    #expect(try refusal(text, nil)?.contains("not known") == true)
    let finding = try #require(
      try DockerfileLinter().lint(Array(text.utf8), path: "f").first { $0.rule == "single-stage" })
    #expect(finding.fix == nil)
    #expect(finding.message.contains("not divided by itself: everything around it is copied"))
  }

  @Test func `a folder without sources is not the context, and another image is no language's`() throws {
    let text = "FROM golang:1.27\nWORKDIR /s\nCOPY . .\nRUN go build -o /a\nCMD [\"/a\"]\n"
    #expect(try refusal(text, ContextPaths(tree: ["Dockerfile"]))?.contains("another one") == true)
    let other = "FROM alpine:3.24\nRUN go build -o /a\nCMD [\"/a\"]\n"
    let finding = try #require(
      try DockerfileLinter().lint(Array(other.utf8), path: "f").first { $0.rule == "single-stage" })
    #expect(finding.message.contains("alpine is not the image of a language"))
  }

  @Test(arguments: [
    "FROM node:24 AS a\nWORKDIR /s\nRUN npm ci\nFROM node:24\nCMD [\"node\", \"a\"]\n",
    "FROM alpine:3.24\nRUN go build -o /a\nCMD [\"/a\"]\n",
    "FROM node:24\nCOPY a.js .\nCMD [\"node\", \"a.js\"]\n",
    "FROM golang:1.27\nNONSENSE\nRUN go build\n", "",
  ])
  func `what has stages, no build or errors is not looked at`(_ text: String) throws {
    guard case .nothing = StageSplit.of(try parsed(text), Self.bare) else {
      Issue.record("it was looked at")
      return
    }
  }

  @Test func `libraries of the full image are only given up where no package may use them`() throws {
    let text =
      "FROM python:3.14\nWORKDIR /app\nCOPY . .\nRUN pip install -r requirements.txt\nCMD [\"python\", \"a.py\"]\n"
    func image(_ requirements: String) throws -> String? {
      let context = ContextPaths(texts: ["requirements.txt": requirements])
      guard case .split(let split) = StageSplit.of(try parsed(text), context) else { return nil }
      let bytes = try #require(split.fix.edits.applied(to: Array(text.utf8)))
      let file = try Dockerfile.parse(bytes)
      return file.instructions.last { $0.keyword == .from }?.arguments.first?.text
    }
    #expect(try image("flask==3\nrequests>=2\n") == "python:3.14-slim")
    #expect(try image("flask\nmysqlclient==2\n") == nil)
    #expect(try image("-r other.txt\n") == nil)
  }

  @Test func `the optimizer divides first, says what changes, and does it once`() throws {
    let conversion = Self.conversions[0]
    let result = try DockerfileOptimizer().optimize(
      Array(conversion.before.utf8), path: "Dockerfile", context: conversion.context)
    let split = try #require(result.applied.first)
    #expect(split.finding.rule == "single-stage")
    #expect(
      split.changes
        == "the Go toolchain and the sources no longer ship; the program runs in gcr.io/distroless/static-debian13"
    )
    #expect(result.notes.contains { $0.hasPrefix("single-stage: the Go toolchain") })
    #expect(
      result.text.contains(
        "# Build in a stage of its own, and ship what it made without what made it (single-stage):\n# the Go toolchain and the sources no longer ship;\n# the program runs in gcr.io/distroless/static-debian13\nFROM golang:1.27 AS build\n"
      ))
    #expect(result.after.stages == 2)
    let again = try DockerfileOptimizer().optimize(
      result.bytes, path: "Dockerfile", context: conversion.context)
    #expect(!again.isChanged)
    let keeping = try DockerfileOptimizer(keepsImage: true).optimize(
      Array(conversion.before.utf8), path: "Dockerfile", context: conversion.context)
    #expect(keeping.after.stages == 1)
  }
}
