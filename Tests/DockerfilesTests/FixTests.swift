import Reporting
import Testing

@testable import Dockerfiles

/// What the fixes write, and where they hold back.
@Suite struct FixTests {
  /// A stage whose other findings have no fix.
  private func body(_ text: String, base: String = "example/x:1") throws -> String {
    let head = "FROM \(base)\n"
    let result = try optimized(head + text)
    return String(result.dropFirst(result.hasPrefix(head) ? head.count : 0))
  }

  @Test(arguments: [
    // Joining
    ("RUN a\nRUN b\n", "RUN a \\\n    && b\n"),
    ("RUN a\n# why b\n\nRUN b\n", "RUN a \\\n# why b\n    && b\n"),
    ("RUN a\nRUN b || c\n", "RUN a \\\n    && (b || c)\n"),
    ("RUN (a)\nRUN b\n", "RUN ( (a)) \\\n    && b\n"),
    ("RUN cd /x\nRUN b\n", "RUN (cd /x) \\\n    && b\n"),
    ("RUN a\nRUN cd /x && b\n", "RUN a \\\n    && cd /x && b\n"),
    ("RUN export A=1; a\nRUN b\n", "RUN (export A=1; a) \\\n    && b\n"),
    ("RUN a\nRUN set -e; b\n", "RUN a \\\n    && (set -e; b)\n"),
    // Not joining
    ("RUN set -e; a\nRUN b\n", "RUN set -e; a\nRUN b\n"),
    ("RUN a # note\nRUN b\n", "RUN a # note\nRUN b\n"),
    ("RUN a &\nRUN b\n", "RUN a &\nRUN b\n"),
    ("RUN a\n# hadolint ignore=DL3004\nRUN b\n", "RUN a\n# hadolint ignore=DL3004\nRUN b\n"),
    ("RUN [\"a\"]\nRUN [\"b\"]\n", "RUN [\"a\"]\nRUN [\"b\"]\n"),
    ("RUN a 'open\nRUN b\n", "RUN a 'open\nRUN b\n"),
    ("SHELL [\"/bin/bash\", \"-lc\"]\nRUN a\nRUN b\n", "SHELL [\"/bin/bash\", \"-lc\"]\nRUN a\nRUN b\n"),
    (
      "SHELL [\"/bin/bash\", \"-ec\"]\nRUN a; b\nRUN c\n", "SHELL [\"/bin/bash\", \"-ec\"]\nRUN a; b\nRUN c\n"
    ),
    // apt
    (
      "RUN apt-get update\nRUN apt-get install curl\n",
      "RUN apt-get update \\\n    && apt-get install -y --no-install-recommends curl ca-certificates \\\n    && rm -rf /var/lib/apt/lists/*\n"
    ),
    (
      "RUN apt update && \\\n  apt install -y \\\n    git \\\n    jq\n",
      "RUN apt-get update && \\\n  apt-get install -y --no-install-recommends \\\n    git \\\n    jq \\\n    ca-certificates && \\\n    rm -rf /var/lib/apt/lists/*\n"
    ),
    // The second installation lives on the first one's lists.
    (
      "RUN apt-get update && apt-get install -y --no-install-recommends a && x\nENV B=c\nRUN apt-get install -y --no-install-recommends d\n",
      "RUN apt-get update && apt-get install -y --no-install-recommends a && x\nENV B=c\nRUN apt-get install -y --no-install-recommends d\n"
    ),
    // Other package managers
    ("RUN apk add curl\n", "RUN apk add --no-cache curl\n"),
    ("RUN dnf install -y curl\n", "RUN dnf install -y curl \\\n    && dnf clean all\n"),
    ("RUN pip install -r r.txt\n", "RUN pip install --no-cache-dir -r r.txt\n"),
    ("RUN npm ci; \n", "RUN npm ci; \n"),
    // Pairs
    ("ENV A b c\n", "ENV A=\"b c\"\n"),
    ("ENV A \"b c\"\n", "ENV A=\"b c\"\n"),
    ("ENV A $B/c\n", "ENV A=$B/c\n"),
    ("ENV A b 'c\n", "ENV A b 'c\n"),
    ("LABEL maintainer Ada <a@b>\n", "LABEL maintainer=\"Ada <a@b>\"\n"),
    ("MAINTAINER \"Ada\" $1\n", "LABEL org.opencontainers.image.authors=\"\\\"Ada\\\" \\$1\"\n"),
    // Commands
    ("CMD node server.js\n", "CMD [\"node\", \"server.js\"]\n"),
    ("CMD node 'a b' \"c\\\"d\"\n", "CMD [\"node\", \"a b\", \"c\\\"d\"]\n"),
    ("CMD serve --port $PORT\n", "CMD [\"sh\", \"-c\", \"exec serve --port $PORT\"]\n"),
    ("CMD a && b\n", "CMD a && b\n"),
    ("CMD a > /log\n", "CMD a > /log\n"),
    ("CMD cd /x\n", "CMD cd /x\n"),
    ("ENTRYPOINT a\nCMD [\"b\"]\n", "ENTRYPOINT a\nCMD [\"b\"]\n"),
    ("ENTRYPOINT [\"a\"]\nCMD b\n", "ENTRYPOINT [\"a\"]\nCMD b\n"),
    ("CMD [\"a\"]\nCMD [\"b\"]\n", "CMD [\"b\"]\n"),
    ("CMD [“a”, “b”]\n", "CMD [\"a\", \"b\"]\n"),
    ("ADD a b /c/\n", "COPY a b /c/\n"),
    ("add $A /c/\n", "ADD $A /c/\n"),
    ("WORKDIR /a\nWORKDIR b/c\n", "WORKDIR /a\nWORKDIR /a/b/c\n"),
    ("WORKDIR /a\nWORKDIR ../b\n", "WORKDIR /a\nWORKDIR ../b\n"),
  ])
  func `a fix writes what a careful person would, or nothing`(_ before: String, _ after: String) throws {
    #expect(try body(before) == after)
  }

