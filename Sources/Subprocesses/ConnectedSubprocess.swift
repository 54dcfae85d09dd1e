#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program whose standard input and output are one socket. When the last reference goes, its whole process group is
/// killed.
package final class ConnectedSubprocess: Sendable {
  /// Our end of the socket, which does not block. Whoever starts the program closes it.
  package let descriptor: Int32
  /// What the program writes to its standard error; does not block, and closes with this object.
  package let errorDescriptor: Int32
  private let child: ChildProcess

  init(_ child: ChildProcess, descriptor: Int32, errorDescriptor: Int32) {
    self.child = child
    self.descriptor = descriptor
    self.errorDescriptor = errorDescriptor
  }

  deinit {
    kill()
    close(errorDescriptor)
  }

  /// Ends the process group at once.
  package func kill() { child.signal(SIGKILL) }
}
