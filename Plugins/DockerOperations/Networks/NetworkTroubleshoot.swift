internal import AgentKit
internal import ContainerCapabilities

struct NetworkTroubleshoot: DeclaredOperation {
  static let declaration = Declaration(
    "network.troubleshoot",
    "Finds out why containers cannot reach each other, the host or the outside.",
    atMost: .change,
    needs: [
      "Bash(docker network inspect *)", "Bash(docker inspect *)", "Bash(docker exec *)", "mcp__docker__*",
    ],
    verbs: [
      "troubleshoot", "debug", "diagnose", "fix", "why", "investigate", "cannot reach", "can't connect",
      "can't reach", "cant reach", "cannot connect", "cant connect", "can't ping", "cannot ping",
      "can't resolve", "times out",
    ],
    objects: [
      "container network", "container networking", "docker network", "dns", "connection", "port mapping",
      "published port", "connectivity", "hostname", "bridge", "host network", "overlay", "localhost",
    ],
    phrases: [
      "container networking", "docker networking", "docker network problem", "docker network issue",
      "network troubleshooting", "container dns", "dns inside the container", "dns in docker",
      "resolve hostname in container", "no internet in the container", "no internet inside",
      "port not reachable", "published port", "port is not accessible", "localhost from the container",
      "host.docker.internal", "containers can't talk", "containers cannot talk", "can not see each other",
      "connection refused between", "docker0", "iptables docker", "docker iptables", "vpn breaks docker",
      "docker behind a proxy", "proxy for containers", "subnet conflict", "port already in use",
      "address already in use by", "reach the host from", "reach the host machine",
      "not reachable from outside", "from outside the container", "ping between containers", "docker mtu",
      "containers talk to each other", "containers reach each other", "containers resolve each other",
    ],
    examples: [
      "api can't reach db on port 5432",
      "no internet inside my containers since this morning",
      "why does localhost:8080 give connection refused although the container runs",
      "containers on the same network cannot resolve each other by name",
      "how can web reach a service on the host machine from docker?",
      "dns in docker is broken: \"Temporary failure in name resolution\"",
      "large downloads hang inside container but work on host (vpn is on)",
    ],
    signatures: [
      "Connection refused", "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "getaddrinfo",
      "Temporary failure in name resolution", "Name or service not known", "Could not resolve host",
      "could not translate host name", "Network is unreachable", "No route to host", "EHOSTUNREACH",
      "ETIMEDOUT", "server misbehaving", "network not found", "host.docker.internal",
      "driver failed programming external connectivity", "Error starting userland proxy",
      "Connection reset by peer", "Empty reply from server", "dial tcp: lookup", "no such host",
      "i/o timeout", "Host is unreachable", "upstream prematurely closed connection",
      "iptables: No chain/target/match by that name",
    ])

  @Parameter("The container that cannot reach something.", says: ["container", "from", "in"])
  var container: ContainerName?
  @Parameter(
    "What it cannot reach: a container, a host name or an address.",
    says: ["reach", "to", "connect to", "ping"])
  var target: NetworkGoal?
  @Parameter("The port there.", says: ["port", "on"])
  var port: PortNumber?
  @Parameter("The network concerned.", says: ["network"])
  var network: NetworkName?
  @Parameter("An error message to explain.", says: ["error", "message"])
  var error: ErrorMessage?
}
