extension WordFamilies {
  /// What it is done to.
  static let things: [(name: String, members: String)] = [
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
      nats|sonarqube|jenkins|gitlab|clickhouse|couchdb|neo4j|alpine|busybox|cassandra|scylladb|cockroachdb|timescaledb|
      questdb|victoriametrics|rethinkdb|arangodb|etcd|pgbouncer|valkey|dragonfly|opensearch|meilisearch|typesense|
      qdrant|milvus|weaviate|ollama|vllm|litellm|redpanda|mosquitto|rabbit|activemq|envoy|varnish|squid|authelia|
      authentik|wireguard|tailscale|cloudflared|coredns|adguard|unbound|dnsmasq|samba|alertmanager|cadvisor|netdata|
      jaeger|logstash|filebeat|fluentd|graylog|metabase|superset|airflow|mlflow|jupyter|jupyterhub|airbyte|dagster|
      celery|sidekiq|localstack|wiremock|selenium|mattermost|rocketchat|odoo|mediawiki|moodle|magento|drupal|joomla|
      strapi|directus|supabase|hasura|pocketbase|gogs|forgejo|verdaccio|phpmyadmin|tomcat|n8n|vaultwarden|bitwarden|
      paperless|immich|sonarr|radarr|prowlarr|jackett|qbittorrent|frigate|zigbee2mqtt|nodered|esphome|homebridge|
      syncthing|duplicati|watchtower|dozzle|photoprism|navidrome|audiobookshelf|emby|mealie|freshrss|searxng
      """
    ),
    (
      "service",
      """
      web|api|db|database|worker|workers|frontend|backend|proxy|gateway|cache|queue|scheduler|mailer|broker|auth|
      webserver|web server|app server|sidecar|cron|indexer|crawler|consumer|producer|importer|exporter|collector
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
}
