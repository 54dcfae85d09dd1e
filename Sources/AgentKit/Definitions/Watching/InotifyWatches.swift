#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif
  import Dispatch
  import Synchronization

  /// Folders watched with inotify(7): creations, removals, renames and files that were written and closed.
  final class Watches: Sendable {
    private struct State {
      var descriptor: Int32
      var source: (any DispatchSourceRead)?
      var numbers: [String: Int32] = [:]
    }

    private static let mask =
      UInt32(
        IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE_SELF | IN_MOVE_SELF)
      | UInt32(IN_ONLYDIR)

    private let state: Mutex<State>

    init(on queue: DispatchQueue, onChange: @escaping @Sendable () -> Void) throws(FolderEvents.Unavailable) {
      let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else {
        throw FolderEvents.Unavailable(message: String(cString: strerror(errno)))
      }
      state = Mutex(State(descriptor: descriptor))
      state.withLock { state in
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler {
          Self.drain(descriptor)
          onChange()
        }
        source.setCancelHandler { close(descriptor) }
        source.activate()
        state.source = source
      }
    }

    /// Which folder changed and how does not matter: all are looked at again.
    private static func drain(_ descriptor: Int32) {
      withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer in
        while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
      }
    }

    func watch(_ folders: [String], files: [String]) -> [String] {
      state.withLock { state in
        guard state.source != nil else { return [] }
        var failed: [String] = []
        var numbers: [String: Int32] = [:]
        for folder in folders {
          // A folder that is watched already keeps its number.
          let number = inotify_add_watch(state.descriptor, folder, Self.mask)
          if number >= 0 { numbers[folder] = number } else if errno != ENOENT { failed.append(folder) }
        }
        let kept = Set(numbers.values)
        for number in Set(state.numbers.values).subtracting(kept) {
          inotify_rm_watch(state.descriptor, number)
        }
        state.numbers = numbers
        return failed
      }
    }

    func cancel() {
      state.withLock { state in
        state.source?.cancel()
        state.source = nil
      }
    }
  }
#endif
