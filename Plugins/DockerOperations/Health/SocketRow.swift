/// A socket, as the kernel lists it in `/proc/net/tcp` and `/proc/net/tcp6`, or `udp` and `udp6` (proc(5)).
struct SocketRow: Sendable {
  /// The protocols that have tables of one kind.
  enum Transport: String, Sendable {
    case tcp, udp

    /// The state of a socket that anybody may send to: listening, or for UDP connected to nobody.
    var open: String { self == .tcp ? "0A" : "07" }
  }

  /// An address in hexadecimal digits, each word of 32 bits in the host's order, and a port.
  struct End: Sendable {
    var address: Substring
    var port: Int

    fileprivate init?(_ text: Substring) {
      let parts = text.split(separator: ":")
      guard parts.count == 2, let port = Int(parts[1], radix: 16), 0...65535 ~= port else { return nil }
      (address, self.port) = (parts[0], port)
    }
  }

  /// The side of whoever lists it.
  let own: End
  /// The other side.
  let peer: End
  /// The state, as ``Transport/open``.
  let state: Substring
  /// Bytes that came and that its program has not read.
  let unread: Int
  /// The number of its file; 0 where it belongs to none.
  let inode: Int

  private init?(_ line: Substring) {
    let fields = line.split(separator: " ", maxSplits: 10)
    guard fields.count > 9, let own = End(fields[1]), let peer = End(fields[2]),
      let unread = fields[4].split(separator: ":").last.flatMap({ Int($0, radix: 16) }),
      let inode = Int(fields[9])
    else { return nil }
    (self.own, self.peer, state, self.unread, self.inode) = (own, peer, fields[3], unread, inode)
  }

  /// The rows of a table; lines that are none are passed over, as the titles are.
  static func all(in table: String) -> [SocketRow] { table.split(separator: "\n").compactMap(SocketRow.init) }

  /// The rows of both tables of a process; nil where they cannot be read.
  ///
  /// - Parameters:
  ///   - folder: The folder of the process.
  ///   - transport: Whose tables.
  ///   - most: The most bytes of each table that are read; every row has some 150.
  static func all(of folder: String, over transport: Transport = .tcp, most: Int = 4 << 20) -> [SocketRow]? {
    let table = "\(folder)/net/\(transport.rawValue)"
    guard let four = start(of: table, most: most) else { return nil }
    return all(in: four) + (start(of: table + "6", most: most).map(all) ?? [])
  }

  /// How a table begins, up to the end of a row.
  private static func start(of path: String, most: Int) -> String? {
    guard let file = OpenFile(path) else { return nil }
    var bytes: [UInt8] = []
    while bytes.count < most {
      let next = file.read(min(most - bytes.count, 64 << 10))
      if next.isEmpty { break }
      bytes += next
    }
    return String(decoding: bytes.prefix((bytes.lastIndex(of: 0x0A) ?? -1) + 1), as: UTF8.self)
  }
}
