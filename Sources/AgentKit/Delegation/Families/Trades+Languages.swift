extension Trades {
  /// Programming languages.
  static let languages: [(name: String, members: String)] = [
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
}
