import { before, near } from './near.ts';
import { rules } from './rule.ts';

/** A way for a thing to get into a body; `chop`, `nakainom`, `kha li` among them. */
const GOT_INSIDE =
  'took|taken|take|taking|swallowed|swallowing|swallow|drank|drunk|drink|drinking|ate|eaten|eating|chewed|chewing|licked|licking|sucked|sucking|sipped|gulped|downed|necked|popped|injected|injecting|snorted|sniffed|smoked|inhaled|breathed|ingested|consumed|had|having|given|gave|got|gotten into|put on|bit into|bitten into|drinks|eats|uminom|nakainom|nainom|kumain|nakakain|chop|chopped|khaya|kha li|pi li|mouth|mouths|mouthful|bite|bites|bit|lick|tasted|spoon\\w*|in (his|her|my|their) (eyes?|mouth)';

/** The same, without the words that one also says of owning a thing. */
const SWALLOWED =
  'swallowed|swallowing|drank|drunk|drinking|ate|eaten|eating|chewed|chewing|licked|licking|sucked|sucking|sipped|gulped|downed|necked|injected|snorted|sniffed|smoked|inhaled|breathed|ingested|consumed|gotten into|got into|bit into|bitten into|uminom|nakainom|nainom|kumain|nakakain|chop|chopped|khaya|kha li|pi li|mouth|mouthful|bite|bites|lick|tasted|given|gave';

const POISON =
  'bleach|zonrox|clorox|jik|jeyes|dettol|domestos|domex|harpic|lysol|savlon|drain (cleaner|opener|unblocker)|mr muscle|oven cleaner|toilet (cleaner|duck|block|liquid)|descaler|detergent|dishwasher (tablet|tab|salt|pod)|(laundry|washing|detergent|tide|ariel|persil) ?(machine )?(pods?|capsules?|tablets?|liquid|powder)|one of those pods|antifreeze|anti freeze|coolant|brake fluid|screen ?wash|white spirit|turps|turpentine|paint thinners?|thinners?(?= (in|on) (his|her|my))|paint stripper|petrol|diesel|kerosene|kerosine|paraffin|lighter fluid|lamp oil|methylated spirits?|meths|methanol|surgical spirit|rubbing alcohol|hand (sanitis|sanitiz)\\w*|acid|battery (acid|fluid)|caustic( soda)?|lye|ammonia|chlorine|pool (chemicals?|tablets?)|bug spray|insecticide|pesticide|sniper|baygon|raid|otapiapia|doom spray|weed ?killer|roundup|paraquat|gramoxone|organophosphate|rat (poison|bait|kill\\w*|pellets|powder)|ratol|ratsak|two step|aldicarb|galephirim|mouse (poison|bait)|ant (killer|powder|bait)|slug pellets|moth ?balls?|naphthalene|camphor|eucalyptus oil|tea tree oil|essential oil|nail (polish|varnish) remover|acetone|superglue|glue|hair (dye|remover)|perfume|aftershave|mouthwash|e ?liquid|vape (juice|liquid|refill)|nicotine (pouch\\w*|liquid|patch\\w*)|(button|coin|disc|watch) (battery|batteries|cell)|magnets|a magnet|mercury|thermometer|cyanide|arsenic|oleander|foxglove|deadly nightshade|laburnum|yew berries|hemlock|datura|castor beans?|death caps?|wild (mushrooms?|berries)|fertili[sz]er|copper sulphate|formalin|cement|plant food|air freshener|reed diffuser|diffuser oil|weedkiller|fly spray|moonshine|hooch|home ?brew(ed)?( spirits?)?|poitin|bathtub gin|bad alcohol|ogogoro';

const DRUG =
  '{pills}|dosette|blister pack|sweets from (my|her) handbag|fentanyl patch\\w*|patch(es)?|vitamins with iron|iron tablets?|ferrous|calpol|panado|disprin|nurofen|neurofen|co codamol|cocodamol|solpadeine|lomotil|loperamide|imodium|digoxin|methotrexate|colchicine|theophylline|verapamil|diltiazem|amlodipine|atenolol|bisoprolol|nifedipine|gliclazide|glibenclamide|metformin|novorapid|lantus|insulin|thyroxine|carbamazepine|valproate|epilim|phenobarb\\w*|chloroquine|coartem|quinine|venlafaxine|citalopram|clonidine|baclofen|tizanidine|xarelto|apixaban|eliquis|clozapine|olanzapine|risperidone|haloperidol|melatonin|zolpidem|stilnox|rivotril|clonazepam|alprazolam|phenergan|promethazine|piriton|benadryl|lean|codeine syrup|tramol|gummies|gummy|edibles?|brownies?|hash|spice|mamba|nitazenes?|bags?|pingers?|caps|lines|grams?|hits|g|k|ghb|gbl|mandy|mdma|molly|meth|tik|nyaope|speed|poppers|nos|whippets|caffeine( powder| tablets?)?|energy drinks?';

