/// The form of a name in which spelling does not matter.
enum Slug {
  /// Lower case; letters and digits of any script stay, every run of anything else becomes one hyphen.
  static func of(_ name: String) -> String {
    if isSlug(name) { return name }
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return ascii(name) }
    var slug = ""
    var pending = false
    for character in name.lowercased() {
      if character.isLetter || character.isNumber {
        if pending, !slug.isEmpty { slug.append("-") }
        pending = false
        slug.append(character)
      } else {
        pending = true
      }
    }
    return slug
  }

  private static func ascii(_ name: String) -> String {
    var slug: [UInt8] = []
    var pending = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if pending, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        pending = false
        slug.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
      default: pending = true
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func isSlug(_ name: String) -> Bool {
    var afterHyphen = true
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): afterHyphen = false
      case UInt8(ascii: "-") where !afterHyphen: afterHyphen = true
      default: return false
      }
    }
    return !afterHyphen
  }
}
