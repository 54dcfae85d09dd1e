#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A socket's address in the form the system calls take.
struct SocketName {
  let family: Int32
  let bytes: [UInt8]

  static func unix(_ path: String) throws(HTTPError) -> SocketName {
    var name = sockaddr_un()
    name.sun_family = sa_family_t(AF_UNIX)
    let capacity = MemoryLayout.size(ofValue: name.sun_path)
    guard !path.isEmpty, path.utf8.count < capacity, !path.utf8.contains(0) else {
      throw HTTPError(.unreachable, "a socket's path has 1 to \(capacity - 1) bytes: \(path)")
    }
    withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8) }
    return SocketName(family: AF_UNIX, bytes: withUnsafeBytes(of: name) { Array($0) })
  }

  /// The addresses of a host, which may have several. Blocks as long as the system's look-up likes.
  static func lookUp(_ host: String, port: UInt16) throws(HTTPError) -> [SocketName] {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, String(port), &hints, &list)
    guard code == 0 else {
      throw HTTPError(.unreachable, "cannot look up \(host): \(String(cString: gai_strerror(code)))")
    }
    defer { freeaddrinfo(list) }
    let names: [SocketName] = sequence(first: list, next: { $0?.pointee.ai_next }).compactMap { entry in
      guard let entry = entry?.pointee, let name = entry.ai_addr else { return nil }
      let bytes = UnsafeRawBufferPointer(start: name, count: Int(entry.ai_addrlen))
      return SocketName(family: entry.ai_family, bytes: Array(bytes))
    }
    return alternating(names)
  }

  /// The families in turn, the system's first choice at the head (RFC 8305 §4): a whole family may lead nowhere.
  private static func alternating(_ names: [SocketName]) -> [SocketName] {
    var first = names.filter { $0.family == names.first?.family }[...]
    var others = names.filter { $0.family != names.first?.family }[...]
    var result: [SocketName] = []
    while !first.isEmpty || !others.isEmpty {
      if let name = first.popFirst() { result.append(name) }
      if let name = others.popFirst() { result.append(name) }
    }
    return result
  }

  /// Starts connecting; the result is connect's.
  func connect(_ descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      guard let name = buffer.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return -1 }
      #if canImport(Glibc)
        return Glibc.connect(descriptor, name, socklen_t(buffer.count))
      #elseif canImport(Musl)
        return Musl.connect(descriptor, name, socklen_t(buffer.count))
      #else
        return Darwin.connect(descriptor, name, socklen_t(buffer.count))
      #endif
    }
  }
}

extension SocketName {
  /// Whether a host is given as an IP address, so that nothing has to be looked up.
  static func isAddress(_ host: String) -> Bool {
    var (four, six) = (in_addr(), in6_addr())
    return inet_pton(AF_INET, host, &four) == 1 || inet_pton(AF_INET6, host, &six) == 1
  }
}
