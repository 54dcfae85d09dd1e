/// One instruction: `InstructionContent`, shared by reference.
///
/// Dozens of rules look at every instruction, and a copy of the content costs a retain for each of its arrays.
@dynamicMemberLookup
package struct Instruction: Sendable {
  private final class Box: Sendable {
    let content: InstructionContent
    init(_ content: InstructionContent) { self.content = content }
  }

  private let box: Box

  /// What is shared.
  var content: InstructionContent { box.content }

  init(_ content: InstructionContent) { box = Box(content) }

  /// A copy with other content.
  func changing(_ change: (inout InstructionContent) -> Void) -> Instruction {
    var content = box.content
    change(&content)
    return Instruction(content)
  }

  package subscript<Value>(dynamicMember path: KeyPath<InstructionContent, Value>) -> Value {
    box.content[keyPath: path]
  }

  package func flag(_ name: String) -> Flag? { box.content.flag(name) }

  /// What an `ONBUILD` runs later.
  package var trigger: Instruction? { box.content.nested.first }

  /// This instruction, or what it runs later if it is an `ONBUILD`.
  package var effective: Instruction { box.content.keyword == .onbuild ? trigger ?? self : self }
}
