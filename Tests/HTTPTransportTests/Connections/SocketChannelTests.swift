import HTTPTransportTesting
import Testing

@testable import HTTPTransport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite(.timeLimit(.minutes(1)))
struct SocketChannelTests {
  private func option(_ channel: SocketChannel, _ level: Int32, _ name: Int32) -> Int32 {
    var value: Int32 = -1
    var size = socklen_t(MemoryLayout<Int32>.size)
    _ = getsockopt(channel.descriptor, level, name, &value, &size)
    return value
  }

  @Test func `a TCP connection finds out that the other side is gone`() throws {
    let stub = try TCPStub { _ = $0.read() }
    let channel = SocketChannel(.tcp(host: "127.0.0.1", port: stub.port))
    try channel.connect(until: .after(.seconds(10)))
    #expect(option(channel, SOL_SOCKET, SO_KEEPALIVE) != 0)
    #expect(option(channel, Int32(IPPROTO_TCP), TCP_KEEPINTVL) == 15)
    #expect(option(channel, Int32(IPPROTO_TCP), TCP_KEEPCNT) == 9)
    #if !canImport(Darwin)
      #expect(option(channel, Int32(IPPROTO_TCP), TCP_KEEPIDLE) == 15)
    #endif
    channel.interrupt()
  }

  @Test func `an address of a family that this machine does not speak is passed over`() throws {
    let stub = try TCPStub { _ = $0.read() }
    let unknown = SocketName(family: 200, bytes: [UInt8](repeating: 0, count: 28))
    func resolver(_ others: Bool) -> NameResolver {
      NameResolver { _, port throws(HTTPError) in
        [unknown] + (others ? try SocketName.lookUp("127.0.0.1", port: port) : [])
      }
    }
    let address = HTTPAddress.tcp(host: "two.test", port: stub.port)
    let channel = SocketChannel(address, resolver: resolver(true))
    try channel.connect(until: .after(.seconds(10)))
    channel.interrupt()
    let error = #expect(throws: HTTPError.self) {
      try SocketChannel(address, resolver: resolver(false)).connect(until: .after(.seconds(10)))
    }
    #expect(error?.systemError == EAFNOSUPPORT)
  }
}
