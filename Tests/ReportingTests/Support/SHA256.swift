import Foundation

/// The SHA-256 of a text (FIPS 180-4), in base64, to check the digest in a page's policy without a dependency.
func sha256Base64(_ text: String) -> String {
  let primes = (2...311).filter { n in !(2..<n).contains { n % $0 == 0 } }.prefix(64)
  func fraction(_ x: Double) -> UInt32 { UInt32((x - x.rounded(.down)) * 4_294_967_296) }
  func cubeRoot(_ n: Int) -> Double {
    var x = Double(n) / 3
    for _ in 0..<80 { x -= (x * x * x - Double(n)) / (3 * x * x) }
    return x
  }
  let k = primes.map { fraction(cubeRoot($0)) }
  var state = primes.prefix(8).map { fraction(Double($0).squareRoot()) }

  var message = Array(text.utf8) + [0x80]
  while message.count % 64 != 56 { message.append(0) }
  let bits = UInt64(text.utf8.count) * 8
  message += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }

  func rotated(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }
  for chunk in stride(from: 0, to: message.count, by: 64) {
    var w = (0..<16).map { word in
      message[(chunk + word * 4)..<(chunk + word * 4 + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for i in 16..<64 {
      let s0 = rotated(w[i - 15], 7) ^ rotated(w[i - 15], 18) ^ w[i - 15] >> 3
      let s1 = rotated(w[i - 2], 17) ^ rotated(w[i - 2], 19) ^ w[i - 2] >> 10
      w.append(w[i - 16] &+ s0 &+ w[i - 7] &+ s1)
    }
    var v = state
    for i in 0..<64 {
      let s1 = rotated(v[4], 6) ^ rotated(v[4], 11) ^ rotated(v[4], 25)
      let t1 = v[7] &+ s1 &+ (v[4] & v[5] ^ ~v[4] & v[6]) &+ k[i] &+ w[i]
      let s0 = rotated(v[0], 2) ^ rotated(v[0], 13) ^ rotated(v[0], 22)
      let t2 = s0 &+ (v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2])
      v = [t1 &+ t2, v[0], v[1], v[2], v[3] &+ t1, v[4], v[5], v[6]]
    }
    state = zip(state, v).map { $0 &+ $1 }
  }
  let bytes = state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } }
  return Data(bytes).base64EncodedString()
}
