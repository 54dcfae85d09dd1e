import Reporting
import Testing

@testable import Dockerfiles

/// What is not divided, and the reason that the finding gives.
struct MultiStageRefusalTests {
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
}
