internal import AgentKit
internal import ContainerCapabilities

struct RegistryLogin: DeclaredOperation {
  static let declaration = Declaration(
    "registry.login",
    "Signs in to a registry, or finds out why that does not work.",
    atMost: .change, flags: [.credentials],
    needs: [
      "Bash(docker login *)", "Bash(docker logout *)", "Bash(aws ecr get-login-password *)", "mcp__docker__*",
    ],
    verbs: [
      "log in", "login", "sign in", "authenticate", "log out", "logout", "authorize", "connect",
      "set up credentials",
    ],
    objects: [
      "registry", "docker hub", "ecr", "harbor", "quay", "ghcr", "registry credentials", "credential helper",
      "private registry", "access token",
    ],
    phrases: [
      "sign in to the registry", "sign me in to the registry", "authenticate against the registry",
      "docker login", "docker logout", "aws ecr get-login-password", "log in to the registry",
      "login to the registry", "log into the registry", "login to docker hub", "login to ecr",
      "log in to ecr", "login to ghcr", "registry authentication", "registry credentials",
      "authenticate with the registry", "authenticate to ecr", "authenticate against", "credential helper",
      "credsstore", "private registry", "robot account", "self-signed registry", "insecure registry",
      "insecure-registries", "registry certificate", "registry password", "docker config.json",
      "docker credentials", "pull secret for the registry", "registry token", "unauthorized when pulling",
      "unauthorized when pushing", "access denied to the registry",
    ],
    examples: [
      "log in to ghcr.io with my token",
      "docker login registry.acme.io",
      "authenticate docker with ECR in eu-west-1",
      "docker login says incorrect username or password but it's right",
      "set up a credential helper so that passwords are not in config.json",
      "how do i connect to our private harbor.acme.io registry?",
      "logout from docker hub please",
    ],
    signatures: [
      "requested access to the resource is denied", "incorrect username or password",
      "error storing credentials",
      "no basic auth credentials", "unauthorized: authentication required",
      "unauthorized: incorrect username or password", "authentication required", "error getting credentials",
      "docker-credential-", "Error saving credentials", "denied: Your authorization token has expired",
      "Cannot perform an interactive login from a non TTY device", "401 Unauthorized",
      "x509: certificate signed by unknown authority", "server gave HTTP response to HTTPS client",
      "x509: certificate has expired", "x509: certificate is valid for", "denied: access forbidden",
      "GetAuthorizationToken", "failed to authorize", "insufficient_scope",
    ])

  @Parameter("The registry.", says: ["to", "registry", "login"])
  var registry: RegistryHost?
  @Parameter("The user's name.", says: ["user", "username", "-u"])
  var username: String?
  @Parameter("Sign out instead.", says: ["logout", "log out", "sign out"])
  var logout = false
  @Parameter("Only find out whether signing in works.", says: ["check", "test", "verify", "why"])
  var check = false
}
