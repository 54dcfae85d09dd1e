import Reporting
import Testing

@testable import Dockerfiles

/// Where a rule begins and ends, beyond its two examples.
@Suite struct RuleBoundaryTests {
  @Test(arguments: [
    ("base-untagged", "FROM a:1 AS base\nFROM base\n"),
    ("base-untagged", "FROM scratch\n"),
    ("base-untagged", "ARG I=node\nFROM $I\n"),
    ("base-latest", "FROM node:latest@sha256:0123456789abcdef0123456789abcdef\n"),
    ("base-full", "FROM node:24 AS build\nFROM node:24-alpine\n"),
    (
      "apt-yes",
      "FROM a\nRUN apt-get install -qq x && apt-get -y install y && apt-get install --quiet --quiet z\n"
    ),
    (
      "apt-lists",
      "FROM a AS b\nRUN apt-get update && apt-get install -y x\nFROM scratch\nCOPY --from=b /x /\n"
    ),
    ("apt-lists", "FROM a\nRUN --mount=type=cache,target=/var/lib/apt apt-get update\n"),
    ("apt-lists", "FROM a\nRUN apt-get update && apt-get dist-clean\n"),
    ("apt-recommends", "FROM a\nRUN apt-get -o APT::Install-Recommends=false install -y x\n"),
    ("apk-no-cache", "FROM a\nRUN --mount=type=cache,target=/var/cache/apk apk add x\n"),
    ("pip-cache", "FROM a\nENV PIP_NO_CACHE_DIR=on\nRUN pip install x\n"),
    ("pip-cache", "FROM a\nRUN --mount=type=cache,target=/root/.cache pip install x\n"),
    ("pip-cache", "FROM a\nRUN PIP_NO_CACHE_DIR=1 pip install x\n"),
    ("pip-cache", "FROM a\nRUN pipx install x\n"),
    ("consecutive-run", "FROM a\nRUN x && y && z\nRUN w\n"),
    ("consecutive-run", "FROM a\nRUN x\nENV A=b\nRUN y\n"),
    ("consecutive-run", "FROM a\nRUN --mount=type=secret,id=s x\nRUN y\n"),
    ("cache-order", "FROM a\nCOPY package.json ./\nRUN npm ci\nCOPY . .\nRUN npm run build\n"),
    ("cache-order", "FROM a\nCOPY --from=b . .\nRUN npm ci\n"),
    ("json-args", "FROM a\nSHELL [\"/bin/bash\", \"-c\"]\nCMD x\n"),
    (
      "add-not-copy", "FROM a\nADD x.tar.gz /y/\nADD https://example.org/f /g\nADD --checksum=sha256:1 x /y\n"
    ),
    ("workdir-relative", "FROM a\nWORKDIR $HOME/x\nWORKDIR C:\\\\x\n"),
    ("no-healthcheck", "FROM a AS b\nHEALTHCHECK CMD [\"x\"]\nFROM b\n"),
    ("user-missing", "FROM a AS b\nUSER app\nFROM b\n"),
    ("user-missing", "FROM mcr.microsoft.com/windows/nanoserver:ltsc2025\n"),
    ("user-missing", "FROM gcr.io/distroless/static:nonroot\n"),
    ("user-root", "FROM a\nUSER root\nRUN x\nUSER app\n"),
    ("secret-arg-env", "FROM a\nENV PUBLIC_KEY=x KEYBOARD=us KEY_VERSION=1\n"),
    ("secret-file", "FROM a\nCOPY --from=b .env /x\nCOPY .env.example /y\n"),
    ("build-tools-final", "FROM a\nRUN apk add --no-cache gcc && make && apk del gcc\n"),
    ("remote-unverified", "FROM a\nRUN curl -fsSL https://example.org/data | sh /opt/script.sh\n"),
    ("chmod-world", "FROM a\nRUN chmod 1777 /tmp && chmod 0755 /x && chmod go+r /y\n"),
    ("run-cd", "FROM a\nRUN make && cd /x && make\n"),
    ("copy-from-unknown", "FROM a\nCOPY --from=nginx:1.31 /x /y\nCOPY --from=$STAGE /x /y\n"),
    ("malformed-exec-json", "FROM a\nRUN [ -f /x ]\nCMD [\"x\"]\n"),
    ("update-alone", "FROM a\nRUN apt-get update && apt-get upgrade -y\n"),
    ("dev-dependencies", "FROM a\nENV NODE_ENV=production\nRUN npm ci\n"),
    ("copy-multi-slash", "FROM a\nCOPY b c <<EOF\n"),
    ("apt-pin", "FROM a\nRUN apt-get install -y ./b.deb c=1 d/stable\n"),
    ("dnf-pin", "FROM a\nARG V=1\nRUN dnf install -y b-1.2.3 c-${V} d-1.rpm\n"),
    ("npm-pin", "FROM a\nRUN npm install @a/b@1 c@2 ./d git+https://x/y#1 e.tgz\n"),
    ("go-pin", "FROM a\nRUN go install -tags x ./... && go run main.go\n"),
    ("pipefail", "FROM a\nRUN set -o pipefail && a | b\n"),
    ("heredoc-set-e", "FROM a\nRUN <<EOF\na && b\nEOF\n"),
    ("hardcoded-arch", "FROM --platform=linux/amd64 a\nRUN curl -O https://x/y-amd64\n"),
    ("undefined-var", "FROM a\nARG B\nWORKDIR /$B/$PATH\n"),
    ("wget-progress", "FROM a\nRUN wget -qO- https://x && wget -nv https://y\n"),
    ("unset-env", "FROM a\nENV B=1\nRUN unset B && c\n"),
    ("useradd-l", "FROM a\nRUN useradd -u 1000 a && useradd -lu 100000 b\n"),
  ])
  func `what is in order is left alone`(_ rule: String, _ text: String) throws {
    #expect(try !rules(in: text).contains(rule))
  }

