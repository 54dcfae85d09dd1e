internal import PrivateThreads

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Runs an actor's work on one thread of its own, so the actor may block. The thread ends with the executor.
final class ThreadExecutor: SerialExecutor {
  private let queue = JobQueue()

  init() throws(HTTPError) {
    do {
      try PrivateThread.start { [queue] in
        while let (job, executor) = queue.next() {
          job.runSynchronously(on: executor.asUnownedSerialExecutor())
        }
      }
    } catch {
      throw HTTPError(
        .noThread, "no thread for a connection: \(System.message(error.systemError))",
        systemError: error.systemError)
    }
  }

  deinit { queue.close() }

  // The queue holds the executor as long as a job waits or runs: the last job may let the actor go.
  func enqueue(_ job: consuming ExecutorJob) { queue.append(UnownedJob(job), on: self) }
}

/// Jobs for one thread that sleeps while there are none.
///
/// Unchecked: `jobs` and `isClosed` are touched only with `mutex` held.
private final class JobQueue: @unchecked Sendable {  // all behind `mutex`
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var jobs: [(UnownedJob, ThreadExecutor)] = []
  private var isClosed = false

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func append(_ job: UnownedJob, on executor: ThreadExecutor) {
    pthread_mutex_lock(mutex)
    jobs.append((job, executor))
    pthread_mutex_unlock(mutex)
    pthread_cond_signal(condition)
  }

  /// The oldest job, waiting for one; nil after `close`.
  func next() -> (UnownedJob, ThreadExecutor)? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while jobs.isEmpty {
      if isClosed { return nil }
      pthread_cond_wait(condition, mutex)
    }
    return jobs.removeFirst()
  }

  func close() {
    pthread_mutex_lock(mutex)
    isClosed = true
    pthread_mutex_unlock(mutex)
    pthread_cond_signal(condition)
  }
}
