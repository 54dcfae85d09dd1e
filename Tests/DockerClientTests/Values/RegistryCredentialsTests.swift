import DockerClientTesting
import Foundation
import HTTPTransportTesting
import Testing

@testable import DockerClient

struct RegistryCredentialsTests {
  @Test func `neither describing nor dumping credentials shows a secret`() {
    let all: [RegistryCredentials] = [
      RegistryCredentials(username: "me", password: "hunter2", serverAddress: "r.example.com"),
      RegistryCredentials(.identityToken("hunter2"), serverAddress: "r.example.com"),
      RegistryCredentials(.registryToken("hunter2"), serverAddress: "r.example.com"),
    ]
    for credentials in all {
      var dumped = ""
      dump(credentials, to: &dumped)
      for text in ["\(credentials)", String(reflecting: credentials), dumped] {
        #expect(!text.contains("hunter2"))
      }
    }
  }

  @Test func `the engine gets them in base64 that is safe for a header`() throws {
    let credentials = RegistryCredentials(
      username: "me", password: "a?b>c~~~", serverAddress: "https://index.docker.io/v1/")
    let header = try credentials.header
    #expect(!header.contains("+") && !header.contains("/"))
    let base64 = String(header.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
    let json = try #require(Data(base64Encoded: base64))
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"password":"a?b>c~~~","serveraddress":"https://index.docker.io/v1/","username":"me"}"#)
  }

  @Test func `pulls and pushes carry them, errors do not`() async throws {
    let denied = #"{"errorDetail":{"message":"denied: requested access"},"error":"denied: requested access"}"#
    let engine = try StubEngine([
      "POST /images/create": .chunked([Array(denied.utf8)]),
      "POST /images/r.example.com/app/push": .chunked([Array(denied.utf8)]),
    ])
    let credentials = RegistryCredentials(username: "me", password: "hunter2", serverAddress: "r.example.com")
    for work in [
      {
        try await engine.client.pullImage(
          "r.example.com/app:1", options: PullOptions(credentials: credentials))
      },
      { try await engine.client.pushImage("r.example.com/app:1", credentials: credentials) },
    ] as [() async throws -> ImageStream] {
      let error = await #expect(throws: DockerError.self) { try await work().finish() }
      #expect(error?.code == .forbidden)
      #expect(error.map { "\($0)".contains("hunter2") } == false)
    }
    #expect(
      engine.requests.map { $0.header("X-Registry-Auth") } == [
        try credentials.header, try credentials.header,
      ])
  }
}