/** What a body does when what it took is too much for it. */
const HARMED =
  '(very |so |really |too |all |getting |gone |super )?(sleepy|drowsy|dozy|groggy|floppy|limp|confused|sweaty|clammy|unsteady|unresponsive|unconscious|giddy|weak|out of it)|(so|very|really) dizzy|hilo|nahihilo|hard to wake|(cant|wont|not|doesnt|cannot|couldnt|no dey|no fit) .. (wake|waking|stay awake|respond\\w*|answer\\w*|breathe|breathing|move|moving|stand|see|swallow|walk|talk|hold (his|her) head|stop (vomiting|shaking|being sick))|vomit\\w*|puk\\w+|throwing up|threw up|been sick|getting sick|nagsusuka|nagsuka|foam\\w*|froth\\w*|snoring|gurgling|(eyes?|eye) .. (roll\\w*|turn|turning|back)|pinpoint|pupils?|heart .. (racing|hammering|going|pounding|slow|ninety|skipping|flying)|hearts (racing|hammering|going|pounding)|pulse|(breath\\w*) .. (slow|shallow|small|funny|weird|hard|fast)|slow breathing|funny colou?r|walk (him|her) round|keep (him|her) awake|shaking|twitch\\w*|jerk\\w*|fitting|seizure|hallucinat\\w*|seeing (things|sparkles|spots|spiders)|burn\\w* (mouth|throat|lips)|white patches|drool\\w*|passed out|collaps\\w*|blacked out|numb|cant feel|belly ?ache|cramp\\w*|lips .. (blue|burn\\w*|swollen)|on the floor|(gone|going|turned|turning|went|lips|is|looks?|hes|shes) (very |so |all )?(grey|gray|blue|pale|white|yellow|purple)';

/** Most names of medicines end in one of these. */
const DRUG_ENDING =
  '\\w{2,12}(pam|olam|azine|apine|oxetine|opram|olol|pril|sartan|statin|codone|triptyline|profen|cetamol|formin|dipine|adol|cillin|mycin|floxacin|prazole|solone|gabalin|pentin|triptan|zosin|thiazide|semide|caban|gliptin|tidine|azepine|trigine|racetam|idone|trexate|done|phine|pidem|clone|toin|barbital)s?';

const CHILD =
  'toddler|baby|newborn|infant|bub|bubs|bairn|wean|child|kid|kids|kiddo|son|daughter|grandson|granddaughter|grandchild|niece|nephew|pikin|bunso|apo|anak|beta|beti|the (wee|little) (one|man|fella|lad|girl|boy|fellow)|little (one|man|fella|lad|girl|boy)|\\w+ year old|\\w+ yr old|\\d+ ?(yo|yrs?|months?|mths?|mo)|twins|crawler|boy|girl|youngest|smallie|laaitie|dog|puppy|(she|he)s (only )?(one|two|three|1|2|3)';

const STUNG_OR_EATEN =
  'nuts?|peanuts?|peanut butter|cashews?|almonds?|walnuts?|hazelnuts?|pistachio\\w*|satay|nutella|groundnuts?|sesame|tahini|hummus|eggs?|milk|dairy|yoghurt|cheese|soy|wheat|kiwi|banana|strawberr\\w+|mango|prawns?|shrimps?|crab|crayfish|lobster|shellfish|oysters?|mussels?|squid|chowder|sushi|seafood|fish|bagoong|biscuit|cake|curry|chocolate|takeaway|dessert|bees?|wasps?|hornets?|ants?|fire ants?|sting|stung|bitten|jellyfish|bluebottle|latex|gloves|hair dye|dye|henna|contrast|penicillin|amoxicillin|augmentin|antibiotics?|ibuprofen|aspirin|vaccine|jab|injection|infusion|drip|iron drip|tablet|new (pill|tablet|medicine)|allergic|allergy|reaction';

const SKIN_SWELLS =
  'hives|welts?|wheals?|nettle rash|weals|blotch\\w*|(red|big|itchy|raised) (red )?(lumps|bumps|patches)|rash|itch\\w*|scratch\\w*|swell\\w*|swollen|swelled|puffy|puffed|puffing|puff|balloon\\w*|blown up|blew up|tingl\\w+|flushed|bright red|red all over|red as a \\w+|covered';

