import AgentKit
import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ctrl-C: the first stops the run, which then says what it did; the second ends the process.
enum Interruption {
  /// Does work on a run that Ctrl-C cancels.
  static func cancelling<Value: Sendable>(_ run: Run, _ work: () async -> Value) async -> Value {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      signal(SIGINT, SIG_DFL)
      // The second one leaves no time for it.
      KeyWatch.restoreTerminal()
      run.cancel()
    }
    // Until it is registered, which other threads do in their time, a Ctrl-C would be lost.
    await withCheckedContinuation { registered in
      source.setRegistrationHandler { registered.resume() }
      source.resume()
    }
    let value = await work()
    source.cancel()
    signal(SIGINT, SIG_DFL)
    return value
  }
}
