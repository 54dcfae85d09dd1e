import Testing

@testable import AgentKit

struct HashTableTests {
  @Test func `ten thousand keys keep their values while the table grows`() {
    var table = HashTable()
    for number in 0..<10_000 { table.set(WordHash.of("\(number)".utf8), to: Int32(number)) }
    #expect(table.count == 10_000)
    #expect((0..<10_000).allSatisfy { table[WordHash.of("\($0)".utf8)] == Int32($0) })
    #expect(table[WordHash.of("none".utf8)] < 0)
  }

  @Test func `keys that want one slot do not get in each other's way`() {
    var table = HashTable(capacity: 16)
    let keys = (1...12).map { UInt64($0) << 40 }
    for (number, key) in keys.enumerated() { table.set(key, to: Int32(number)) }
    #expect(keys.map { table[$0] } == (0..<12).map(Int32.init))
  }

  @Test func `the first value of a key stays unless it is set`() {
    var table = HashTable()
    #expect(table.value(of: 7, orInsert: 1) == 1)
    #expect(table.value(of: 7, orInsert: 2) == 1)
    table.set(7, to: 3)
    #expect(table[7] == 3)
    #expect(table.count == 1)
  }

  @Test func `zero is a key like others`() {
    var table = HashTable()
    #expect(table[0] < 0)
    table.set(0, to: 5)
    #expect(table[0] == 5)
  }
}
