/// The output of a container as the engine sends it, made up: the same bytes every time.
///
/// A mix of what containers write: access logs of nginx, JSON of a service, logfmt, Log4j with stack traces, Python with
/// tracebacks, PostgreSQL, klog, plain lines, and here and there colours, long lines and lines that say little.
struct RecordedLog {
  private var random: UInt64 = 0x5EED_1234_ABCD_0001
  private var nanoseconds: UInt64 = 1_795_438_800_000_000_000
  private var stampSecond: UInt64 = 0
  private var stamp: [UInt8] = []

  /// Adds frames of together at least so many bytes, each a line with its header and its time.
  mutating func write(atLeast count: Int, to bytes: inout [UInt8]) {
    let end = bytes.count + count
    while bytes.count < end { entry(&bytes) }
  }

  private mutating func next(_ bound: UInt64) -> UInt64 {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (random >> 33) % bound
  }

  private mutating func entry(_ bytes: inout [UInt8]) {
    let id = String(random, radix: 16)
    let number = next(100_000)
    let host = "10.\(next(256)).\(next(256)).\(next(256))"
    let user = Self.users[Int(next(UInt64(Self.users.count)))]
    let path = Self.paths[Int(next(UInt64(Self.paths.count)))]
    switch next(1000) {
    case 0..<300:
      let status = [200, 200, 200, 200, 304, 404, 500][Int(next(7))]
      line(
        #"\#(host) - \#(user) [23/Nov/2026:13:34:21 +0000] "GET \#(path)/\#(number) HTTP/1.1" \#(status) \#(next(90000)) "-" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36" "-""#,
        &bytes)
    case 300..<520:
      let level = ["info", "info", "info", "debug", "warn", "error"][Int(next(6))]
      line(
        #"{"level":"\#(level)","time":"2026-11-23T13:34:21.123Z","service":"checkout","trace_id":"\#(id)","msg":"order \#(number) of \#(user) took \#(next(900)) ms","path":"\#(path)","duration_ms":\#(next(900))}"#,
        &bytes)
    case 520..<640:
      line(
        "time=2026-11-23T13:34:21.123Z level=info caller=server.go:\(next(500)) msg=\"request done\" id=\(id) peer=\(host):\(number) took=\(next(900))ms",
        &bytes)
    case 640..<760:
      line(
        "2026-11-23 13:34:21,\(next(900) + 100) INFO  [http-nio-8080-exec-\(next(20))] com.example.shop.OrderService - Processing order \(number) for customer \(user)",
        &bytes)
    case 760..<780: javaTrace(number, &bytes)
    case 780..<795: pythonTrace(number, &bytes)
    case 795..<870:
      line(
        "2026-11-23 13:34:21.123 UTC [\(next(900))] LOG:  checkpoint complete: wrote \(number) buffers (\(next(100)).\(next(10))%); 0 WAL file(s) added, 0 removed, \(next(9)) recycled",
        &bytes)
    case 870..<920:
      line(
        "I1123 13:34:21.123456       1 controller.go:\(next(900))] Reconciling pod default/web-\(id) (\(number))",
        &bytes)
    case 920..<960:
      line("\u{1B}[32minfo\u{1B}[0m: listening for jobs on queue \(path) (worker \(next(64)))", &bytes)
    case 960..<995: line("Connection from \(host):\(number) closed by \(user)", &bytes)
    default: line("payload \(id) " + String(repeating: "x", count: 3000), &bytes)
    }
  }

  private mutating func javaTrace(_ number: UInt64, _ bytes: inout [UInt8]) {
    line(
      "2026-11-23 13:34:21,123 ERROR [http-nio-8080-exec-3] com.example.shop.OrderService - Order \(number) failed",
      &bytes, stream: 2)
    line("java.lang.IllegalStateException: no stock for item \(number)", &bytes, stream: 2)
    for frame in 0..<12 {
      line("\tat com.example.shop.Stock.take\(frame)(Stock.java:\(frame * 7))", &bytes, stream: 2)
    }
    line("Caused by: java.sql.SQLException: timeout after \(next(900)) ms", &bytes, stream: 2)
    for frame in 0..<4 {
      line("\tat org.postgresql.Driver.query\(frame)(Driver.java:\(frame * 11))", &bytes, stream: 2)
    }
    line("\t... 12 more", &bytes, stream: 2)
  }

  private mutating func pythonTrace(_ number: UInt64, _ bytes: inout [UInt8]) {
    line("Traceback (most recent call last):", &bytes, stream: 2)
    for frame in 0..<4 {
      line("  File \"/app/worker/tasks.py\", line \(frame * 31), in run", &bytes, stream: 2)
      line("    return self.queue.take(job_id)", &bytes, stream: 2)
    }
    line("KeyError: 'job \(number)'", &bytes, stream: 2)
  }

  private mutating func line(_ text: String, _ bytes: inout [UInt8], stream: UInt8 = 1) {
    nanoseconds += next(2_000_000)
    if stampSecond != nanoseconds / 1_000_000_000 {
      stampSecond = nanoseconds / 1_000_000_000
      let second = stampSecond % 86400
      func two(_ number: UInt64) -> String { number < 10 ? "0\(number)" : "\(number)" }
      stamp = Array("2026-11-23T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60)).".utf8)
    }
    let fraction = String(nanoseconds % 1_000_000_000 + 1_000_000_000).utf8.dropFirst()
    let count = stamp.count + 9 + 2 + text.utf8.count + 1
    bytes += [
      stream, 0, 0, 0, UInt8(count >> 24), UInt8(count >> 16 & 255), UInt8(count >> 8 & 255),
      UInt8(count & 255),
    ]
    bytes += stamp
    bytes.append(contentsOf: fraction)
    bytes += [UInt8(ascii: "Z"), 0x20]
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0A)
  }

  private static let users = ["-", "alice", "bob", "carol", "dave", "erin", "frank", "grace"]
  private static let paths = [
    "/api/orders", "/api/users", "/assets/app.js", "/health", "/login", "/cart/items",
  ]
}