const AIRWAY =
  'throat|tongue|lips?|breath\\w*|wheez\\w*|chok\\w*|hoarse|voice|croak\\w*|drool\\w*|bark\\w*|cough\\w*|gasp\\w*|floppy|limp|faint\\w*|(light ?headed|dizzy|giddy|woozy)|pass(ed|ing)? out|collaps\\w*|doom|dread|going to die|downhill|pale|grey|blue|clammy|vomit\\w*|puk\\w*|throwing up|getting sick|been sick|loose motion|tummy cramps?|stomach cramps?|cant (swallow|talk|speak|see)|sleepy|weak|heart .. (racing|pounding)|chest|neck|eyes (are )?(shut|closed|closing)|nasal';

/** Red flags of what was eaten, drunk, taken, breathed in, or stung by. */
export const INTAKE_SIGN_RULES = [
  ...rules('emergency', 'poison', [
    [
      'taken-and-harmed',
      near(`(${GOT_INSIDE}|did|done|doing|dropped) ([^ .]+ ){0,4}(${DRUG})`, HARMED, 14),
      before(
        `(${DRUG}) ([^ .]+ ){0,6}(together|at once|mixed|n|and|plus|with)`,
        'limp|snoring|(lips|gone|turning|turned|going|is) blue|not (waking|breathing|moving)|wont wake|cant wake|unconscious|grey|funny colou?r|floppy|passed out',
      ),
      '(did|doing|done|had|taken|took|smoked|dropped) (\\w+ )?(\\d|two|three|four|five|six|seven|eight|nine|ten|twelve) (\\w+ )?(bags?|pills|pingers?|caps|lines|grams?|hits|tabs|shots|energy drinks?|patches|cans) ([^ .]+ ){0,12}(colou?r|limp|walk|heart|hearts|sick|puk\\w*|vomit\\w*|shak\\w*|cant|wont|sleepy|numb|seeing|snor\\w*|blue|grey|chest|breath\\w*)',
    ],
    [
      'taken-wrongly',
      near(
        `${SWALLOWED}|took|taken|injected|units`,
        '(instead of|rather than|thinking (it|they) was|thought (it|they) (was|were)|mistook|mixed up with|in place of) ([^ .]+ ){0,3}(mine|my own|my (tablets?|pills|usual|meds)|his|hers|\\d+|water|juice|cough|eye drops|milk|calpol|infant|medicine|tablets?|sprite|cola|vitamins?|sugar|gripe water|own)',
      ),
      `(every day|daily|each day|twice a day|every morning) .. (instead of|not|rather than|should be|meant to be|supposed to be) .. (once a week|weekly|week)`,
      `(someone elses|somebody elses|my (\\w+ )?({relation})s|hubbys|his|her|the dogs|grans|nans|grandads|lolas|lolos) ([^ .]+ ){0,3}({pills}|bp tabs|heart (tablets|pills|tabs)|pressure (tablets|pills|tabs)|diabetes (tablets|pills)|maintenance|methadone|patch(es)?) ([^ .]+ ){0,6}(instead|by (mistake|accident)|accidentally|dizzy|all (four|three|five|of)|the lot)`,
      '(took|taken|had|given|gave|drank|injected) ([^ .]+ ){0,5}(twice|double|way more|far more|much more|more than (i|he|she) should|a second time)( ([^ .]+ ){0,6}(should|supposed|by (mistake|accident)|feel|odd|strange|sleepy|dizzy|hitting|weird|shiver\\w*|sweat\\w*|now|panick\\w*))(?! .. (a (day|week)|daily|weekly|per))',
      '(narcan|naloxone|prenoxad|nyxoid) ([^ .]+ ){0,8}(given|gave|used|not|isnt|didnt|wore|worn|again|asleep|wake|waking|blue)',
      '(drink|drinks|cocktail|pint) (was |were |been |got |has been )?spiked|(been|got|was|were|is) spiked',
      '(took|taken|smoked|ate|drank|given|had|sniffed) something ([^ .]+ ){0,12}(cant|wont|shak\\w*|heart|breath\\w*|limp|floppy|asleep|burning up|seeing|foam\\w*|vomit\\w*|unconscious)',
      `(took|taken|swallowed|had|popped|downed|necked) ([^ .]+ ){0,3}(\\d\\d+|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|a handful of|handful of|loads of|all (of )?my|all the|the rest of (my|the)) (\\w+ )?(\\d+ ?mg )?(${DRUG_ENDING})`,
      '(swallowed|swallowing|ate|stuffed) (a|the|his|her|two|three|some|the whole) (bag|bags|baggie|baggies|wrap|wraps|stash|package|packet|packages|ball|condom)( .. (because|when|cause|guards|police|cops|feds|garda|customs|airport|hour|coke|heroin|burst|heart\\w*))(?! of (crisps|sweets|chips|popcorn))',
      `(${CHILD}|mum|mam|mom|dad|nan|gran|granny|grandma|lola|lolo|nanay|tatay|wife|husband|brother|sister|mate|friend|flatmate|mother|father|he|she) ([^ .]+ ){0,6}(whole|entire|full|all (of )?(the|her|his|my|them)|buong|double|triple|twice|two days worth|a weeks worth|a months worth|the lot|every|empty) ([^ .]+ ){0,4}(bottle|box|packet|pack|strip|card|sheet|tub|banig|dosette|pill ?box|blister|pot|jar|bag|dose|doses|medication|tablets?|pills|meds|insulin|maintenance|gummies|compartments?)(?! .. (cost|price|covered|ready|every (day|morning)))(?= ([^ .]+ ){0,8}(sleepy|hilo|dizzy|sick|today|now|ago|gone|empty|floor|help|vomit\\w*|drowsy|this|last|one day|by (mistake|accident)|forgot\\w*|what)|( \\.))`,
      before(
        '(dosette|pill ?box|blister packs?|packets?|strips?|bottles?|boxes)( is| are| was| were|s)? (\\w+ )?(empty|gone|all gone)',
        'she|he|floor|sleepy|toddler|child|digoxin|tablets?|dementia|cant|now',
        8,
      ),
      near(
        'dementia|forgot|forgetful|confused|alzheimers',
        '(took|taken|take|had|swallowed|empty) ([^ .]+ ){0,6}(whole|all|twice|double|empty|two lots|second|again|days|week)( .. (dose|pills|tablets|insulin|pill ?box|meds))?',
        8,
      ),
      `(${CHILD}) ([^ .]+ ){0,8}(${GOT_INSIDE}|into|at|found|opened|got hold of|emptied|raided) ([^ .]+ ){0,6}(${DRUG})(?! .. (prescribed|dose (is|for)|as directed|school))`,
    ],
    [
      'poison-inside',
      `(${SWALLOWED}|splashed|sprayed|squirted|leaked) ([^ .]+ ){0,7}(${POISON})(?! .. (workshop|on the floor|smell in the))`,
      `(${POISON}) ([^ .]+ ){0,10}(in|on|round|around|all over|into|down) (his|her|my|their|the babys|its|both) ([^ .]+ ){0,3}(mouth|lips|tongue|face|eyes?|throat|hands and|chin|tummy|lungs)`,
      near(POISON, `${HARMED}|poison (line|centre|control)|konti lang`),
      '(generator|boiler|stove|heater|geyser|charcoal|coal|braai|barbecue|bbq|exhaust|fire|fireplace|chimney|flue|car (engine|running)|engine|paraffin heater|gas|mbaula|sigri|angeethi) ([^ .]+ ){0,14}(headaches?|head (is )?(pounding|banging|splitting|thumping|sore)|dizzy|dozy|drows\\w*|sleepy|sick|vomit\\w*|throwing up|not making sense|staggering|collaps\\w*|passed out|unconscious|confused|giddy|faint\\w*|cant wake|wont wake)(?! .. (last year|workshop))',
      '(headaches?|head (is )?(pounding|banging|splitting)|dizzy|sick|all of us|everyone|both of us|three of us|four of us|cat|dog) ([^ .]+ ){0,14}(generator|boiler|geyser|gas (heater|fire|leak|stove)|charcoal|braai (inside|indoors)|exhaust|flue|fumes|carbon monoxide)(?! .. (workshop|price))',
      '(silo|slurry|slurry (pit|tank)|septic tank|manhole|tank|well|pit|grain (bin|store)|cellar) ([^ .]+ ){0,14}(lying|collaps\\w*|not (climb|come|move|answer\\w*)|didnt (climb|come|get)|hasnt (come|climbed)|face down|smell|fumes|unconscious|overcome|went in after)',
      '(fumes|vapou?rs?|chlorine|ammonia|gas cloud|smoke|tear gas|spray) ([^ .]+ ){0,10}(throat|eyes streaming|cough\\w*|breath\\w*|chest|dizzy|burning|raw|wheez\\w*)(?! .. (alarm test|free))',
      '(drank|drinking|drunk|moonshine|home ?brew\\w*|hooch|spirits|sanitis\\w+|methanol) ([^ .]+ ){0,14}(blurr\\w*|blind|cant see|snow|snowy|white|vision|blizzard|foggy eyes)',
      '(puffer ?fish|fugu|shellfish|mussels?|oysters?|barracuda|reef fish|mushrooms?|ackee|cassava) ([^ .]+ ){0,10}(numb|tingl\\w*|cant (stop|move|feel)|vomit\\w*|throwing up|weak|yellow|heavy|paralys\\w*|dizzy|cramp\\w*|seeing|hallucinat\\w*)',
      'lips .. (numb|tingl\\w*) ([^ .]+ ){0,8}(hands|legs|fingers|arms) (are |feel |go |too |is )?.. ?(too|heavy|numb|tingl\\w*|weak)',
    ],
    [
      'bitten-by-venom',
      '(snake|adder|puff adder|cobra|mamba|viper|russells|krait|boomslang|rattlesnake|rattler|copperhead|taipan|brown snake|tiger snake|night adder|rinkhals|button spider|redback|red back|black widow|funnel ?web|brown recluse|scorpion|box jelly\\w*|stonefish|stingray|weever|blue ringed|octopus|cone snail|man o war|centipede) ([^ .]+ ){0,6}(bit|bite|bites|bitten|got|fang\\w*|struck|strike|stung|sting|spat|attacked|stuck)(?! .. (course|talk|kit|season))',
      '(bit|bitten|stung|struck|fanged|spat at|fang marks?) ([^ .]+ ){0,6}(snake|adder|cobra|mamba|viper|krait|boomslang|rattlesnake|redback|black widow|funnel ?web|scorpion|box jelly\\w*|stonefish|stingray|jellyfish|saap|ahas|maciji|ejo)',
      '(something|it|spider|snake|insect|thing|creature) (has )?(bit|bitten|stung|got) (me|him|her|my \\w+|us) ([^ .]+ ){0,14}(cramp\\w*|sweat\\w*|numb|swell\\w*|swollen|black|jumping|blister\\w*|cant|breath\\w*|dizzy|vomit\\w*|spreading|purple|weak|eyelids|droop\\w*|drool\\w*)',
    ],
  ]),
  ...rules('emergency', 'medical', [
    [
      'allergy-signs',
      near(`(${STUNG_OR_EATEN}) ([^ .]+ ){0,14}(${SKIN_SWELLS})`, `(${AIRWAY})`, 14),
      `(${SKIN_SWELLS}) ([^ .]+ ){0,12}(${AIRWAY}) ([^ .]+ ){0,12}(${STUNG_OR_EATEN})`,
      near(
        'hives|welts|wheals|nettle rash|blotchy|swollen (lips|tongue|face|eyes)|(lips|tongue|face|eyes|throat) .. (swell\\w*|swollen|puff\\w*|balloon\\w*|blown|itch\\w*|tingl\\w*)',
        'wheez\\w*|breath\\w*|vomit\\w*|puk\\w*|throwing up|getting sick|dizzy|giddy|faint\\w*|doom|drool\\w*|bark\\w*|hoarse|voice|tummy cramps?|stomach cramps?|collaps\\w*|floppy|limp|pale|cant (swallow|talk|speak)|throat|clammy|loose motion|cough\\w*',
      ),
      '(throat|tongue|airway|windpipe|neck) (\\w+ )?(feels?|is|getting|gets|gone|going|s) (\\w+ )?(narrow\\w*|tight\\w*|small\\w*|thick|closing|closed|swollen|swelling|huge|fat|itchy|blocked|shut)(?! .. (years|when i swallow pills|every))',
      '(face|lips?|tongue|eyes?|eyelids?) (is |are |has |like |blown |gone |went |up |s |swelled |swollen )*(like )?(a |an )?(balloon|football|pufferfish|puffer fish|blowfish|melon|pumpkin|moon|sausage|golf balls?|tennis balls?|rugby ball|boxer|frog)',
      near(
        'adrenaline|adrenalin|epipens?|epi pens?|epi|jext|emerade|anapen|auto ?injector',
        'where do i|where does|do i (jab|give|inject|use|stab)|jab|thigh|bum|second (one|pen)|first (one|pen)|used (it|one|the)|just (used|given|gave)|gave|given|worn off|coming back|expired|not (work\\w*|help\\w*)|downhill|wheez\\w*|how (do|to) (i )?(use|give|inject)|now',
        10,
      ),
      '(going|went|gone) downhill (fast|quick|quickly|rapidly)',
      '(feeling|feels?|sense|says?) (of |like |he feels |she feels )?.. ?(impending )?doom',
    ],
  ]),
];
