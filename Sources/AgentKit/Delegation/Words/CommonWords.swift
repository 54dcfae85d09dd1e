// The words are levels 10, 20 and 35 of SCOWL (Spell Checker Oriented Word Lists, http://wordlist.aspell.net),
// without the forms that the stemmer derives. SCOWL is Copyright 2000-2011 by Kevin Atkinson:
//
//   Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output
//   created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that
//   the above copyright notice appears in all copies and that both that copyright notice and this permission
//   notice appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of
//   this array for any purpose. It is provided "as is" without express or implied warranty.
//
// Up to level 35 its sources are the Moby Words II, Brian Kelk's and the 12Dicts lists, all in the public domain.

/// English as most people know it, in three levels from the most to the least frequent words.
enum CommonWords {
  /// The words that everybody uses every day.
  static let everyday: StaticString = """
    ability able about above absence absolute abuse academic accept acceptable access accessible accident
    accidental accord account accuracy accurate achieve acquire across act action active activity actual add
    addition additional address adequate adjust administration admit adopt advance advantage advertise
    advice advise affair affect afford afraid after afternoon afterward again against age agency ago agree
    agreement ahead aid aim air alarm album algorithm alias alive all allow almost alone along already also
    alter alternate alternative although altogether always ambiguous among amongst amount amuse analog
    analogue analysis ancient and angle angry animal announce announcement annoy annual anonymous another
    answer any anybody anyone anyplace anything anyway anywhere apart apologise apologize apology apparent
    appeal appear appearance apple application apply appreciate approach appropriate approval approve
    arbitrary are area argue argument arise arithmetic arm army around arrange arrangement arrive art
    article artificial artist aside ask asleep aspect assembler assembly assistant associate association
    assume assumption assure ate atmosphere attach attack attempt attend attention attitude attract
    attractive audience author authority automatic automatically automobile autumn available average avoid
    awake award aware away awful awkward back background bad balance ball ban band bank bar base basic
    basically basis battery bear beautiful became because become bed been before beforehand began begin
    begun behalf behave behavior behaviour behind believe belong below benefit best bet better between
    beyond bid big bigger biggest bill binary bind biology bit bite bitten bizarre black blame blank block
    blow blue board boat body book boot bore borne borrow both bother bottle bottom bought bound box boy
    bracket branch brand breach break bridge brief bright bring broadcast broke broken brother brought brown
    bucket budget buffer bug build built bulk bulletin bury bus business busy but button buy byte calculate
    calculation call came campaign can candidate cannot capable capacity capital captain car card cardboard
    care careful carry case cassette cat catalog catalogue catch category caught cause cease cell cent
    center central centre century certain chain chair chairman chance change channel chaos chapter char
    character charge cheap cheaper check chemical cheque child children chip choice choose chose chosen
    church circle circuit circulation circumstance citizen city claim clarify class clean clear clearer
    clever clock close closer club clue code coffee cold collapse collect collection college color colour
    column combination combine come command comment commercial commission commitment committee common
    communicate communication community company comparable compare comparison compatibility compatible
    competition compiler complain complaint complete complex complexity complicate component compose
    composition comprehensive compromise compulsory compute computer concept concern conclusion concrete
    condition conference confident confirm confuse confusion connect connection consequence consider
    considerable considerably consideration consist consistency consistent constant constraint construct
    consumption contact contain content context continuation continue continuous contract contrary contrast
    contribute contribution control convenient convention conventional conversation convert convince cope
    copy core corner correct correction corrupt cost could council count counter country county couple
    course court cover crash crazy create creation creature credit crisis crisp critical criticism cross cry
    culture cumming cums cup cure curious current cursor customer cut cycle daily damage danger dangerous
    dare dark data database date datum day dead deal dealt dear death debate decade decent decide decision
    declare decrease dedicate deduce deem deep default defence defense define definite definition definitive
    degree delay delete deliberate deliver delivery demand democratic demonstrate demonstration department
    depend depth derive describe description design desirable desire desk desperate despite destroy detail
    detect determine develop development device devote dictionary did die differ difference different
    difficult difficulty digit digital dinner direct direction director directory dirty disadvantage
    disagree disappear disaster disc discipline discount discourage discover discussion disk dislike display
    distance distant distinct distinction distinguish distribute distribution district disturb ditto divide
    division document documentation doe dog dollar domain done door double doubt doubtful down dozen drastic
    draw drawn dream drew drink drive driven driver drop drove dry dubious due dumb dump during duty each
    earlier earliest earth ease easier easiest easily east easy eat eaten economic economy edge edit edition
    editor education educational effect effective efficient effort eight either elect election electric
    electronic element elevator else elsewhere embarrass emergency emphasis employee empty enable encounter
    encourage end enemy engineer enjoy enormous enough ensure enter entire entitle entity entrance entry
    environment equal equipment equivalent eraser err error escape essential establish establishment
    estimate even event ever every everybody everyone everything everywhere evidence exact examine example
    excellent except exception excess excessive exchange exclude exclusive excuse execute exercise exist
    existence expand expansion expect expense expensive experience experiment experimental expert explain
    explanation explicit express expression extend extension extensive extent external extra extract extreme
    eye face facility fact factor fail failure fair faith fall fallen false familiar family famous fan fancy
    far farm farther farthest fashion fast faster fatal fate father fault favor favorite favour favourite
    fear feasible feature fed federal feedback feel feet fell felt few fewer field fight figure file fill
    film final financial find fine finger finish finite fire firm first fiscal fish fit five fix flag flash
    flat flavor flavour flew flexible flight float floor flow flown fly folk follow food foot for force
    foreign forever forget forgot forgotten form formal format former forth forthcoming fortune forward
    found four fourth fraction frame free freedom french frequent fresh friend from front fry full fully fun
    function fund fundamental funny further furthest future gain game gap garbage garden gas gasoline gather
    gave general generate generation genuine get girl give given glad glass global goes going gone good got
    gotten government governor graduate grand grant graph graphic grateful grave gray great greater green
    grew grey grind gross ground group grow grown growth guarantee guard guess guide gun guy habit hack had
    hair half hall hand handle handy hang happen happily happy hard harder hardware harm harmful harmless
    has hat hate have head header health healthy hear heard heart heat heavily heavy held hell hello help
    helpful hence her here hereby herself hes hid hidden hide high higher hill him himself hint his
    historical history hit hold hole holiday home hope horrible horse hospital host hot hotel hour house how
    however huge human hundred hung hunt hurry husband ice idea ideal identical identify identity ignore ill
    illegal image imagination imagine immediate impact implement implication importance important impose
    impossible impression improve improvement inability inadequate inch incident incline include income
    incompatible incomplete inconsistent inconvenience incorrect increase indeed independent index indicate
    indication individual industrial industry inevitably inferior infinite influence info inform information
    initial inner innocent input insert inside insist install instance instant instead institution
    instruction insurance integer integral intelligence intelligent intend intention interact interface
    internal international interpret interpretation interval intervention into introduce introduction
    invalid invariably invent investigate invisible invitation invite involve irrelevant irritate isolate
    issue item its itself job join joint joke joy judge judgement judgment jump junk just justification
    justify keen keep kept key keyboard kid kill kind king knew knock know knowledge known label labor
    laboratory labour lack lady lain land language large larger last late later latter law lay layout lazy
    leach lead leader leaf learn learnt least leave lecture led left leg legal lend length less lesser
    lesson let letter level liable library lie life lifetime lift light like likewise limit line linear link
    list listen literature little live load loan local location lock log logic logical long longer look loop
    loose lorry lose loss lost lot love low lower luck lucky lunch machine mad made magic magnetic magnitude
    mail main maintain major majority make man manage manager manipulation manner manual many map march mark
    market marriage marry massive master match material mathematical mathematics matter maximum may maybe
    mean meaningful meaningless meant measure mechanic mechanism media medical medium meet member membership
    memory men mention mere merit message messy met metal method middle midnight might mile military million
    mind mine minimal minimum minor minority minute mislead misled miss mistake mistaken mistook
    misunderstand misunderstood misuse mix mod mode model modern modify moment money monitor month moral
    more most mother motion mouth move movement movie much multiple music must myself mysterious naive name
    nasty nation national natural nature naughty near nearby nearer necessarily necessary necessity neck
    need negative neither nervous net network never nevertheless new next nice nicer night nine nobody noise
    noisy none nonsense nor normal north not note nothing notice notify novel now nowadays nowhere numb
    number numerical numerous obey object objection obscure observation observe obtain obvious occasion
    occasional occupy occur odd off offer office officer official often oil old older omit once one only
    onto open operate operation operator opinion opportunity oppose opposite opposition option optional
    order ordinary organisation organise organization organize origin original other otherwise ought our
    ourselves out outer output outside over overall owe own owner pack package packet page paid pain painful
    pair paper paragraph parallel parent park part partial particular party past patch path patient pattern
    pause pay peace peak peculiar pen people per perfect perform performance perhaps period permanent
    permission permit person personal persuade petrol phase phenomenon philosophy phone phrase physical pick
    picture piece pile pint pipe place plain plan plane planet plant plastic play plea pleasant please
    plenty plot plug plus pocket poem poet point pointless police policy political poll pool poor pop
    popular population port position positive possibility possible possibly post postmaster potential pound
    power powerful practical practice practise precise prefer preferable preferably preference preparation
    prepare presence present preserve president press pressure presumably presume pretty prevent previous
    price primary prime primitive principle print printer printout prior private probably problem procedure
    process processor produce product production professional program programme programmer progress project
    promise prompt prone proof proper property proportion proposal propose prospect protect protection
    protest prove provide public publication publicity publish pull punctuation puncture purchase pure
    purpose push put putt qualify quality quantity quarter question queue quick quicker quiet quit quite
    quote race radio rain raise ran random range rapid rare rate rather raw reach react reaction read
    readable reader readily ready real realise reality realize reason reasonable reasonably recall receive
    recent reception recognise recognition recognize recommend recommendation record recover red reduce
    reduction redundant refer reference reflect reflection refuse regard regardless region register regret
    regular regulation reject relate relation relationship relative release relevance relevant reliable
    religion religious reluctant rely remain remark remember remind remote removal remove repair repeat
    replace replacement reply report represent representation representative reproduce request require
    requirement research reserve resident resolution resort resource respect respond response responsibility
    responsible rest restart restore restrict result retain return reveal reverse review rewrite rid ride
    ridiculous right ring rise risk river road role roll room root rough round route routine row rubber
    rubbish rule rumor rumour run rush sad safe safer safety said saint sake saki sale same sample sat
    satisfy save saw say scale scan scene scheme school science scientific score scrap scratch screen script
    search season second secondary secret secretary section secure security see seek seem seen select
    selection self sell seminar send senior sense sensible sensibly sensitive sent sentence separate
    sequence serial series serious serve server service session set settle seven several severe sex shall
    shame shape share sharp she sheet shelf shell shift ship shoot shop short shortage shorter should show
    shown shut side sight sign signal significance significant silly similar simple simpler simply
    simultaneous since single sit site situation six size skill sleep slight slip slow slower small smaller
    smile smooth social society soft software sold solid solution solve some somebody somehow someone
    someplace something sometime somewhat somewhere son soon sooner sophisticate sorry sort sought sound
    source south southern space spare speak speaker special specific specifically specify speech speed spell
    spelt spend spent spirit spite split spoke spoken spot spread spring square stable staff stage stand
    standard start state statement station statistic statistical status stay steal step stick still stock
    stone stood stop storage store storey story straight straightforward strange strategy stream street
    strength strict strike string strong struck structure stuck student study stuff stupid style subject
    submit subsequent subset substantial substitute subtle succeed success successful such sudden suffer
    suffice sufficient sugar suggest suggestion suit suitable suitably sum summary summer sun superior
    supervisor supply support suppose sure surface surprise survey survive suspect suspend suspicion switch
    symbol syntax system table take taken talk tank tape target task taste taught tax tea teach teacher team
    technical technique technology tedious teeth telephone television tell temperature temporarily temporary
    ten tend tendency term terminal terminology terribly test text than thank that the their them themselves
    then theoretical theory there thereby therefore these they thin think third this those though thought
    thousand threat three threw through throughout throw thrown thus ticket tie tight till time tin title
    today together token told tomorrow tonight too took tooth top topic total touch toward town trace track
    traditional traffic train transfer translate translation transport trap trash travel treat treatment
    tree trial trick trip trivial trouble truck true truly trunk trust truth try tune turn twelve twenty
    twice two tying type typical ugly ultimate unable unacceptable unaware uncertain unclear under
    undergraduate underneath understand understood unfortunate unhappy uniform unique unit unite universal
    university unknown unless unlike unlimited unnecessarily unnecessary unpleasant unreasonable unsuitable
    until unusual unwanted update upon upper upset usage use useful useless user usual utility vacation
    vague valid validity valuable value van variable variation variety various vary vast vector version very
    via vice video view virtue visible vision visit vital voice volume vote wait walk wall want war warm
    warn was wash waste watch water way weapon wear weather week weekend weight weird welcome well went were
    west western what whatever whatsoever wheel when whenever where whereas whereby wherever whether which
    while whilst white who whoever whole whom whose why wide wider widespread wife wild will win wind window
    wine winter wire wise wish with withdraw within without woman women won wonder wonderful wooden word
    wore work worker world worn worry worse worst worth worthwhile worthy would write writer written wrong
    wrote year yellow yes yesterday yet you young your yourself zero
    """

