import DockerClient
import Reporting
import Testing

@testable import DockerOperations

/// Paths come from logs and from whoever made the mounts, and end up in commands that people copy.
struct UntrustedPathTests {
  private func best(_ build: @escaping @Sendable (inout ContainerFacts) -> Void) throws -> Hypothesis? {
    Diagnosis(of: try Scenario("", is: StaleLockFile.self, build).facts()).best
  }

  @Test func `a path in a log that leads out of its mount is in no command`() throws {
    let best = try best { facts in
      facts.ended(1, writing: "!pid file already exists: /data/../../../run/docker.pid")
      facts.container.mounts = [DiagnosisTests.bind("/srv/data", "/data")]
    }
    #expect(best?.rule == StaleLockFile.id)
    let remedy = best?.remedy.commands.map(\.command).joined() ?? ""
    #expect(!remedy.contains("docker.pid") && !remedy.contains("/srv/data"), "\(remedy)")
    let facts = try Scenario("", is: StaleLockFile.self) {
      $0.container.mounts = [DiagnosisTests.bind("/srv/data", "/data")]
    }.facts()
    for path in ["/data/../run", "/data/./x", "/data/..", "/data/a/../../b"] {
      #expect(facts.mount(over: path) == nil)
    }
    #expect(facts.mount(over: "/data/..a/x.pid") != nil)
  }

  @Test func `a lock file of the host is removed in a container, where a link leads nowhere`() throws {
    let best = try best { facts in
      facts.ended(1, writing: "!pid file already exists: /data/app.pid")
      facts.container.mounts = [DiagnosisTests.bind("/srv/data", "/data")]
    }
    #expect(
      best?.remedy.commands.first?.command
        == "docker run --rm -v /srv/data:/data busybox rm /data/app.pid")
  }

  @Test func `nobody is sent to the host for a lock file on a tmpfs`() throws {
    let best = try best { facts in
      facts.ended(1, writing: "!pid file already exists: /run/app.pid")
      facts.container.mounts = [DiagnosisTests.tmpfs("/run")]
    }
    #expect(best?.rule == StaleLockFile.id)
    #expect(best?.remedy.commands.isEmpty == true)
  }

  @Test(arguments: [
    "No lockfile found.", "info No lockfile found in /app.", "error: lockfile /app/yarn.lock already exists",
    "Could not find a lock file: Gemfile.lock already exists elsewhere",
    "poetry.lock: lock file found, but pyproject.toml changed", "The lock file uv.lock is stale",
    "Lock file found at /app/composer.lock",
  ])
  func `what package managers say about their lock files is no stale lock`(line: String) throws {
    let best = try best { $0.ended(1, writing: "!" + line) }
    #expect(best?.rule != StaleLockFile.id)
  }

  @Test(arguments: [
    ("/tmp/.X99-lock", true), ("/var/lib/app/node.lock", true), ("/data/db.lck", true),
    ("/run/app.pidfile", true), ("/app/yarn.lock", false), ("/data/locks", false), ("/data/clock", false),
  ])
  func `only what is named like a lock is removed`(path: String, isLock: Bool) throws {
    let best = try best { facts in
      facts.ended(1, writing: "!the pid file already exists: \(path)")
      facts.container.mounts = [DiagnosisTests.bind("/srv", "/")]
    }
    let advice = (best?.remedy.advice ?? []).joined()
    #expect(advice.contains("rm -f \(path);") == isLock, "\(advice)")
  }

  @Test func `what a mount or a program is called is quoted in advice`() throws {
    let hidden = try best { facts in
      facts.ended(1, writing: "!Error: Cannot find module 'x'")
      facts.container.config.workingDir = "/app;reboot"
      facts.container.mounts = [DiagnosisTests.bind("/srv/shop", "/app;reboot")]
      facts.imageSteps =
        (try? [json(#"{"CreatedBy": "COPY . /app;reboot # buildkit", "Size": 4096}"#)].map(BuildStep.init))
        ?? []
    }
    #expect(hidden?.rule == HiddenByMount.id)
    #expect(hidden?.remedy.advice.joined().contains("-v '/app;reboot/node_modules'") == true)
    let refused = try best { facts in
      facts.failedToStart(
        126, #"OCI runtime create failed: exec: "/app/$(reboot)": permission denied: unknown"#)
      facts.container.mounts = [DiagnosisTests.bind("/srv/app", "/app")]
    }
    #expect(refused?.remedy.advice.joined().contains("sh '/app/$(reboot)'") == true)
    let said = try best { $0.ended(126, writing: "!sh: ./x;reboot: Permission denied") }
    #expect(said?.rule == NotExecutable.id)
    #expect(said?.cause.contains("reboot") == false)
  }
}
