import Testing

@testable import LogAnalysis

struct LogLevelTests {
  private func level(_ line: String) -> LogLevel? { LevelReader().read(Array(line.utf8).span).level }

  @Test(arguments: [
    ("ERROR something broke", LogLevel.error), ("[error] worker died", .error), ("[ERROR] x", .error),
    ("ERROR: x", .error), ("2026-11-23T13:34:21Z WARN slow", .warning),
    ("2026-11-23 13:34:21,123 INFO  main - up", .info), ("debug: cache hit", .debug),
    ("error: no such option", .error), ("fatal: not a git repository", .fatal),
    ("error log: none", .info), ("error: null", nil), ("ERROR=0", nil), ("error: no route to host", .error),
    ("0 errors, 3 warnings", nil), ("the error rate is low", nil), ("GET /error 200", nil),
    ("levels of detail", nil), ("", nil), ("error_count=3", nil), ("ERROR_CODE is 3", nil),
    ("loading error_pages.conf", nil), ("https://error/", nil), ("my-error: x", .error),
  ])
  func `a line's level is the word that says it`(line: String, level: LogLevel?) {
    #expect(self.level(line) == level)
  }

  @Test(arguments: [
    (#"{"level":"error","msg":"x"}"#, LogLevel.error), (#"{"time":1,"level":50,"msg":"pino"}"#, .error),
    (#"{"severity": "CRITICAL"}"#, .fatal), (#"{"lvl":"warn"}"#, .warning),
    (#"{"t":{"$date":"2026-11-23"},"s":"E","c":"NETWORK","msg":"x"}"#, .error),
    (#"{"@t":"2026","@m":"x","@l":"Warning"}"#, .warning),
    (#"{"version":"1.1","short_message":"x","level":3}"#, .error),
    (#"{"levelname":"DEBUG","message":"x"}"#, .debug), (#"{"log.level":"INFO"}"#, .info),
    (#"{"context":{"level":"error"},"level":"info"}"#, .info),
    (#"{"msg":"level: error","level":"info"}"#, .info),
    (#"{"msg":"a \" quote","level":"warn"}"#, .warning), (#"{"level":"#, nil),
    (#"{"log":{"level":"error"},"message":"x"}"#, .error), (#"{"a":[1,{"b":"c"}]}"#, nil),
    ("time=1 level=warning msg=x", .warning), (#"ts=1 caller=main.go:3 level=error msg="no""#, .error),
    ("time=2026-11-23T13:34:21Z level=ERROR msg=x", .error), ("ts=1 lvl=dbug", .debug),
    ("level of water=3", nil),
  ])
  func `a field of JSON or logfmt says the level`(line: String, level: LogLevel?) {
    #expect(self.level(line) == level)
  }

  @Test(arguments: [
    ("E1123 13:34:21.123456 1 main.go:3] x", LogLevel.error), ("I1123 13:34:21.123456 1 main.go:3] x", .info),
    ("W1123 13:34:21.1 1 a.go:1] x", .warning), ("F1123 13:34:21.1 1 a.go:1] x", .fatal),
    ("<11>Nov 23 13:34:21 host app: x", .error), ("<34>1 2026-11-23T13:34:21Z host app - - x", .fatal),
    ("<700>x", nil),
    ("1:M 23 Nov 2026 13:34:21.123 # WARNING overcommit_memory is set to 0", .warning),
    ("1:M 23 Nov 2026 13:34:21.123 * Ready to accept connections", .info),
    ("2026/11/23 13:34:21 [emerg] 1#1: bind() failed", .fatal),
    (#"2026/11/23 13:34:21 [error] 29#29: *1 open() "/x" failed"#, .error),
    (#"10.0.0.1 - - [23/Nov/2026:13:34:21 +0000] "GET / HTTP/1.1" 200 615 "-" "curl/8""#, .info),
    (#"10.0.0.1 - - [23/Nov/2026:13:34:21 +0000] "GET /x HTTP/1.1" 404 0"#, .warning),
    (#"10.0.0.1 - - [23/Nov/2026:13:34:21 +0000] "POST /x HTTP/2.0" 502 0"#, .error),
    ("2026-11-23 13:34:21.123 UTC [42] ERROR:  relation \"x\" does not exist at character 15", .error),
    ("2026-11-23 13:34:21.123 UTC [1] LOG:  database system is ready", .info),
    ("2026-11-23 13:34:21.123 UTC [9] FATAL:  password authentication failed", .fatal),
    ("2026-11-23T13:34:21.123456Z 0 [ERROR] [MY-010119] [Server] Aborting", .error),
    ("2026-11-23T13:34:21.123456Z 0 [Warning] [MY-010068] x", .warning),
    ("[Mon Nov 23 13:34:21.123456 2026] [core:error] [pid 1] x", .error),
    ("[2026-11-23T13:34:21,123][WARN ][o.e.x] [node] slow", .warning),
    ("fail: Microsoft.AspNetCore.Server.Kestrel[13]", .error),
    ("info: Microsoft.Hosting.Lifetime[14]", .info),
    ("crit: App[0]", .fatal), ("dbug: App[0]", .debug), ("trce: App[0]", .trace),
    ("E, [2026-11-23T13:34:21.123456 #1] ERROR -- : x", .error), ("ERROR:root:x", .error),
    ("[2026-11-23T13:34:21Z ERROR my_crate] x", .error), ("1:34PM ERR x error=eof", .error),
    ("[2026-11-23 13:34:21.123][1][warning][main] x", .warning),
    ("13:34:21.123 [main] ERROR com.example.App - x", .error), ("npm ERR! code ELIFECYCLE", .error),
    ("SEVERE: Servlet.service() threw", .error), ("WARNING:  there is no transaction in progress", .warning),
  ])
  func `programs that people run say it in their own ways`(line: String, level: LogLevel?) {
    #expect(self.level(line) == level)
  }

  @Test(arguments: [
    ("panic: runtime error: index out of range", LogLevel.fatal),
    ("Traceback (most recent call last):", .fatal),
    ("ValueError: invalid literal", .error), ("java.lang.IllegalStateException: no", .error),
    ("java.lang.NullPointerException", .error), ("Exception in thread \"main\" x", .fatal),
    ("Error: Cannot find module 'x'", .error), ("TypeError [ERR_X]: no", .error),
    ("Unhandled exception. System.InvalidOperationException: no", .fatal),
    ("thread 'main' panicked at src/main.rs:3:5:", .fatal),
    ("PHP Fatal error:  Uncaught Exception: x", .fatal),
    ("/app/a.rb:3:in 'f': no (RuntimeError)", .error), ("** (RuntimeError) no", .fatal),
    ("ActiveRecord::RecordNotFound: no", nil), ("Segmentation fault (core dumped)", .fatal),
    ("ErrorHandler: registered", nil), ("NoError", nil),
  ])
  func `what runtimes print when a program dies`(line: String, level: LogLevel?) {
    #expect(self.level(line) == level)
  }

  @Test(arguments: [
    ("sh: can't open 'x'", true), ("cat: /x: No such file or directory", true), ("Permission denied", true),
    ("bind: Address already in use, could not listen", true), ("Connection refused", true),
    ("sh: foo: not found", true), ("touch: /tmp/x: Read-only file system", true),
    ("read-only mode", false), ("invalid option -- z", true), ("listening on 8080", false),
    ("could be better", false), ("nothing is not so", false), ("terror", false),
  ])
  func `a complaint counts on standard error only`(line: String, isComplaint: Bool) {
    #expect(summary(of: ["!" + line]).counts.errors == (isComplaint ? 1 : 0))
    #expect(summary(of: [line]).counts.errors == 0)
  }

  @Test func `levels are ordered`() {
    #expect(LogLevel.allCases.sorted() == [.trace, .debug, .info, .warning, .error, .fatal])
  }
}
