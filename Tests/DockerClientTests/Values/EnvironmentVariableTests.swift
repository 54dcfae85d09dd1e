import DockerClient
import Testing

struct EnvironmentVariableTests {
  @Test(arguments: [
    ("PATH=/bin", "PATH", "/bin"), ("A=b=c", "A", "b=c"), ("A=", "A", ""), ("A", "A", nil), ("", "", nil),
    ("=x", "", "x"), ("Ü=ö", "Ü", "ö"), ("A=\u{301}x", "A", "\u{301}x"),
  ])
  func `name and value part at the first equals sign`(_ text: String, _ name: String, _ value: String?) {
    let variable = EnvironmentVariable(parsing: text)
    #expect(variable.name == name)
    #expect(variable.value == value)
    #expect(variable.assignment == text)
  }

  @Test func `no way of printing shows a value`() {
    var config = ContainerConfig(image: "app")
    config.env = [EnvironmentVariable("TOKEN", "hunter2")]
    var dumped = ""
    dump(config, to: &dumped)
    for text in ["\(config)", String(describing: config.env), String(reflecting: config), dumped] {
      #expect(text.contains("TOKEN"))
      #expect(!text.contains("hunter2"))
    }
  }
}
