#if !os(Linux)
  import Darwin
  import Dispatch
  import Synchronization

  /// Folders and files watched with kqueue(2): a folder tells of entries that come and go, a file of being written.
  final class Watches: Sendable {
    private struct State {
      var sources: [String: any DispatchSourceFileSystemObject] = [:]
      var isCancelled = false
    }

    private let queue: DispatchQueue
    private let onChange: @Sendable () -> Void
    private let state = Mutex(State())

    init(on queue: DispatchQueue, onChange: @escaping @Sendable () -> Void) throws(FolderEvents.Unavailable) {
      self.queue = queue
      self.onChange = onChange
    }

    func watch(_ folders: [String], files: [String]) -> [String] {
      state.withLock { state in
        guard !state.isCancelled else { return [] }
        var failed: [String] = []
        let wanted = Set(folders + files)
        for (path, source) in state.sources where !wanted.contains(path) || source.data.contains(.delete) {
          source.cancel()
          state.sources[path] = nil
        }
        for path in wanted where state.sources[path] == nil {
          let descriptor = open(path, O_EVTONLY | O_CLOEXEC)
          guard descriptor >= 0 else {
            if errno != ENOENT { failed.append(path) }
            continue
          }
          let source = DispatchSource.makeFileSystemObjectSource(
            fileDescriptor: descriptor, eventMask: [.write, .extend, .delete, .rename, .revoke], queue: queue)
          source.setEventHandler(handler: onChange)
          source.setCancelHandler { close(descriptor) }
          source.activate()
          state.sources[path] = source
        }
        return failed
      }
    }

    func cancel() {
      state.withLock { state in
        state.isCancelled = true
        for source in state.sources.values { source.cancel() }
        state.sources = [:]
      }
    }
  }
#endif
