import AgentKit

/// Whatever an agent wants a shell to run: it is judged the same twice, in bounded time, and never milder for what is
/// written before, behind or around it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCommandText(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let answer = rules.answer(.shell(text))
  precondition(answer == rules.answer(.shell(text)), "two answers to one text")
  // What is denied alone is denied in company, whatever the company is, as long as it can be told apart from it.
  for whole in ["docker rm -f web; \(text)", "docker rm -f web\n\(text)", "sudo docker rm web && \(text)"] {
    guard case .deny = rules.answer(.shell(whole)) else {
      preconditionFailure("a denied command was let pass")
    }
  }
  // What no rule allows is not allowed in front of something that is.
  if case .allow = answer {
    guard case .allow = rules.answer(.shell("\(text)\ndocker ps")) else {
      preconditionFailure("two allowed commands were not allowed together")
    }
  }
  return 0
}

private let rules: PolicyRules = {
  func list(_ texts: [String]) -> [PolicyRule] { texts.compactMap { try? PolicyRule($0) } }
  return PolicyRules(
    deny: list(["Bash(docker rm *)", "Bash(rm *)", "Read(~/.ssh/**)"]), ask: list(["Bash(docker push *)"]),
    allow: list(["Bash(docker ps:*)", "Bash(docker ps *)", "Bash(ls *)", "Bash(find *)", "Bash(echo *)"]),
    home: "/home/ada")
}()
