/// A program that ran to its end, and what it wrote.
package struct CompletedSubprocess: Sendable, Hashable {
  /// How it ended.
  package let status: ExitStatus
  /// All it wrote to its standard output.
  package let output: [UInt8]
  /// The end of what it wrote to its standard error.
  package let errorOutput: [UInt8]
  /// Whether the beginning of the standard error was dropped.
  package let isErrorOutputCut: Bool
}

extension Subprocess {
  /// Runs the program to its end: writes its input, collects its output.
  ///
  /// - Parameters:
  ///   - input: All it reads; by default it finds its input empty.
  ///   - outputLimit: The most bytes of output, 16 MiB unless told; more is an error.
  ///   - errorOutputLimit: How many of the last bytes of standard error are kept, 64 KiB unless told.
  ///   - deadline: How long it may take; `nil` for as long as it wants.
  /// - Throws: `notFound`, `notExecutable`, `invalidArgument`, `notStarted`, `timedOut`, `outputTooLarge`;
  ///   `CancellationError`. A failure of the program is no error but a ``ExitStatus``.
  package func run(
    input: [UInt8] = [], outputLimit: Int = 16 << 20, errorOutputLimit: Int = 64 << 10,
    deadline: Duration? = nil
  ) async throws -> CompletedSubprocess {
    let (streams, status) = try await withRunning(deadline: deadline) { running in
      async let written: Void = Self.feed(input, to: running.input)
      async let errorOutput = running.errorOutput.tail(errorOutputLimit)
      // First, because only this one can fail by itself; that ends the other two.
      let output = try await running.output.all(upTo: outputLimit, of: running.program)
      try await written
      return (output: output, errorOutput: try await errorOutput)
    }
    return CompletedSubprocess(
      status: status, output: streams.output, errorOutput: streams.errorOutput.bytes,
      isErrorOutputCut: streams.errorOutput.isCut)
  }

  private static func feed(_ bytes: [UInt8], to input: PipeWriter) async throws {
    do {
      try await input.write(bytes)
    } catch let error as SubprocessError where error.code == .inputClosed {
      // A program need not read all of its input; its status tells what it made of that.
    }
    input.finish()
  }
}

extension PipeReader {
  fileprivate func all(upTo limit: Int, of program: String) async throws -> [UInt8] {
    var all: [UInt8] = []
    while let bytes = try await read() {
      guard bytes.count <= limit - all.count else {
        throw SubprocessError(
          .outputTooLarge, program: program, "\(program) wrote more than \(limit) bytes.",
          advice: "Ask it for less.")
      }
      all += bytes
    }
    return all
  }

  fileprivate func tail(_ limit: Int) async throws -> (bytes: [UInt8], isCut: Bool) {
    let limit = Swift.max(limit, 0)
    var (tail, isCut): ([UInt8], Bool) = ([], false)
    while let bytes = try await read() {
      tail += bytes
      guard tail.count > limit else { continue }
      tail.removeFirst(tail.count - limit)
      isCut = true
    }
    return (tail, isCut)
  }
}
