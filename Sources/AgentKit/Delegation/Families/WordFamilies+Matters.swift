extension WordFamilies {
  /// What it is about.
  static let matters: [(name: String, members: String)] = [
    (
      "size",
      """
      size|big|large|huge|small|smaller|gig|gigs|gb|mb|megs|megabytes|gigabytes|heavy|fat|bloated|bloat|slim|tiny|
      lighter|diet|shrink|weigh|weighs|reduce|minimize|trim|slimmer|leaner|squeeze|giant|alpine|distroless|cut down|
      half the size
      """
    ),
    (
      "speed",
      "slow|fast|faster|minutes|forever|ages|speed|speed up|quick|cache|cached|caching|every time|each time|again and again|reinstall|reinstalls|takes long|invalidates|quicker|time"
    ),
    (
      "disk",
      "disk|space|full|storage|no space left|/var/lib/docker|overlay2|disk usage|disk space|taking up|eats up|quota|growing|reclaimable|df|partition"
    ),
    (
      "resources",
      "memory|ram|cpu|load|usage|consumption|hog|hogging|eats|percent|processor|stats|resource usage|how much|utilization|oom|swap|network io|live"
    ),
    (
      "crash",
      """
      crash|crashes|crashed|crashing|die|dies|died|exit|exits|exited|killed|dead|down|stuck|hang|hangs|restart loop|fail|
      fails|failed|failing|broken|won't start|does not start|doesn't start|keeps restarting|137|139|127|126|oomkilled|
      segfault|exit code|goes down|not coming up|won't come up|immediately|restarting|gives up|dying|loop
      """
    ),
    (
      "pod trouble",
      """
      crashloopbackoff|imagepullbackoff|errimagepull|pending|evicted|oomkilled|notready|not ready|terminating|
      unschedulable|back-off|backoff|createcontainerconfigerror|failedscheduling|failedmount|never becomes ready|
      insufficient cpu|insufficient memory|taint|probe failed|stuck in
      """
    ),
    (
      "output",
      """
      log|logs|output|print|printed|prints|stdout|stderr|said|say|says|message|messages|wrote|stack trace|lines|tail|
      follow|last words|traceback|log lines|writes|progress|told
      """
    ),
    (
      "unused",
      "unused|dangling|orphan|orphaned|untagged|leftover|leftovers|old|stale|nobody uses|not used|aren't used|no longer used|obsolete|garbage|abandoned|unreferenced|isn't used|not in use|<none>|long gone"
    ),
    ("health", "health|healthy|unhealthy|healthcheck|health check|probe|status|ok|well|feeling|alive|up"),
    (
      "start policy", "after reboot|on boot|restart policy|unless-stopped|come back|on its own|always restart"
    ),
    (
      "internals",
      """
      env|env vars|environment variables|environment variable|mounts|ip address|entrypoint|cmd|config|labels|user|
      restart policy|mac address|volumes mounted|image id|started with|started at|real ip|settings|driver options|mountpoint
      """
    ),
    (
      "version",
      "version|versions|latest|digest|release|releases|semver|v1|v2|published|which tags|newest|tags"
    ),
    (
      "retention",
      """
      retention|retention policy|keep|expire|expires|older than|newest|last ten|last 10|lifecycle|lifecycle policy|
      days|weeks|month|automatically delete|keep only|how long|rule
      """
    ),
    (
      "registry cleanup",
      "old tags|delete tags|untagged|stale tags|garbage collect|quota|thousands of tags|feature branches|purge"
    ),
    (
      "vulnerability",
      """
      cve|cves|vulnerability|vulnerabilities|vulnerable|exploit|exploitable|advisory|patch|patched|zero-day|hole|holes|
      affected|log4j|log4shell|heartbleed|xz|openssl|curl|trivy|grype|snyk|clair|severity|critical|ghsa|known bugs|
      outdated|backdoor|safe|bad version|security update|end of life
      """
    ),
    (
      "leak",
      """
      secret|secrets|password|passwords|token|tokens|key|keys|credential|credentials|.env|leaked|leak|hard-coded|
      hardcoded|api key|akia|private key|id_rsa|exposed|baked in|in plain text|github_token|trufflehog|gitleaks|access key
      """
    ),
    (
      "inventory",
      """
      sbom|inventory|bill of materials|components|third-party|third party|licence|licences|license|licenses|gpl|
      packages inside|spdx|cyclonedx|ingredients|list of packages|what's in it|software list|provenance|attestation|
      machine-readable|syft|supply chain|legal
      """
    ),
    (
      "posture",
      """
      privileged|root|uid 0|non-root|capabilities|cap_add|docker.sock|hardening|harden|hardened|cis|benchmark|rootless|
      seccomp|apparmor|escape|break out|broke out|insecure|secure|read-only|least privilege|security check|attack surface|
      compliant|docker bench|sandbox|security problems|security|exposed daemon|danger|dangerous|risk|risky|host network
      """
    ),
    (
      "policy",
      """
      policy|policies|only signed|unsigned|admission|opa|gatekeeper|kyverno|conftest|rego|enforce|cosign|signature|signed|
      signing|notary|sign|trusted|allow list|allowlist|forbidden|constraint|rule|rules|guardrail|pod security|
      verify the signature|only from our registry|compliance
      """
    ),
    (
      "automation",
      "schedule|every night|every monday|weekly|cron|nightly|trigger|on a schedule|when we merge"
    ),
    ("yaml", "yaml|yml|indentation|syntax|json|schema|invalid type|mapping|unexpected value|array"),
    (
      "permission",
      "permission|permission denied|denied|eacces|not permitted|chown|owner|uid|gid|readonly|read-only file system|rights"
    ),
    (
      "certificate", "x509|certificate|tls|handshake|self-signed|unknown authority|ca|https|insecure registry"
    ),
    (
      "data",
      "data|database|files|uploads|contents|content|survive|lost|gone|empty|persist|keep the data|records"
    ),
  ]
}
