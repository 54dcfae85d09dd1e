import AgentKit
import Testing

/// What holds for every declaration of every module.
struct VocabularyTests {
  let catalogue: OperationCatalogue
  let operations: [RegisteredOperation]

  init() throws {
    catalogue = try OperationCatalogue(everyModule())
    operations = catalogue.operations
  }

  @Test func `the modules declare the whole vocabulary and nothing else`() {
    let nouns: [(String, String)] = [
      ("container", "list run inspect logs exec stats health start stop restart update remove copy debug"),
      ("image", "list build multiarch history layers optimize tag pull push remove prune scan"),
      ("dockerfile", "create lint optimize"), ("compose", "create validate up down troubleshoot"),
      ("network", "list inspect create remove troubleshoot"),
      ("volume", "list inspect create remove prune backup troubleshoot"),
      ("registry", "login tags copy promote cleanup retention"), ("system", "info df prune"),
      ("security", "scan secrets sbom posture policy"),
      ("kubernetes", "manifests validate deploy migrate debug"),
      ("gitops", "pipeline promote"), ("review", "code dockerfile"),
    ]
    let expected = nouns.flatMap { noun, verbs in verbs.split(separator: " ").map { "\(noun).\($0)" } }
    #expect(operations.map(\.name.rawValue) == expected.sorted())
  }

  @Test func `every operation serves the definition that its noun belongs to`() {
    let agents = [
      "security": "container-security", "kubernetes": "kubernetes-operator", "gitops": "gitops-pipeline",
      "review": "code-reviewer",
    ]
    for operation in operations {
      #expect(
        operation.agent == agents[String(operation.name.noun)] ?? "docker-operations", "\(operation.name)")
    }
  }

  @Test func `a summary is one sentence for people`() {
    for operation in operations {
      let summary = operation.declaration.summary
      #expect(summary.hasSuffix(".") && summary.first?.isUppercase == true, "\(operation.name)")
      #expect(!summary.dropLast().contains(". "), "\(operation.name)")
      for parameter in operation.parameters {
        #expect(parameter.help.hasSuffix("."), "\(operation.name) --\(parameter.flag)")
      }
    }
  }

  @Test func `every operation has five to ten examples, and words for itself`() {
    for operation in operations {
      let vocabulary = operation.declaration.vocabulary
      #expect(5...10 ~= vocabulary.examples.count, "\(operation.name)")
      #expect(!vocabulary.verbs.isEmpty && !vocabulary.objects.isEmpty, "\(operation.name)")
      #expect(vocabulary.phrases.count >= 5, "\(operation.name)")
    }
  }

  @Test func `no two operations share a phrase or an example`() {
    var owners: [String: OperationName] = [:]
    for operation in operations {
      let vocabulary = operation.declaration.vocabulary
      for wording in Set((vocabulary.phrases + vocabulary.examples).map { $0.lowercased() }) {
        let other = owners.updateValue(operation.name, forKey: wording)
        #expect(other == nil, "\"\(wording)\": \(operation.name) and \(other?.rawValue ?? "")")
      }
    }
  }

  @Test func `no list of words repeats itself`() {
    for operation in operations {
      let vocabulary = operation.declaration.vocabulary
      for words in [vocabulary.verbs, vocabulary.objects, vocabulary.signatures] {
        let folded = words.map { $0.lowercased() }
        let repeated = folded.filter { word in folded.count { $0 == word } > 1 }
        #expect(Set(repeated).isEmpty, "\(operation.name)")
      }
    }
  }

  @Test func `phrases are lower case and tight`() {
    for operation in operations {
      let vocabulary = operation.declaration.vocabulary
      for word in vocabulary.phrases + vocabulary.verbs {
        #expect(word.split(separator: " ").joined(separator: " ") == word, "\(operation.name): \(word)")
      }
      for word in vocabulary.verbs {
        #expect(word == word.lowercased(), "\(operation.name): \(word)")
      }
      for signature in vocabulary.signatures {
        #expect(signature.utf8.count >= 4, "\(operation.name): \(signature)")
      }
    }
  }

  @Test func `the needed tools are in the definitions' notation`() {
    let files: Set<String> = ["Read", "Write", "Edit", "Grep", "Glob"]
    for operation in operations {
      #expect(!operation.declaration.needs.isEmpty, "\(operation.name)")
      for need in operation.declaration.needs {
        let isCommand = need.hasPrefix("Bash(") && need.hasSuffix(" *)") && need.utf8.count > 8
        let isServer = need.hasPrefix("mcp__") && need.hasSuffix("__*")
        #expect(files.contains(need) || isCommand || isServer, "\(operation.name): \(need)")
      }
    }
  }

  @Test func `what cannot be brought back is declared so, and nothing else`() {
    // A container that was run with --rm is removed as it stops.
    let destroying: Set<String> = [
      "container.stop",
      "container.remove", "image.remove", "image.prune", "compose.down", "network.remove", "volume.remove",
      "volume.prune", "volume.backup", "registry.cleanup", "system.prune", "kubernetes.deploy",
    ]
    let declared = operations.filter { $0.declaration.effect == .destroy }.map(\.name.rawValue)
    #expect(Set(declared) == destroying)
  }

  @Test func `what runs somebody's code or uses credentials says so`() {
    for name: OperationName in [
      "container.run", "container.exec", "image.build", "compose.up", "dockerfile.optimize",
    ] {
      #expect(catalogue[name]?.declaration.flags.contains(.runsUntrusted) == true, "\(name)")
    }
    for name: OperationName in [
      "registry.login", "image.push", "image.pull", "registry.copy", "gitops.pipeline",
    ] {
      #expect(catalogue[name]?.declaration.flags.contains(.credentials) == true, "\(name)")
    }
    #expect(catalogue["container.run"]?.declaration.flags.contains(.hostPrivilege) == true)
    #expect(catalogue["kubernetes.deploy"]?.declaration.flags.contains(.otherEngine) == true)
  }

  @Test func `no parameter hides a flag of the command`() {
    let reserved: Set<String> = [
      "plan", "yes", "format", "output", "agent", "agents", "approve", "json", "quiet", "help", "fail-on",
    ]
    for operation in operations {
      let flags = operation.parameters.map(\.flag)
      #expect(reserved.isDisjoint(with: flags), "\(operation.name)")
      #expect(Set(flags).count == flags.count, "\(operation.name)")
    }
  }
}
