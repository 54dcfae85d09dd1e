extension Trades {
  /// Web and mobile.
  static let web: [(name: String, members: String)] = [
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
}
