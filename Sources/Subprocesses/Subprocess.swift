import CLongshoreSpawn

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program to run: an executable, its arguments as they are (no shell reads them), exactly these variables.
///
/// It runs in a session and process group of its own: it gets no terminal to ask on, the terminal's interrupt is the
/// caller's to pass on, and what it starts in its group ends with it.
package struct Subprocess: Sendable {
  /// The program.
  package var executable: Executable
  /// Its arguments, without its own name.
  package var arguments: [String]
  /// All its variables.
  package var environment: ProcessEnvironment
  /// The directory it starts in; `nil` for the caller's.
  package var workingDirectory: String?
  /// How long it may take to end after it was asked to.
  package var grace: Duration

  /// Describes a run; nothing is started.
  package init(
    _ executable: Executable, _ arguments: [String] = [], environment: ProcessEnvironment = .clean(),
    workingDirectory: String? = nil, grace: Duration = .seconds(2)
  ) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.grace = grace
  }

  /// Describes a run of a program that is looked up in the environment's `PATH`.
  ///
  /// - Throws: what ``Executable/init(_:searchPath:)`` throws.
  package init(
    named name: String, _ arguments: [String] = [], environment: ProcessEnvironment = .clean(),
    workingDirectory: String? = nil, grace: Duration = .seconds(2)
  ) throws(SubprocessError) {
    self.init(
      try Executable(name, searchPath: environment.searchPath), arguments, environment: environment,
      workingDirectory: workingDirectory, grace: grace)
  }

  /// Starts the program; the caller reads, writes and waits. See ``withRunning(deadline:_:)`` for a run that cannot
  /// be forgotten.
  ///
  /// - Throws: `invalidArgument`, `notFound`, `notExecutable` or `notStarted`.
  package func start() throws(SubprocessError) -> RunningSubprocess {
    var input = try Pipe(ours: .write, program: executable.path)
    var output = try Pipe(ours: .read, program: executable.path)
    var errorOutput = try Pipe(ours: .read, program: executable.path)
    let pid = try spawn(input.theirs, output.theirs, errorOutput.theirs)
    return RunningSubprocess(
      self, pid, input: PipeWriter(input.takeOurs(), program: executable.path),
      output: PipeReader(output.takeOurs()), errorOutput: PipeReader(errorOutput.takeOurs()))
  }

  /// Starts the program with one socket as its standard input and output, for those who block on it themselves.
  ///
  /// - Throws: `invalidArgument`, `notFound`, `notExecutable` or `notStarted`.
  package func startConnected() throws(SubprocessError) -> ConnectedSubprocess {
    var ends: [Int32] = [-1, -1]
    let failure = longshore_socket_pair(&ends)
    guard failure == 0 else { throw .starting(executable.path, failed: failure) }
    let (ours, theirs) = (ends[0], ends[1])
    defer { close(theirs) }
    do {
      var errorOutput = try Pipe(ours: .read, program: executable.path)
      let pid = try spawn(theirs, theirs, errorOutput.theirs)
      return ConnectedSubprocess(
        ChildProcess(pid, readers: []), descriptor: ours, errorDescriptor: errorOutput.takeOurs())
    } catch {
      close(ours)
      throw error
    }
  }

  private func spawn(
    _ input: Int32, _ output: Int32, _ errorOutput: Int32
  ) throws(SubprocessError) -> pid_t {
    let argumentList = [executable.path] + arguments
    let variables = environment.values.sorted { $0.key < $1.key }
    try check(argumentList + [workingDirectory ?? ""], variables)
    var pid: pid_t = 0
    let failure = withCStrings(argumentList) { argumentList in
      withCStrings(variables.map { "\($0.key)=\($0.value)" }) { variables in
        withCStrings([workingDirectory].compactMap(\.self)) { directory in
          longshore_spawn(
            &pid, executable.path, argumentList, variables, directory[0], input, output, errorOutput)
        }
      }
    }
    guard failure == 0 else { throw .starting(executable.path, failed: failure) }
    return pid
  }

  private func check(_ words: [String], _ variables: [(key: String, value: String)]) throws(SubprocessError) {
    func refuse(_ what: String) -> SubprocessError {
      SubprocessError(.invalidArgument, program: executable.path, "\(what) for \(executable.path).")
    }
    guard !words.contains(where: { $0.utf8.contains(0) }) else {
      throw refuse("There is a null byte in an argument")
    }
    for (name, value) in variables {
      guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "=")), !name.utf8.contains(0) else {
        throw refuse("A variable has no proper name")
      }
      guard !value.utf8.contains(0) else { throw refuse("There is a null byte in the variable \(name)") }
    }
  }
}

/// The strings as C wants them: an array of pointers that ends with a null pointer. Expects strings without null
/// bytes.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
  for (index, string) in strings.enumerated() { (pointers + index).initialize(to: strdup(string)) }
  (pointers + strings.count).initialize(to: nil)
  defer {
    for index in strings.indices { free(pointers[index]) }
    pointers.deallocate()
  }
  return body(pointers)
}
