extension Trades {
  /// Systems and how they are run.
  static let systems: [(name: String, members: String)] = [
    (
      "Terraform",
      """
      terraform|terragrunt|opentofu|hcl|state file|state lock|remote state|tfstate|terraform plan|terraform apply|
      provider block|infrastructure as code|infra code|pulumi|cloudformation
      """
    ),
    (
      "AWS",
      "aws|ec2|s3|bucket|lambda|rds|vpc|iam|route53|cloudfront|ebs|sqs|sns|ecs|fargate|dynamodb|cloudwatch|api gateway"
    ),
    (
      "Azure",
      "azure|bicep|vnet|entra|resource group|arm template|azure functions|app service|key vault|landing zone"
    ),
    ("Google Cloud", "gcp|google cloud|cloud run|cloud functions|pubsub|firebase|compute engine"),
    ("Configuration management", "ansible|playbook|puppet|chef|saltstack|inventory file|vagrant|packer"),
    (
      "Networks",
      """
      bgp|ospf|vlan|vlans|cisco|juniper|router|switch|routing table|isp|mpls|spanning tree|network topology|subnetting|
      firewall rule|load balancer|dhcp|nat|wan|interface flapping|wireshark|tcpdump|packet capture|vpn
      """
    ),
    (
      "Reliability",
      """
      sre|slo|slos|sli|error budget|on-call|oncall|pager|paged|incident|postmortem|alert|alerts|alerting|toil|
      observability|monitoring|prometheus|grafana|runbook|mttr|outage|datadog
      """
    ),
    (
      "Chaos",
      "chaos|chaos engineering|fault injection|inject latency|resilience|game day|failure injection|blast radius|chaos monkey"
    ),
    (
      "Performance",
      "performance|profiling|profiler|flame graph|latency|throughput|bottleneck|load test|load testing|p99|benchmark|memory leak|hot path|cpu usage"
    ),
    (
      "Penetration tests",
      """
      penetration|pentest|pen test|exploit|exploits|burp|metasploit|idor|xss|csrf|sql injection|privilege escalation|
      red team|attack surface|payload|brute force|reverse shell|owasp|nmap
      """
    ),
    (
      "Debugging",
      "debugger|breakpoint|core dump|stack trace|reproduce the bug|root cause|heisenbug|bisect|crash dump"
    ),
    (
      "Tests",
      """
      test automation|end to end|e2e|cypress|playwright|selenium|headless|flaky test|flaky tests|unit tests|
      integration tests|test suite|test coverage|jest|fixtures|page object|ui tests|regression tests
      """
    ),
    (
      "Dependencies",
      "dependency|dependencies|lockfile|package.json|renovate|dependabot|semver|version conflict|peer dependency|outdated packages|upgrade path|transitive"
    ),
    (
      "Refactoring",
      "refactoring|legacy code|technical debt|code smell|extract method|god class|spaghetti|decouple|untangle|duplicated code"
    ),
    (
      "Git",
      "git|rebase|merge conflict|cherry-pick|stash|branching|git flow|gitflow|trunk based|trunk-based|submodule|force push|monorepo|detached head|bisect|squash|commit|commits|gitignore|reflog|blame|commit message|pull request template"
    ),
    (
      "Operating systems",
      "linux|ubuntu|debian|fedora|windows|windows 11|macos|kernel|systemd|grub|nfs|samba|ldap|sudo|ssh|sshd|apt|dual boot|driver|cron|crontab|bash|chmod|chown|fdisk|partition|lvm|fstab|swap|homebrew|brew|tmux|vim|neovim|registry editor|partition table"
    ),
    (
      "Office hardware",
      "laptop|printer|monitor|keyboard|mouse|wifi|bluetooth|router|ssd|usb|sd card|phone|smartphone|tablet|scanner|battery|fan"
    ),
    (
      "Mail delivery",
      "spf|dkim|dmarc|email deliverability|spam|spam folder|bounce|bounces|smtp|mail server|sender reputation|inbox placement|blacklist|mx record"
    ),
    (
      "Virtual machines",
      "virtualbox|vmware|proxmox|hyper-v|qemu|kvm|esxi|vsphere|vcenter|hypervisor|vm|vms|guest additions|snapshot"
    ),
    (
      "Log and search engines",
      "splunk|elasticsearch|opensearch|kibana|logstash|fluentd|logrotate|solr|lucene|newrelic|sentry"
    ),
    (
      "Message brokers",
      "kafka|rabbitmq|activemq|zookeeper|topic|topics|consumer group|partitions|dead letter queue|message queue|broker|nats"
    ),
    (
      "Web servers",
      "nginx|apache|haproxy|caddy|htaccess|virtual host|certbot|cloudflare|dns|ttl|letsencrypt|reverse proxy|websocket|websockets|grpc"
    ),
    (
      "Office software",
      "jira|confluence|outlook|sharepoint|onedrive|powerpoint|notion|trello|asana|zoom|gmail|intellij|pycharm|vscode"
    ),
    (
      "Shops and payment",
      "stripe|paypal|shopify|woocommerce|magento|salesforce|apex|hubspot|zendesk|checkout page|subscription billing"
    ),
    (
      "Data formats and algorithms",
      "regex|regexp|xml|csv|quicksort|trie|leetcode|big o|binary search|linked list|recursion|hash map|sorting algorithm|parser"
    ),
    ("Chat bots", "slack|slack bot|slash command|bot|discord|teams bot|bolt|block kit"),
    (
      "Model Context Protocol",
      "mcp|model context protocol|mcp server|tool calling|json-rpc|expose as tools|claude desktop"
    ),
    (
      "Identity",
      "oauth|oauth2|pkce|cors|openid|saml|sso|jwt|login flow|session cookie|mfa|two-factor|password reset|identity provider"
    ),
  ]
}
