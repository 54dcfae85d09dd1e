import Subprocesses

/// A run of `/bin/sh` with a script, for tests that need a program that does this and that.
func shell(
  _ script: String, _ arguments: String..., environment: ProcessEnvironment = .clean(),
  grace: Duration = .seconds(5)
) throws -> Subprocess {
  Subprocess(
    try Executable("/bin/sh", searchPath: ""), ["-c", script, "sh"] + arguments, environment: environment,
    grace: grace)
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