  /// Words of every newspaper.
  static let usual: StaticString = """
    aardvark abandon abbreviate abbreviation abide abnormal abolish abolition abort abortion abroad absent
    absorb abstract abstraction absurd abusive abysmal accelerate accent acceptance accommodate
    accommodation accompany accomplish accordance accountant accumulate accusation accuse accustom ace
    achievement acid acknowledge acorn acoustic acquaintance acquisition acronym activate actor acute adapt
    adaptation adapter adaptor addict addictive adhere adjacent adjective adjustment administer
    administrative admirable admiration admire admission adoption adult advantageous advent adventure
    adventurous adverse advert advertisement advisable adviser advisor advisory advocate aerial aesthetic
    aesthetically affection aforementioned agenda agent aggressive agony agricultural aircraft airport akin
    alas albeit alcohol alcoholic alert algebra algebraic alien align alignment alike allegation allege
    allergic alleviate alliance allocate allocation allowable allowance ally alongside aloud alpha alphabet
    alphabetic alphabetical alteration amateur amaze ambassador amber ambient ambiguity ambitious amend
    amendment amp ample amplifier amusement anagram analogous analogy analyse analyst analyze anarchy
    anatomy ancestor anecdote angel anger anguish anniversary annoyance anomaly anorak anthology anticipate
    anticipation antidote antique antisocial anxious anyhow apathetic apathy apostrophe appal appall
    apparatus append appendix applause applicable applicant appoint appointment appraisal appreciation
    approximate approximation apt arbitrarily arc arcade arcane arch archaic architecture archive arena
    arguable arguably arisen arose array arrest arrival arrogance arrogant arrow arse artistic ascend ash
    ashamed ashcan ass assault assemble assert assertion assessment asset assign assignment assist
    assistance assort asterisk astronomer astronomy asynchronous atheism atheist atlas atmospheric atom
    atomic atrocity attachment attain attendance attendant attorney attraction attribute audible audio aunt
    authentic authorisation authorise authorization authorize autobiography automate availability await axe
    axiom axis baby backbone backlog backspace backward bacteria bacterium badge baffle bag baggage bake
    ballet ballot banal banana bandwagon bandwidth bang bankrupt banner bare bargain bark baroque barrel
    barrier barrister basement bash basket bass bastard bat batch bath bathroom battle baud bay beach beam
    bean beard beast beat beaten beauty bedroom beef beer beg beginner belief believable believer bell
    beloved belt bench bend beneath beneficial bent beside beta beware bias bible biblical bicycle bigot
    bigotry billfold billion bin biochemistry biography biological biologist bird birth birthday biscuit
    bishop bitmap bitter blackboard blackmail blade blanket blast blatant bless blew blind blink bliss blob
    blood bloody blown blurb bob bog boggle bogus boil bold bolt bomb bond bone bonus booklet bookshop
    bookstore boom boost border borderline boredom born boss bounce boundary bout bow bowl brain brake brave
    bread breakdown breakfast breath breathe bred breed breeze brethren brick brigade brighter brilliant
    broad browse brush brutal bubble buck bugger bulb bull bullet bump bunch bundle burden bureaucracy burn
    burnt burst bush bust butter buyer bye bypass cabbage cabinet cable caffeine cage cake calculator
    calculus calendar caller calm cam camera camp campus cancel cancer canonical cant cap capability
    capitalism capitalist capture carbon career careless carpet carriage carrier carrot cartoon cartridge
    cash cast castle casual catastrophic cater cathedral catholic cattle causal causality caution cave
    caveat ceiling celebrate celebration cellular censor censorship ceremony certainty certificate chalk
    challenge chamber champagne champion chancellor changeover chaotic chap chapel characteristic charitable
    charity charm chart charter chase chat cheat checker cheek cheer cheerful cheese chemist chemistry
    chequer chess chest chestnut chew chicken chief childhood childish chocolate choir chop choral chord
    chorus chuck chunk cider cigarette cinema circa circuitry circular circulate cite civil civilian
    civilisation civilise civilization civilize clarification clarity clash classic classical classification
    classify clause cleaner clearance cleverer click client cliff climate climb clinic clinical clip clique
    clog clone closet closure cloth clothe cloud clumsy cluster coach coal coarse coast coat cobbler
    coherent coin coincide coincidence coke collaboration collar collate colleague collective colon colony
    combat comedy comfort comfortable comfortably comic comma commandment commence commentary commentator
    commit commodity communal communism communist compact companion comparative compassion compel compensate
    compensation compete competence competent competitive competitor compilation compile complacent
    complement complementary completion complication compliment comply composer composite compound
    comprehend comprehensible comprehension compress compression comprise compulsion computation
    computational computerise computerize con concatenate conceal concede conceivable conceivably conceive
    concentrate concentration conception conceptual concert concerto concise conclude concur condemn
    condemnation condense conditional condom condone conduct conductor confess confidence confidential
    confidentiality configuration configure confine confirmation conflict conform confront congest
    congestion congratulate congratulations conjecture conjunction connector connotation conscience
    conscious consecutive consensus consent consequent conservation conservative considerate consolation
    console conspicuous conspiracy constituency constituent constitute constitution constitutional constrain
    construction constructive consult consultancy consultant consultation consume consumer container
    contemplate contemporary contempt contend contention contentious contest continent continental continual
    continuity continuum contour contraception contradict contradiction contradictory contravention
    contributor contrive controller controversial controversy convenience converse conversion converter
    convey convict conviction cook cookie cool cooperate cooperation coordinate coordination copper
    copyright corn corporate corporation corpse correlate correlation correspond correspondence
    correspondent corridor corruption cosmic cosmology cosy cotton cough counsel counterexample counterpart
    countless countryside courage courier courtesy cousin coverage cow cozy crack craft cramp crap crass
    crawl cream creative creator credibility credible creed creep crew cricket crime criminal criteria
    criterion critic criticise criticize crop crossroad crossword crowd crown crucial crude cruel cruelty
    cruise crunch crush cryptic crystal cube cubic cuckoo cuddly cue culprit cult cultural cumbersome
    cumulative cunning cupboard curiosity currency curriculum curry curse curtain curve custard custom
    customary cute cyclist cylinder cynic cynical daft damn damnation damp dance darling dash daughter dawn
    daylight daytime deadline deaf dealer debatable debt debug debugger decay decimal deck declaration
    decline decode deduction deed deeper defeat defect defective defend defensive deficiency defy degenerate
    degradation degrade deity deletion delicate delicious delight delightful delta delusion demented demise
    democracy democratically demolish denominator denote dense density dentist deny departmental departure
    dependant dependence dependent deposit depress depression deprive deputy derange derivative derogatory
    descend descriptive desert deserve designate designer desktop despair despise destination destine
    destruction destructive detach detectable detection detective detector deter determination deterrent
    detract devastate developer deviation devil devious devise devoid diagnosis diagnostic diagonal diagram
    dial dialect dialog dialogue diameter diary dice dictate dictator dictatorship diesel diet differential
    differentiate dig dignity dilemma dim dimension dimensional dine diner dip diplomatic dire directive
    dirt disable disagreement disappoint disappointment disastrous discard discharge disciplinary disclaimer
    disco disconnect discontinue discovery discrepancy discrete discretion discriminate discrimination
    disease disguise disgust dish dishonest dismal dismiss disorder disposable disposal dispose disposition
    dispute disregard disrupt disruption dissertation dissimilar distasteful distinctive distort distortion
    distract distress disturbance ditch dive diverse diversity divert divine divorce doctor doctrine
    documentary dodge dogma dole domestic dominant dominate don donate donation doom dose dot doubtless
    downhill downright downstairs draft drag dragon drain drama dramatic dramatically drank drastically
    draught drawback dread dreadful dreamt dreary dress drift drill drip drivel drown drug drum drunk
    drunken dual duck duff dug dull duly dummy dumpster duplicate duplication duration dust dustbin dusty
    dynamic eager eagle ear earn eastern eater eccentric echo ecological ecology economical editorial
    educate efficiency egg ego eighteen eighth elaborate electoral electorate electrical electricity
    electron electronically elegant elementary elephant eleven eligible eliminate elite elitist
    embarrassment embed emerge eminent emit emotion emotional emphasise emphasize empire empirical employ
    employer employment emulate emulation emulator enclose encode encouragement endeavor endeavour endless
    energy enforce engage engine enhance enhancement enjoyable enjoyment enlarge enlighten enlightenment
    enquire enquiry entail enterprise entertain entertainment enthusiasm enthusiastic entirety envelope
    environmental envisage envy epic episode equality equate equation equilibrium equip era erase ergo
    erroneous esoteric essay essence estate estimation eternal eternity ethic ethical ethnic etymology
    evaluate evaluation eventual everyday evident evil evolution evolutionary evolve exaggerate exam
    examination examiner exceed exceptional excite excitement exclamation exclusion executable execution
    executive exempt exhaust exhaustive exhibit exhibition exit exotic expectation expedition expenditure
    experimentation expertise expire expiry explanatory explode exploit exploitation exploration explore
    explosion explosive exponential export expose exposure expressway extant extinction extraction
    extraneous extraordinarily extraordinary extremist eyesight fabric facilitate factory factual faculty
    faint fainter fairer fairy faithful fake fallacious fallacy fame familiarity famine fantastic fantasy
    farce fare farewell farmer fascinate fascist fashionable fat fatuous faucet faulty favorable favourable
    feasibility feat fee feeble fellow female feminist fence fender festival fetch fever fiber fibre fiction
    fictional fiddle fierce fifteen fifth fifty fighter filter filthy finalise finalize finance finer
    firework fiver fizzy flame flaw fleet flesh flexibility flip flood floppy flour flower fluctuation
    fluent fluffy fluid flush flute foam focus fog fold folder follower fond font fool foolish football
    footnote forbade forbid forbidden forcibly forecast foreigner foreseeable forgave forgive forgiven fork
    formation formula formulae formulation fortnight fortunate forty forum fossil fought foul foundation
    fountain fourteen fragile fragment framework frank frantic fraud freak freeway freeze frequency friction
    friendship frighten fringe frivolous frog frown froze frozen fruit frustrate frustration fudge fuel
    fulfil fulfill fuller fume functional functionality fundamentalist funeral funnier funniest fur
    furniture furry furthermore fuse fusion fuss fussy futile fuzzy galactic galaxy gang garage garble gasp
    gate gateway gay gear gender gene generalisation generalise generalization generalize generator generic
    generous genetic genetically genius genocide genre gentle gentleman gentlemen geographical geography
    geology geometry gesture ghastly ghost giant gibberish gift gig gin girlfriend glance glean glorious
    glory glossy glove glow glue gnome goal goat god gold golden goldfish golf goodbye goody gorgeous gospel
    gossip govern gown grab grace grade gradual graduation graffiti graffito grain grammar grammatical
    grandfather grandmother graphical grasp grass gratuitous gravitational gravity greasy greed greedy grid
    grief grim grip groan guest guidance guideline guilt guilty guinea guitar gulf gullible gum gut gutter
    hacker hail haircut hairy halt halve ham hammer handbook handful handicap handler hangover happier
    happiest happiness hardback harden hardship hardy harmony harsh hash hassle hasten hasty hatred havoc
    hay hazard hazy headache headline heap heartily heaven heavier heaviest heel height helicopter helmet
    helpless henceforth herd heresy heritage hero heroic heroin hesitate heterosexual hexadecimal hey
    hideous hierarchical hierarchy highlight highway hilarious hindsight hip hire historian historic
    hitherto hobby hog holder hollow holy homosexual homosexuality honesty honey honor honorary honour hook
    hopeful hopeless horde horizon horizontal horn horrendous horribly horrid horrific horrify horror
    hostile household huh hum humane humanity humble humbly humor humorous humour hungry hurt hut hydrogen
    hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical hysterical icon idealistic
    identification identifier ideological ideology idiom idiosyncratic idiot idiotic idle ignorance ignorant
    illiterate illogical illusion illustrate illustration imaginary imaginative imbalance immature immense
    imminent immoral immortal immune impair impend imperative imperfect imperial impersonal implausible
    implementation implicit import impractical impress impressive imprison improbable impulse inaccessible
    inaccuracy inaccurate inane inappropriate incapable incarnation incentive incidence incidental
    inclination inclusion inclusive incoherent incompetence incompetent incomprehensible inconsistency
    inconvenient incorporate incredible incredibly increment incur indefensible indefinite indent
    independence indeterminate indicative indicator indictment indirect indirection indistinguishable induce
    induction indulge ineffective inefficiency inefficient inequality inertia inevitable infallible infamous
    infant infantile infect infection infelicity infer inference inferiority infinity inflation inflexible
    inflict influential informal informative infrastructure infrequent infringement ingenious ingredient
    inhabit inhabitant inherent inherit inheritance inhibit inhibition initialisation initialise
    initialization initialize initiate initiative inject injure injury injustice ink innocence innovation
    innovative inquire inquiry insane insect insecure insensitive insertion insidious insight insignificant
    insistence insofar inspect inspection inspiration inspire installation instinct institute instruct
    instrument instrumental insufficient insult intact intake integrate integration integrity intellect
    intellectual intense intensity intensive intent intentional inter interaction interactive intercourse
    interfere interference interim interior intermediate intermittent interpreter interrogate interrupt
    interruption intersection intervene interview intimate intolerance intrinsic intrinsically introductory
    intuitive invade invalidate invaluable invasion invention inventor inverse invert invest investigation
    investment invoke involvement ion irate iron ironic irony irrational irrespective irresponsible
    irritation island isolation jack jacket jail jam jargon jazz jealous jeans jelly jerk jest jet jolly
    journal journalist journey juice junction jungle junior jury justice justifiable justifiably juvenile
    keeper ken kernel kettle keystroke keyword kick kidnap kidney killer kingdom kiss kit kitchen knee knife
    knight lab lad ladder lag lager laid lake lamp landlord landscape lane lark laser laugh laughter launch
    lavatory lawn lawyer layer laziness leadership leaflet league leak lean leap leather lecturer legend
    legendary legible legislation legitimate leisure lemon lengthy lenient lens lent lesbian lest lethal
    liability liaison libel liberal liberty librarian licence license lid lifestyle lighter lightning
    likelihood limb limitation linguistic linkage lion lip liquid liquor lisp listener lit liter literal
    literary literate litre litter liver loader lobby locate lodge logo loophole lord loud louder lousy
    lover loyal luckily ludicrous luggage lump lunatic lunchtime lung lurk lust luxury lyric machinery
    magazine magical magnificent mailbox mainframe mainstream maintenance maize maker male malfunction
    malicious management mandate mandatory mangle mania manifestation manifesto manipulate mankind manpower
    manufacture manufacturer margin marginal marital marker marvellous marvelous mask mate mathematician
    matrices matrix mature maximise maximize mayor maze meal meantime meanwhile measurement meat mechanical
    medicine medieval megabyte melody melt memorable mend mental mentality menu mercury mercy merge merry
    metaphor meter metre metric metro mice microcomputer microprocessor microwave midday mighty migrate
    migration mild mileage milk mill mimic mindless minimalist minimise minimize minister mint minus miracle
    miraculous mirror miscellaneous misdirect miserable miserably misery misfortune misguide misinterpret
    misplace misprint misread misrepresent missile mission mist mixture mnemonic moan mob mobile mock
    moderate moderation modification module mold mole molecular molecule mom momentarily momentum monarch
    monkey monochrome monopoly monster mood moon morality moreover moron mortal mortality motivate
    motivation motive motor motorway motto mould mount mountain mouse muck mud muddle mug multiplication
    multiply mum mumble mummy mundane murder murderer muscle museum musical musician mutter mutual mystery
    mystic myth mythical mythology nail naked nameless narrative narrow narrower nastier nastiest native nay
    neat needle negate neglect negligible negotiable negotiate negotiation neighbor neighborhood neighbour
    neighbourhood nerve nest neural neutral newcomer newer newsletter newspaper nick nickname nightmare nil
    noble node nominal nominate nonetheless noon norm normality northern nose nostalgia notable notably
    notation noticeable noticeably notification notion notorious notwithstanding noun novelty novice nuclear
    nuisance null numeral numeric nun nurse nut oar objectionable objective obligation obligatory oblige
    obnoxious obscene obscurity observer obsess obsession obsolete obstruct obtainable occupation occurrence
    ocean offence offend offender offense offensive offhand offset offspring omission oneself ongoing onion
    onus opera operational opponent oppress oppression opt optic optical optimal optimisation optimise
    optimistic optimization optimize optimum opus oral orange orbit orbital orchestra orchestral organ
    organic organiser organizer orient oriental orientate orientation originate originator orthodox outcome
    outcry outdated outgoing outline outlook outrage outrageous outright outset outstanding outweigh
    overcame overcome overdraft overdue overflow overhead overlap overload overlong overlook overnight
    overprice overridden override overrode overseas overtime overtone overview overwhelm overwritten
    ownership oxygen ozone pace pacifier pad painless paint palace pale pan panel panic pant paperback par
    parade paradise paradox parameter paranoia paranoid paraphrase pardon parentheses parenthesis parity
    parliament parochial parody parrot parse participant participate particle partition partner passage
    passenger passion passionate passive passport password paste pat patent pathetic patience patronise
    patronize pavement payment peaceful peanut peasant pedal pedant pedantic pedantry pedestrian peer
    penalty pence pencil pended pending pends penguin penny perceive percent percentage perception
    perfection periodic peripheral permissible perpetual persecute persist persistent personality personnel
    perspective persuasion perverse pet petty pharmacy phenomena philosopher philosophical phoenix photo
    photocopy photograph photographic physic physicist physiology piano pie pig pigeon pill pilot pin pinch
    pink pipeline pit pitch pitfall pity pizza plague planetary plaster plate platform plausible player
    playground pleasure plotter ploy plural poetic poetry pointer poison poke polar pole policeman polish
    polite politician politics pollution polynomial pompous poorer pope populace popularity populate pork
    pornography portability portable porter portion portray pose possess possession postage postal postcard
    poster postpone postscript postulate pot potato pour poverty powder practicable pragmatic praise pray
    prayer preach precaution precede precedence precedent precious precision predecessor predict predictable
    prediction preface prefix pregnancy pregnant prejudice preliminary premature premise premium
    prerequisite prescribe prescription presentation pretend pretentious prevail prevalent prevention
    preview previewer pride priest primarily prince principal priority prise prison prisoner privacy
    privatisation privatization privilege prize pro probability probable proceed proclaim producer
    productive productivity profession professor profile profit profitable profound programmable prohibit
    projection proliferation prolong prominent promote promotion pronoun pronounce pronunciation propaganda
    prophet proportional proposition proprietary prose prosecute prosecution prospective prostitute protein
    protocol prototype proud proven provision provisional provocative provoke proximity pseudo psychological
    psychologist psychology pub publicise publicize publisher pudding pulp pulse pump pun punch punish
    punishment punt pupil purge purity purple pursue pursuit puzzle python qualification qualifier quantum
    queen query quest questionable questionnaire quibble quieter quiz quota quotation rabbit rabid racial
    racism racist rack racket radar radiation radical radius rag rage raid rail railroad railway rainbow ram
    rampant rang rank rant rape rarer rash rat ratio rational rationale rattle rave ray razor reactionary
    reactor readership realisation realistic realization realm rear rearrange reassure rebuild rebuilt
    receipt receiver recipe recipient reckless reckon reclaim recognisable recognizable recollection
    reconcile reconsider recorder recovery recreational recruit recruitment rectangle rectangular rectify
    recursion recursive recycle redefine redirect redundancy referendum refine reflex reform reformat
    refrain refresh refund refusal refute regain regime regional registration regrettably reign reinstate
    reiterate rejection relativity relax relay reliability reliably relief relieve relocation reluctance
    remainder remarkable remarkably remedy reminder reminiscent rename rend render rendition renew rent
    repeatable repent repertoire repetition repetitive rephrase reporter reproduction repulsive reputation
    requisite reread rescue researcher resemblance resemble resent reservation reset reside residence resign
    resignation resist resistance resolve respectable respective restaurant restrain restriction restrictive
    resume resurrection retail retire retirement retract retrieval retrieve reuse revelation revenge revenue
    revert revise revision revolt revolution revolutionary reward rewritten rewrote rhetorical rhyme rhythm
    ribbon rice rich richer ridden rigid rigorous riot rip risen risky ritual rival robot robust rock rocket
    rod rode roman romance romantic roof rope rose rot rotate rotation rotten roundabout rout royal rub rude
    ruin ruler rung rural rusty sabotage sack sacred sacrifice sadden safeguard saga sail salary salesman
    salt salvation sand sandwich sane sang sanity sank sarcasm sarcastic satellite satire satisfaction
    satisfactorily satisfactory sauce scandal scanner scarce scare scarf scarlet scatter scenario scenery
    sceptical schedule scheduler scholar scientifically scientist scope scotch scream screw scroll scum sea
    seal seat sect sector secular segment seldom selective selfish semantic sender sensation sensitivity
    sentient sentiment sentimental separation separator sequel sequential sermon servant seventh severity
    sexist sexual sexuality sexy shade shadow shake shaken shaky shallow shareholder sheep sheer shelter
    shelve shine shiny shirt shock shoe shone shook shorten shorthand shot shoulder shout shove shower
    shutdown shy sic sick sicken sideways sigh sigma signature silence silent silicon sillier silliest
    silver similarity simplicity simplify simplistic simulate simulation sin sincere sine sinful sing singer
    singular sinister sink sir sister situate sixteen sixth sixty skeleton skeptical sketch skin skip skirt
    skull sky slag slang slash slave slept slice slid slide slighter slim slippery slogan slope sloppy slot
    smallish smart smash smell smelly smith smoke smoker smug snack snag snail sneak sneaky sniff snobbery
    snow soap sober socialism socialist sock socket sod soil solar soldier sole solicitor solo song sordid
    sore soul soundtrack soup span spatial specialise specialist speciality specialize specialty species
    specification specimen spectacular spectrum speculate speculation sped sphere spigot spike spill spin
    spiral spiritual spit splendid spoil spoilt spokesman sponsor spontaneous spoof spool sport spout sprang
    spray sprung spur spurious spy squad squash squeeze stability stack stagger stair staircase stake stale
    stall stamp stance standardise standardize standpoint star stare stark starter startle starve static
    stationary steadily steady steam steel steep steer stem stereo stereotype sterile sterling sticky stiff
    stimulate stimulation stir stole stolen stomach storm strain stranger strategic straw stray strengthen
    stress stretch stringent strip strive stroke stronger structural struggle studio stumble stun stunt
    stupidity subjective submission subroutine subscribe subscription subsidiary subsidise subsidize
    substance substitution subtlety subtly subway succession successive successor sue sufferer suffix
    suicidal suicide suitability suite summarise summarize sundry sung sunk sunlight sunny sunrise sunshine
    super superb superficial superfluous superiority supermarket supernatural supervise supervision
    supplement supplementary supplier supporter suppress suppression supreme surgery surname surplus
    surround survival susceptible suspension suspicious sustain swallow swam swamp swap swear sweat sweep
    sweet swept swim swing sword swore sworn swum symbolic symmetric symmetry sympathetic sympathise
    sympathize sympathy symphony symptom syndicate syndrome synonym synonymous syntactic syntactically
    synthesis synthesizer systematic tab tack tackle tactic tactical tactless tag tail tailor taker tale
    talent tall tame tangent tap tasteless taxation taxi taxpayer teapot tear technological teenage teenager
    telescope temper temple tempt temptation tender tennis tense tension tentative tenth terminate
    termination terminator terrible terrify territory terror terrorism terrorist terse textbook textual
    thankful theater theatre thee theft theme theological theology theorem therapy thereabouts thereafter
    therein thereof thesis thick thief thieve thirst thirty thorough thoroughfare thou thread threaten
    threshold throat throughput thrust thumb thy tick tidy tiger tile timer timescale timetable tiny tip
    tire tiresome toad toast tobacco toe toggle toilet tolerance tolerant tolerate toll tomato tome ton tone
    tongue tool topical tore torn torture toss tough tour tourist tower toy trade tradition tragedy tragic
    trail transaction transcript transform transformation transient transit transition translator
    transmission transmit transmitter transparent trashcan tray tread treasure treaty trek tremendous trend
    trendy triangle tribe tricky trifle trigger trilogy trinity triple tripos triumph trivia trolley troop
    trouser trumpet truncate trusty tube tunnel turntable tutor tutorial twentieth twin twist typeset
    typewriter tyre ugh umbrella unaffected unambiguous unattended unauthorised unauthorized unavailable
    unavoidable unbalanced unbearable unbelievable unbelievably unbiased uncertainty unchanged uncle
    uncomfortable uncommon unconnected unconscious unconvincing undefined underestimate undergo undergone
    underground underlain underlay underlie underline underlying understandable undertake undertaken
    undertook underwent undesirable undid undo undocumented undone unduly uneasy unemployed unemployment
    unexpected unexplained unfair unfamiliar unfinished unfounded unfriendly unhealthy unhelpful unify
    unimportant uninteresting union unity universe unjustified unload unlock unlucky unnatural unobtainable
    unofficial unpopular unpredictable unread unreadable unrealistic unrelated unreliable unsafe
    unsatisfactory unseen unset unsolicited unsound unspecified unstable unsuccessful unsupported unsure
    unsuspecting untidy unto untrue unusable unused unwelcome unwilling unwise unworkable upbringing upgrade
    upright ups upside upstairs upward urban urge urgency urgent usable utter vacancy vacuum vain valley
    valve vandalism vanish variance variant vat vegetable vegetarian vehicle vein velocity vend vendor
    venture venue verb verbal verbatim verbose verdict verification verify versatile verse versus vertical
    vessel vet viable vicar vicinity vicious victim victory viewer viewpoint vile village vintage vinyl
    violate violation violence violent violin virgin virtual virus visitor visual vocabulary vocal void
    voltage voluntarily voluntary volunteer vomit voter vouch vowel vulnerable wade waffle wage wake wallet
    wander ward warehouse warp warrant warranty wartime wary wasteful wave weak wealth wealthy weary weasel
    wed wee weekday weigh welfare wet whale whence whereupon whichever whim whiskey whisky whistle wholly
    whoop width wing winner wipe wisdom wiser wit witch withdrawal withdrawn withdrew witty wive wizard woke
    woken wolf wombat wondrous wont wood workable workload workshop workstation worldwide worm worship
    worthless wound wow wrap wrapper wrath wreck wrecker wren wrist yard yawn yeti yield younger yourselves
    youth zone zoom
    """

