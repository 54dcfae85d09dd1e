internal import AgentKit
internal import ContainerCapabilities

struct SecurityPosture: DeclaredOperation {
  static let declaration = Declaration(
    "security.posture",
    "Checks running containers, images and the engine against the CIS Docker benchmark.",
    atMost: .observe,
    needs: [
      "Bash(docker inspect *)", "Bash(docker info *)", "Bash(docker-bench-security *)", "mcp__docker__*",
    ],
    verbs: ["harden", "check", "audit", "assess", "secure", "review", "lock down", "verify", "benchmark"],
    objects: [
      "posture", "security posture", "hardening", "cis benchmark", "privileged containers", "root user",
      "capabilities", "seccomp", "apparmor", "docker socket", "running containers", "least privilege",
      "container security",
    ],
    phrases: [
      "docker-bench-security", "docker bench", "cis benchmark", "cis docker benchmark", "cis docker",
      "security posture", "runtime security", "container hardening", "harden the container",
      "harden my containers", "privileged containers", "privileged mode", "runs as root", "running as root",
      "run as root", "non-root", "nonroot", "as root user", "docker socket mounted", "drop capabilities",
      "cap_drop", "cap_add", "seccomp", "apparmor", "no-new-privileges", "read-only root filesystem",
      "least privilege", "container escape", "security audit", "security best practices",
      "secure my containers", "attack surface", "falco", "selinux", "user namespaces", "userns-remap",
      "rootless mode", "cap_sys_admin", "host pid", "host network access", "exposed docker api",
      "docker.sock mounted", "socket mounted", "privilege escalation", "runtime protection",
      "isolate the container", "sandbox the container", "gvisor", "how secure are", "lock down the container",
      "threat model", "security problems", "security issues", "security weaknesses", "linux capabilities",
      "container capabilities", "docker hardening",
    ],
    examples: [
      "is anything running privileged or as root?",
      "how do we score in the cis docker benchmark",
      "harden the api container",
      "audit the security posture of all running containers",
      "which containers have the docker socket mounted",
      "what capabilities can be dropped for web",
      "please check if container shop-web-1 is secure enough for production",
      "look for security problems in the running web container",
      "lock down db: read only, no new privileges, no root",
    ],
    signatures: ["CIS-DI-", "[WARN] 5.", "[WARN] 4.", "no-new-privileges"])

  @Parameter(
    "The containers, by name or id; every running one where none is given.",
    says: ["container", "containers", "of", "harden"])
  var containers: [ContainerName] = []
  @Parameter("The image to check instead.", says: ["image"])
  var image: ImageName?
  @Parameter("The engine's own settings too.", says: ["host", "engine", "daemon"])
  var engine = false
  @Parameter("Only these checks of the benchmark, such as 5.4.", says: ["check", "section"])
  var checks: [String] = []
}
