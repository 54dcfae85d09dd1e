#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that was started. When the last reference goes, its whole process group is killed.
package final class RunningSubprocess: Sendable {
  /// The program's path.
  package let program: String
  /// Its standard input.
  package let input: PipeWriter
  /// Its standard output.
  package let output: PipeReader
  /// Its standard error.
  package let errorOutput: PipeReader

  private let child: ChildProcess
  private let grace: Duration

  init(_ subprocess: Subprocess, _ pid: pid_t, input: PipeWriter, output: PipeReader, errorOutput: PipeReader)
  {
    self.child = ChildProcess(pid, readers: [output, errorOutput])
    self.program = subprocess.executable.path
    self.grace = subprocess.grace
    self.input = input
    self.output = output
    self.errorOutput = errorOutput
  }

  deinit {
    child.signal(SIGKILL)
  }

  /// The process's id, which is also its group's.
  package var processID: Int32 { child.pid }

  /// How it ended, as soon as it has. Whatever it left running in its process group is ended with it.
  ///
  /// Waiting does not end the program, not even where the waiting task is cancelled: see ``terminate()`` and
  /// ``Subprocess/withRunning(deadline:_:)``.
  package var status: ExitStatus {
    get async { await child.status }
  }

  /// Asks the process group to end (SIGTERM) and ends it after the grace period (SIGKILL).
  package func terminate() {
    child.terminate(grace: grace)
  }
}