  @Test(arguments: [
    ("base-latest", "FROM a:latest AS b\nFROM scratch\n"),
    ("apt-yes", "FROM a\nONBUILD RUN apt-get install x\n"),
    ("apt-yes", "FROM a\nRUN if true; then apt-get install x; fi\n"),
    ("apt-lists", "FROM a\nRUN <<EOF\napt-get update\nEOF\n"),
    ("pip-cache", "FROM a\nENV PIP_NO_CACHE_DIR=off\nRUN pip install x\n"),
    ("dnf-clean", "FROM a\nRUN rm -rf /var/cache/dnf && dnf install -y x\n"),
    ("secret-arg-env", "ARG npm_token\nFROM a\n"),
    ("secret-literal", "FROM a\nRUN curl -H 'Authorization: ghp_0123456789abcdefghijklmnopqrstuvwxyz' x\n"),
    ("remote-unverified", "FROM a\nRUN bash -c \"$(curl -fsSL https://example.org/i)\"\n"),
    ("remote-unverified", "FROM a\nRUN wget -qO- https://example.org/i | bash -s -- --yes\n"),
    ("user-root", "FROM a\nUSER 0:0\n"),
    ("update-alone", "FROM a\nRUN apk update\n"),
    ("run-sudo", "FROM a\nRUN x && sudo -E y\n"),
    ("chmod-world", "FROM a\nCOPY --chmod=777 a /b\n"),
    ("base-full", "FROM node:24 AS base\nFROM base\n"),
    ("build-tools-final", "FROM golang:1.27\n"),
    ("single-stage", "FROM a\nRUN ./gradlew bootJar\n"),
    ("stage-duplicate", "FROM a AS x\nFROM b AS X\n"),
  ])
  func `what breaks a rule in a less common way is found`(_ rule: String, _ text: String) throws {
    #expect(try rules(in: text).contains(rule))
  }

  @Test func `a secret's value appears nowhere in the findings`() throws {
    let token = "ghp_0123456789abcdefghijklmnopqrstuvwxyz"
    let text = "FROM a\nENV TOKEN=\(token)\nARG PASSWORD=\(token)\n"
    let findings = try DockerfileLinter().lint(Array(text.utf8), path: "Dockerfile")
    #expect(findings.count { $0.rule.hasPrefix("secret-") } == 4)
    for finding in findings where finding.rule.hasPrefix("secret-") {
      #expect(!finding.message.contains("0123456789"))
      #expect(finding.evidence?.contains("0123456789") != true)
    }
  }

  @Test func `of many instructions in a row only so many are joined as one can read`() throws {
    let text = "FROM alpine:3.24\n" + (0..<100).map { "RUN mkdir /d\($0)\n" }.joined()
    let findings = try DockerfileLinter().lint(Array(text.utf8), path: "f").filter {
      $0.rule == "consecutive-run"
    }
    #expect(findings.count == 99)
    let titles = Set(findings.compactMap(\.fix?.summary))
    #expect(
      titles == [
        "Join 32 RUN instructions: one layer instead of 32",
        "Join 4 RUN instructions: one layer instead of 4",
      ])
  }
}
