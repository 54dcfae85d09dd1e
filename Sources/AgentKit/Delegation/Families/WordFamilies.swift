/// Words and wordings that mean much the same to people who ask for this kind of work.
///
/// Whoever declares one word of a family is reached by the others too, less surely: a declaration that knows
/// "shrink the image" is found by "the image weighs two gigs". Families hold general knowledge of the trade, one
/// meaning each; a word may belong to several.
enum WordFamilies {
  static let all: [(name: String, members: String)] = actions + things + matters

  // MARK: What people want done

  private static let actions: [(name: String, members: String)] = [
    (
      "remove",
      """
      remove|delete|erase|drop|discard|trash|bin|toss|wipe|nuke|purge|ditch|rm|destroy|eliminate|uninstall|get rid of|
      throw out|throw away|toss out|clear out|be gone|can go|may go|must go|should go|take away|chuck|scrap|removal|
      deletion|rmi|not need anymore|no longer need|don't need anymore|kick out|out of here|shred
      """
    ),
    (
      "clean up",
      """
      prune|clean up|cleanup|clean out|tidy|tidy up|sweep|reclaim|free up|clear|flush|garbage collect|declutter|clean|
      housekeeping|spring cleaning|make room|get back space
      """
    ),
    (
      "list",
      """
      list|show|display|enumerate|print|see|view|ls|which|what are|do we have|do i have|are there|overview|how many|
      give me all|tell me which|look up|what have we got|inventory of|exist|existing|available|ps
      """
    ),
    (
      "inspect",
      """
      inspect|describe|examine|details|look inside|look into|tell me|what is|find out|look at|detail|info|information|
      properties|settings|metadata|configured|configuration|show me what|with which
      """
    ),
    (
      "create",
      """
      create|make|write|generate|scaffold|bootstrap|draft|produce|author|come up with|set up|setup|build me|prepare|
      define|sketch|put together|craft|add|new|need a|give me a|introduce|from scratch|provision
      """
    ),
    (
      "start",
      "start|boot|power on|turn on|switch on|fire up|launch|resume|wake|back on|bring back|running again|back up again"
    ),
    (
      "stop",
      """
      stop|halt|shut down|shutdown|turn off|switch off|power off|kill|terminate|take down|pause|quit|
      bring down|tear down|off|suspend|freeze|shut off|put to sleep
      """
    ),
    (
      "restart",
      "restart|reboot|bounce|cycle|relaunch|kick|reload|off and on|fresh start|pick up the change|reset"
    ),
    (
      "run",
      """
      run|launch|spin up|start up|fire up|try out|execute|get going|host|serve|instance of|up and running|in the background|
      detached|one-off
      """
    ),
    (
      "find the cause",
      """
      debug|diagnose|troubleshoot|investigate|why|figure out|fix|solve|repair|resolve|what's wrong|find out why|
      find the cause|get to the bottom|analyse|analyze|how come|what happened|cause|reason|work out why|no idea|no clue|
      help me understand|what does it mean|keeps|mystery|wrong
      """
    ),
    (
      "improve",
      """
      optimize|improve|tune|refactor|rework|rewrite|better|best practices|modernize|streamline|polish|restructure
      """
    ),
    (
      "validate",
      """
      validate|verify|check|lint|test|make sure|sanity check|is valid|is correct|valid|invalid|correct|syntax|schema|
      indentation|well-formed|parse|dry run|dry-run|typo|would it work|before i apply|render
      """
    ),
    (
      "lint",
      "lint|linter|linting|hadolint|best practices|style|conventions|rules|warnings|static check|bad practice|findings"
    ),
    ("pull", "pull|download|fetch|get|grab|retrieve|onto this machine|to my laptop|locally|get hold of"),
    ("push", "push|upload|publish|send|put on|hand in|make available|share"),
    (
      "copy",
      """
      copy|mirror|transfer|replicate|duplicate|clone|move|carry over|cp|take out|get out of|get into|extract|
      bring over|hand over
      """
    ),
    (
      "promote",
      """
      promote|promotion|advance|roll forward|approved|sign-off|signed off|accepted|
      next stage|next environment|candidate|verified|qa passed|uat|go live
      """
    ),
    ("tag", "tag|retag|rename|name|label|call it|second name|mark as|as well as latest|alias"),
    ("scan", "scan|scanner|scanning|audit|assess|search for|look for"),
    (
      "back up",
      "back up|backup|save|archive|snapshot|dump|export|rescue|preserve|restore|tarball|tar|keep a copy|safe place"
    ),
    (
      "deploy",
      """
      deploy|deployment|roll out|rollout|apply|ship|put into|install|upgrade|roll back|rollback|undo|go back to|
      previous version|revert|scale|scale up|scale down|replicas|hotfix|kubectl apply|helm upgrade|helm install
      """
    ),
    (
      "migrate",
      """
      migrate|migration|convert|translate|port|transform|turn into|switch to|transition|move to|move from|kompose|
      outgrown|instead of compose|swarm|replace compose|equivalent|rewrite for|take over into|leave compose
      """
    ),
    ("build", "build|rebuild|compile|bake|assemble|package|docker build|built"),
    (
      "review",
      """
      review|look over|critique|feedback|opinion|go through|proofread|judge|thoughts|what do you think|second pair of eyes|
      comments|go over|look right|nitpick|approve|lgtm|unsure about
      """
    ),
    (
      "log in",
      "log in|login|sign in|authenticate|authentication|authorize|log into|credentials|credential helper|unauthorized|401|denied|access denied|token expired|docker login|no basic auth"
    ),
    ("measure", "monitor|watch|measure|track|observe|profile|live|top|usage|consumption"),
    (
      "forbid",
      """
      limit|restrict|enforce|forbid|block|disallow|deny|require|allow only|only allow|must|mandatory|prevent|
      nobody should|never again|reject|refuse|gate
      """
    ),
    (
      "enter",
      "exec|shell|bash|sh|enter|get into|inside|interactive|terminal|run a command|open a shell|psql|within|ssh into|attach|execute in"
    ),
  ]

