/// For ambiguous words of the container trade, the company that they keep when something else is meant.
enum SenseConflicts {
  /// The word, and words beside it that show another sense.
  static let company: [(String, String)] = [
    (
      "image images picture layer layers",
      """
      photo photos photograph picture pictures draw drawing paint painting cat dog portrait pixel pixels jpeg jpg
      png gif svg webp photoshop gimp illustrator crop resize transparent transparency background filter logo icon
      wallpaper avatar meme sketch classifier classify classification opencv camera mri xray dalle midjourney
      caption blurry sharpen brightness wearing
      """
    ),
    (
      "container containers",
      """
      shipping freight cargo plastic tupperware glass food storage feet foot ft 20ft 40ft vessel ship port customs
      garden plant plants pot lunch kitchen recycling bin jar lid css div flexbox flutter widget home homes
      """
    ),
    (
      "volume volumes",
      """
      water liter liters litre litres gallon sphere cube cylinder cone speaker speakers sound audio music headphones
      trading stock shares hair book encyclopedia tv remote loud louder mute siri alexa spotify bath room
      """
    ),
    (
      "pod pods",
      """
      whale whales orca orcas dolphin dolphins coffee espresso vanilla pea peas seed seeds airpod airpods vacation
      sleeping tide laundry podcast episode
      """
    ),
    (
      "helm",
      """
      noon takes movie tolkien battle ship ships boat sailor sailing captain wheel deep rudder viking helmet matt
      """
    ),
    (
      "pipeline pipelines",
      """
      oil sabotage news gas sales hiring recruiting recruitment water crude siberia keystone sklearn etl spark airflow pandas
      leads crm talent graphics rendering shader instruction cpu data ml training
      """
    ),
    (
      "registry registries",
      "office wedding gift baby land birth marriage vehicle windows regedit hklm domain certificate"
    ),
    (
      "ship ships",
      "cruise sailing captain boat parcel package customer order orders fedex ups dhl international"
    ),
    (
      "dock docks docker dockers",
      "boat ferry marina laptop usb thunderbolt macos icon pier liverpool yacht trousers pants"
    ),
    (
      "tag tags",
      "price graffiti clothing luggage dog html game hashtag hashtags laser instagram canonical tableau"
    ),
    ("stack stacks", "overflow pancake pancakes bricks hay chips boxes calories"),
    (
      "network networks",
      "neural social television tv cisco vlan wifi professional linkedin roaming convolutional"
    ),
    ("cluster clusters", "kmeans k-means star stars grape grapes headache headaches galaxy"),
    ("swarm", "bees bee locusts wasps particle drone drones"),
    ("node nodes", "lymph npm tree graph linked list"),
    ("service services", "church customer car room military funeral oil"),
    ("port ports", "wine harbor harbour cruise hdmi usb portugal charging"),
    ("stage stages", "theatre theater concert grief sleep cancer rocket"),
    ("branch branches", "bank tree trees olive government"),
    (
      "review reviews reviewer",
      """
      movie film book restaurant hotel album product novel performance annual peer paper amazon yelp game literature
      laptop phone contract essay
      """
    ),
    ("secret secrets", "santa recipe garden victoria agent crush sauce"),
    ("compose composing", "music song email poem melody symphony tweet letter jetpack piano"),
    (
      "scan scans scanning",
      "document documents mri ct brain qr passport barcode receipt photo printer ultrasound"
    ),
    ("deploy deployed deployment", "troops airbag parachute army lambda heroku vercel netlify"),
    (
      "build building builds",
      "house deck muscle team lego relationship shed chair castle snowman gaming ios android"
    ),
    ("harbor harbour quay", "boat pearl fish sunset walk yacht"),
    ("chart charts", "excel pie bar sheet music billboard tableau powerpoint matplotlib"),
    ("release releases", "movie album press game date film"),
    ("job jobs", "interview career salary apply offer resume boss quit"),
    ("log logs", "recipe cabin wood fire yule tree logarithm"),
    ("run running", "marathon 5k miles km jogging shoes treadmill"),
    ("health healthy", "doctor diet insurance mental medical food"),
    ("migrate migration", "birds bird whale django rails database postgres human schema"),
    ("signature sign signing", "email gmail outlook contract document zodiac pdf"),
    ("policy", "privacy insurance foreign monetary refund return"),
    ("exec executive", "ceo board salary"),
  ]

  /// Every ambiguous word's group, and the words of each group's other senses.
  private static let tables: (groups: HashTable, company: HashTable) = {
    var groups = HashTable(capacity: 128)
    var others = HashTable(capacity: 1024)
    for (number, entry) in company.enumerated() {
      for word in entry.0.split(separator: " ") { groups.set(WordHash.of(word.utf8), to: Int32(number)) }
      for word in entry.1.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        others.set(key(WordHash.of(word.utf8), Int32(number)), to: 1)
      }
    }
    return (groups, others)
  }()

  private static func key(_ word: UInt64, _ group: Int32) -> UInt64 {
    (word ^ UInt64(UInt32(bitPattern: group))) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Whether a word, by the hash of its lower-case form, has other senses.
  static func concern(_ surface: UInt64) -> Bool { tables.groups[surface] >= 0 }

  /// How many words of a request show that an ambiguous word beside them means something else.
  static func count(in words: [RequestWord]) -> Int {
    var groups: [Int32] = []
    for word in words where word.known.kinds.contains(.manySensed) && word.isContent {
      let group = tables.groups[word.surface]
      if group >= 0, !groups.contains(group) { groups.append(group) }
    }
    guard !groups.isEmpty else { return 0 }
    return words.count { word in
      word.isContent && groups.contains { tables.company[key(word.surface, $0)] > 0 }
    }
  }
}
