internal import Dispatch

/// Runs an actor's work on a queue of its own, where reading and writing files may block.
final class OwnQueue: SerialExecutor {
  private let queue = DispatchQueue(label: "longshore.copies")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }
}
