/// The trades of computing and of offices around it, each with the words by which its people talk.
///
/// They serve two ends. A definition that speaks of a trade is reached by the words of that trade that it does not
/// list: an agent for Go by "goroutine leak". And a request full of the words of a trade that no loaded agent has
/// belongs to none of them.
enum Trades {
  static let all: [(name: String, members: String)] = languages + web + data + systems + business

  // MARK: Languages

  private static let languages: [(name: String, members: String)] = [
    (
      "Python",
      """
      python|pip|pytest|mypy|dataclass|virtualenv|venv|conda|poetry|pandas|numpy|asyncio|pydantic|decorator|pep8|ruff|
      traceback|indentationerror|importerror|keyerror|jupyter|gil|list comprehension|__init__
      """
    ),
    (
      "Go",
      "golang|go|goroutine|goroutines|go mod|gofmt|waitgroup|context.context|nil pointer dereference|gin|defer|go vet|gopath"
    ),
    (
      "Rust",
      """
      rust|cargo|borrow checker|borrow|borrowed|lifetime|lifetimes|tokio|serde|clippy|unwrap|crate|crates|mutable|
      ownership|trait|rustc|unsafe|vec|wasm
      """
    ),
    (
      "C++",
      "c++|cpp|std|stl|template|templates|cmake|raii|unique_ptr|shared_ptr|move semantics|constexpr|segfault|undefined behaviour|pointer|pointers|clang|gcc|valgrind|header file|iterator"
    ),
    ("C#", "c#|csharp|dotnet|.net|asp.net|entity framework|linq|nuget|blazor|wpf|unity|task.run|ienumerable"),
    (
      "Java",
      "java|spring|spring boot|maven|gradle|jvm|hibernate|jpa|bean|beans|junit|tomcat|lombok|nullpointerexception|servlet|garbage collector|autowired"
    ),
    (
      "Kotlin",
      "kotlin|coroutine|coroutines|viewmodel|jetpack|compose multiplatform|ktor|android studio|suspend function|android"
    ),
    (
      "Swift",
      "swift|swiftui|uikit|xcode|ios|cocoapods|combine|appkit|swift package|core data|actor isolation|testflight|iphone"
    ),
    (
      "JavaScript",
      "javascript|js|node.js|nodejs|npm|yarn|pnpm|es6|promise|promises|callback|event loop|async await|eslint|prettier|webpack|vite|babel|undefined is not a function|esm|commonjs"
    ),
    (
      "TypeScript",
      "typescript|ts|tsconfig|generics|generic type|union type|type inference|d.ts|tsc|zod|any type|type guard"
    ),
    ("PHP", "php|composer|laravel|artisan|eloquent|blade|symfony|phpunit|psr|wordpress"),
    (
      "Ruby",
      "ruby|rails|active record|activerecord|gem|gems|bundler|rspec|sidekiq|erb|sinatra|rake|strong parameters"
    ),
    ("Elixir", "elixir|phoenix|otp|genserver|liveview|ecto|erlang|beam|supervisor tree|mix"),
    (
      "PowerShell",
      "powershell|pwsh|cmdlet|active directory|windows server|get-aduser|psobject|group policy|exchange server"
    ),
    (
      "Shell scripts",
      "bash script|shell script|zsh|awk|sed|grep|cron|crontab|posix|shellcheck|for loop|dotfiles"
    ),
    (
      "Command-line tools",
      "cli|command line|command-line|terminal|argument parsing|flags|subcommand|tui|man page|shell completion|stdout"
    ),
    ("Functional", "haskell|clojure|scala|lisp|ocaml|monad|f#|immutable|pattern matching"),
    (
      "Embedded",
      "embedded|firmware|microcontroller|stm32|esp32|arduino|rtos|freertos|interrupt|dma|uart|spi|i2c|gpio|hard fault|cortex|bootloader|jtag|fpga|raspberry"
    ),
    (
      "Games",
      "game|games|unity|unreal|godot|sprite|physics engine|shader|shaders|collision|frame rate|fps|game loop|pathfinding|npc"
    ),
  ]

  // MARK: Web and mobile

  private static let web: [(name: String, members: String)] = [
    (
      "React",
      """
      react|useeffect|usestate|usememo|usecallback|hook|hooks|jsx|tsx|redux|re-render|rerender|component|
      components|props|zustand|react query|hydration|react native|suspense
      """
    ),
    (
      "Next.js",
      "next.js|nextjs|app router|server component|server components|server action|getserversideprops|hydration|ssr|isr|vercel|middleware.ts|static generation"
    ),
    (
      "Vue",
      "vue|vuex|pinia|nuxt|composition api|computed property|v-model|v-if|reactive|ref|vue 3|single file component"
    ),
    ("Angular", "angular|rxjs|ngrx|observable|observables|zone.js|dependency injection|angular material"),
    (
      "Styles",
      "css|scss|sass|tailwind|flexbox|grid layout|div|html|media query|dark mode|bootstrap|centre|center|stylesheet|dom"
    ),
    ("Flutter", "flutter|dart|widget|widgets|pubspec|bloc|riverpod|hot reload|setstate"),
    ("Django", "django|orm|queryset|makemigrations|manage.py|django rest|celery|csrf|admin site"),
    ("FastAPI", "fastapi|pydantic|uvicorn|starlette|dependency injection|async endpoint|swagger ui|flask"),
    (
      "API design",
      """
      api design|rest|restful|endpoint|endpoints|openapi|swagger|status code|status codes|pagination|
      versioning|idempotent|idempotency|hateoas|webhook|rate limiting|request body
      """
    ),
    (
      "GraphQL",
      "graphql|schema|resolver|resolvers|mutation|subscription|subscriptions|apollo|federation|federated|subgraph|subgraphs|n+1|dataloader"
    ),
    (
      "WebSockets",
      "websocket|websockets|socket.io|real-time|realtime|socket|long polling|server-sent events|pub sub|presence|sticky session"
    ),
    (
      "WordPress",
      "wordpress|woocommerce|plugin|plugins|theme|themes|gutenberg|elementor|wp-admin|shortcode|hooks"
    ),
    (
      "Accessibility",
      "accessibility|a11y|wcag|screen reader|aria|contrast|keyboard navigation|alt text|focus order|voiceover|nvda"
    ),
    (
      "SEO",
      "seo|search ranking|google search|canonical|sitemap|meta description|structured data|backlinks|crawling|keywords|core web vitals|indexed|rich snippets|robots.txt|serp"
    ),
    (
      "Payments",
      "payment|payments|stripe|paypal|checkout|apple pay|google pay|pci|pci dss|card|refund|refunds|subscription billing|3d secure|invoice"
    ),
  ]

