#if !os(Linux)
  import Darwin
  import Dispatch
  import Synchronization

  /// Folders and files watched with kqueue(2): a folder tells of entries that come and go, a file of being written.
  final class Watches: Sendable {
    /// What is watched under a path: a descriptor stays with its file when another one takes the path.
    private struct Watch {
      var source: any DispatchSourceFileSystemObject
      var device: dev_t
      var number: ino_t

      func isOf(_ status: stat) -> Bool { device == status.st_dev && number == status.st_ino }
    }

    private struct State {
      var watches: [String: Watch] = [:]
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
        for (path, watch) in state.watches {
          var status = stat()
          if wanted.contains(path), stat(path, &status) == 0, watch.isOf(status) { continue }
          watch.source.cancel()
          state.watches[path] = nil
        }
        for path in wanted.sorted() where state.watches[path] == nil {
          let descriptor = open(path, O_EVTONLY | O_CLOEXEC)
          guard descriptor >= 0 else {
            if errno != ENOENT { failed.append(path) }
            continue
          }
          var status = stat()
          guard fstat(descriptor, &status) == 0 else {
            close(descriptor)
            failed.append(path)
            continue
          }
          let source = DispatchSource.makeFileSystemObjectSource(
            fileDescriptor: descriptor, eventMask: [.write, .extend, .delete, .rename, .revoke], queue: queue)
          source.setEventHandler(handler: onChange)
          source.setCancelHandler { close(descriptor) }
          source.activate()
          state.watches[path] = Watch(source: source, device: status.st_dev, number: status.st_ino)
        }
        return failed
      }
    }

    func cancel() {
      state.withLock { state in
        state.isCancelled = true
        for watch in state.watches.values { watch.source.cancel() }
        state.watches = [:]
      }
    }
  }
#endif
