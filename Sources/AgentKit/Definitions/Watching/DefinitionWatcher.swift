/// The library of some sources, again and again as their files change.
///
/// Folders that are made later are seen too, and so are files in them. An edit that leaves a file with errors does not
/// take the definition away: what the file said before stays in use, and ``DiagnosticCode/keptLastGood`` says so. Each
/// element is a whole library; a run that holds an earlier one is not disturbed.
///
/// ```swift
/// let watcher = try DefinitionWatcher(.standard(home: home))
/// host.use(watcher.initial)
/// for await library in watcher { host.use(library) }
/// ```
public struct DefinitionWatcher: AsyncSequence, Sendable {
  /// A library.
  public typealias Element = DefinitionLibrary

  /// Why files cannot be watched.
  public struct Unavailable: Error {
    /// What the system says.
    public let message: String
  }

  /// The library as it was when watching began. Every change after it is an element.
  public let initial: DefinitionLibrary

  private let libraries: AsyncStream<DefinitionLibrary>

  /// Reads the sources and begins to watch them. Watching ends when the iteration does.
  ///
  /// - Parameters:
  ///   - sources: Where definitions come from.
  ///   - knownMCPServers: The MCP servers that the host has, to report others; `nil` where it cannot say.
  ///   - settling: How long to wait after a change for more of them, so that one save is one element.
  /// - Throws: Where the system has no means left to watch files.
  public init(
    _ sources: [DefinitionSource], knownMCPServers: Set<String>? = nil,
    settling: Duration = .milliseconds(100)
  ) throws(Unavailable) {
    let (changes, change) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let events: FolderEvents
    do { events = try FolderEvents { change.yield() } } catch { throw Unavailable(message: error.message) }
    var reloader = Reloader(sources, knownMCPServers: knownMCPServers, events: events)
    // Watch before reading: what changes in between is then read twice rather than never.
    let initial = reloader.reload()
    self.initial = initial
    let (libraries, output) = AsyncStream.makeStream(
      of: DefinitionLibrary.self, bufferingPolicy: .bufferingNewest(1))
    self.libraries = libraries
    let work = Task { [reloader] in
      var reloader = reloader
      var last = initial
      for await _ in changes {
        guard (try? await Task.sleep(for: settling)) != nil else { break }
        let current = reloader
        let (next, library) = await events.run {
          var reloader = current
          let library = reloader.reload()
          return (reloader, library)
        }
        reloader = next
        if library != last { output.yield(library) }
        last = library
      }
      output.finish()
    }
    output.onTermination = { _ in
      work.cancel()
      change.finish()
      events.cancel()
    }
  }

  /// Goes through the libraries; meant for one iteration.
  public func makeAsyncIterator() -> AsyncStream<DefinitionLibrary>.Iterator { libraries.makeAsyncIterator() }
}
