// A counter in a Mutex, from threads that meet at the lock: see tsan-mutex.c.
import Glibc
import Synchronization

final class Box: Sendable { let count = Mutex(0) }

nonisolated func count(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let argument else { return nil }
  let box = Unmanaged<Box>.fromOpaque(argument).takeUnretainedValue()
  for _ in 0..<2_000 {
    box.count.withLock { count in
      count += 1
      // Long enough for the others to wait in the kernel.
      if count % 64 == 0 { usleep(1) }
    }
  }
  return nil
}

let box = Box()
var threads: [pthread_t] = []
for _ in 0..<4 {
  var thread = pthread_t()
  pthread_create(&thread, nil, count, Unmanaged.passUnretained(box).toOpaque())
  threads.append(thread)
}
for thread in threads { pthread_join(thread, nil) }
