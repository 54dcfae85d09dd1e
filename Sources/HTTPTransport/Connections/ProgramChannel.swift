internal import Subprocesses
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A program's standard input and output as a connection; the program ends with it. What it writes to its standard error
/// is kept, to say why there is no connection.
final class ProgramChannel: ByteChannel {
  private struct State {
    var process: ConnectedSubprocess?
    /// The end of what it wrote to standard error.
    var words: [UInt8] = []
    var hasAllWords = false
    /// Whether the program has handed anything on.
    var hasSpoken = false
  }

  private static let keptWords = 2 << 10
  /// How long a program that closed its output may take to say why.
  private static let lastWords = Duration.seconds(1)

  private let command: ProgramCommand
  private let socket: SocketChannel
  private let state = Mutex(State())

  init(_ command: ProgramCommand) {
    self.command = command
    socket = SocketChannel(.program(command))
  }

  func connect(until deadline: Deadline) throws(HTTPError) {
    let process: ConnectedSubprocess
    do {
      process = try Subprocess(
        named: command.name, command.arguments, environment: ProcessEnvironment(command.environment)
      ).startConnected()
    } catch {
      throw HTTPError(.unreachable, error.message, advice: error.advice)
    }
    state.withLock { $0.process = process }
    try socket.adopt(process.descriptor)
  }

  func read(atMost count: Int) throws(HTTPError) -> [UInt8]? {
    let hasSpoken = state.withLock { $0.hasSpoken }
    let bytes: [UInt8]?
    do { bytes = try socket.read(atMost: count) } catch {
      guard error.code == .closed else { throw error }
      throw hasSpoken ? withWords(error) : noConnection()
    }
    guard let bytes else { return nil }
    if bytes.isEmpty {
      guard hasSpoken else { throw noConnection() }
      return bytes
    }
    state.withLock { $0.hasSpoken = true }
    return bytes
  }

  func write(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> Int {
    do { return try socket.write(bytes) } catch {
      throw error.code == .closed ? withWords(error) : error
    }
  }

  func wait(
    for conditions: ChannelConditions, until deadline: Deadline
  ) throws(HTTPError) -> ChannelConditions {
    while true {
      guard let process = state.withLock({ $0.process }) else { return conditions }
      var entries = [
        pollfd(fd: process.descriptor, events: 0, revents: 0),
        pollfd(
          fd: state.withLock { $0.hasAllWords } ? -1 : process.errorDescriptor, events: Int16(POLLIN),
          revents: 0),
      ]
      if conditions.contains(.readable) { entries[0].events |= Int16(POLLIN) }
      if conditions.contains(.writable) { entries[0].events |= Int16(POLLOUT) }
      let count = poll(&entries, nfds_t(entries.count), deadline.pollTimeout)
      guard !socket.isInterrupted else { throw SocketChannel.interrupted }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw withWords(deadline.expired("no answer through \(command.name)"), waiting: .zero)
      }
      if entries[1].revents != 0 { takeWords(process) }
      let news = Int32(entries[0].revents)
      guard news != 0 else { continue }
      var ready: ChannelConditions = []
      let ended = news & (POLLHUP | POLLERR | POLLNVAL) != 0
      if ended || news & POLLIN != 0 { ready.insert(.readable) }
      if ended || news & POLLOUT != 0 { ready.insert(.writable) }
      return ready
    }
  }

  func finishWriting() { socket.finishWriting() }

  func interrupt() {
    socket.interrupt()
    state.withLock { $0.process }?.kill()
  }

  /// Reads what standard error holds, and keeps the end of it.
  private func takeWords(_ process: ConnectedSubprocess) {
    state.withLock { state in
      var buffer = [UInt8](repeating: 0, count: 4 << 10)
      while !state.hasAllWords {
        let count = systemRead(process.errorDescriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        if count < 0, errno == EAGAIN { return }
        guard count > 0 else {
          state.hasAllWords = true
          return
        }
        state.words = Array((state.words + buffer.prefix(count)).suffix(Self.keptWords))
      }
    }
  }

  /// It ended, or closed its output, before it handed anything on.
  private func noConnection() -> HTTPError {
    withWords(HTTPError(.unreachable, "\(command.name) ended without a connection"))
  }

  /// The error with what the program said about it.
  private func withWords(_ error: HTTPError, waiting: Duration = ProgramChannel.lastWords) -> HTTPError {
    guard let process = state.withLock({ $0.process }) else { return error }
    let deadline = Deadline.after(waiting)
    takeWords(process)
    while !state.withLock({ $0.hasAllWords }), !deadline.hasPassed, !socket.isInterrupted {
      var entry = pollfd(fd: process.errorDescriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&entry, 1, deadline.pollTimeout)
      takeWords(process)
    }
    let words = String(decoding: state.withLock { $0.words }, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .map { line in
        String(
          String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
      }
      .joined(separator: "; ")
    guard !words.isEmpty else { return error }
    return HTTPError(
      error.code, "\(error.message); \(command.name) said: \(words)", systemError: error.systemError,
      advice: error.advice, expired: error.expired)
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