  /// Words that every dictionary has.
  static let familiar: StaticString = """
    aback abacus abandonment abate abbey abbot abdicate abdication abdomen abdominal abduct aberration abet
    abhor abhorrence abhorrent abject ablaze abler ably abnormality aboard abode abominable abomination
    aboriginal aborigine abortive abound aboveboard abrasive abreast abridge abrupt abrupter abscess abscond
    absentee absolve absorbent absorption abstain abstention abstinence abstruse absurder absurdity
    abundance abundant abuser abyss academically academy accede acceleration accelerator accentuate
    acceptability acceptably accessibility accessory acclaim acclimate acclimatise acclimatize accolade
    accompaniment accompanist accomplice accomplishment accordion accost accountability accountable
    accountancy accredit accrue accumulation accuser ache achievable acidity acknowledgement acknowledgment
    acne acquaint acquiesce acquiescence acquit acquittal acre acreage acrid acrider acrimonious acrimony
    acrobat acrobatic acrylic activist actress actuality actuary acumen acupuncture acuter adage adamant
    adaptable adaptive addendum addiction additive addressee adept adherence adherent adhesion adhesive
    adjoin adjourn adjournment adjunct adjustable administrator admirably admiral admirer admissible
    admittance admonish admonition ado adobe adolescence adolescent adorable adoration adore adorn adornment
    adrift adroit ads adulation adulterate adulteration adultery adulthood advancement adventurer adverb
    adverbial adversary adverser adversity advertiser aeon aerodynamic aeroplane aerosol aerospace afar
    affable affably affectation affectionate affidavit affiliate affiliation affinity affirm affirmation
    affirmative affix afflict affliction affluence affluent affordable affront afield aflame afloat afoot
    aforesaid afresh aftereffect afterlife afterlives aftermath afterthought aggravate aggravation aggregate
    aggression aggressor aghast agile agility agitate agitation agitator aglow agnostic agnosticism agonise
    agonize agreeable agreeably agriculture aground ahoy aide ail ailment aimless airborne airfield airier
    airiest airline airliner airmail airplane airstrip airtight airy aisle ajar alarmist albino alcoholism
    alcove ale alga algae alibi alienate alienation alight alimony alkali alkaline allay allegiance
    allegorical allegory allergy alley alligator allot allotment alloy allude allure allusion almanac
    almighty almond alms aloft aloof alphanumeric altar alterable alternation alternator altitude alto
    altruism altruistic aluminium aluminum amalgamate amalgamation amass amateurish amazement ambiance
    ambidextrous ambience ambition ambivalence ambivalent amble ambulance ambush amen amenable amenity
    amethyst amiable amiably amicable amicably amid amidst amiss ammonia ammunition amnesia amnesty amoeba
    amoebae amok amoral amorous amorphous ampere ampersand amphetamine amphibian amphibious amphitheater
    amphitheatre ampler amplification amplify amplitude amputate amputation amulet anachronism anaemia
    anaemic anaesthesia anaesthetic anal analgesic analyser analytic analytical analyzer anarchic anarchism
    anarchist anathema anatomical ancestral ancestry anchor anchorage anchovy ancienter android anemia
    anemic anesthesia anesthetic anew angelic angler angrier angriest angrily angst angular animate
    animation animosity ankle annals annex annexation annihilate annihilation annotate annotation announcer
    annuity annul annulment anoint anomalous anon anonymity answerable ant antagonise antagonism antagonist
    antagonistic antagonize anteater antelope antenna antennae anthem anthill anthrax anthropological
    anthropologist anthropology antibiotic antibody antic anticlimax antifreeze antipathy antiquate
    antiquity antiseptic antitheses antithesis antler antonym anus anvil anxiety aorta apartheid apartment
    ape aperture apex aphorism apiece aplomb apocryphal apologetic apologetically apostle apparel apparition
    appease appeasement appendage appendices appendicitis appetiser appetising appetite appetizer appetizing
    applaud appliance applicability applicator appointee apposite appraise appreciable appreciative
    apprehend apprehension apprehensive apprentice apprenticeship approachable appropriation apricot apron
    apter aptitude aquamarine aquarium aquatic aqueduct arable arbiter arbitrate arbitration arbitrator
    arbor arbour archaeological archaeologist archaeology archbishop archer archery archetypal archipelago
    architect architectural archway ardent ardor ardour arduous argumentative aria arid aristocracy
    aristocrat aristocratic ark armadillo armament armchair armistice armor armory armour armoury armpit
    aroma aromatic arouse arraign arrears arsenal arsenic arson artefact arterial artery artful arthritic
    arthritis artichoke articulate articulation artifact artifice artillery artisan artistically artistry
    artwork asbestos ascension ascent ascertain ascetic ascribe asexual ashen ashore ashtray askance askew
    asparagus aspen aspersion asphalt asphyxiate asphyxiation aspirant aspiration aspire aspirin assail
    assailant assassin assassinate assassination assaulter assent assertive assessor assimilate assimilation
    associative assortment assurance asteroid asthma astonish astonishment astound astray astride astringent
    astrological astrology astronaut astronomical astute astuter asylum asymmetry atheistic athlete athletic
    atone atonement atrocious attacker attainment attentive attest attic attire attributable attribution
    auburn auction auctioneer audacious audacity audibly audit audition auditor auditorium auditory augment
    august auguster aura aural auspicious austere austerer austerity authentically authenticate authenticity
    authoritarian authoritative authorship auto autobiographical autocracy autocrat autocratic autograph
    automation automotive autonomous autonomy autopsy autumnal auxiliary avail avalanche avarice avaricious
    avenge avenue averse aversion avert aviation aviator avid avocado avoidable avoidance avow avowal awaken
    awe awesome awfuller awfullest awhile awkwarder awning awoke awoken awry axiomatic axle aye azalea azure
    babble babe babier babiest baboon babyish bachelor backer backfire backgammon backhand backlash backpack
    backside backslash backstage backtrack backwoods bacon bacterial badder baddest bade badger badminton
    bagel baggier baggiest baggy bail bait baker bakery balcony bald balder bale balk ballad ballast
    ballerina ballistics balloon ballroom balm balmier balmiest balmy baloney bamboo bamboozle bandage
    bandanna bandier bandiest bandit bandstand bandy bani banish banister banjo banker banknote bankruptcy
    banquet banter baptise baptism baptize barb barbarian barbaric barbarous barbecue barber barbiturate
    bard bareback barefoot barer bargainer barge baritone barley barman barn barnacle barnyard barometer
    baron barrage barren barrener barrette barricade bartender barter baseball baseline baser bashful basil
    basin bask basketball bassoon baste bathe bathtub baton batsman battalion batter battlefield battleship
    baulk bawdier bawdiest bawdy bawl bayonet bayou bazaar beacon bead beadier beadiest beady beagle beak
    beaker bearable bearer beater beautician beautify beaver beckon bedbug bedclothes bedder bedlam
    bedridden bedrock bedside bedspread bedtime bee beech beefier beefiest beefy beehive beeper beeswax beet
    beetle beeves befall befallen befell befit befriend beggar begrudge beguile behalves behavioral
    behavioural behead beheld behold beholder beige belabor belabour belated belch belfry belie belittle
    bellboy bellhop belligerent bellow belly belying bemoan bemuse bender benediction benefactor beneficiary
    benevolence benevolent benighted benign bequeath bequest bereave bereavement bereft beret berry berserk
    berth beseech beset besiege besought bestial bestiality bestow betcha betray betrayal betrothal
    betterment bettor beverage bewilder bewilderment bewitch bib bibliographic bibliography bicentennial
    bicker bidden bide biennial bifocals bigamist bigamous bigamy bike bikini bilateral bile bilingual
    billboard billiards billow binder bingo binomial biochemical biodegradable biographer biographical
    bipartisan biped biplane birch birdcage birthmark birthplace bisect bisexual bison bitch bitterer
    bittersweet blab blackberry blackbird blacken blacker blackhead blackjack blacklist blackmailer blackout
    blacksmith blacktop bladder blameless blamer blanch blancmange bland blander blanker blare blaspheme
    blasphemous blasphemy blaster blaze blazer bleach bleak bleaker blearier bleariest bleary bleat bled
    bleed blemish blend blight blimp blinder blindfold blinker blip blissful blister blithe blither blitz
    blizzard bloc blockade blockage blockbuster blockhead blog blogger blond blonde blonder bloodhound
    bloodier bloodiest bloodshed bloodshot bloodstream bloodthirstier bloodthirstiest bloodthirsty bloom
    blossom blot blotch blotter blouse blowout blowtorch blubber bludgeon bluebell blueberry bluebird
    bluegrass blueprint bluer bluff bluffer blunder blunt blunter blur blurt blush bluster boa boar boarder
    boardwalk boast boastful bobbin bobcat bobsled bode bodice bodily bodyguard bodywork boiler boisterous
    bolder bologna bolster bombard bombardment bomber bondage bonfire bonier boniest bonnet bony boo booby
    bookcase bookend bookkeeper bookkeeping bookmark bookshelf bookworm boomerang boon boor boorish booster
    bootee booth bootleg bootstrap booty booze bop borough bosom bossier bossiest bossy botanical botanist
    botany botch bothersome bottleneck bottomless bough boulder boulevard boundless bountiful bounty bouquet
    bourbon bourgeois bourgeoisie boutique bovine bowel bowlegged bowler boxcar boxer boycott boyfriend
    boyhood boyish bra brace bracelet brackish brag braggart braid brainier brainiest brainless brainstorm
    brainwash brainy braise bran brandish brandy brash brasher brassier brassiere brassiest brassy brat
    bravado braver bravery bravo brawl brawn brawnier brawniest brawny bray brazen brazier breadth
    breadwinner breakable breakneck breakpoints breakthrough breakwater breast breather breathless
    breathtaking breeder breezier breeziest breezy brevity brew brewery bribe bribery bricklayer bridal
    bride bridegroom bridesmaid bridle briefcase briefer brighten brilliance brim brimstone brine brinier
    briniest brink briny brisk brisker bristle britches brittle brittler broach broaden broader broadside
    brocade broccoli brochure broil broiler broker bronchitis bronco bronze brooch brood brook broom broth
    brotherhood brow browbeat browbeaten browner brownie bruise brunch brunette brunt brusque brusquer
    brutality brute brutish bubblier bubbliest bubbly buckle bud buddy budge buff buffalo buffet buffoon
    buggier buggiest buggy bugle bugler builder bulbous bulge bulkier bulkiest bulky bulldog bulldoze
    bulldozer bullfight bullfighter bullfrog bullion bully bum bumblebee bummer bummest bumper bumpier
    bumpiest bumpy bun bung bungalow bungle bungler bunion bunk bunker bunny buoy buoyancy buoyant burble
    burdensome bureau bureaucrat bureaucratic burger burglar burglary burgle burial burlap burlier burliest
    burly burner burnish burp burr burro burrow bursar bushel bushier bushiest bushy busier busiest busily
    businessman businessmen businesswoman businesswomen bustle busybody butcher butchery butler butt butte
    buttercup butterfly buttermilk butterscotch buttery buttock buttonhole buttress buxom buzz buzzard
    buzzer bygone bystander byway cab cabaret cabin caboose cacao cache cackle cacti cactus cad caddie
    caddying cadence cadet cafeteria cagey cagier cagiest cajole calamity calcium calculi calf caliber
    calibrate calibration calibre calico calk callable calligraphy callous callow callus calmer calorie
    calve camaraderie camel cameo camouflage campaigner camper canal canary cancellation candid candidacy
    candle candlestick candor candour candy cane canine canister canker cannery cannibal cannibalism cannier
    canniest cannon canny canoe canon canopy cantaloupe cantankerous canteen canter canvas canvasser canyon
    capably capacitance capacitor cape caper capillary capitalisation capitalise capitalization capitalize
    capitulate caprice capricious capsize capsule caption captivate captive captivity captor caramel carat
    caravan carbohydrate carburetor carburettor carcass carcinogenic cardiac cardigan cardinal carefree
    carefuller carefullest caretaker cargo caribou caricature carnage carnal carnation carnival carnivore
    carnivorous carol carouse carp carpenter carpentry carriageway carrion cart cartel cartilage
    cartographer cartography carton cartoonist cartwheel carve cascade cashew cashier cashmere casino cask
    casket casserole castaway caste caster castigate castoff castrate casualty cataclysm cataclysmic
    catapult cataract catastrophe catcall catchier catchiest catchment catchy catechism categorical
    categorise categorize caterer caterpillar catfish catnap catnip catwalk caucus cauliflower caulk
    causeway caustic cautious cavalier cavalry cavern caviar cavity cavort caw ceasefire ceaseless cedar
    cede celebrity celery celestial celibacy celibate cellar cellist cello cellophane cellulose cement
    cemetery censure census centennial centerpiece centimeter centimetre centipede centralise centralize
    centrepiece centrifuge ceramic cereal cerebral ceremonial ceremonious certify cervical cessation chafe
    chaff chagrin chainsaw chairmen chairperson chalet chalice chalkier chalkiest chalky challenger
    chameleon champ championship chandelier changeable chant chaperon chaperone chaplain characterisation
    characterise characteristically characterization characterize charcoal chargeable charger chariot
    charisma charismatic charitably charlatan chasm chassis chaste chasten chaster chastise chastisement
    chastity chatter chatterbox chattier chattiest chatty chauffeur chauvinist cheapen checkout checkpoint
    checkup cheep cheerfuller cheerfullest cheerier cheeriest cheery cheesecloth cheetah chef cherish cherry
    cherub cherubim chewier chewiest chewy chi chic chicer chick chide chiefer chieftain childbirth
    childlike chili chill chiller chilli chillier chilly chime chimney chimp chimpanzee chin china chink
    chintz chipmunk chipper chiropractor chirp chisel chivalrous chivalry chlorine chloroform chlorophyll
    choicer choke cholera cholesterol choosier choosiest choosy chopper choppier choppiest choppy chore
    choreographer choreography chortle chow chowder christen chrome chromium chromosome chronic chronically
    chronicle chronological chronology chrysanthemum chubbier chubbiest chubby chuckle chug chum chummier
    chummiest chummy chunkier chunkiest chunky churn chute cigar cinch cinder cinnamon cipher circuitous
    circulatory circumcise circumcision circumference circumflex circumstantial circumvent circumvention
    circus cistern citation citizenship citric citrus civic civility clack clad clairvoyance clairvoyant
    clam clamber clammier clammiest clammy clamor clamour clamp clan clandestine clang clank clap clapper
    claptrap claret clarinet clasp classmate classroom classy clatter claustrophobia claw clay cleanlier
    cleanliest cleanliness cleanse cleanser cleat cleavage cleave cleaver clef cleft clemency clench clergy
    clergyman clergymen cleric clerical clerk climactic climax climber clime clinch cling clink clipboard
    clitoris cloak clockwise clockwork clod cloister clot clothespin cloudburst cloudier cloudiest cloudy
    clout clove cloven clover clown clubhouse cluck clueless clump clumsier clumsiest clumsily clumsiness
    clung clutch clutter coagulate coagulation coalesce coalition coarsen coarser coastal coaster coastline
    coax cob cobalt cobble cobra cobweb cocaine cock cockeyed cockier cockiest cockpit cockroach cocktail
    cocky cocoa coconut cocoon cod coefficient coerce coercion coexist coexistence coffer coffin cog cogency
    cogent cognac cognitive coherence coil coinage coincidental colander colder colic collaborate
    collaborative collaborator collage collapsible collarbone collateral collation collector collegiate
    collide collie collision colloquial colloquialism collusion colonel colonial colonisation colonise
    colonization colonize colorful colorless colossal colourful colourless colt coma comb combatant
    combustible combustion comeback comedian comelier comeliest comestible comet comical commandant
    commandeer commander commando commemorate commemoration commencement commend commendable commendation
    commerce commercialise commercialism commercialize commiserate commiseration commissioner commodore
    commoner commonplace commonwealth commotion commune communicable communicative communicator communion
    communique commutative commute commuter compacter compaction companionship compartment compass
    compassionate compatriot complacency completer complexion compliance compliant complimentary compost
    composure compulsive compunction comrade comradeship concatenation concave concealment conceit
    concentric concession conciliate conciliation conciser conclusive concoct concoction concord concordance
    concourse concurrence concurrency concurrent concussion condensation condescend condiment condolence
    condominium condor conducive cone confection confederacy confederate confederation confer conferrer
    confession confetti confidant confide configurable confinement confiscate confiscation conformity
    confound confrontation congeal congenial conglomerate congregate congregation congress congressman
    congressmen congresswoman congresswomen congruent conical conifer coniferous conjugal conjugate
    conjugation conjure connective connectivity connoisseur connote conquer conqueror conquest conscientious
    consecrate consequential conservatism conservatory conserve consign consignment consolidate
    consolidation consonant consort consortium conspirator conspire constancy constellation consternation
    constipation constrict constriction construe consul consular consulate consumable consumerism consummate
    contagion contagious contaminate contamination contemplation contemplative contemptible contemptuous
    contender contentment contestant contextual contiguous contingency contingent contort contortion
    contraband contraceptive contraction contractor contractual contraption contravene contributory contrite
    controllable convalesce convalescence convalescent convection convene convent converge convergence
    conversant conversational convertible convex conveyance convoluted convoy convulse convulsion convulsive
    coo cookbook cooker cooler coop cooper cooperative coordinator cop copier copious copperhead copulate
    copulation coral cord cordial cordless cordon corduroy cork corkscrew cornea cornet cornflakes cornier
    corniest cornmeal cornstarch corny corollary coronary coronation coroner corporal corps corpulent corpus
    corpuscle corral correcter corrective corrector corroborate corroboration corrode corrosion corrosive
    corrupter corruptible corsage corset cortex cosier cosiest cosily cosiness cosmetic cosmonaut
    cosmopolitan cosmos costlier costliest costume cot cottage cottontail cottonwood couch cougar councillor
    councilor counsellor counselor countable countdown countenance counteract counterattack counterbalance
    counterclockwise counterfeit countersign countess countryman countrymen coup coupon courageous courser
    courteous courthouse courtroom courtship courtyard cove covenant covert covet covetous coward cowardice
    cowboy cower cowgirl cowhide cox coy coyer coyote cozier coziest cozily coziness crab crabbier crabbiest
    crabby cracker crackle crackpot cradle craftier craftiest craftily craftsman craftsmen crafty crag
    craggier craggiest craggy cram cranberry crane cranium crank crankier crankiest cranky crasser crate
    crater crave crayfish crayon craze crazier craziest crazily craziness creak creakier creakiest creaky
    creamier creamiest creamy crease creativity credence credential creditable creditor credulous creek
    creepier creepiest creepy cremate cremation crepe crept crescendo crescent crest crestfallen cretin
    cretinous crevasse crevice crib crimson cringe crinkle cripple crises crisper crispy crisscross critique
    croak crochet crock crockery crocodile crocus crofts crony crook crookeder croon croquet crossbow
    crosser crosswalk crotch crouch crow crowbar crucifix crucifixion crucify cruder crudity crueler
    crueller cruellest cruiser crumb crumble crumblier crumbliest crummier crummiest crummy crumple crunchy
    crusade crusader crust crustacean crustier crustiest crusty crutch crux crybaby crypt crystallisation
    crystallise crystallization crystallize cub cubicle cucumber cuddle cuff cuisine culinary cull culminate
    culmination culpable cultivate cultivation cunninger cupful cur curable curator curb curd curdle curfew
    curio curl currant curricula cursory curt curtail curter curtsy curvature cushion custodian custody
    customisation customise customization customize cutback cuter cuticle cutlery cutlet cutter cutthroat
    cyanide cybernetics cyclic cyclone cylindrical cymbal cynicism cypress cyst czar dab dabble dachshund
    dad daddy daemon daffodil dagger daintier daintiest daintily dainty dairy dais daisy dally dam dame
    dampen damper damsel dancer dandelion dandier dandiest dandruff dandy dangle dank danker dapper dapperer
    daredevil darken darker darn dart dashboard dastardly daub daunt dauntless dawdle daybreak daydream daze
    dazzle deacon deaden deader deadlier deadliest deadlock deafer dean dearer dearth deathbed deaves debase
    debasement debauchery debilitate debility debit debonair debrief debris debtor debunk debut decadence
    decadent decanter decapitate decease deceit deceitful deceive decency decentralisation decentralise
    decentralization decentralize deception deceptive decibel deciduous decimate decipher decisive
    declension decoder decompose decomposition decorate decoration decorative decorator decorous decorum
    decoy decree decrepit decry dedication deduct deductive deepen deer deface defamation defamatory defame
    defeatist defecate defenceless defendant defender defenseless defensible defer deference deferential
    defiance defiant deficient deficit defile definable deflate deflation deflect deflection deform
    deformity defraud defrost deft defter defunct dehydrate deify deign deject dejection delectable delegate
    delegation deleterious deli deliberation delicacy delicatessen delimit delimiter delinquency delinquent
    delirious delirium deliverance delude deluge deluxe delve demagogue demean demeanor demeanour dementia
    demerit democrat demolition demon demonstrably demonstrative demonstrator demoralise demoralize demote
    demotion demount demure demurer den denial denigrate denim denomination denounce denser dent dental
    dentistry denunciation deodorant deodorise deodorize depart dependable dependency depict depiction
    deplete deplorable deplore deport deportation deportment depose depot deprave depravity deprecate
    depreciate depreciation deprivation derail derailment derelict deride derision derivation derrick
    descendant descendent descent describable descriptor desecrate desecration desegregation deserter
    designation desirability desirous desist desolate desolation desperation despicable despondent despot
    despotic dessert destabilise destabilize destiny destitute destitution destroyer detachable detachment
    detain detention detergent deteriorate deterioration determinable determinism deterministic detest
    dethrone detonate detonation detonator detour detriment detrimental devalue devastation deviant deviate
    devolution devolve devotee devotion devour devout devouter dew dexterity dexterous diabetes diabetic
    diabolical diagnose diametrically diamond diaper diaphragm diarrhea diarrhoea diatribe dictation
    dictatorial diction dietary differentiation diffuse diffusion digestible digestion digestive digitise
    digitize dignify dignitary digress digression dike dilapidated dilate dilation diligence diligent dill
    dilute dilution dime dimer diminish diminutive dimmer dimmest dimple din dinghy dingier dingiest dingy
    dinosaur diocese dioxide diphtheria diphthong diploma diplomacy diplomat diplomata diplomatically
    directer direr dirge dirtier dirtiest disability disadvantageous disagreeable disagreeably disallow
    disambiguate disappearance disapproval disapprove disarm disarmament disarray disavow disband disbelief
    disbelieve disburse disbursement discern discernible disciple disciplinarian disclaim disclose
    disclosure discolor discoloration discolour discolouration discomfort disconcert disconsolate discontent
    discontinuity discord discordant discouragement discourse discourteous discourtesy discredit discreet
    discreeter discretionary discriminatory discus disdain disdainful disembark disembarkation
    disenchantment disengage disentangle disfavor disfavour disfigure disgrace disgraceful disgruntle
    dishearten dishonesty dishonor dishonorable dishonour dishonourable dishwasher disillusion
    disillusionment disincentive disinfect disinfectant disingenuous disinherit disintegrate disintegration
    disinterested disjoint dislocate dislocation dislodge disloyal disloyalty dismantle dismay dismember
    dismissal dismissive dismount disobedience disobedient disobey disown disparage disparate disparity
    dispassionate dispatch dispel dispensary dispensation dispense dispenser dispersal disperse dispersion
    displace displacement displease displeasure dispossess disproportionate disprove disqualify disquiet
    disrepair disreputable disrepute disrespect disrespectful disruptive dissatisfaction dissatisfy dissect
    dissection disseminate dissemination dissension dissent dissenter disservice dissident dissimilarity
    dissipate dissipation dissociate dissociation dissolute dissolution dissolve dissonance dissuade
    distaste distend distil distill distillation distiller distillery distincter distinguishable distorter
    distraction distraught distributor distrust distrustful disuse dither ditty diver diverge divergence
    divergent diversify diversion dividend diviner divinity divisible divisive divisor divulge dizzier
    dizziest dizziness dizzy docile dock doctorate dodo doer doggerel doghouse dogmatic dogwood doily
    doldrums doleful doll dolly dolphin dome domesticate domesticity domicile dominance domination dominion
    domino donkey donor doodle doorman doormen doorstep doorway dope dopey dopier dopiest dormant dormitory
    dorsal dos dote doubly dough doughnut dour dourer douse dove dowdier dowdiest dowdy downcast downfall
    downgrade downhearted downier downiest downpour downstream downtown downward downy dowry doze drab
    drabber drabbest draconian draftier draftiest draftsman draftsmen drafty dragonfly drainage
    dramatisation dramatise dramatist dramatization dramatize drape drapery draughtier draughtiest
    draughtsman draughtsmen draughty drawbridge drawer drawl dreamer dreamier dreamiest dreamy drearier
    dreariest dredge dregs drench dresser dressier dressiest dressmaker dressy dribble drier driest
    driftwood drily drinkable drinker driveway drizzle droll droller drone drool droop dropout dross drought
    drowse drowsier drowsiest drowsiness drowsy drudge drudgery druggist drugstore drummer drumstick
    drunkard drunker dryer dualism dub duchess duckling duct dud dude duel duet dugout duke duller dully
    dumbbell dumber dumbfound dumpier dumpiest dumpling dumpy dunce dune dung dungeon dunk dunno duo dupe
    duplex duplicity durability durable duress dusk duskier duskiest dusky dustier dustiest dustmen dustpan
    dutiful duvet dwarf dwell dweller dwelt dwindle dye dyked dyking dynamical dynamite dynamo dynasty
    dysentery dyslexia eagerer earache eardrum earl earmark earner earshot earthier earthiest earthlier
    earthliest earthquake earthworm earthy easel easterly eastward easygoing eave eavesdrop ebb ebony
    eccentricity ecclesiastical eclectic eclipse ecologist economise economist economize ecosystem ecstasy
    ecstatic ecumenical eczema eddy edger edgewise edgier edgiest edgy edible edict edifice editorship
    educator eel eerie eerier effectual effeminate effervescent effigy effortless effusive egalitarian
    eggplant egocentric egoism egotism egotist eigenvalue eighteenth eightieth eighty ejaculate ejaculation
    eject ejection eke elaboration elapse elastic elasticity elation elbow elder eldest elective elector
    electrician electrify electrocute electrocution electrode electrolysis electromagnetic electrostatic
    elegance elegy elemental elevate elevation eleventh elf elicit eligibility elimination elitism elk
    ellipse ellipsis elliptic elliptical elm elongate elope elopement eloquence eloquent elucidate elude
    elusive elves email emanate emancipate emancipation embalm embankment embargo embark embassy embellish
    embellishment ember embezzle embezzlement embitter emblem embodiment embody emboss embrace embroider
    embroidery embryo embryonic emerald emergence emergent emigrant emigrate emigration eminence emir
    emissary emission emotive empathy emperor emphases emphatic emphatically emphysema emporium empower
    empress emptier emptiest emptiness emulsion enact enactment enamel encapsulate encase enchant
    enchantment encircle enclosure encompass encore encroach encrypted encryption encumber encumbrance
    encyclopaedia encyclopedia endanger endear endearment endemic endive endorse endorsement endow endowment
    endurance endure endways enema energetic energetically enforcement engagement engender engrave engraver
    engross engulf enigma enigmatic enlargement enlist enlistment enliven enmity enormity enrage enrich
    enrichment enrol enroll enrollment enrolment ensemble enshrine ensign enslave ensue entangle
    entanglement entertainer enthral enthrall enthusiast enthusiastically entice enticement entomologist
    entomology entrails entrant entrap entreat entreaty entrench entropy entrust entwine enumerate
    enumeration enunciate enunciation envelop enviable envious environs envoy enzyme eon epaulet epaulette
    ephemeral epidemic epidermis epilepsy epileptic epilogue epitaph epithet epitome epoch epsilon equalise
    equalize equanimity equator equatorial equestrian equilateral equine equinox equitable equity
    equivalence equivocal eradicate erasure erect erection ergonomic erode erosion erotic errand errant
    erratic erratically erstwhile erudite erupt eruption escalate escalation escalator escapade escapism
    escort esophagi esophagus especial espionage esteem estrangement etch ether ethereal ethos etiquette
    etymological eulogise eulogize eulogy euphemism eureka euthanasia evacuate evacuation evade evangelical
    evangelism evangelist evangelistic evaporate evaporation evasion evasive eve evener eventful eventuality
    evergreen everlasting evermore evict eviction eviler eviller evillest evocative evoke ewe exacerbate
    exacter exaggeration exalt exaltation exasperate exasperation excavate excavation excel excellence
    excerpt excise excitable exclaim excommunicate excommunication excrement excrete excruciating excursion
    excusable executioner executor exemplary exemplify exemption exert exertion exhale exhaustion exhilarate
    exhilaration exhort exhortation exhume exile existent existential exodus exonerate exoneration
    exorbitant expandable expanse expansive expatriate expectancy expectant expediency expedient expedite
    expel expend expendable expiration expletive explicable explorer exponent exporter exposition expound
    expressive expulsion exquisite extemporaneous exterior exterminate extermination extinct extinguish
    extinguisher extol extort extortion extortionate extracurricular extradite extradition extrapolate
    extrapolation extraterrestrial extravagance extravagant extremer extremity extricate extrovert
    exuberance exuberant exude exult exultant exultation eyeball eyebrow eyelash eyelid eyesore eyewitness
    fable fabricate fabrication fabulous facade faceless facet facetious facial facile facsimile faction
    factorial factorisation factorization fad fade faeces faggot fagot faithless falcon fallible fallout
    falsehood falser falsetto falsification falsify falsity falter familiarise familiarize fanatic fanatical
    fancier fanciest fanciful fanfare fang fantastically faraway farmland fascination fascism fashionably
    fasten fastener fastidious fatalistic fatality fateful fatherhood fatherland fathom fatigue fatten
    fatter fattest fattier fattiest fatty faultier faultiest faultless fauna favorably favoritism favourably
    favouritism fawn faze fearful fearless fearsome feast feather featherier featheriest feathery feces
    federalism federalist federation feebler feeder feeler feign feint feline feller fellowship felon felony
    feminine femininity feminism fen fend ferment fermentation fern ferocious ferocity ferret ferry fertile
    fertilisation fertilise fertiliser fertility fertilization fertilize fertilizer fervent fervor fervour
    fester festive festivity festoon feted fetid feting fetish fetter fetus feud feudal feudalism feverish
    fez fezzes fiasco fib fibber fiberglass fibreglass fiche fickle fickler fictitious fiddler fiddly
    fidelity fidget fidgety fiend fiendish fiercer fierier fieriest fiery fiesta fifteenth fiftieth fig
    figment figurative figurehead filament filch filet filler fillet filly filmier filmiest filmy filth
    filthier filthiest fin finale finalist finality financier finch finesse fingernail fingerprint fingertip
    finickier finickiest finicky fir firearm firecracker firefighter firefly fireman firemen fireplace
    fireproof fireside firewood firmer firmware firsthand fisher fisherman fishermen fishery fishier
    fishiest fishy fission fissure fist fitful fitter fittest fixable fixation fixture fizz fizzle flabbier
    flabbiest flabby flagpole flagrant flagship flagstone flail flair flak flake flakier flakiest flaky
    flamboyance flamboyant flamingo flammable flank flannel flap flapjack flare flashback flasher flashier
    flashiest flashlight flashy flask flatten flatter flatterer flattery flattest flaunt flautist flawless
    flea fleck fled fledged fledgling flee fleece fleecier fleeciest fleecy fleeter fleshier fleshiest
    fleshy flex flexibly flick flicker flier fliest flightier flightiest flightless flighty flimsier
    flimsiest flimsiness flimsy flinch fling flint flippant flipper flippest flirt flirtation flirtatious
    flit flock flog flooder floodlight flop floppier floppiest flora floral florid florist floss flotilla
    flounce flounder flourish flout flowerier floweriest flowery flu fluctuate flue fluency fluff fluffier
    fluffiest fluke flung flunk flunky fluorescent flurry flusher fluster flutist flutter flux flyer flyover
    foal foamier foamiest foamy focal fodder foe fogey foggier foggiest foggy foghorn fogy foible foil foist
    foliage folklore folksier folksiest folksy folly foment fonder fondle foodstuff foolhardier foolhardiest
    foolhardy foolproof footage foothill foothold footlights footpath footprint footstep footstool footwear
    footwork forage foray forbear forbearance forbore forborne forceful forceps forcible ford fore forearm
    forebode forefather forefinger forefront forego foregone foreground forehead foreleg foreman foremen
    foremost forensic foreplay forerunner foresaw foresee foreseen foreshadow foresight foreskin forestall
    forestry foretaste foretell forethought foretold forewarn forewent foreword forfeit forge forger forgery
    forgetful forgo forgone forlorn formalise formality formalize formative formidable formless formulate
    fornication forsake forsaken forsook forswear forswore forsworn fort forte forthright forthwith fortieth
    fortification fortify fortitude fortress fortuitous forwarder forwent fossilise fossilize foster fouler
    founder foundling foundry fount fourteenth fowl fox foxier foxiest foxy foyer fracas fractal fractional
    fracture fragility fragmentary fragmentation fragrance fragrant frail frailer frailty franc franchise
    franker frankfurter frantically fraternal fraternise fraternity fraternize fraudulent fraught fray
    freckle freehand freelance freer freezer freight freighter frenzy frequenter freshen fresher freshman
    freshmen freshwater fret fretful friar friendlier friendliest friendliness frieze frigate fright
    frightful frigid frigidity frill frillier frilliest frilly frisk friskier friskiest frisky fritter
    frivolity frizzier frizziest frizzy fro frock frolic frolicked frolicking frond frontage frontal
    frontier frost frostbit frostbite frostbitten frostier frostiest frosty froth frothier frothiest frothy
    frugal frugality fruitful fruitier fruitiest fruition fruitless fruity fugitive fulcrum fulfillment
    fulfilment fumble fumigate fumigation fundamentalism fungi fungicide fungus funnel funner funnest
    funnily furious furl furlong furlough furnace furnish furor furore furrier furriest furrow furtive fury
    fuselage fussier fussiest futility futuristic fuzz fuzzier fuzziest gab gable gadget gag gaiety gaily
    gainful gait gal gala gale gall gallant gallantry gallery galley gallivant gallon gallop gallows galore
    galvanise galvanize gambit gamble gambler gamer gamma gamut gander gangling gangplank gangrene gangster
    gangway gape garb gardener gardenia gargle gargoyle garish garland garlic garment garnet garnish garret
    garrison garrulous garter gaseous gash gasket gastric gaudier gaudiest gaudy gauge gaunt gaunter
    gauntlet gauze gavel gawk gawkier gawkiest gawky gayer gaze gazelle gazette gee geese gel gelatin geld
    gem genealogical genealogy genera generality generosity genesis geneticist genial genie genii genital
    gent gentile gentility gentler gentry genus geographic geological geologist geometric geranium gerbil
    germ germicide germinate germination gestation gesticulate getaway geyser ghastlier ghastliest ghetto
    ghostlier ghostliest ghoul gibber gibe giddier giddiest giddiness giddy gigantic giggle gild gill gilt
    gimme gimmick ginger gingerbread gingham giraffe girder girdle girlhood girlish girth gist gizzard
    glacial glacier gladden gladder gladdest glade gladiator glamorise glamorize glamorous glamour gland
    glandular glare glassier glassiest glassware glassy glaze gleam glee glen glib glibber glibbest glide
    glider glimmer glimpse glint glisten glitter gloat globe globular globule gloom gloomier gloomiest
    gloomy glorification glorify gloss glossary glossier glossiest glower glucose glum glummer glummest glut
    glutton gluttony glycerin glycerine gnarl gnash gnat gnaw gnu goad goalie goalkeeper goatee gob gobble
    goblet goblin godchild godchildren goddess godfather godless godlier godliest godlike godmother
    godparent godsend goggle goldener goldsmith golfer gondola goner gong gonna goo goodnight goodwill gooey
    goof goofier goofiest goofy gooier gooiest goon goose gopher gore gorge gorier goriest gorilla gory gosh
    gosling gossamer gouge goulash gourd gourmet gout governess governmental grabber graceful graceless
    gracious gradation grader gradient graft gram gramophone grandchild grandchildren granddaughter grander
    grandeur grandiose grandparent grandson grandstand granite granny granola granular granule grape
    grapefruit grapevine graphite grapple grasshopper grassier grassiest grassy grate grater gratification
    gratify gratitude gratuity gravel graven graver gravestone graveyard gravitate gravitation gravy grayer
    graze grease greasier greasiest greedier greediest greedily greediness greenback greener greenery
    greenhorn greenhouse greet gregarious gremlin grenade greyer greyhound griddle gridiron grievance grieve
    grievous grill grille grimace grime grimier grimiest grimmer grimmest grimy grin grinder grindstone
    gripe grislier grisliest grisly gristle grit grittier grittiest gritty grizzled grizzlier grizzliest
    grizzly grocer grocery groggier groggiest groggy groin groom groove groovier grooviest groovy grope
    grosser grotesque grotto grouch grouchier grouchiest grouchy groundless groundwork grouper grouse grove
    grovel grower growl groyne grub grubbier grubbiest grubby grudge gruel gruesome gruesomer gruff gruffer
    grumble grumpier grumpiest grumpy grunt guarantor guardian gubernatorial guerrilla guessable guesswork
    guffaw guidebook guild guile guillotine guiltier guiltiest guiltily guiltless guise guitarist gulch gull
    gullet gully gulp gumdrop gummier gummiest gummy gumption gunfire gunman gunmen gunner gunpowder gunshot
    guppy gurgle guru gush gusher gust gustier gustiest gusty guzzle gybe gym gymnasium gymnast gymnastics
    gynaecologist gynaecology gynecologist gynecology gyrate gyration gyroscope habitable habitat habitation
    habitual hackney hacksaw haddock haemoglobin haemophilia haemorrhage hag haggard haggle hailstone hairdo
    hairdresser hairier hairiest hairline hale haler halfway halibut hallelujah hallmark hallucination
    hallway halo halon halter hamburger hamlet hammock hamper hamster hamstring hamstrung handbag handcuff
    handicraft handier handiest handiwork handkerchief handlebar handmade handout handrail handshake
    handsome handsomer handwriting hangar hanger hangout hanker haphazard hapless harangue harass harassment
    harbor harbour hardier hardiest hardliner hardwood hare harebrained harem hark harlot harmonic harmonica
    harmonious harmonise harmonize harness harp harpist harpoon harpsichord harrow harry harsher hart
    harvest harvester haste hastier hastiest hastily hatch hatchet hateful haughtier haughtiest haughtily
    haughtiness haughty haul haunt haven hawk haystack haywire hazardous haze hazel hazier haziest headfirst
    headier headiest headland headlight headlong headmaster headphone headquarter headrest headroom
    headstone headstrong headway heady heal healer healthcare healthful healthier healthiest hearsay hearse
    heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth heartier heartiest
    heartless hearty heater heath heathen heather heave heavenlier heavenliest heaviness heavyweight heckle
    heckler hectic hedge hedgehog heed heedless heftier heftiest hefty heifer heighten heinous heir heirloom
    heliport helium hellish helm helper hem hemisphere hemlock hemoglobin hemophilia hemorrhage hemp hen
    henchman henchmen hepatitis herald herb herbivorous hereabouts hereafter hereditary heredity herein
    heretic heretical herewith hermaphrodite hermit hernia heroine heroism heron herpes hesitancy hesitant
    hesitation heterogeneous heterosexuality heuristic hew hexagon hexagonal heyday hiatus hibernate
    hibernation hiccup hick hickory hideaway hieroglyphic highbrow highland hijack hike hiker hilarity
    hillbilly hillier hilliest hillside hilly hilt hind hinder hindrance hinge hinterland hipper hippest
    hippie hippopotamus hippy histogram hitch hitchhike hitchhiker hither hive hoard hoarder hoarse hoarser
    hoax hobbit hobble hobbyhorse hobgoblin hobnob hobo hock hockey hodgepodge hoe hoist holdup holier
    holiest holiness holler hollower holly holocaust holster homage homeland homeless homelier homeliest
    homemade homesick homespun homestead homeward homework homey homicidal homicide homier homiest
    homogeneous homogenise homogenize homonym homophobic hone honester honeycomb honeymoon honeysuckle honk
    honorable honourable hood hoodlum hoodwink hoof hoop hooray hoot hooter hooves hop hopper hopscotch
    hormone hornet hornier horniest horny horoscope horseback horseman horseplay horsepower horseradish
    horseshoe horticultural horticulture hose hosiery hospitable hospitalisation hospitalise hospitality
    hospitalization hospitalize hostage hostel hostess hostility hotbed hothead hotter hottest hound
    hourglass houseboat housekeeper housewarming housewife housewives housework hove hovel hover howl hub
    hubbub huddle hue huff huffier huffiest huffy hug huger hulk hull hullabaloo humaner humanise humanism
    humanist humanitarian humanize humbler humbug humdrum humid humidify humidity humiliate humiliation
    humility hummingbird humorist hump hunch hunchback hundredth hunger hungrier hungriest hungrily hunk
    hunter hurdle hurl hurrah hurricane hurtful hurtle hush husk huskier huskiest huskily huskiness husky
    hustle hustler hutch hyacinth hybrid hydrant hydraulic hydroelectric hydroplane hyena hygiene hygienic
    hymn hymnal hyperbole hypertension hyphenate hyphenation hypnosis hypnotic hypnotise hypnotism hypnotist
    hypnotize hypochondria hypochondriac hypotenuse hypotheses hypothesise hypothesize hysteria hysteric
    iceberg icebreaker icicle icier iciest icy idealise idealist idealize identifiable idiocy idiomatic
    idiosyncrasy idler idly idol idolise idolize idyllic ifs igloo ignite ignition iguana ilk illegible
    illegibly illegitimate illicit illiteracy illuminate illumination illusory illustrative illustrator
    illustrious imagery imaginable imbecile imitate imitation imitative imitator immaculate immaterial
    immaturity immeasurable immeasurably immensity immerse immersion immigrant immigrate immigration
    immobile immobilise immobilize immorality immortality immovable immunisation immunise immunity
    immunization immunize imp impairment impale impart impartial impartiality impassable impasse impassioned
    impassive impatience impatient impeach impeccable impedance impede impediment impel impenetrable
    imperceptible imperceptibly imperfection imperialism imperialist imperil impersonate impersonation
    impertinence impertinent impervious impetuous impetus impinge impish implacable implant implementable
    implementer implicate implore impolite importation imposition impossibility impossibly impostor
    impotence impotent impound impoverish imprecise impregnable impregnate impressionable imprint
    imprisonment improbability improbably impromptu improper impropriety improvisation improvise impudence
    impudent impulsive impunity impure impurer impurity inaction inactive inactivity inadequacy inadmissible
    inadvertent inadvisable inalienable inaner inanimate inapplicable inarticulate inasmuch inaudible
    inaugural inaugurate inauguration inauspicious inborn inbred inbreed inbuilt incalculable incandescence
    incandescent incantation incapacitate incapacity incarcerate incarceration incarnate incendiary incense
    inception incessant incest incestuous incinerate incinerator incision incisive incisor incite incitement
    incognito incoherence incomparable incompatibility incompatibly inconceivable inconclusive incongruity
    incongruous inconsequential inconsiderable inconsiderate inconsolable inconspicuous incorporation
    incorrigible incredulity incredulous incremental incriminate incubate incubation incubator incumbent
    incurable indebted indecency indecent indecision indecisive indefinable indelible indelibly indelicate
    indentation indescribable indestructible indices indict indifference indifferent indigenous indigestible
    indigestion indignant indignation indignity indigo indiscreet indiscretion indiscriminate indispensable
    indisposed indisputable indistinct individualism individualist individuality indivisible indoctrinate
    indoctrination indolence indolent indomitable indoor inducement induct indulgence indulgent
    industrialisation industrialise industrialist industrialization industrialize industrious inedible
    ineffectual inelegant ineligible inept ineptitude inert inertial inescapable inexact inexcusable
    inexhaustible inexorable inexorably inexpensive inexperience inexplicable inexplicably inextricably
    infamy infancy infantry infatuation infeasible infectious inferno infertile infest infestation infidel
    infidelity infield infiltrate infiltration infinitesimal infinitive infirm infirmary infirmity infix
    inflame inflammable inflammation inflammatory inflatable inflate inflationary inflection inflexion
    influenza influx informality informant informational informer infraction infrared infringe infuriate
    infuse infusion ingenuity ingest ingrain ingratiate ingratitude inhale inhaler inhospitable inhuman
    inhumane inhumanity initiation initiator injection injunction injurious inkier inkiest inkling inky
    inlaid inland inlay inlet inmate inn innards innate innermost innkeeper innocuous innuendo innumerable
    inoculate inoculation inoffensive inoperative inopportune inordinate inquest inquisition inquisitive ins
    insaner insanity insatiable inscribe inscription inscrutable insecticide insecurity insensitivity
    inseparable insider insignia insignificance insincere insincerity insinuate insinuation insipid
    insistent insolence insolent insoluble insolvency insolvent insomnia inspector instability installment
    instalment instantaneous instep instigate instigation instil instill instinctive institutional
    institutionalise institutionalize instructive instructor insubordinate insubordination insubstantial
    insufferable insular insulate insulation insulator insulin insure insurer insurgent insurmountable
    insurrection intangible intelligible intelligibly intenser intensify intercede intercept interception
    interchange interchangeable intercom interconnect intercontinental interdependence interdependent
    interject interjection interlock interloper interlude intermarriage intermarry intermediary interment
    interminable interminably intermingle intermission intern internet interplanetary interplay
    interpolation interpose interracial interrogation interrogator intersect intersperse interstate
    interstellar intertwine interviewer interweave interwove interwoven intestinal intestine intimacy
    intimation intimidate intimidation intolerable intolerably intolerant intonation intoxicate intoxication
    intractable intramural intransitive intravenous intrepid intricacy intricate intrigue introspective
    introvert intrude intruder intrusion intrusive intuition inundate inundation invader invariable
    invariant invective inventive inventory inversion invertebrate investigator investor inveterate
    invigorate invincible invisibility invisibly invocation invoice involuntarily involuntary invulnerable
    inward iodine iota irascible ire iridescence iridescent iris irk ironically irradiate irreconcilable
    irrefutable irregular irregularity irrelevance irreparable irreplaceable irrepressible irreproachable
    irresistible irresponsibility irretrievable irretrievably irreverence irreverent irreversible
    irrevocable irrevocably irrigate irrigation irritability irritable irritably irritant islander isle
    isthmus italic italicise italicize itch itchier itchiest itchy itemise itemize iterate iteration
    iterative itinerant itinerary ivory ivy jab jabber jackal jackass jackdaw jackknife jackknives jackpot
    jade jagged jaggeder jaguar jailer jalopy jamb jamboree jangle janitor jar jaundice jaunt jauntier
    jauntiest jauntily jaunty javelin jaw jawbone jay jaywalk jaywalker jealousy jeer jell jellyfish
    jeopardise jeopardize jeopardy jerkier jerkiest jerky jersey jester jettison jetty jewel jeweler
    jeweller jewellery jewelry jibe jiffy jig jiggle jigsaw jilt jingle jinx jitterier jitteriest jitters
    jittery jockey jocular jog jogger joker jollier jolliest jolt jostle jot journalism jovial joyful
    joyfuller joyfullest joyous joystick jubilant jubilation jubilee judicial judiciary judicious judo jug
    juggernaut juggle juggler jugular juicier juiciest juicy jumble jumbo jumper jumpier jumpiest jumpy
    juncture juniper junket junkie junta jurisdiction juror juster jut jute juxtapose juxtaposition
    kaleidoscope kangaroo karat karate kayak keel keener keepsake keg kelp kennel kerb kerchief kerosene
    ketchup keyhole keynote keystone khaki kickback kickoff kidnapper kiln kilo kilobyte kilogram kilometer
    kilometre kilowatt kilt kimono kin kinda kinder kindergarten kindle kindlier kindliest kindred kinfolk
    kingfisher kink kinkier kinkiest kinky kinship kiosk kipper kitchenette kite kitten kitty kiwi knack
    knacker knapsack knead kneecap kneel knelt knickers knighthood knit knives knob knocker knockout knoll
    knot knottier knottiest knotty knowledgeable knuckle koala kosher kowtow kudos laborer laborious
    labourer labyrinth lace lacerate laceration lacier laciest lackluster lacklustre lacquer lacrosse lacy
    lade laden ladle ladybug ladylike laggard lagoon lair lamb lambda lame lament lamentable lamentation
    lamer lampoon lance lander landlady landlocked landmark landowner landslid landslide languid languish
    languor languorous lankier lankiest lanky lantern lap lapel lapse larceny lard larva larvae larynges
    laryngitis larynx lascivious lash lass latch latent lateral latex lath lathe lather latitude latrine
    lattice laud laudable laughable laughingstock launcher launder laundry laureate laurel lava lavender
    lavish lavisher lawful lawless lawmaker lawsuit lax laxative laxer laxity layman laymen lazier laziest
    leaden leafier leafiest leafy leakage leaky leaner leapfrog leapt lease leash leathery lectern ledge
    ledger lee leech leek leer leerier leeriest leery leeway lefter leftmost legacy legalise legalistic
    legality legalize legibility legibly legion legislate legislative legislator legislature legitimacy
    legume lemme lemonade lengthen lengthier lengthiest lengthwise leniency lentil leopard leotard leper
    leprosy lesion lessen letdown lethargic lethargy letterhead lettuce letup leukaemia leukemia levee lever
    leverage levity levy lewd lewder lexical lexicon liar libellous libelous liberalisation liberalise
    liberalism liberalization liberalize liberate liberation libertarian libretto lice lichen lick licorice
    lieu lieutenant lifeboat lifeforms lifeguard lifeless lifelike lifeline lifelong lifespan ligament
    ligature lighten lighthouse lightweight likable likeable likelier likeliest liken liker lilac lilt lily
    limber limbo lime limelight limerick limestone limitless limousine limp limper linchpin lineage linefeed
    linen liner linger lingerie lingo linguist liniment linker linoleum lint lioness lipstick liquefy
    liqueur liquidate liquidation liquorice listless litany literacy lithe lither lithium litigation
    litterbug littler liturgical liturgy livable liveable livelier liveliest livelihood liveliness liven
    livestock livid lizard llama loadable loaf loafer loam loath loathe loathsome loaves lob lobbyist lobe
    lobotomy lobster locale localise locality localize locker locket locksmith locomotion locomotive locust
    lodger loft loftier loftiest loftiness lofty logarithm logarithmic logger logician loin loincloth loiter
    loiterer loll lollipop lone lonelier loneliest loneliness lonesome longevity longhand longish longitude
    longitudinal longshoreman longshoremen lookout loom loon loonie loonier loony loosen looser loot lop
    lope lopsided lore loser lotion lottery lotus loudspeaker lounge louse lousier lousiest lovable lovelier
    loveliest loveliness lowdown lowlier lowliest loyaler loyalty lozenge lubricant lubricate lubrication
    lucid luckier luckiest lucrative lug lukewarm lull lullaby lumber lumberjack luminary luminous lumpier
    lumpiest lumpy lunacy lunar luncheon lunge lupin lupine lurch lure lurid luscious lush lusher luster
    lustier lustiest lustre lustrous lusty lute luxuriant luxuriate luxurious lye lymph lymphatic lynch lyre
    lyrical macabre macaroni mace machete machinist macho mackerel macroscopic madam madame madcap madden
    madder maddest madhouse madman madmen maelstrom magenta maggot magician magistrate magnanimity
    magnanimous magnate magnesium magnet magnetise magnetism magnetize magnificence magnify magnolia magnum
    magpie mahogany maid maiden mailman mailmen maim mainland mainline mainstay maintainability maintainable
    maintainer majestic majestically majesty makeshift makeup maladjusted malady malaria malevolence
    malevolent malformed malice malign malignancy malignant mall mallard malleable mallet malnutrition
    malpractice malt maltreat mama mamma mammal mammalian mammoth manacle manageable managerial mandible
    mandolin mane maneuver mange manger mangier mangiest mango mangrove mangy manhandle manhole manhood
    maniac maniacal manic manicure manicurist manifest manifold manlier manliest manliness mannequin
    mannerism mannish manoeuvre manor mansion manslaughter mantel mantelpiece mantle manure manuscript maple
    mapper mar marathon marble marcher mare margarine maria marigold marijuana marina marinate marine
    mariner marionette maritime marketable marketplace marksman marksmen marmalade maroon marquee marrow
    marsh marshal marshier marshiest marshmallow marshy marsupial mart martial martin martyr martyrdom
    marvel mas mascara mascot masculine mash masochist mason masonry masquerade massacre massage mast
    masterful mastermind masterpiece mastery masticate masturbation mat matador matchbook matchless
    matchmaker materialise materialism materialist materialistic materialize maternal maternity math
    matriarch matriarchal matriculate matriculation matrimonial matrimony matron matt matte mattress maturer
    maturity maudlin maul mausoleum mauve maverick maxim maxima maximal mayhem mayonnaise meadow meager
    meagre mealier mealiest mealy meander meaner measles measlier measliest measly measurable mechanise
    mechanize medal medallion meddle meddler meddlesome median mediate mediation mediator medicate
    medication medicinal mediocre mediocrity meditate meditation medley meek meeker megalomaniac megaphone
    megaton melancholy mellow mellower melodic melodious melodrama melodramatic melon membrane memento memo
    memoir memorably memorandum memorial memorise memorize menace menagerie menial menopause menstrual
    menstruate menstruation menthol mentor meow mercantile mercenary merchandise merchant merciful merciless
    merger meridian meringue mermaid merrier merriest merrily merriment mes mesdames mesh messenger messier
    messiest metabolic metabolism metallic metallurgy metamorphose metamorphosis metaphorical metaphysical
    metaphysics mete meteor meteoric meteorite meteorologist meteorology methodical methodology meticulous
    metropolis metropolitan mettle mew mezzanine miaow microbe microbiology microcode microfiche microfilm
    micrometer micrometre microorganism microphone microscope microscopic microsecond middleman middlemen
    midget midriff midst midstream midsummer midway midwife midwives mien mightier mightiest migraine
    migrant migratory mike milder mildew milestone militancy militant militarily militate militia milker
    milkier milkiest milkman milkmen milky miller milligram millimeter millimetre milliner millinery
    millionaire millionth millisecond mime mimicked mimicking mimicry mince mincemeat mindbogglingly mindful
    minefield miner mineral mingle miniature minibus minicomputer minimalism minion ministerial ministry
    mink minnow minstrel minuet minuscule minuter mirage mire mirth misadventure misapprehension
    misappropriate misappropriation misbehave misbehavior misbehaviour miscarriage miscarry miscellany
    mischief mischievous misconception misconduct misconstrue misdeed misdemeanor misdemeanour misdirection
    miser misfit misgiving mishap misinform misinformation misinterpretation misjudge mislaid mislay
    mismanagement mismatch misnomer misquote misrepresentation misshapen missionary missive misspell mistier
    mistiest mistletoe mistress mistrust misty mistype mite mitigate mitt mitten mixer moat mobilisation
    mobilise mobility mobilization mobilize moccasin mockery mockingbird modal moderator modernisation
    modernise modernity modernization modernize modesty modicum modifier modular modulate modulation mohair
    moist moisten moister moisture molar molasses moldier moldiest moldy mollify mollusc mollusk molt molten
    momentary momentous monarchy monastery monastic monetarism monetary mongoose mongrel monies monk
    monogamous monogamy monogram monolithic monologue monopolise monopolize monorail monosyllable
    monotonically monotonous monotony monsoon monstrosity monstrous monument monumental moo moodier moodiest
    moodily moody moonbeam moonlight moor moose moot mop mope morale moralist morass moratorium morbid
    morgue morn moronic morose morphine morphology morsel mortar mortgage mortification mortify mortuary
    mosaic mosque mosquito moss mossier mossiest mossy motel moth mothball motherhood motif motionless
    motley motlier motliest motorbike motorcade motorcycle motorise motorist motorize mouldier mouldiest
    mouldy moult mound mountaineer mountainous mourn mourner mournful mousier mousiest mousse moustache
    mousy mouthful mouthpiece movable mover mow mower mucous mucus muddier muddiest muddy muff muffin muffle
    muffler mugger muggier muggiest mugginess muggy mulch mule mull multi multinational multiplicative
    multiplicity multiprocessing multitasking multitude mummify mumps munch municipal municipality mural
    murderous murkier murkiest murky murmur muscular muse mush mushier mushiest mushroom mushy musk musket
    muss mussel mustache mustang mustard muster mustier mustiest musty mutant mutate mutation mute muter
    mutilate mutilation mutinous mutiny mutt mutton muzzle myopic myriad mystical mysticism mystify
    mythological nab nag naiver naivety namesake nap napalm nape napkin nappy narcotic narrate narration
    narrator nasal nastily nastiness nationalise nationalism nationalist nationalistic nationality
    nationalize nationwide nativity nattier nattiest natty naturalisation naturalise naturalist
    naturalization naturalize naught naughtier naughtiest naughtily naughtiness nausea nauseate nauseous
    nautical naval navel navigable navigate navigation navigator navy nearsighted neater nebula nebulae
    nebulous necessitate neckerchief necklace neckline necktie necrophilia nectar nectarine needier neediest
    needlework needy negation neglectful negligee negligence negligent negotiator neigh neighborliness
    neighbourliness neon neophyte nephew nepotism nestle nether nettle neurologist neurology neuron neuroses
    neurosis neurotic neuter neutralise neutrality neutralize neutron newbie newborn newfangled newsagents
    newscast newscaster newsier newsiest newsprint newsstand newsy newt newton nibble nicety niche nickel
    nicotine niece niftier niftiest nifty nigh nightclub nightfall nightgown nightingale nightmarish
    nighttime nimble nimbler nimbly nincompoop nineteen nineteenth ninetieth ninety ninny ninth nip nippier
    nippiest nipple nippy nit nitrate nitrogen nitwit nobility nobleman noblemen nobler noblewoman
    noblewomen nobly nocturnal nod noes noiseless noisier noisiest noisily noisiness nomad nomadic
    nomenclature nomination nominative nominee non nonchalance nonchalant noncommittal nonconformist
    nondescript nonentity nonfiction nonflammable nonpartisan nonprofit nonresident nonsensical nonstandard
    nonstop nontrivial nonviolence noodle nook noose northeast northeasterly northeastern northerly
    northward northwest northwestern nosebleed nosier nosiest nostalgic nostril nosy notch notebook
    noteworthy noticeboard notional notoriety nougat nought nourish nourishment nova novelist noxious nozzle
    nuance nuclei nucleus nude nuder nudge nudity nugget nullify numerate numerator nuptial nursemaid
    nursery nurture nutcracker nutmeg nutrient nutriment nutrition nutritional nutritious nutshell nuttier
    nuttiest nutty nuzzle nylon nymph oaf oak oases oasis oath oatmeal obedience obedient obelisk obese
    obesity obfuscation obituary objectivity objector obligate oblique obliterate obliteration oblivion
    oblivious oblong oboe obscener obscenity obscurer observable observance observant observatory obsessive
    obsolescence obsolescent obstacle obstetrician obstetrics obstinacy obstinate obstruction obstructive
    obtrusive obtuse obtuser occupancy occupant occupational oceanic oceanography octagon octagonal octal
    octave octopus ocular odder oddity ode odious odometer odor odour oesophagi oesophagus offbeat officiate
    officious offload offshoot offshore offstage oftener ogle ogre ohm ohs oilier oiliest oily ointment okay
    okra olden olfactory olive omega omelet omelette omen ominous omnibus omnipotence omnipotent omnipresent
    omniscient oncoming onerous onlooker onomatopoeia onrush onset onslaught onward oodles ooze opal opaque
    opaquer opener operand operatic operative ophthalmologist ophthalmology opinionated opium opossum
    opportune opportunist oppressive oppressor optician optima optimism optimist optometrist opulent oracle
    orangutan oration orator oratory orchard orchestrate orchestration orchid ordain ordeal ordinance
    ordinarily ordination ore organisational organism organist organizational orgasm orgy orifice
    originality ornament ornamental ornate ornithologist ornithology orphan orphanage orthodontist
    orthogonal orthogonality orthography orthopaedics orthopedics oscillate oscillation oscilloscope osmosis
    ostensible ostensibly ostentation ostentatious ostracise ostracize ostrich otter ouch ounce oust ouster
    outbound outbreak outburst outcast outclass outdid outdistance outdo outdone outdoor outermost outfield
    outfit outgrew outgrow outgrown outgrowth outhouse outlaid outlandish outlast outlaw outlay outlet
    outlive outlying outmoded outnumber outpatient outpost outran outrun outshine outshone outsider outskirt
    outsmart outspoken outstation outstrip outward outwit ova oval ovary ovation oven overate overbear
    overblown overboard overbore overborne overburden overcast overcharge overcoat overcrowd overdid overdo
    overdone overdose overdraw overdrawn overdrew overeat overeaten overestimate overgrew overgrow overgrown
    overhand overhang overhaul overhear overheard overheat overhung overkill overlaid overlain overland
    overlay overlie overpass overpopulation overpower overprint overran overrate overreact overrule overrun
    oversampling oversaw oversee overseen overseer overshadow overshoot overshot oversight
    oversimplification oversleep overslept overstate overstep overt overtake overtaken overthrew overthrow
    overthrown overtook overture overturn overuse overweight overwork overwrite overwrought ovum owl oxen
    oxidation oxide oxidise oxidize oyster pacemaker pacific pacifism pacifist pacify packer pact paddle
    paddock paddy padlock paediatrician paediatrics pagan pageant pageantry pager pagination pagoda pail
    painfuller painfullest painstaking painter pajamas pal palaeontologist palaeontology palatable palate
    palatial paleontologist paleontology paler palette pall pallbearer pallid pallor palm palomino palpable
    palpably paltrier paltriest paltry pamper pamphlet panacea pancake pancreas pancreatic panda pandemonium
    pander pane pang panhandle panhandler panicked panicking panicky panorama panoramic pansy panther pantie
    pantomime pantry pap papa papacy papal papaya paperweight paperwork paprika papyri papyrus parable
    parachute paradigm paradoxical paraffin paragon parakeet paralyse paralysis paralytic paralyze paramount
    paraphernalia paraplegic parasite parasitic parasol paratrooper parcel parch parchment pardonable pare
    parentage parental parenthetical parenthood parish parishioner parka parkway parliamentary parlor
    parlour parole parsec parser parsley parsnip parson parsonage partake partaken partiality participation
    participle partisan partnership partook partridge pas passable passageway passbook passer pasta pastel
    pasteurisation pasteurise pasteurization pasteurize pastiche pastier pastiest pastime pastor pastoral
    pastry pasture pasty patchwork patchy pate paternal paternalism paternity pathetically pathological
    pathologist pathology pathos pathway patienter patio patriarch patriarchal patrimony patriot patriotic
    patriotism patrol patron patronage patter patty paucity paunch paunchier paunchiest paunchy pauper pave
    pavilion paw pawn pawnbroker payable payer payload payoff payroll pea peaceable peacemaker peach peacock
    peal pear pearl peat pebble pecan peck peculiarity pedagogy peddle peddler pedestal pediatrician
    pediatrics pedigree pedlar peek peel peep peerless peeve peevish peg pelican pellet pelt pelvic pelvis
    penal penalise penalize penance penchant pendant pendulum penetrate penetration penicillin peninsula
    penis penitence penitent penitentiary penknife penknives penmanship pennant penniless pension pensioner
    pensive pentagon pentagonal penthouse penultimate peon peony pep pepper peppermint perceptible
    perceptive perch perchance percolate percolation percolator percussion peremptory perennial perfecter
    perfectionist perforate perforation performer perfume perfunctorily perfunctory peril perilous perimeter
    periodical periphery periscope perish perishable perjure perjury perk perkier perkiest perky permanence
    permeate permissive permutation pernicious peroxide perpendicular perpetrate perpetrator perpetuate
    perplex perplexity persecution persecutor perseverance persevere persistence persona personable
    personalise personalize personification personify perspiration perspire persuasive pert pertain perter
    pertinent perturb perusal peruse pervade pervasive perversion pervert peskier peskiest pesky pessimism
    pessimist pessimistic pest pester pesticide pestilence petal peter petite petition petrify petroleum
    petticoat pettier pettiest pettiness petulant petunia pew pewter phantom pharmaceutical pharmacist
    pheasant phenomenal philanthropic philanthropist philanthropy philosophise philosophize phlegm
    phlegmatic phobia phonetic phoney phonics phonier phoniest phonograph phony phosphor phosphorescence
    phosphorescent phosphorus photocopier photogenic photographer photography photon photosynthesis
    phototypesetter phraseology physician physiological physique pianist piccolo pickax picket pickier
    pickiest pickle pickpocket pickup picky picnic picnicked picnicking pictorial picturesque piddle
    piecemeal piecework pier pierce piety pigeonhole piggish piggyback pigheaded pigment pigpen pigtail pike
    pilfer pilgrim pilgrimage pillage pillar pillow pillowcase pimple pimplier pimpliest pimply pincushion
    pine pineapple pinion pinker pinnacle pinpoint pioneer pious pique piracy piranha pirate pirouette pis
    pistachio pistol piston pitcher pitchfork piteous pithier pithiest pithy pitiful pitiless pittance pivot
    pivotal pixie placard placate placement placenta placid plagiarise plagiarism plagiarist plagiarize
    plaice plaid plainer plaintiff plaintive planar planetarium plank plankton planner plantain plantation
    planter plaque plasma plateau platinum platitude platoon platter plausibility plausibly playable
    playback playful playhouse playmate playpen plaything playwright plaza plead pleasanter pleasantry
    pleasurable pleat pledge plentiful plethora pliable pliant pliers plight plod plop plough plow pluck
    plucky plum plumage plumb plumber plume plummet plump plumper plunder plunge plunger plurality plush
    plusher plutonium ply plywood pneumatic pneumonia poach poacher pocketbook pockmark pod podium poetical
    poignancy poignant poinsettia poise poisonous poker pokey pokier pokiest poky polarisation polarise
    polarity polarization polarize polemic policemen policewoman policewomen polio politer polka pollen
    pollinate pollination pollster pollutant pollute polo polygamous polygamy polygon polyp polytechnic
    pomegranate pomp poncho pond ponder ponderous pontoon pony poodle poop popcorn poplar poppy popularise
    popularize populous porcelain porch porcupine pore pornographic porous porpoise porridge portal portend
    portent portfolio porthole portico portlier portliest portrait portrayal positional positivism
    possessive possessor possum postbox postcode posterior posterity postgraduate posthumous postman
    postmark postmen postponement posture posy potassium potency potent pothole potion potter pottery pouch
    poultry pounce pout powdery powerhouse powerless powwow practicality practitioner pragmatism prairie
    praiseworthy pram prance prank prattle prawn preacher preamble precarious precautionary precinct
    precipice precipitate precipitation precipitous preciser preclude precocious preconceive preconception
    precursor predator predatory predefined predestination predicament predicate predictably predictor
    predisposition predominance predominant predominate preeminence preeminent preempt preen prefab prefect
    preferential prehistoric prejudicial prelude premeditation premier premiere premonition prenatal
    preoccupation preoccupy prepaid preparatory prepay preponderance preposition prepositional preposterous
    prerogative presentable presenter preservation preservative preside presidency presidential prestige
    prestigious presto presumption presumptuous presuppose pretence pretender pretense pretension pretext
    prettier prettiest pretzel prevalence preventable preventive prey priceless prick prickle pricklier
    prickliest priestess priesthood prim primal primate primer primeval primmer primmest primp primrose
    principality printable prism privater privation privatise privatize privier priviest privy probabilistic
    probation probe problematic procedural procession processional proclamation procrastinate
    procrastination procure procurement prod prodigal prodigious prodigy profane profanity profess proffer
    proficiency proficient profiteer profounder profundity profuse profusion progeny prognoses prognosis
    progression progressive prohibition prohibitive projectile projector proletarian proletariat proliferate
    prolific prologue prom promenade prominence promiscuity promiscuous promontory prompter promulgate prong
    pronouncement proofread prop propagate propagation propel propeller propensity properer prophecy
    prophesy prophetic proponent proportionality proportionate propositional proprietor propriety propulsion
    prosecutor prospector prospectus prosper prosperity prosperous prostitution prostrate protagonist
    protective protector protestant proton protract protractor protrude protrusion prouder provable provably
    provenance proverb proverbial providence provider province provincial proviso provocation prow prowess
    prowl prowler proxy prude prudence prudent prudish prune pry psalm pseudonym psych psyche psychedelic
    psychiatric psychiatrist psychiatry psychic psychoanalysis psychoanalyst psychopath psychoses psychosis
    psychotherapy psychotic puberty puck pucker puddle pudgier pudgiest pudgy pueblo puff puffer puffier
    puffiest puffy pugnacious puke pulley pullover pulmonary pulpit pulsate pulsation pulverise pulverize
    puma pumice pummel pumpernickel pumpkin punchline punctual punctuality punctuate pundit pungent punier
    puniest punishable punitive punk punker punter puny pup puppet puppy purchaser puree purer purgatory
    purification purify puritanical purpler purport purposeful purr purse purveyor pus pusher pushier
    pushiest pushover pushy pussier pussiest pussy putative putrid putter putty pyjamas pyramid pyre qua
    quack quadrangle quadrant quadratic quadrilateral quadruped quadruple quadruplet quagmire quail quaint
    quainter quake qualitative qualm quandary quantifier quantify quantitative quarantine quark quarrel
    quarrelsome quarry quart quarterback quartet quartz quash quaver quay queasier queasiest queasy
    queenlier queenliest queer queerer quell quench quiche quicken quicksand quill quilt quinine
    quintessence quintet quintuplet quip quirk quirky quitter quiver quizzes quizzical quorum quotient rabbi
    rabble rabies raccoon racer racetrack racier raciest racketeer racy radial radiance radiant radiate
    radiator radii radioactive radioactivity radish radium raffle raft rafter ragamuffin raggeder ragtime
    raider raincoat raindrop rainfall rainier rainiest rainstorm rainwater rainy raisin rake rally ramble
    rambler ramification ramp rampage ramrod ramshackle ranch rancher rancid rancor rancorous rancour ranger
    ranker rankle ransack ransom rap rapider rapidity rapist rapport rapt rapture rapturous rarity rascal
    rasher rasp raspberry raster ratification ratify ration rationalisation rationalise rationality
    rationalization rationalize rattler rattlesnake ratty raucous ravage ravel raven ravenous ravine ravish
    rawer rayon raze reactive readability readier readiest readiness readjust realer realism realist
    realistically reallocate realty ream reap reaper reappear rearrangement reassurance rebate rebel
    rebellion rebellious rebind rebirth reborn rebound rebuff rebuke rebut rebuttal recalcitrant recant
    recap recapture recede recenter receptacle receptionist receptive recess recession recharge rechargeable
    reciprocal reciprocate recital recitation recite reclamation recline recluse recoil recollect recompense
    recompile reconciliation recondition reconfigure reconnaissance reconnect reconstruct reconstruction
    recount recoup recourse recoverable recreate recreation rectal rector rectum recuperate recuperation
    recur recurrence recurrent redden redder reddest redeem redeemable redefinition redemption redesign
    redhead redid redirection rediscover redistribute redistribution redo redone redraft redraw redress reed
    reef reek reel reelect referee refill refinement refinery reflective reflector reflexive reformation
    reformer refraction refreshment refrigerate refrigeration refrigerator refuel refuge refugee refurbish
    refurbishment refutation regal regale regalia regatta regenerate regeneration regent regimen regiment
    regimental registrar registry regress regression regretful regrettable regularity regulate regurgitate
    rehabilitate rehabilitation rehash rehearsal rehearse reimburse reimbursement rein reincarnate
    reincarnation reindeer reinforce reinforcement reinstatement reiteration rejoice rejoin rejoinder
    rejuvenate rejuvenation relaid relapse relational relativistic relaxation releasable relegate relent
    relentless reliance reliant relic relinquish relish relive reload relocatable relocate remade remake
    remedial remembrance reminisce reminiscence remiss remission remit remittance remnant remodel remorse
    remorseful remorseless remoter removable remunerate remuneration renaissance rendezvous renegade renege
    renewable renewal renounce renovate renovation renown rental renunciation reopen reorganisation
    reorganise reorganization reorganize repaid reparation repatriate repay repayment repeal repel repellent
    repentance repentant repercussion repetitious replay replenish replete replica replicate replication
    repose repository reprehensible repress repression repressive reprieve reprimand reprint reprisal
    reproach reproductive reprogram reprove reptile republic republican repudiate repudiation repugnance
    repugnant repulse repulsion reputable repute requiem requisition reroute resale reschedule rescind
    rescuer resentful resentment reservoir reshuffle residential residual residue resilience resilient resin
    resistant resistor resolute resolver resonance resonant resound resourceful respectability respectably
    respectful respiration respirator respiratory respite resplendent responsibly responsive restful
    restfuller restfullest restitution restive restless restoration restraint restructure resubmit resultant
    resumption resurface resurgence resurrect resuscitate resuscitation retailer retainer retaliate
    retaliation retard retch retention rethink reticence reticent retina retort retrace retraction retreat
    retribution retriever retroactive retrograde retrospect retrospective retry returnable retype reunion
    reunite rev revamp revel reveler reveller revelry revengeful reverberate reverberation revere reverence
    reverent reverie reversal reversible reversion reviewer revile revisit revival revive revoke
    revolutionise revolutionize revolve revolver revue revulsion rewind rework rhapsody rhetoric rheumatism
    rhino rhinoceros rhododendron rhubarb rhythmic rib ricketier ricketiest rickety rickshaw ricochet
    riddance riddle rider ridge ridicule rife rifer rifle rift rig righteous righter rightful rightmost
    rigidity rigor rigour rile rim rind ringleader ringlet ringworm rink rinse rioter riotous ripe ripen
    riper riposte ripple riser riskier riskiest rite rivalry rivet roach roadblock roadside roam roar roast
    rob robber robbery robe robin robuster rocker rockier rockiest rocky rodent rodeo roe rogue roguish
    roller romantically romp rook rookie roomier roomiest roommate roomy roost rooster rooter rosary
    rosemary rosier rosiest roster rostrum rosy rotary rote rotisserie rotor rottener rotund rotunda rouge
    roughage roughen rougher roughhouse roulette rounder rouse router rowboat rowdier rowdiest rowdiness
    rowdy royalty rubble rubier rubiest rubric ruby rucksack ruckus rudder ruddier ruddiest ruddy ruder
    rudimentary rue rueful ruff ruffian ruffle rug rugby ruggeder ruinous rum rumble ruminate rummage rummer
    rummest rummy rump rumple runaway rundown rune runner runnier runniest runny runt runway rupture ruse
    rust rustic rustier rustiest rustle rustler rut ruthless rye sabbatical saber saboteur sabre sac
    sacrament sacrificial sacrilege sacrilegious sadder saddest saddle sadism sadist sadistic safari
    safekeeping saffron sag sage sagebrush sager sailboat sailor saintlier saintliest salable salad salami
    saleable salesmen salespeople salesperson saleswoman saleswomen salient saliva salivate sallow sallower
    sally salmon salon saloon salter saltier saltiest salty salutation salute salvage salve sampler
    sanatorium sanctify sanctimonious sanction sanctity sanctuary sandal sandbag sandier sandiest sandman
    sandmen sandpaper sandstone sandstorm sandy saner sanitarium sanitary sanitation sanserif sap sapling
    sapphire sarcastically sardine sari sash sassier sassiest sassy satanic satchel satin satirical satirise
    satirist satirize saturate saturation saucepan saucer saucier sauciest saucy sauerkraut sauna saunter
    sausage savage savager savagery saver savior saviour savor savorier savoriest savory savour savourier
    savouriest savoury savvier savviest savvy sawdust saxophone scab scaffold scalar scald scalier scaliest
    scallop scalp scalpel scaly scamper scandalise scandalize scandalous scant scanter scantier scantiest
    scanty scapegoat scar scarcer scarcity scarecrow scarier scariest scarves scary scathing scatterbrain
    scavenger scenic scent scepter sceptic scepticism sceptre schemer schizophrenia schizophrenic
    scholarship scholastic schoolboy schoolchild schoolchildren schoolteacher schooner scissor scoff scold
    scoop scoot scooter scorch scorer scorn scornful scorpion scoundrel scour scourge scout scowl scrabble
    scram scramble scrapbook scrape scratchier scratchiest scratchy scrawl scrawnier scrawniest scrawny
    screech screwdriver screwier screwiest screwy scribble scribe scripture scriptwriter scrounge scrub
    scruff scruffier scruffiest scruffy scruple scrupulous scrutinise scrutinize scrutiny scuff scuffle
    sculptor sculpture scurrilous scurry scuttle scythe seafaring seafood seam seaman seamen seamstress
    seaport sear searchlight seashell seashore seasick seaside seasonable seasonal seaweed secede secession
    seclude seclusion secondarily secrecy secretarial secrete secretion secretive securer sedan sedate
    sedater sedative sedentary sediment sedimentary seduce seduction seductive seedier seediest seedling
    seedy seep seepage seer seesaw seethe segmentation segregate segregation seize seizure selector seller
    selves semantically semblance semen semester semicircle semicolon semiconductor semifinal seminary
    senate senator senile senility seniority sensational sensationalism senseless sensibility sensor sensory
    sensual sensuality sensuous sentience sentimentality sentry sepulcher sepulchre sequencer sequin
    serenade serene serener serenity sergeant serpent serum serviceable serviceman servicemen serviette
    servile servitude setback settable setter settlement settler seventeen seventeenth seventy sever
    severance severer sew sewage sewer sewn sexism shabbier shabbiest shabbily shabby shack shackle shadier
    shadiest shadowier shadowiest shadowy shady shaft shaggier shaggiest shaggy shakier shakiest shallower
    sham shamble shameful shameless shampoo shamrock shanty shapelier shapeliest shark sharpen sharpener
    sharper shatter shave shaven shaver shawl sheaf shear sheath sheathe sheave sheen sheepish sheerer
    sheikh sheller shellfish shepherd sherbet sheriff sherry shield shiftier shiftiest shiftless shifty
    shimmer shin shingle shinier shiniest shipment shipshape shipwreck shire shirk shiver shoal shod
    shoddier shoddiest shoddy shoelace shoestring shoo shopkeeper shoplifter shopper shore shortcoming
    shortfall shortlist shotgun shovel showcase showdown showier showiest showman showmen showy shrank
    shrapnel shred shrew shrewd shrewder shriek shrill shriller shrimp shrine shrink shrinkage shrivel
    shroud shrub shrubbery shrug shrunk shrunken shuck shudder shuffle shun shunt shutter shuttle shyer
    sibling sicker sickle sicklier sickliest sideline sidelong sideshow sidestep sidetrack sidewalk sidle
    siege sierra siesta sieve sift sightless signer signify signpost silenter silhouette silk silken sill
    silliness silo silt silversmith silverware silvery simile simmer simplex simplification simulator
    sincerer sincerity sinew sinewy singe singularity sinner sinus sip siphon sire siren sirloin sissier
    sissiest sissy sisterhood sitter sixpence sixteenth sixtieth sizable sizeable sizer sizzle skate
    skateboard skater skein skeptic skepticism sketchier sketchiest sketchy skew skewer ski skid skilful
    skillet skillful skim skimp skimpier skimpiest skimpy skinflint skinnier skinniest skinny skipper
    skirmish skit skittish skulk skunk skylight skyline skyrocket skyscraper slab slack slacken slacker
    slain slake slam slander slant slap slapstick slat slate slaughter slavery slavish slay sleazier
    sleaziest sleazy sled sledgehammer sleek sleeker sleeper sleepier sleepiest sleepless sleepy sleet
    sleeve sleeveless sleigh slender slenderer slew slick slicker slier sliest slime slimier slimiest
    slimmer slimmest slimy sling slingshot slink slipper slipperier slipperiest slipshod slit slither
    slitter sliver slob slobber slog slop sloppier sloppiest slosh sloth slothful slouch slovenlier
    slovenliest slovenly sludge slug sluggish sluice slum slumber slummer slump slung slunk slur slush slut
    sly slyer smack smallpox smarter smattering smear smellier smelliest smelt smidgen smirk smite
    smithereens smitten smock smog smokestack smokier smokiest smoky smolder smoother smote smother smoulder
    smudge smugger smuggest smuggle smuggler smut snake snap snappier snappiest snappy snapshot snare snarl
    snatch sneaker sneakier sneakiest sneer sneeze snicker snide snider sniffle snip snipe sniper snippet
    snitch snob snobbish snooker snoop snootier snootiest snooty snooze snore snorkel snort snot snout
    snowball snowdrift snowfall snowflake snowier snowiest snowplough snowplow snowstorm snowy snub snuff
    snuffer snug snugger snuggest snuggle soak soapier soapiest soapy soar sob soberer sobriety soccer
    sociable socialise socialize sociological sociologist sociology soda sodden sodium sodomy sofa softball
    soften softer soggier soggiest soggy sojourn solace solder solemn solemner solemnity solicit solicitous
    solidarity solider solidify solidity solitaire solitary solitude soloist soluble solvent somber sombre
    someday somersault sonata sonic sonnet sonorous soot soothe sootier sootiest sooty sop sophistication
    sophistry sophomore soprano sorcerer sorceress sorcery sorer sorority sorrier sorriest sorrow sorrowful
    sorta sounder soundproof sour sourer southeast southeastern southerly southerner southpaw southward
    southwest southwestern souvenir sovereign sovereignty sow sown spa spacecraft spaceship spacial spacious
    spade spaghetti spangle spaniel spank spanner spar sparer spark sparkle sparkler sparrow sparse sparser
    spasm spasmodic spat spate spatter spatula spawn spay spear spearhead spearmint specialisation
    specialization specifier specious speck spectacle spectator specter spectra spectre speculative
    speculator speechless speedboat speedier speediest speedometer speedy spellbind spellbound speller
    spendthrift sperm spew spherical sphinx spice spicier spiciest spicy spider spilt spinach spinal
    spindlier spindliest spindly spine spineless spinster spire spiteful spitefuller spitefullest spittle
    splash splat splatter spleen splendider splendor splendour splice splint splinter splurge spokesmen
    spokespeople spokesperson spokeswoman spokeswomen sponge spongier spongiest spongy sponsorship
    spontaneity spook spookier spookiest spooky spoon spoonful sporadic spore sporran sportsmanship spotless
    spotlight spottier spottiest spotty spouse sprain sprawl spreadsheet spree sprier spriest sprig
    springboard springier springiest springtime springy sprinkle sprinkler sprint sprinter sprout spruce
    sprucer spry spud spun spunk spurn spurt sputter squabble squadron squalid squalider squall squalor
    squander squarer squat squatter squattest squawk squeak squeakier squeakiest squeaky squeal squeamish
    squelch squid squint squinter squire squirm squirrel squirt stab stabilise stabilize stabler stadium
    stag stagecoach stagnant stagnate stagnation staid staider stain stairway stalemate staler stalk
    stallion stalwart stamina stammer stampede stanch stancher standardisation standardization standby
    standoff standstill stank stanza staple stapler starboard starch starchier starchiest starchy stardom
    starfish starker starlight starrier starriest starry starvation statelier stateliest stater statesman
    statesmanship statesmen stationery statistician statue stature statute statutory staunch stauncher stave
    steadfast steadier steadiest steak stealth stealthier stealthiest stealthily stealthy steamier steamiest
    steamroller steamy steeper steeple stellar stench stencil stenographer stenography stepladder
    sterilisation sterilise sterilization sterilize stern sterner stethoscope stew steward stewardess
    sticker stickier stickiest stickler stiffen stiffer stifle stigma stigmata stillborn stiller stilted
    stimulant stimuli stimulus sting stinger stingier stingiest stinginess stingy stink stint stipulate
    stipulation stirrup stitch stockade stockbroker stockholder stockier stockiest stockpile stocky
    stockyard stodgier stodgiest stodgy stoical stoke stolid stolider stomp stonier stoniest stony stool
    stoop stopgap stopover stoppage stopper stopwatch storehouse storekeeper storeroom stork stormier
    stormiest stormy stout stouter stove stow stowaway straddle straggle straggler straighten straighter
    strainer strait straitjacket strand strangle strangulation strap strata stratagem stratify stratosphere
    stratum strawberry streak streamer streamline streetcar strenuous stressful stretcher strew strewn
    stricken stricter stridden stride strife striker stringier stringiest stringy stripe stripper striven
    strode stroll stroller stronghold strove structuralist strum strung strut stub stubbier stubbiest
    stubble stubborn stubborner stubby stud studentship studious stuffier stuffiest stuffy stump stung stunk
    stupefy stupendous stupider stupor sturdier sturdiest sturdy stutter stylish stylistic stylus suave
    suaver sub subcommittee subconscious subdivide subdivision subdue subgroup subjugate subjunctive sublet
    sublime sublimer submarine submerge submersion submissive subnormal subordinate subprogram subscriber
    subscript subsection subservient subside subsidy subsist subsistence substandard substantiate subsystem
    subterfuge subterranean subtler subtract subtraction suburb suburban subversive subvert succinct
    succincter succor succour succulent succumb suck sucker suckle suction suds suede suffocate suffocation
    suffrage sugarier sugariest sugary suggester suggestive suitcase suitor sulfur sulk sulkier sulkiest
    sulky sullen sullener sulphur sultan sultrier sultriest sultry summarily summit summon sumptuous
    sunbathe sunburn sundae sundial sundown sunflower sunglasses sunken sunlit sunnier sunniest sunscreen
    sunset suntan sunup sup superber supercomputer superhuman superimpose superintendent superlative
    superscript supersede supersonic superstar superstition superstitious superstructure supervisory supper
    supplant supple suppler supportive supposition supremacy surcharge surer surf surfboard surge surgeon
    surgical surlier surliest surly surmise surmount surpass surreal surrender surreptitious surveillance
    surveyor survivor suspender suspense sustainable sustenance swab swagger swaggerer swampier swampiest
    swampy swan swarm swarthier swarthiest swarthy swat swathe sway sweater sweaty sweeper sweepstake
    sweeten sweeter sweetheart swell sweller swerve swift swifter swig swill swindle swindler swine swipe
    swirl swish swisher switchable switchboard switcher swivel swollen swoon swoop swordfish swung syllable
    syllabus symbolise symbolism symbolize symmetrical sympathetically symphonic symptomatic synagogue
    synapse synchronisation synchronise synchronization synchronize synchronous synopses synopsis syntheses
    synthesise synthesize synthetic syphilis syringe syrup systematically tabby tabernacle tablecloth
    tablespoon tablespoonful tablet tabloid taboo tabulate tabulation tacit taciturn tackier tackiest tacky
    taco tact tactful tadpole tailgate taillight tailspin taint takeoff takeover talc talisman talkative
    talker taller tallow tally talon tambourine tamer tamper tan tandem tang tangential tangerine tangible
    tangle tango tankard tanker tanner tannest tantalise tantalize tantamount tantrum taper tapestry tar
    tarantula tardier tardiest tardiness tardy tariff tarnish tarpaulin tarrier tarriest tarry tart tartan
    tartar tarter tassel tasteful tastier tastiest tasty tattle tattoo tatty taunt taut tauter tautology
    tavern tawdrier tawdriest tawdry tawnier tawniest tawny taxable taxicab teacup teak teammate teamster
    teamwork teardrop tearful tease teaspoon teat technicality technician tedium tee teem teen teeter teethe
    teetotal teetotaler teetotaller telecommunications telegram telegraph telepathic telepathy teletype
    televise teller telltale temperament temperamental temperance temperate tempest tempestuous template
    tempo temporal tenable tenacious tenacity tenancy tenant tenderer tenderise tenderize tendon tendril
    tenement tenet tenor tenser tensors tent tentacle tenuous tenure tepee tepid termini terminus termite
    terrace terrain terrestrial terrier terrific territorial terrorise terrorize terser testable testament
    tester testicle testify testimonial testimony testis tetanus tether textile texture thankless thatch
    thatcher thaw theatrical theist thence theologian theoretic theorise theorist theorize therapeutic
    therapist thereon thereupon thermal thermodynamics thermometer thermostat thesauri thesaurus theta
    thicken thicker thicket thigh thimble thinker thinner thinnest thirstier thirstiest thirsty thirteen
    thirteenth thirtieth thistle thong thorn thornier thorniest thorny thoroughbred thorougher thoughtful
    thoughtless thousandth thrash threadbare thresh thresher thrice thrift thriftier thriftiest thrifty
    thrill thriller thrive throb throne throng throttle throwaway throwback thud thug thumbtack thump
    thunder thunderbolt thunderous thunderstorm thunderstruck thwart thyme thyroid tiara tickle ticklish
    tidal tidbit tide tidier tidiest tier tiff tighten tighter tightrope tightwad tilde tilt timber
    timekeeper timeless timelier timeliest timezone timid timider timidity tinder ting tinge tingle tinier
    tiniest tinker tinkle tinnier tinniest tinny tinsel tint tipsier tipsiest tipsy tiptoe tirade tireder
    tireless tissue tit titbit titillate titter toadstool toaster toboggan toddle toddler toenail toffee
    toga toil tolerable tolerably tomahawk tomb tomboy tombstone tomcat tonal tong tonic tonnage tonne
    tonsil tonsillitis toolkit toot toothache toothbrush toothpaste toothpick topaz topography topology
    topple torch torment tormentor tornado torpedo torque torrent torrential torrid torso tortilla tortoise
    tortuous tot totalitarian totalitarianism totality tote totem totter toucan touchdown touchier touchiest
    touchy toughen tougher toupee tournament tourniquet tousle tout tow towel townspeople toxic toxin tract
    traction tractor trademark trader traditionalist trafficked trafficking tragically trailer trainee
    trainer trait traitor traitorous tramp trample trampoline trance tranquil tranquiler tranquility
    tranquilize tranquilizer tranquillise tranquilliser tranquillity transact transatlantic transcend
    transcontinental transcribe transcription transferable transformer transfusion transgress transgression
    transistor transitional transitive transitory transliteration translucent transparency transpire
    transplant transportable transportation transpose transverse trapdoor trapeze trapezoid trapper trashier
    trashiest trashy trauma traumatic traumatise traumatize traveler traveller traverse travesty trawl
    trawler treacherous treachery treacle treadmill treason treasurer treasury treatise treble trellis
    tremble tremor trench trendier trendiest trepidation trespass trespasser trestle triangular tribal
    tribulation tribunal tributary tribute trickery trickier trickiest trickle trickster tricycle
    trigonometry trill trillion trim trimester trimmer trimmest trinket trio tripe triplet triplicate tripod
    trite triter triumphant triviality trod trodden troll trombone trooper trophy tropical trot troublemaker
    troublesome trough trounce troupe trout trowel truancy truant truce trudge truer truffle truism trump
    truncation trustee trustful trustier trustiest trustworthier trustworthiest trustworthy truthful tryout
    tsar tub tuba tuberculosis tubular tuck tuft tug tuition tulip tumble tumbler tummy tumor tumour tumult
    tumultuous tuna tundra tuneful tuner tunic turban turbine turbulence turbulent tureen turf turgid turkey
    turmoil turnaround turner turnip turnout turnover turnpike turnstile turpentine turquoise turret turtle
    turtleneck tusk tussle tuxedo twang tweak twee tweet tweezers twelfth twiddle twig twilight twine twinge
    twinkle twirl twister twitch twitter tycoon typeface typescript typesetter typhoid typhoon typhus typify
    typist typographic typographical tyrannical tyrannise tyrannize tyranny tyrant ubiquitous udder uglier
    ugliest ugliness ulcer ulterior ultimatum ultra ultrasonic ultraviolet umpire umpteen unacceptably
    unaccepted unaccountable unaccountably unadulterated unaltered unanimity unanimous unanswerable
    unanswered unarmed unassigned unassuming unattached unattainable unattractive unbearably unbeatable
    unbecoming unbeliever unblock unborn unbreakable unbroken unburden uncannier uncanniest uncanny
    unceasing unchallenged uncharitable unchristian unclean uncleaner uncomfortably uncommoner
    uncompromising unconcerned unconditional unconfirmed unconstitutional uncontrollable uncontrolled
    uncontroversial unconventional unconvinced uncountable uncouth uncover uncultured uncut undamaged
    undaunted undecidable undecided undemocratic undeniable undeniably underbrush undercover undercurrent
    undercut underdog underflow underfoot undergarment undergrowth underhanded undermine undernourished
    underpants underpass underprivileged underrate underscore undershirt underside understandably understate
    understatement understudy undertaker undertone undertow underwater underwear underweight underworld
    underwrite underwritten underwrote undeserved undetected undeveloped undisturbed undoubted undress undue
    undying unearth uneasier uneasiest uneasily uneasiness uneconomic uneconomical uneducated unemployable
    unenlightened unequal unequivocal unerring unethical uneven uneventful unfailing unfairer unfaithful
    unfasten unfavorable unfavourable unfeasible unfeeling unfilled unfit unfold unforeseen unforgettable
    unforgivable unfriendlier unfriendliest unfunny unfurl ungainlier ungainliest ungainly ungodlier
    ungodliest ungodly ungrammatical ungrateful unhappier unhappiest unhappily unhappiness unhealthier
    unhealthiest unheard unhook unicorn unicycle unidentified unification uniformity unilateral
    unimaginative unimpressed uninformative uninformed uninhibited uninitiated uninspired uninspiring
    unintelligent unintelligible unintended unintentional uninterested unionise unionize uniquer unison
    unjust unjustifiable unkempt unkind unkinder unkindlier unkindliest unlabeled unlabelled unlawful
    unleash unlikelier unlikeliest unluckier unluckiest unman unmarked unmarried unmask unmistakable
    unmistakably unmitigated unmodified unmoved unnamed unnerve unnoticed unoccupied unoriginal unorthodox
    unpack unpaid unparalleled unpick unpopularity unprecedented unprepared unprincipled unprintable
    unprivileged unprotected unproven unprovoked unpublished unqualified unquestionable unquestionably
    unravel unreal unreasonably unrecognised unrecognized unrelenting unreliability unremarkable
    unrepeatable unrepresentative unreservedly unresolved unrest unrestricted unrivaled unrivalled unruffled
    unrulier unruliest unruly unsafer unsaid unsanitary unsatisfied unsavory unsavoury unsay unscathed
    unscheduled unscientific unscrew unscrupulous unseasonable unseat unseemlier unseemliest unseemly
    unsettle unsightlier unsightliest unsightly unsigned unskilled unsolved unsophisticated unsounder
    unspeakable unstructured unstuck unsubstantiated unsuited unsung unsupportable untangle untenable
    unthinkable untidier untidiest untie untiring untold untouched untrained untruer untrustworthy untying
    unveil unwarranted unwary unwashed unwell unwieldier unwieldiest unwieldy unwind unwiser unwittingly
    unworthy unwound unwrap unwritten upbeat upend upheaval upheld uphill uphold upholster upholsterer
    upholstery upkeep uplift upload upped uppermost upping uprising uproar uproot upshot upstanding upstart
    upstream uptake uptight uptown upturn uranium urbane urbaner urchin urinate urine urn usher usurp
    utensil uteri uterus utilisation utilise utilitarian utilitarianism utilization utilize utmost utterance
    vacant vacate vaccinate vaccination vaccine vacillate vacuous vagabond vagary vagina vaginae vaginal
    vagrant vaguer vainer valentine valet valiant validate validation valise valor valour valueless vampire
    vandal vandalise vandalize vane vanguard vanilla vanity vanquish vapor vaporise vaporize vapour varnish
    varsity vase vaster vault veal veer vegetarianism vegetation vehement veil velour velvet velvety veneer
    venerable venerate veneration vengeance vengeful venison venom venomous vent ventilate ventilation
    ventilator ventricle ventriloquist veracity veranda verbiage verbosity verge verier veriest veritable
    vermin vernacular versatility vertebra vertebrae vertebrate vertices vertigo verve vest vestibule
    vestige vestment veteran veterinarian veterinary veto vex vexation viability viaduct vial vibrant
    vibrate vibration vicarious victimise victimize victor victorious videotape vie vigil vigilance vigilant
    vigilante vigor vigorous vigour viler vilify villa villager villain villainous villainy vindicate
    vindictive vine vinegar vineyard viola violet viper viral virginity virile virility virtuoso virtuous
    virulent visa vise visibility visibly visionary visitation visor vista visualise visualize vitality
    vitamin vitriolic vivacious vivacity vivid vivider vivisection vocalist vocation vocational vociferous
    vodka vogue volatile volcanic volcano volition volley volleyball volt voluminous voluptuous voodoo
    voracious vortex voucher vow voyage voyager vulgar vulgarer vulgarity vulnerability vulture vying wad
    waddle wafer waft wag wager wagon waif wail waist waistline waiter waitress waive waiver waken walker
    walkout wallop wallow wallpaper walnut walrus waltz wan wand wanderer wane wanna wanner wannest wanton
    warble warden wardrobe warfare warhead warier wariest warlike warmer warmth warpath warren warrior wart
    washable washcloth washer washout washroom wasp wastage wastebasket wasteland watchdog watchful watchman
    watchmen watchword watercolor watercolour waterfall waterfront waterier wateriest waterlogged watermark
    watermelon waterproof watershed watertight waterway waterworks watery watt waveform wavelength waver
    wavier waviest wavy wax waxier waxiest waxy waylaid waylay wayside wayward weaken weaker weakling
    wealthier wealthiest wean weaponry wearier weariest wearily weariness wearisome weave weaver web wedder
    wedge wedlock weedier weediest weedy weep weer weightier weightiest weighty weirder weirdo weld welder
    wellington welt welter wept werewolf werewolves westerly westward wetter wettest whack whaler wharf
    wharves wheat wheedle wheelbarrow wheelchair wheeze whereabouts wherein wherewithal whet whew whiff
    whimper whimsical whine whinny whip whir whirl whirlpool whirlwind whirr whisk whisker whisper whiten
    whiter whitewash whittle whiz whizz whoa wholehearted wholesale wholesaler wholesome whopper whore wick
    wickeder wicker wicket widen widow widower wield wig wiggle wigwam wildcat wilder wildfire wildlife
    wilful wilier wiliest willful willow willpower wilt wily wince winch windfall windier windiest windmill
    windowpane windpipe windscreen windshield windy wingers wink winsome winsomer wintertime wintrier
    wintriest wintry wiper wirier wiriest wiry wisecrack wishbone wishful wisp wispier wispiest wispy wist
    wistful witchcraft wither withheld withhold withstand withstood witless witticism wittier wittiest wiz
    wizened wobble wobblier wobbliest wobbly woe wok wolves womanhood womankind womb wonderland woo
    woodchuck woodener woodier woodiest woodland woodpecker woodsman woodsmen woodwind woodwork woody woof
    wool woolen woollen woollier woolliest wordier wordiest wordy workbench workbook workforce workman
    workmanship workmen workout workplace worldlier worldliest wormhole worrisome worsen worshiper
    worshipper worthier worthiest wot wounder wove woven wrangle wrangler wreak wreath wreathe wreckage
    wrench wrest wrestle wrestler wretch wretcheder wriggle wright wring wringer wrinkle wristwatch writ
    writable writhe wrongdoer wrongdoing wronger wrought wrung wry wryer xenophobia xylophone yacht yak yam
    yank yap yardstick yarn yearling yearn yeast yell yellower yelp yen yew yodel yoga yogurt yoke yokel
    yolk yonder youngster youthful yowl yuck zanier zaniest zany zeal zealous zebra zenith zest zeta zigzag
    zillion zinc zincked zincking zip zipper zodiac zombie zoo zoological zoologist zoology zucchini
    """
}
