/// Words of other trades: what a request is about when it is about computers, but about nobody's work here.
///
/// A word counts as another trade's only as long as no loaded definition and no operation claims it: with a Terraform
/// agent in the pool, `terraform` is one more word of the domain.
enum OtherTrades {
  private static let words = """
    javascript typescript ecmascript jsx tsx react redux vue vuex nuxt angular svelte nextjs jquery html css scss sass
    tailwind bootstrap webpack vite babel dom div flexbox navbar frontend ui ux figma wordpress woocommerce drupal
    joomla shopify magento wix squarespace seo favicon cors oauth openid jwt saml sso webauthn
    django flask fastapi rails sinatra laravel symfony spring hibernate jpa express nestjs graphql grpc protobuf
    websocket websockets orm sqlalchemy prisma celery pandas numpy scipy matplotlib jupyter notebook dataframe
    pytorch tensorflow keras sklearn xgboost llm gpt chatgpt embeddings transformer finetune huggingface opencv
    classifier dataset regression mnist cifar epoch epochs gradient tensor cuda hadoop spark airflow dbt etl snowflake
    bigquery databricks tableau powerbi
    postgres postgresql mysql mariadb sqlite oracle mongodb mongo cassandra dynamodb redis elasticsearch sql query
    queries index indexes table tables schema join joins transaction deadlock replication replica vacuum trigger
    kafka rabbitmq nats pulsar
    terraform terragrunt pulumi cloudformation bicep ansible puppet chef saltstack vagrant packer vmware esxi vsphere
    proxmox hyperv virtualbox kvm qemu aws azure gcp ec2 s3 bucket lambda rds vpc iam route53 cloudfront ebs sqs sns
    ecs fargate heroku vercel netlify cloudflare digitalocean hetzner
    linux ubuntu debian fedora centos redhat arch mint gentoo windows macos osx android ios iphone ipad kernel grub
    systemd crontab cron bash zsh powershell shell awk sed grep vim emacs nano tmux ssh sshd sftp scp rsync nfs samba
    smb ldap kerberos dns bind dhcp vlan bgp ospf cisco juniper router switch firewall iptables pfsense vpn wireguard
    openvpn ipsec wifi ethernet subnet ntp smtp imap postfix dovecot exchange outlook dkim spf dmarc
    apache iis haproxy varnish tomcat jboss
    java kotlin scala groovy gradle maven jvm spring python pip conda virtualenv poetry ruby gem bundler php composer
    perl golang go goroutine rust cargo borrow lifetime swift swiftui xcode cocoapods objective flutter dart
    unity unreal godot blender csharp dotnet net blazor haskell elixir erlang phoenix clojure lisp fortran cobol
    assembly arduino raspberry esp32 stm32 fpga verilog vhdl matlab labview cpp c++ std iterator iterators template
    templates pointer pointers segfault compiler regex recursion algorithm leetcode struct lambda closure async await
    promise generics enum inheritance polymorphism
    eslint prettier npm yarn pnpm npmjs provisioning
    wireshark tcpdump nmap git rebase stash cherry bisect submodule submodules svn mercurial
    excel spreadsheet vlookup word powerpoint sheets pdf latex markdown notion slack discord teams zoom jira
    confluence salesforce sap hubspot zapier stripe paypal bitcoin blockchain ethereum solidity
    photoshop illustrator gimp lightroom premiere
    laptop desktop monitor keyboard mouse printer scanner gpu cpu ram ssd motherboard bios uefi usb hdmi bluetooth
    phone smartphone tablet router nas raid backup antivirus malware ransomware phishing
    """

  private static let table: HashTable = {
    var table = HashTable(capacity: 512)
    var stemmer = Stemmer()
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      stemmer.word = Array(word.utf8)
      stemmer.stem()
      table.set(WordHash.of(stemmer.word), to: 1)
    }
    return table
  }()

  /// Whether a word, by its stem, belongs to another trade.
  @inline(__always)
  static func contains(_ stem: UInt64) -> Bool { table[stem] > 0 }
}
