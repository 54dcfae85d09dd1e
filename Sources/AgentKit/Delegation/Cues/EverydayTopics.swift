/// Words that show that a request is about life away from the keyboard, or about writing and reading.
///
/// A word counts only as long as no loaded definition and no operation claims it.
enum EverydayTopics {
  static let words = """
    food meal meals breakfast lunch dinner supper snack cook cooking bake baking recipe recipes kitchen oven fridge
    restaurant restaurants cafe bread cake cakes pancake pancakes pizza pasta rice soup salad sauce cheese butter milk
    egg eggs meat chicken beef pork fish vegan vegetarian fruit apple banana orange lemon tomato potato onion garlic
    vegetable vegetables sugar salt pepper spice coffee tea wine beer whisky cocktail juice drink drinks diet calories
    ramen sushi curry burger sandwich chocolate dessert ingredient grill barbecue
    mother father mom dad mum parent parents son daughter brother sister baby child children kid kids wife husband
    girlfriend boyfriend friend friends uncle aunt cousin grandmother grandfather grandma grandpa family wedding
    marriage divorce date dating love romantic birthday anniversary party gift gifts present invitation neighbour
    neighbor baby toddler teenager landlord roommate people woman women man men boy girl crush
    dog dogs cat cats bird birds horse cow pig sheep fish whale whales orca orcas dolphin dolphins bear lion tiger
    elephant insect insects bee bees fly flies spider snake mouse rabbit hamster pet pets vet zoo animal animals duck
    doctor dentist hospital nurse medicine pill pills vitamin vitamins headache fever cough flu covid cold cancer allergy
    blood heart skin hair teeth tooth back knee shoulder sleep insomnia exercise workout gym yoga running marathon
    weight muscle muscles therapy anxiety depression stress pregnant pregnancy surgery symptom swimming swim jogging
    travel trip flight flights airline airport hotel hotels vacation holiday holidays beach mountain mountains hike
    hiking camping tent passport visa luggage suitcase train trains bus taxi subway station ticket tickets museum
    city country island europe asia africa america paris london berlin munich rome tokyo spain italy france germany
    car cars truck bike bicycle motorcycle engine tire tires brake brakes fuel petrol gas diesel parking driving
    license traffic road
    house home apartment flat room bathroom bedroom garage roof floor ceiling wall walls window door furniture sofa
    couch bed chair lamp carpet paint painting plumber plumbing sink toilet shower heater heating garden gardening lawn
    plant plants flower flowers tree trees soil seed seeds vegetable compost weeds shed fence
    money salary raise pay bank loan mortgage rent tax taxes invoice insurance pension savings invest investing stock
    stocks shares bond dividend inflation euro euros dollar dollars pound price prices cheap expensive buy buying
    shop shopping sell discount refund warranty brand bill bills budget job ad interview resume cv career boss promotion
    colleague meeting office hr lawyer contract court police crime law legal vote election government president
    minister politics political war army history historical ancient medieval century empire king queen
    football soccer basketball tennis baseball hockey golf cricket rugby ski skiing surf surfing chess poker game games
    puzzle lego toy toys olympics team player score league
    music song songs album band concert guitar piano violin drum drums lyrics melody sing singer dance dancing movie
    movies film films actor actress theatre theater series episode netflix spotify youtube tv television radio podcast
    book books novel novels story stories poem poems poetry haiku essay author chapter magazine newspaper newsletter
    headline joke jokes riddle quote proverb speech toast greeting card letter letters mail email emails
    linkedin facebook instagram twitter tiktok whatsapp
    school teacher student students homework exam exams university college degree professor thesis lecture math maths
    algebra geometry calculus equation fraction percent percentage physics chemistry biology astronomy planet planets
    moon sun star stars mars galaxy universe atom molecule photosynthesis evolution dinosaur dinosaurs volcano
    earthquake climate weather rain snow storm wind temperature season spring summer autumn winter ocean sea lake river
    forest desert
    translate translation french spanish german italian english latin chinese japanese russian grammar sentence
    paragraph word words spelling pronounce pronunciation vocabulary synonym etymology language meaning
    church god bible prayer religion buddhist christmas easter halloween santa ghost dream dreams horoscope zodiac
    philosophy psychology happiness meaning
    clothes dress shirt shoes shoe jacket trousers pants jeans socks hat fashion makeup perfume jewelry ring watch
    photo photos picture pictures camera portrait logo poster drawing sketch sculpture museum art artist
    alarm timer reminder calendar appointment schedule tonight weekend clock timezone
    """
}
