internal import Dispatch

/// Runs tasks beside the shared pool. A test that measures how soon something happens uses it: otherwise it would measure
/// how busy other tests keep the pool.
///
///     let task = Task(executorPreference: OwnThreadExecutor()) { … }
package final class OwnThreadExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "longshore.test")

  package init() {}

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