  // MARK: Data

  private static let data: [(name: String, members: String)] = [
    (
      "Databases",
      """
      database|databases|sql|mysql|mariadb|sqlite|oracle|query plan|slow query|index|indexes|replica|replication|replication lag|failover|transaction|deadlock|foreign key|normalization|partitioning|sharding|
      stored procedure|schema migration|backup strategy|connection pool|join|joins|left join|cte|window function
      """
    ),
    (
      "PostgreSQL",
      "postgres|postgresql|vacuum|autovacuum|pg_stat|pgbouncer|jsonb|explain analyze|wal|logical replication|gin index|psql"
    ),
    ("Document stores", "mongodb|mongo|aggregation pipeline|dynamodb|cassandra|couchdb|firestore|nosql"),
    (
      "Data engineering",
      """
      etl|elt|data pipeline|airflow|dag|dags|spark|dbt|data warehouse|snowflake|bigquery|data lake|kafka stream|backfill|parquet|ingestion|databricks|schema drift
      """
    ),
    (
      "Data science",
      """
      regression|classification|clustering|statistics|statistical|hypothesis|p-value|correlation|coefficients|
      feature engineering|scikit-learn|sklearn|dataset|datasets|exploratory|forecast|forecasting|random forest|
      confidence interval|outliers
      """
    ),
    (
      "Experiments",
      "a/b test|ab test|variant|variants|control group|conversion|significance|significant|sample size|experiment|lift|statistical power|p-value"
    ),
    (
      "Machine learning",
      """
      machine learning|deep learning|neural network|pytorch|tensorflow|keras|training run|model training|epoch|epochs|
      loss|learning rate|overfitting|gpu|cuda|embedding|embeddings|transformer|fine-tune|finetune|llm|inference|
      classifier|cifar|mnist|gradient|computer vision|opencv|hugging face
      """
    ),
    (
      "MLOps",
      "mlops|mlflow|model registry|feature store|kubeflow|sagemaker|experiment tracking|model serving|tracking server|model drift|dvc"
    ),
    ("Spreadsheets", "excel|spreadsheet|vlookup|pivot table|google sheets|power bi|tableau|csv|macro|vba"),
    (
      "Quantitative finance",
      "option pricing|monte carlo|black-scholes|barrier option|volatility|portfolio|hedge|derivative|derivatives|quant|backtest|backtesting|var|sharpe|yield curve"
    ),
    (
      "Blockchain",
      "blockchain|smart contract|smart contracts|solidity|ethereum|bitcoin|nft|defi|web3|gas fees|wallet|token contract|reentrancy"
    ),
    (
      "Research",
      "rct|rcts|meta-analysis|systematic review|peer-reviewed|pubmed|literature review|clinical trial|study|studies|evidence|citation|citations|doi"
    ),
  ]

  // MARK: Systems

  private static let systems: [(name: String, members: String)] = [
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

  // MARK: Business

  private static let business: [(name: String, members: String)] = [
    (
      "Product",
      "prd|product requirements|roadmap|user story|user stories|prioritize|prioritization|product strategy|stakeholder|mvp|okr|kpi|go-to-market|feature request|market fit"
    ),
    (
      "Scrum",
      "scrum|sprint|sprints|retro|retrospective|velocity|standup|backlog|story points|planning poker|kanban|agile|ceremony|burndown"
    ),
    (
      "User research",
      "user research|usability|user interviews|survey|persona|personas|onboarding|journey map|card sorting|usability test"
    ),
    (
      "Law",
      "legal|contract|nda|terms of service|privacy policy|clause|liability|license agreement|lawyer|contractor agreement|trademark|copyright"
    ),
    (
      "Privacy",
      "gdpr|ccpa|privacy|cookie banner|consent|data subject|dpa|data retention|personal data|right to be forgotten|dsar"
    ),
    (
      "Technical writing",
      "documentation|docs|readme|user guide|tutorial|how-to guide|api reference|style guide|changelog|technical writer|release notes"
    ),
    (
      "Marketing",
      "marketing|campaign|newsletter|social media|copywriting|landing page|brand|ad copy|conversion rate|content calendar"
    ),
    (
      "Design",
      "figma|mockup|wireframe|design system|logo|icon|typography|colour palette|photoshop|illustrator|canva|vector"
    ),
  ]
}
