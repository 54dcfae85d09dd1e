import Testing

@testable import LogAnalysis

/// Stack traces as runtimes print them are one event each, with the line that says what happened as its headline.
struct TraceShapeTests {
  /// A trace, and its headline.
  struct Trace: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let headline: String
    var level = LogLevel.error
  }

  static let traces = [
    Trace(
      testDescription: "Java",
      text: """
        Exception in thread "main" java.lang.IllegalStateException: no
        \tat com.example.Main.main(Main.java:3)
        \tSuppressed: java.io.IOException: b
        \t\tat com.example.B.close(B.java:1)
        Caused by: java.io.IOException: closed
        \tat com.example.A.read(A.java:7)
        \t... 1 more
        Caused by: java.net.SocketException: reset
        \t... 9 more
        """, headline: #"Exception in thread "main" java.lang.IllegalStateException: no"#, level: .fatal),
    Trace(
      testDescription: "Log4j",
      text: """
        2026-11-23 13:34:21,123 ERROR [main] com.example.Main - request failed
        java.lang.NullPointerException: Cannot invoke "String.length()"
        \tat com.example.Main.run(Main.java:12) ~[app.jar:?]
        Caused by: java.lang.RuntimeException: deep
        \tat com.example.Main.deep(Main.java:99)
        \t... 3 more
        """, headline: "2026-11-23 13:34:21,123 ERROR [main] com.example.Main - request failed"),
    Trace(
      testDescription: "Python",
      text: """
        Traceback (most recent call last):
          File "/app/a.py", line 3, in <module>
            run()
          File "/app/a.py", line 2, in run
            return d["PORT"]
                   ~^^^^^^^^
        KeyError: 'PORT'
        """, headline: "KeyError: 'PORT'", level: .fatal),
    Trace(
      testDescription: "Python, one while handling another, below a logger's line",
      text: """
        ERROR:root:job failed
        Traceback (most recent call last):
          File "/app/a.py", line 3, in run
            raise ValueError("x")
        ValueError: x

        During handling of the above exception, another exception occurred:

        Traceback (most recent call last):
          File "/app/a.py", line 9, in retry
            raise RuntimeError("y") from None
        app.errors.RetryFailed: y
        """, headline: "app.errors.RetryFailed: y"),
    Trace(
      testDescription: "Go",
      text: """
        panic: runtime error: invalid memory address or nil pointer dereference
        [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x47d5a6]

        goroutine 1 [running]:
        main.(*Server).Run(0xc000012345, {0x4b2f80, 0x1})
        \t/app/server.go:42 +0x1d
        main.main()
        \t/app/main.go:12 +0x85

        goroutine 18 [select]:
        net/http.(*Server).Serve(0x0, {0x0, 0x0})
        \t/usr/local/go/src/net/http/server.go:3056 +0x364
        created by main.main in goroutine 1
        \t/app/main.go:10 +0x5a
        exit status 2
        """, headline: "panic: runtime error: invalid memory address or nil pointer dereference",
      level: .fatal),
    Trace(
      testDescription: "Node.js",
      text: """
        /app/server.js:12
            throw new Error('no database');
            ^

        Error: no database
            at connect (/app/server.js:12:11)
            at Object.<anonymous> (/app/server.js:20:1)
            at Module._compile (node:internal/modules/cjs/loader:1256:14) {
          code: 'ECONNREFUSED'
        }

        Node.js v20.11.0
        """, headline: "Error: no database"),
    Trace(
      testDescription: "Node.js, a missing module",
      text: """
        node:internal/modules/cjs/loader:1228
          throw err;
          ^

        Error: Cannot find module 'express'
        Require stack:
        - /app/server.js
            at Module._resolveFilename (node:internal/modules/cjs/loader:1225:15)
        """, headline: "Error: Cannot find module 'express'"),
    Trace(
      testDescription: ".NET",
      text: """
        Unhandled exception. System.InvalidOperationException: no
         ---> System.IO.IOException: closed
           at App.Read() in /src/App.cs:line 3
           --- End of inner exception stack trace ---
           at App.Main(String[] args) in /src/App.cs:line 9
        """, headline: "Unhandled exception. System.InvalidOperationException: no", level: .fatal),
    Trace(
      testDescription: ".NET, console logger",
      text: """
        fail: Microsoft.AspNetCore.Server.Kestrel[13]
              Connection id "0HM" threw an unhandled exception.
              System.NullReferenceException: Object reference not set
                 at Program.Main() in /src/Program.cs:line 12
        """, headline: #"      Connection id "0HM" threw an unhandled exception."#),
    Trace(
      testDescription: "Ruby",
      text: """
        /app/worker.rb:3:in `fetch': key not found: "PORT" (KeyError)
        \tfrom /app/worker.rb:3:in `run'
        \tfrom /app/worker.rb:9:in `<main>'
        """, headline: #"/app/worker.rb:3:in `fetch': key not found: "PORT" (KeyError)"#),
    Trace(
      testDescription: "PHP",
      text: """
        PHP Fatal error:  Uncaught Exception: no in /app/a.php:3
        Stack trace:
        #0 /app/a.php(9): run()
        #1 {main}
          thrown in /app/a.php on line 3
        """, headline: "PHP Fatal error:  Uncaught Exception: no in /app/a.php:3", level: .fatal),
    Trace(
      testDescription: "Rust",
      text: """
        thread 'main' panicked at src/main.rs:3:5:
        called `Option::unwrap()` on a `None` value
        stack backtrace:
           0: rust_begin_unwind
                     at /rustc/abc/library/std/src/panicking.rs:645:5
           1: app::main
        note: Some details are omitted, run with `RUST_BACKTRACE=full`
        """, headline: "called `Option::unwrap()` on a `None` value", level: .fatal),
    Trace(
      testDescription: "PostgreSQL",
      text: """
        2026-11-23 13:34:21.123 UTC [42] ERROR:  duplicate key value violates unique constraint "users_pkey"
        2026-11-23 13:34:21.123 UTC [42] DETAIL:  Key (id)=(7) already exists.
        2026-11-23 13:34:21.123 UTC [42] STATEMENT:  INSERT INTO users
        \tVALUES (7)
        """,
      headline:
        #"2026-11-23 13:34:21.123 UTC [42] ERROR:  duplicate key value violates unique constraint "users_pkey""#
    ),
    Trace(
      testDescription: "Elixir",
      text: """
        ** (RuntimeError) no
            (app 0.1.0) lib/app.ex:3: App.run/0
        """, headline: "** (RuntimeError) no", level: .fatal),
  ]

  @Test(arguments: traces) func `a stack trace is one event`(trace: Trace) throws {
    let lines =
      ["INFO before"] + trace.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let summary = summary(of: lines.map { "!" + $0 } + ["!INFO after"])
    #expect(summary.lastEvents.map(\.text) == ["INFO before", trace.text, "INFO after"])
    let event = try #require(summary.firstError)
    #expect(event.headlineText == trace.headline)
    #expect(event.level == trace.level)
    #expect(event.lineCount == lines.count - 1)
  }

  @Test func `the same trace twice is two events, and repeats`() {
    let trace = ["!Error: a", "!    at x (/a.js:1:1)"]
    let summary = summary(of: trace + trace + trace)
    #expect(summary.counts.errors == 3)
    #expect(summary.lastEvents.map(\.count) == [3])
  }

  @Test func `errors on lines of their own are events of their own`() {
    #expect(summary(of: ["Error: a", "Error: b", "ERROR c", "ERROR d"]).counts.errors == 4)
  }

  @Test func `what one stream writes does not break what the other does`() {
    let summary = summary(of: [
      "!java.lang.IllegalStateException: no", "GET / 200", "!\tat a", "GET / 200", "!\tat b", "INFO on",
    ])
    #expect(summary.firstError?.text == "java.lang.IllegalStateException: no\n\tat a\n\tat b")
    #expect(summary.counts.events == 4)
  }

  @Test func `a trace of any length is one event of limited size`() throws {
    let frames = (1...5000).map { "!\tat frame\($0)(A.java:\($0))" }
    let summary = summary(of: ["!java.lang.StackOverflowError: null"] + frames + ["!INFO on"])
    let event = try #require(summary.firstError)
    #expect(event.lineCount == 5001)
    #expect(event.bytes.count <= 8 << 10)
    #expect(summary.counts.events == 2)
  }

  @Test func `of a long Python traceback the last line is kept`() throws {
    let frames = (1...2000).flatMap { ["!  File \"a.py\", line \($0), in f", "!    f()"] }
    let summary = summary(
      of: ["!Traceback (most recent call last):"] + frames + ["!RecursionError: too deep"])
    #expect(try #require(summary.firstError).headlineText == "RecursionError: too deep")
  }

  @Test func `indented lines go with the line above, but not without end`() {
    #expect(summary(of: ["INFO config:", "  a: 1", "  b: 2", "INFO on"]).counts.events == 2)
    #expect(summary(of: ["table"] + [String](repeating: "  row", count: 1000)).counts.events > 2)
  }
}