  @Test func `line breaks of Windows are kept`() throws {
    let text = try optimized("FROM example/x:1\r\nRUN apk add a\r\nRUN b\r\n")
    #expect(text == "FROM example/x:1\r\nRUN apk add --no-cache a \\\r\n    && b\r\n")
  }

  @Test func `nothing is added behind a file that ends inside of an instruction`() throws {
    let text = "FROM node:24-slim\nEXPOSE 80\nCMD [\"a\"] \\\n"
    #expect(try optimized(text).hasSuffix("CMD [\"a\"] \\\n"))
  }

  @Test(arguments: [
    ("node:24-slim", "USER node\n"),
    ("alpine:3.24", "RUN addgroup -S -g 10001 app && adduser -S -D -u 10001 -G app app\n"),
    ("python:3.14-slim", "RUN groupadd --gid 10001 app && useradd --uid 10001"),
    ("scratch", "USER 65532:65532\n"),
    ("mcr.microsoft.com/dotnet/aspnet:10.0", "USER app\n"),
  ])
  func `the user fits the base image`(_ base: String, _ expected: String) throws {
    let text = try optimized("FROM \(base)\nWORKDIR /app\nCOPY . .\nCMD [\"x\"]\n")
    #expect(text.contains(expected))
    #expect(try rules(in: text).isDisjoint(with: ["user-missing", "user-root"]))
    #expect(text.hasSuffix("CMD [\"x\"]\n"))
  }

  @Test(arguments: [
    "FROM node:24-slim\nEXPOSE 80\nCMD [\"x\"]\n",
    "FROM debian:13\nCMD [\"nginx\", \"-g\", \"daemon off;\"]\n",
    "FROM node:24-slim\n", "FROM example/unknown:1\nCMD [\"x\"]\n",
    "FROM debian:13\nVOLUME /data\nCMD [\"x\"]\n",
    "FROM alpine:3.24\nRUN apk add --no-cache su-exec\nCMD [\"x\"]\n",
  ])
  func `no user is set where root may be needed`(_ text: String) throws {
    #expect(try !optimized(text).contains("USER"))
  }

  @Test(arguments: [
    ("node:24-slim", "[\"node\", \"-e\","), ("python:3.14-slim", "[\"python\", \"-c\","),
    ("alpine:3.24", "[\"nc\", \"-z\", \"127.0.0.1\", \"8080\"]"), ("debian:13", "[\"bash\", \"-c\","),
  ])
  func `the health check uses what the base image has`(_ base: String, _ expected: String) throws {
    let text = try optimized("FROM \(base)\nUSER 1\nEXPOSE 53/udp 8080\nCMD [\"x\"]\n")
    #expect(text.contains(expected))
    #expect(try !rules(in: text).contains("no-healthcheck"))
  }

  @Test(arguments: [
    ("COPY . .\nRUN npm install", ["package-lock.json", ".dockerignore", "package.json"], "RUN npm ci"),
    ("COPY package.json ./\nRUN npm install", ["package-lock.json"], "RUN npm install"),
    ("COPY package*.json ./\nRUN npm i --omit=dev", ["package-lock.json"], "RUN npm ci --omit=dev"),
    ("COPY . .\nRUN npm install", ["package.json"], "RUN npm install"),
  ])
  func `npm ci is written where the lock file is in the image by then`(
    _ text: String, _ paths: [String], _ expected: String
  ) throws {
    let result = try optimized("FROM example/x:1\n\(text)\n", context: ContextPaths(paths: Set(paths)))
    #expect(result.contains(expected + " "))
  }

  @Test func `sources are copied after the installation where that is all the RUN does`() throws {
    let head = "FROM example/x:1\nWORKDIR /app\n"
    #expect(
      try optimized(
        head + "COPY --chown=1 . .\nRUN npm ci --no-audit && npm cache clean --force\nRUN npm run build\n")
        == head
        + "COPY --chown=1 package.json package-lock.json* .npmrc* ./\nRUN npm ci --no-audit && npm cache clean --force\nCOPY --chown=1 . .\nRUN npm run build\n"
    )
    let elsewhere = head + "COPY . .\nRUN npm ci && npm cache clean --force\n"
    #expect(try optimized(elsewhere, context: ContextPaths(paths: ["web"])) == elsewhere)
    let mixed = head + "COPY . .\nRUN npm ci && npm run build && npm cache clean --force\n"
    #expect(try optimized(mixed) == mixed)
  }
}
