import Testing

@testable import KubernetesHandoff

struct NetworkTests {
  private func manifests(_ host: String, ports: String = "{}", options: Translation.Options = .init()) throws
    -> Manifests
  {
    Fixture.manifests(
      try Fixture.container(host: host, config: #"{"Image": "a", "ExposedPorts": \#(ports)}"#),
      options: options)
  }

  @Test func `a Service offers every port by name, inside the cluster`() throws {
    let service = try #require(
      try manifests(
        #"{"PortBindings": {"8080/tcp": [{"HostIp": "", "HostPort": "80"}]}}"#,
        ports: #"{"8080/tcp": {}, "9100/tcp": {}, "80/tcp": {}, "53/udp": {}}"#
      ).service)
    #expect(service.spec.type.value == "ClusterIP")
    #expect(service.spec.ports.map(\.name) == ["udp-53", "http", "tcp-8080", "tcp-9100"])
    #expect(service.spec.ports.map(\.protocol) == ["UDP", "TCP", "TCP", "TCP"])
    #expect(service.spec.ports[2].port.reasons == ["The host published it as 80."])
    #expect(service.spec.selector["app.kubernetes.io/name"] == "api")
  }

  @Test func `a program that listens nowhere has no Service`() throws {
    #expect(try manifests("{}").service == nil)
  }

  @Test func `an Ingress only where one was asked for`() throws {
    #expect(try manifests("{}", ports: #"{"8080/tcp": {}}"#).ingress == nil)
    let options = Translation.Options(ingressHost: "api.acme.io")
    let ingress = try #require(try manifests("{}", ports: #"{"8080/tcp": {}}"#, options: options).ingress)
    #expect(ingress.spec.rules.first?.host == "api.acme.io")
    #expect(ingress.spec.rules.first?.http.paths.first?.backend.service.port.name == "http")
  }

  @Test func `names of hosts come along, but not the engine's own`() throws {
    let aliases = try manifests(
      #"{"ExtraHosts": ["db:10.0.0.5", "v6:fd00::1", "host.docker.internal:host-gateway"]}"#
    ).pod.hostAliases
    #expect(aliases?.map(\.ip) == ["10.0.0.5", "fd00::1"])
    #expect(aliases?.map(\.hostnames) == [["db"], ["v6"]])
  }
}
