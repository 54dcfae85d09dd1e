import Foundation
import Testing

@testable import DockerOperations

struct SocketRowTests {
  private static let titles =
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"

  private static func row(_ port: Int, state: String = "0A", unread: String = "00000000", inode: Int = 7)
    -> String
  {
    let digits = String(format: "%04X", port)
    return
      "   0: 00000000:\(digits) 0100007F:C350 \(state) 00000000:\(unread) 00:00000000 00000000     0        0 \(inode) 1 0 100 0 0 10 0\n"
  }

  /// A process's folder with a table.
  private func withTable(_ table: String, _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rows-\(UUID())")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "net"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(table.utf8).write(to: folder.appending(path: "net/tcp"))
    try body(folder.path)
  }

  @Test func `a row tells its ports, its state and what waits`() throws {
    let rows = SocketRow.all(
      in: Self.titles + Self.row(8080) + Self.row(80, state: "01", unread: "000000A0", inode: 0))
    #expect(rows.map(\.own.port) == [8080, 80])
    #expect(rows.map(\.peer.port) == [50000, 50000])
    #expect(rows.map(\.unread) == [0, 160])
    #expect(rows.map(\.inode) == [7, 0])
    #expect(
      ListeningSocket.read(Self.titles + Self.row(8080)) == [ListeningSocket(port: 8080, isLoopback: false)])
  }

  @Test func `of UDP a socket is open that is connected to nobody`() {
    let table = Self.titles + Self.row(53, state: "07") + Self.row(5353, state: "01")
    #expect(ListeningSocket.read(table, over: .udp) == [ListeningSocket(port: 53, isLoopback: false)])
    #expect(ListeningSocket.read(table).isEmpty)
  }

  @Test(arguments: [
    "", "nonsense", "   0: 00000000:1F90 00000000:0000 0A", "   0: x:y 0:0 0A 0:0 0:0 0 0 0 1",
    "   0: 00000000:1FFFF 00000000:0000 0A 0:0 0:0 0 0 0 1",
  ])
  func `what is no row is none`(line: String) { #expect(SocketRow.all(in: line).isEmpty) }

  @Test func `of a long table only whole rows of its beginning are read`() throws {
    let table = Self.titles + (1...200).map { Self.row($0) }.joined()
    try withTable(table) { folder in
      let limit = Self.titles.utf8.count + Self.row(1).utf8.count * 10 + 90
      #expect(SocketRow.all(of: folder, most: limit)?.map(\.own.port) == Array(1...10))
      #expect(SocketRow.all(of: folder)?.count == 200)
      #expect(SocketRow.all(of: folder + "/gone") == nil)
    }
  }

  @Test func `connections are rows that stand`() throws {
    let table = Self.titles + Self.row(1) + Self.row(2, state: "01", inode: 0) + Self.row(3, state: "06")
    try withTable(table) { folder in
      let found = TCPConnection.all(in: folder)
      #expect(found.map(\.port) == [2])
      #expect(found.first?.isTaken == false && found.first?.peerPort == 50000)
    }
  }
}
