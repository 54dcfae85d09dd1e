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
}
