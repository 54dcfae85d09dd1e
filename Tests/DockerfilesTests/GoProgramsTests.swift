import Testing

@testable import Dockerfiles

/// Where the program of a Go module is found.
@Suite struct GoProgramsTests {
  private func programs(_ files: [String: String]) -> GoPrograms {
    GoPrograms(of: "/w", reading: .holding(Dictionary(uniqueKeysWithValues: files.map { ("/w/" + $0, $1) })))
  }

  private let main = "// Shop.\n\npackage main // here\n"

  @Test func `one program is the one, wherever it lies`() {
    #expect(programs(["go.mod": "module shop\n", "main.go": main]).chosen == ".")
    #expect(programs(["go.mod": "module shop\n", "cmd/main.go": main]).chosen == "./cmd")
    #expect(
      programs(["go.mod": "module shop\n", "shop.go": "package shop\n", "cmd/api/x.go": main]).chosen
        == "./cmd/api")
  }

  @Test func `of several, the one that is called like the module, else the first by name`() {
    let two = ["cmd/b/main.go": main, "cmd/a/main.go": main]
    func chosen(_ module: String) -> GoPrograms {
      programs(two.merging(["go.mod": "// x\nmodule \(module)\n\ngo 1.27\n"], uniquingKeysWith: { $1 }))
    }
    #expect(chosen("example.com/b").chosen == "./cmd/b")
    #expect(chosen("\"example.com/b/v2\"").chosen == "./cmd/b")
    #expect(chosen("example.com/c").chosen == "./cmd/a")
    #expect(chosen("example.com/c").folders == ["./cmd/a", "./cmd/b"])
  }

  @Test func `the root goes before what lies below`() {
    #expect(programs(["go.mod": "module a\n", "main.go": main, "cmd/a/main.go": main]).chosen == ".")
  }

  @Test(arguments: [
    "package shop\n", "package main_test\n", "//go:build ignore\n\npackage main\n", "/* package main",
    "/*\npackage main\n*/\npackage x\n", "",
  ])
  func `what is no program is not taken for one`(_ text: String) {
    #expect(programs(["go.mod": "module x\n", "gen.go": text, "cmd/x/main.go": main]).folders == ["./cmd/x"])
  }

  @Test func `tests are none, and without any program the root is built`() {
    let programs = programs(["main_test.go": main, "cmd/README.md": main])
    #expect(programs.folders.isEmpty)
    #expect(programs.chosen == ".")
  }

  @Test func `a folder whose name a shell would read otherwise is none`() {
    let files = ["go.mod": "module x\n", "cmd/x; reboot/main.go": main, "cmd/$(id)/main.go": main]
    #expect(programs(files.merging(["cmd/y_1.a-b/main.go": main]) { $1 }).folders == ["./cmd/y_1.a-b"])
  }

  @Test func `the Dockerfile builds the program that was found`() {
    let template = DockerfileTemplate(
      .go, name: "shop", goProgram: "./cmd/shop", context: ContextPaths(paths: ["go.mod"]))
    #expect(template.text.contains("-o /out/app ./cmd/shop\n"))
  }
}
