import Testing

@testable import AgentKit

struct PastedMessagesTests {
  private let messages = PastedMessages(
    beginning: ["Error response from daemon:", "docker: Error response"], for: "error")

  @Test(arguments: [
    "docker: Error response from daemon: x", "I get: docker: Error response from daemon: x",
    "what does this mean? docker: Error response from daemon: x",
  ])
  func `a message with nothing else around it is one that was pasted`(request: String) {
    #expect(messages.message(in: Array(request.utf8)) == "docker: Error response from daemon: x")
  }

  @Test(arguments: [
    "compose up of the shop says Error response from daemon: x", "error response", "",
    "remove web, which says Error response from daemon: x",
  ])
  func `a request that says more is none`(request: String) {
    #expect(messages.message(in: Array(request.utf8)) == nil)
  }

  @Test(arguments: [
    ("OOM", "OOM"), ("it says OOM killed", "OOM killed"), ("E42", nil), ("I get E42: disk", "E42: disk"),
    ("OO", nil),
  ])
  func `beginnings may be as short as a word`(request: String, message: String?) {
    let short = PastedMessages(beginning: ["OOM", "E42:", "", "panic: runtime"], for: "error")
    #expect(short.message(in: Array(request.utf8)) == message)
    #expect(PastedMessages(beginning: [], for: "error").message(in: Array(request.utf8)) == nil)
  }
}
