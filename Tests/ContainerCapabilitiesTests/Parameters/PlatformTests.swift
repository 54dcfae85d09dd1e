import AgentKit
import Testing

@testable import ContainerCapabilities

struct PlatformTests {
  @Test(
    arguments: [
      ("linux/arm64", "linux/arm64"), ("arm64", "linux/arm64"), ("x86_64", "linux/amd64"),
      ("aarch64", "linux/arm64"),
      ("linux/arm/v7", "linux/arm/v7"), ("armv7", "linux/arm/v7"), ("linux/arm64/v8", "linux/arm64"),
      ("windows/amd64", "windows/amd64"), ("LINUX/AMD64", "linux/amd64"), ("386", "linux/386"),
    ])
  func `platforms are normalised`(text: String, platform: String) throws {
    #expect(try Platform(text).description == platform)
  }

  @Test(
    arguments: [
      ("", "write system/architecture/variant, as in linux/arm64"),
      ("linux", "the architecture is missing, as in linux/amd64"),
      ("linux/", "write system/architecture/variant, as in linux/arm64"),
      ("linux/z80", "\"z80\" is no architecture; use amd64, arm64, arm/v7, 386, ppc64le, s390x or riscv64"),
      ("linux/arm/v9", "arm has no variant \"v9\""), ("amd64/arm64", "amd64 has no variant \"arm64\""),
    ])
  func `anything else is refused with the reason`(text: String, reason: String) {
    #expect(refusal(Platform.self, text) == reason)
  }

  @Test(
    arguments: [
      ("build for amd64 and arm64", ["linux/amd64", "linux/arm64"]),
      ("--platform linux/amd64,linux/arm64", ["linux/amd64", "linux/arm64"]),
      ("for linux/arm/v7", ["linux/arm/v7"]), ("amd64/arm64 image", ["linux/amd64", "linux/arm64"]),
      ("runs on apple silicon", ["linux/arm64"]), ("ubuntu/nginx", []), ("386 lines", []),
      ("deploy on linux", []),
    ] as [(String, [String])])
  func `platforms are found`(request: String, platforms: [String]) {
    #expect(scan(Platform.self, request) == platforms)
  }
}
