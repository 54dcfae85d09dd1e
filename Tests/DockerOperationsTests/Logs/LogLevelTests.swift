import Testing

@testable import DockerOperations

struct LogLevelTests {
  @Test(arguments: [
    ("ERROR something broke", LogLevel.error), ("[error] worker died", .error),
    ("2026-11-23T13:34:21Z WARN slow", .warning),
    ("2026-11-23 13:34:21,123 INFO  main - up", .info), (#"{"level":"error","msg":"x"}"#, .error),
    (#"{"time":1,"level":50,"msg":"pino"}"#, .error), (#"{"severity": "CRITICAL"}"#, .fatal),
    ("time=1 level=warning msg=x", .warning), ("ts=1 lvl=dbug", nil),
    ("E1123 13:34:21.123456 1 main.go:3] x", .error),
    ("I1123 13:34:21.123456 1 main.go:3] x", .info), ("panic: runtime error: index out of range", .fatal),
    ("Traceback (most recent call last):", .fatal), ("ValueError: invalid literal", .error),
    ("java.lang.IllegalStateException: no", .error), ("Exception in thread \"main\" x", .fatal),
    ("error: no such option", .error),
    ("fatal: not a git repository", .fatal), ("2026/11/23 13:34:21 [emerg] 1#1: bind() failed", .fatal),
    ("debug: cache hit", .debug), ("0 errors, 3 warnings", nil), ("the error rate is low", nil),
    ("GET /error 200", nil),
    ("levels of detail", nil), ("", nil),
  ])
  func `a line's level is what it says itself`(line: String, level: LogLevel?) {
    #expect(LogLevel(of: Array(line.utf8)) == level)
  }

  @Test func `levels are ordered`() {
    #expect(LogLevel.allCases.sorted() == [.trace, .debug, .info, .warning, .error, .fatal])
  }
}
