extension String {
  /// The text with escapes for what must not stand as it is. What lies between is copied in one piece.
  ///
  /// - Parameter escape: Called with a place in the UTF-8; gives what stands for the bytes there, and how many they are, or
  ///   `nil` where the byte stays.
  func escaping(_ escape: (_ index: Int, _ utf8: UnsafeBufferPointer<UInt8>) -> (text: String, width: Int)?)
    -> String
  {
    var text = self
    let escaped = text.withUTF8 { utf8 -> String? in
      var (result, start): ([UInt8], Int) = ([], 0)
      for index in utf8.indices where index >= start {
        guard let (escape, width) = escape(index, utf8) else { continue }
        result += utf8[start..<index]
        result += escape.utf8
        start = index + width
      }
      return start == 0 ? nil : String(decoding: result + utf8[start...], as: UTF8.self)
    }
    return escaped ?? self
  }
}
