import AgentKit
import Testing

@testable import ContainerCapabilities

struct RegistryHostTests {
  @Test(
    arguments: [
      ("ghcr.io", "ghcr.io"), ("localhost:5000", "localhost:5000"),
      ("https://Registry.Acme.io/", "registry.acme.io"),
      ("https://index.docker.io/v1/", "docker.io"), ("hub.docker.com", "docker.io"),
      ("[::1]:5000", "[::1]:5000"),
      ("10.0.0.5:5000", "10.0.0.5:5000"),
      ("123456789012.dkr.ecr.eu-west-1.amazonaws.com", "123456789012.dkr.ecr.eu-west-1.amazonaws.com"),
    ])
  func `hosts are taken`(text: String, host: String) throws {
    #expect(try RegistryHost(text).description == host)
  }

  @Test(
    arguments: [
      ("", "it is empty"), ("ghcr.io/acme", "leave out the path; give the host alone"),
      ("user@ghcr.io", "leave out the user's name"), ("ghcr.io:0", "ports go from 1 to 65535"),
      ("-a.io", "\"-a.io\" is no host name"), ("a..io", "\"a..io\" is no host name"),
      ("[::1", "an IPv6 address ends with \"]\""),
      ("[zz]", "\"zz\" is no IPv6 address"), ("a b", "\"a b\" is no host name"),
    ])
  func `anything else is refused with the reason`(text: String, reason: String) {
    #expect(refusal(RegistryHost.self, text) == reason)
  }

  @Test(
    arguments: [
      ("log in to ghcr.io", ["ghcr.io"]), ("push to docker hub", ["docker.io"]),
      ("use localhost:5000", ["localhost:5000"]),
      ("our registry.acme.io", ["registry.acme.io"]), ("pull nginx:1.27", []), ("check compose.yaml", []),
      ("upgrade to 1.27.3", []), ("see ./file.txt", []),
    ] as [(String, [String])])
  func `hosts are found`(request: String, hosts: [String]) {
    #expect(scan(RegistryHost.self, request) == hosts)
  }
}