  // MARK: What it is done to

  private static let things: [(name: String, members: String)] = [
    ("container", "container|containers|ctr|containerized|docker ps|docker run|process in docker"),
    ("image", "image|images|img|docker image|container image"),
    (
      "registry",
      """
      registry|docker hub|dockerhub|hub|ecr|gcr|ghcr|quay|harbor|acr|artifactory|nexus|upstream|private registry|
      artifact registry|gar|repository|repo in
      """
    ),
    (
      "compose",
      "compose|docker-compose|docker compose|compose.yml|compose.yaml|compose file|stack|multi-container|depends_on|services|compose project|environment"
    ),
    (
      "volume",
      "volume|volumes|named volume|bind mount|mount|mounted|mounts|persistent|persist|data survives|data is gone|data is empty|pgdata|nfs"
    ),
    (
      "network",
      "network|networks|bridge|overlay|macvlan|subnet|ip range|ip|address|address pool|gateway|ipam|cidr|isolated"
    ),
    (
      "connection",
      """
      connect|reach|reachable|ping|dns|resolve|resolving|resolution|hostname|refused|connection refused|unreachable|
      timeout|lookup|talk to each other|see each other|curl|latency|packet|mtu|name or service not known|no route to host|
      vpn|port not open|cannot reach|can't reach|econnrefused|address already in use
      """
    ),
    ("port", "port|ports|publish|published|expose|exposed|listen|listening|localhost|8080|port mapping|-p"),
    (
      "dockerfile",
      """
      dockerfile|dockerfiles|containerfile|multi-stage|multistage|build stage|entrypoint|base image|workdir|npm install|
      pip install|apt-get|dockerize|dockerise|containerize|containerise|.dockerignore|dockerignore
      """
    ),
    ("layer", "layer|layers|dive|each step|added in|part of the image|inside each|layer by layer"),
    (
      "history",
      "history|how was it built|created by|which instruction|which command|who built|when was|built with|put together|came from|come from|step by step"
    ),
    (
      "build",
      "build|buildkit|build context|build cache|build-arg|build args|docker build|daemon|context|failed to solve|step"
    ),
    (
      "architecture",
      """
      arm|arm64|amd64|aarch64|armv7|raspberry|raspberry pi|apple silicon|m1|m2|x86|x86_64|intel|multi-arch|multiarch|
      multi-platform|cross-platform|platform|platforms|architecture|graviton|buildx|qemu|exec format error|binfmt|riscv
      """
    ),
    (
      "engine",
      "daemon|engine|docker version|docker info|cgroup|storage driver|dockerd|docker.service|docker.sock|rootless|api version|server version|docker host|context|is docker running|cannot connect to the docker daemon|docker desktop"
    ),
    (
      "software",
      """
      nginx|redis|postgres|postgresql|mysql|mariadb|mongo|mongodb|grafana|prometheus|loki|traefik|caddy|rabbitmq|kafka|
      memcached|elasticsearch|kibana|minio|vault|consul|keycloak|nextcloud|gitea|jellyfin|plex|wordpress|ghost|mailhog|
      mailpit|adminer|pgadmin|portainer|homeassistant|pihole|influxdb|telegraf|zookeeper|haproxy|registry:2|httpd|solr|
      nats|sonarqube|jenkins|gitlab|clickhouse|couchdb|neo4j
      """
    ),
    (
      "kubernetes",
      """
      kubernetes|k8s|kubectl|cluster|pod|pods|namespace|node|nodes|helm|chart|ingress|statefulset|daemonset|cronjob|
      configmap|eks|gke|aks|k3s|minikube|openshift|replicaset|hpa|pvc|pv|kubelet|kustomize|crd|operator|kubeconfig|k3d|
      microk8s|rke|taint|toleration|service account|rbac
      """
    ),
    (
      "manifest",
      "manifest|manifests|yaml|deployment.yaml|values.yaml|helm chart|chart|template|probes|resource limits|liveness|readiness|network policy|networkpolicy|hpa|ingress|cronjob|configmap|statefulset|kind|object|objects|autoscale|autoscaling|rbac|read-only access"
    ),
    (
      "pipeline",
      """
      pipeline|pipelines|ci|cd|ci/cd|github actions|github action|gh action|workflow|workflows|gitlab ci|gitlab|jenkins|
      jenkinsfile|runner|runners|job|jobs|stage|stages|tekton|circleci|travis|azure devops|on every push|every push|
      on merge|nightly|automated|automatically|on each pull request|merge queue|artifact|build is red|red|flaky|
      .github/workflows|every commit|release process
      """
    ),
    (
      "gitops",
      "gitops|argo|argocd|argo cd|flux|fluxcd|sync|drift|drifted|reconcile|reconciling|out of sync|outofsync|gitops repo|environments repo|differs from|kustomization|applicationset|app of apps|live state"
    ),
    (
      "environment",
      "staging|production|prod|stage|qa|uat|test environment|integration|dev environment|environment|environments|canary|blue green|live"
    ),
    (
      "code",
      """
      code|pull request|pr|diff|merge request|commit|commits|patch|function|class|module|changes|branch|refactored|
      unit test|lines|parser|handler|handlers|implementation|bug|bugs|race condition|sql injection|thread safe|
      code smell|readable|maintain|maintainable|naming|edge case|error handling|memory leak|src|colleague|
      coding conventions|duplication|merge|go code|python code|script|before merge|before i merge
      """
    ),
  ]

  // MARK: What it is about

  private static let matters: [(name: String, members: String)] = [
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
