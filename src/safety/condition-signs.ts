import { before, near } from './near.ts';
import { rules } from './rule.ts';

const FAINT =
  'dizzy|giddy|faint\\w*|light ?headed|woozy|pale|white|grey|clammy|cold|shak\\w*|weak|cant (stand|see|walk|sit)|cannot stand|pass(ed|ing)? out|collaps\\w*|heart .. (racing|pounding)|seeing (stars|spots|black)|going black|sweating|drowsy|confused|thirsty|breathless';

const BLOOD =
  'blood|bleed|bleeding|bleeds|bled|nosebleed|nose bleed|haemorrhag\\w+|hemorrhag\\w+|gushing|spurting|clots|dugo|dinudugo|khoon|blood no gree';

/** More blood than a plaster can hold, or for too long. */
const TOO_MUCH =
  '(soak\\w*|drench\\w*|satur\\w+|full|filled|going|gone|went|bled|coming|through) (through )?([^ .]+ ){0,4}(pads?|towels?|dressings?|bandages?|gauze|sheets?|mattress|tissues?|cloths?|t ?shirts?|nappy|nappies|bowl|basin|bucket|sink|toilet|jumper|carpet)|(pads?|towels?|dressings?|bandages?|gauze|cloths?|tissues?|sheets?|bag|tampons?) ([^ .]+ ){0,4}(soak\\w*|drench\\w*|full|filled|sopping|through)|(\\d|one|two|three|four|five|ten) pads? (an|per|every|in)|every (ten|\\d+|five|fifteen|twenty) minutes|(half|a) (a )?(pint|cup|mug|litre|liter|glass)|(size of|like) (a |my )?(\\w+ )?(lemons?|fists?|golf balls?|plums?|eggs?|liver|oranges?|fifty cents?)|mouthfuls?|handfuls?|buckets?|puddle|pool of|all over the (floor|bed|bathroom|place)|everywhere|wont (stop|clot|quit)|(not|doesnt|didnt|isnt|hasnt|cant|cannot|never|no gree|refuse\\w*|ayaw|nahi) (\\w+ )?(stop\\w*|clot\\w*|slow\\w*|ruk\\w*|tumigil)|nonstop|non stop|pouring|pumping|squirting|spurting|gushing|(an|one|two|three|\\d|half an|few) hours?|since (morning|last night|this \\w+|\\d+|an hour|lunch)';

const THINNED =
  'warfarin|apixaban|eliquis|xarelto|rivaroxaban|pradaxa|dabigatran|clopidogrel|plavix|ecosprin|aspirin|blood thinners?|heparin|clexane|ha?emophil\\w*|bleeding disorder|von willebrand|platelets|thinners';

const AFTER_CARE =
  'since|after|following|post ?op|postop|day \\w+|hours post|days post|weeks post|discharged|had my|had the|had a|started|starting|yesterdays|todays|this mornings|mondays|tuesdays|wednesdays|thursdays|fridays';

const CARE =
  'surgery|operation|op|procedure|infusion|drip|iv|chemo\\w*|chemotherapy|immunotherapy|radiotherapy|jab|injection|vaccine|shot|epidural|spinal|lumbar|anaesthetic|anesthetic|sedation|session|scope|colonoscopy|endoscopy|gastroscopy|biopsy|catheter|stent|drain|stitches|graft|implant|filler|botox|lipo\\w*|tummy tuck|bbl|facelift|rhinoplasty|sleeve|bypass|hernia|hip|knee|tonsils?|tonsillectomy|extraction|tooth|wisdom|c section|caesarean|cesarean|section|abortion|d and c|hysterectomy|vasectomy|circumcision|prostate|cataract|laser|transfusion|dialysis|clozapine|lamotrigine|carbamazepine|allopurinol|antibiotic\\w*|septrin|tablets?|pills?|medication|medicine|antidepressant|antipsychotic|haloperidol|steroid\\w*|maoi|lozenge|spravato|ketamine|cast|plaster|splint|piercing|tattoo|coil|iud';

const GONE_WRONG =
  'calf (is |s |gone )?.. ?(hard|huge|swollen|tight|hot|red|sore|throbbing)|(catch|stabbing|sharp pain|pain) .. (when|as|every time) (i|he|she) (breathe|breath\\w*|inhale)|short of breath|breathless|cant breathe|out of breath|(skin|flesh) .. (peeling|blister\\w*|coming off|sloughing|sheets|black|mottled|crackl\\w*|bubbl\\w*)|mottled|rigors?|shaking chills|shivering (and|uncontroll\\w*)|teeth chattering|(wet|soiled|messed) (myself|himself|herself)|cant (feel (when|my|anything|if)|pee|wee|pass (water|urine)|urinate|move|swallow|stop vomiting|see out|lift|open)|cannot (pee|urinate|move|swallow|feel|see|pass)|numb (down|between|from|all|saddle)|board|(rock|very|gone) hard|rigid|rolling in pain|agony|screaming|excruciating|(green|brown|yellow) (pus|stuff|discharge|and smell\\w*)|pus|smells (bad|rotten|foul|off)|stinks|foul|(bright|fresh) (red )?blood|drowsiness|(too|very|so) drowsy|jaw .. (lock\\w*|stiff|twisted)|neck .. (twist\\w*|pulled|stuck)|eyes .. (rolled|stuck|rolling|up)|muscles? .. (rigid|stiff|like)|(white|purple|blue|dusky|cold) (and|then|fingers?|toes|foot|lip|patch|skin)|(fingers?|toes|lip|foot|hand|nose) .. (white|purple|blue|black|cold|numb)|stitches .. (burst|open|split|come apart|popped)|(burst|split|come) open|gaping|bulging out|clear fluid|leaking|worst headache|thump\\w* head|(stiff|sore) neck|confus\\w*|seeing things|(every|going) black|like claws|seizure|fit|collaps\\w*|passed out|faint\\w*|black (poo|stool|vomit)|not passed (urine|water)|no (urine|pee|wee)|swallowing tongue|throat .. (swell\\w*|tight|clos\\w*)|yellow (eyes|skin)|jaundice|(terrible|awful|severe|unbearable|horrible|savage|dreadful) pain|swollen like|(huge|swollen) (belly|tummy|stomach)|(mouth|eyes|lips) (and|are) ([^ .]+ )?(eyes|raw|sore|blister\\w*)';

const FEVER =
  '(fever|temp|temperature|lagnat|bukhar|burning up|hot)|(38[3-9]|39\\d?|40\\d?|41\\d?|10[1-6]\\d?)( degrees| c| f)?';

const SMALL_CHILD =
  'baby|babys|babies|newborn|newborns|neonate|infant|bub|bubs|bubba|bairn|wean|pikin|bunso|anak|sanggol|toddler|toddlers|preemie|prem|(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?(day|days|week|weeks|wk|wks|month|months|mth|mths|mo|yr|year) ?olds?|\\d+ ?mo|little (one|man|fella|girl|boy)|wee (one|man|lad|lass)|(he|she|hes|shes|is|son|daughter) (is )?(only )?(\\d+|two|three|four|five|six|seven|eight|nine|ten) (days|weeks|months|wks)|twin|triplet|grandchild|grandson|granddaughter';

const CHILD_SIGN =
  'floppy|limp|lifeless|(no|hasnt had a|not had a|without a|zero|dry|any) ?(single )?(wet )?(nappy|nappies|diapers?)|sunken|soft spot|fontanell?e|no tears|(wont|will not|not|isnt|refus\\w+|no wan|cant|stopped|hasnt|too \\w+ to|no dey|ayaw) (to )?(\\w+ )?(feed\\w*|suck\\w*|suckle|latch\\w*|drink\\w*|nurse|breast\\w*|take (a |the |his |her )?(bottle|breast|milk)|wake|waking|dumede|eat|cry|crying|settle|respond\\w*|look|move|moving|stop (screaming|crying|vomiting))|green (vomit|sick|bile)|bile|vomit\\w* green|like a drum|red (jam|currant|jelly)|redcurrant|blood in (his|her|the) (nappy|diaper|poo|stool)|high pitched|shrill|grunt\\w*|nostrils|ribs|belly .. in|screams? (if|when|every)|just lies there|hands like ice|cold hands|purple (spots|dots|rash)|(gone|turned|turning|going|looks?|lips|is|hes|shes|and) (very |so )?(blue|grey|gray|pale|mottled|purple|dusky)|mottled|stiff|jerk\\w*|twitch\\w*|fit|fitting|seizure|eyes roll\\w*|stopped breathing|gasping|breathing (fast|weird|funny|hard)|swallowed|chok\\w*|head .. (back|bulging)|bulging|knees up|hot as|very hot|dey hot|burning up|body weak|(very|so|really|too) (sleepy|hot|quiet|weak)|drowsy|dropped (him|her|the baby|on)|shook|fell off|rolled off|under (the )?water|went under|wedged|trapped';

const EXPECTING =
  '(im|i am|shes|wife is|she is|wife|daughter|sister|me|po ako)? ?(pregnant|preggy|preggers|preggo|buntis|expecting|in labou?r)|(\\d+|\\w+|thirty \\w+|twenty \\w+) ?(weeks?|wks?|months?) (pregnant|gone|along|preg|po|with my)|(\\.|im|i am|am|shes|at|only|nearly|is) ([5-9]|[1-3]\\d|4[0-2]) ?(weeks|wks)(?! (ago|old|now|later|post|since|after|on|in|waiting|to|for))|(first|second|third|last) trimester|(\\w+th|9th|8th|7th) month|due (date|next|in|any)|bump|contractions?|miscarr\\w*|ectopic|positive test|antenatal|gave birth|had (a|my|the) baby|delivered|postpartum|post ?natal|afterbirth|placenta';

const BIRTH_SIGN =
  'bleed\\w*|(bright|dark|fresh|lots of|heavy|red) (red )?blood|gush\\w*|soak\\w*|clots?|hard as|gone hard|doesnt relax|wont relax|(water|waters|water bag) (\\w+ )?(broke\\w*|came|gone|leak\\w*|green|brown|went)|green (colou?r|water|fluid)|meconium|(baby|bump|babys|he|she|kicks?|movements?) (\\w+ ){0,3}(quiet|not (mov\\w*|kick\\w*)|stopped (mov\\w*|kick\\w*)|hasnt (mov\\w*|kick\\w*)|isnt (mov\\w*|kick\\w*)|still|less)|no (movement|movements|kicks)|havent felt|cant feel (him|her|baby|it|the baby)|flashing lights|flashes|spots|stars|blurr\\w*|nanlalabo|vision|sikmura|under (my|the) ribs|(swollen|swelled|puffy) (face|hands)|face .. (swollen|puffy)|worst headache|(splitting|bad|severe|terrible|pounding|savage) headache|headache .. (wont|not|vision|swell\\w*)|(1[4-9]\\d|2\\d\\d) (over )?(9\\d|1[0-4]\\d)|shoulder (tip|pain)|one side(d)? ([^ .]+ ){0,2}pain|pain ([^ .]+ ){0,4}(bad|severe|one side|unbearable|agony|fainted|constant|sharp)|faint\\w*|passed out|collaps\\w*|fit|seizure|shaking|fever|smell\\w*|cord|head(s)? (is |out|showing|crowning|coming)|crowning|pushing|need to push|coming (now|out|early)|minutes apart|kicked|punched|fell|crash|seatbelt|sharp pain';

const OTHERWORLDLY =
  'voices?|the (radio|tv|telly|television|walls?|phone|devil|angels?|spirits?|ancestors|demons?|chip|cameras?)|god|jesus|allah|satan|aliens?|demons?|spies|agents|fbi|cia|lizards|soldiers|snakes|spiders|insects|bugs|rats|ants|rats|shadow (people|man)|messages|signs|poison|microchip|implant|witch\\w*|juju|amadlozi|jinn|bhoot';

const ACTS_ON_IT =
  '(told|telling|tells|tell|says?|said|saying|order\\w*|command\\w*|want\\w*|shout\\w*|whisper\\w*) (me|him|her|us|that|i|he|she|its|they) ([^ .]+ ){0,8}(knife|knives|kill|hurt|burn|jump|walk|wait|door|sea|road|roof|fire|sacrifice|cut|save|drive|leave|must|end|die|baby|enemy|coming|chosen|special|world|get)|nearly here|coming (for|to get) (me|us|him|her)|(axe|knife|knives|machete|panga|hammer|matches|petrol|gun|weapon|bat)|(hasnt|havent|not|no) (slept|sleep|eaten|eating)|(on|off|from|climb\\w* (on|out|up)) (the |a )?(roof|window|balcony|bridge|ledge)|naked|clothes off|undress\\w*|barricad\\w*|locked (himself|herself|us|the door)|running (in|into|down)|not making sense|fly|doesnt know (us|me|who|where)|screaming|pulling at|picking at|swatting|arent there|isnt there|not there|nobody else (can )?(see|hear)s?|wont (eat|drink|sleep|come)|refus\\w*';

/** Red flags of wounds, treatments, births, children, and minds. */
export const CONDITION_SIGN_RULES = [
  ...rules('emergency', 'medical', [
    [
      'blood-signs',
      near(BLOOD, TOO_MUCH, 9),
      near(BLOOD, FAINT, 9),
      `(bleeding|nosebleed|nose bleed|gushing|spurting|bleeds) ([^ .]+ ){0,14}(${THINNED})(?! .. (clinic|test|stop|check))|(${THINNED}) ([^ .]+ ){0,10}(gushing|nosebleed|swallowing blood|bleeding (for|since|and|an)|wont stop|hit (his|her|my) head|banged (his|her|my) head|bump|fell|headache)(?! .. (years|gums|floss))`,
      '(finger|fingers|thumb|toe|toes|ear|nose|hand|arm|leg|foot|fingertip|tip)s? (has |is |have |had |just |was )?(come |came |gone |been |taken |torn |ripped |sliced |chopped |clean |right |half |hanging |completely |nearly |cut )+(off|through)(?! (course|sick|day))',
      '(banged|bumped|hit|knocked|cracked|bashed|struck) (his|her|my|the|their) head ([^ .]+ ){0,12}(sleepy|drowsy|vomit\\w*|sick|confused|cross|egg|warfarin|thinners|pupil\\w*|fluid|cant|unconscious|out cold|wont|blurr\\w*|fit|slurr\\w*)(?! .. (last week|last month|weeks ago|fine since))',
      before(THINNED, '(banged|bumped|hit|knocked|cracked) (his|her|my) head|head ', 10),
      '(knife|stab|stabbed|gunshot|bullet|shot|screwdriver|spear|arrow|glass|panga|machete|broken bottle) ([^ .]+ ){0,6}(in|into|through|wound) (the |his |her |my |a )?.. ?(side|stomach|belly|chest|neck|back|leg|thigh|head|abdomen|groin|gut|ribs|eye|shoulder|throat)',
      '(coughing|vomiting|spitting|bringing|throwing|puking|retching|peeing|passing|sicking|pooing|swallowing) (up )?([^ .]+ ){0,4}(blood|clots|fresh red|coffee (grounds|granules)|dark with pieces)',
    ],
    [
      'blood-lost',
      '(lost|losing|loses|lose) (a lot of|lots of|loads of|so much|too much|pints? of|that much) blood',
      '(clots?|lumps of blood) ([^ .]+ ){0,4}(size of|big as|like|as big)',
      '(poo|poop|stools?|motion|diarrh\\w+) ([^ .]+ ){0,3}(black|tar|tarry|jet black|maroon|pure blood) ([^ .]+ ){0,8}(dizzy|faint\\w*|weak|pale|collaps\\w*|giddy|clammy|breathless)',
      '(chainsaw|saw|grinder|axe|hatchet|knife|blade|panga|machete|lawn ?mower|strimmer|drill|spade|pitchfork|hedge trimmer|glass|window|sickle|scythe|bottle|sheet metal|slasher|bandsaw|router|cleaver) ([^ .]+ ){0,4}(into|through|across|slipped|opened|sliced|went) ([^ .]+ ){0,3}(leg|thigh|arm|hand|wrist|foot|neck|groin|face|head|stomach|fingers?|palm|calf|shin|knee|forearm|thumb|cheek)',
      'tourniquet|(an|the|hit|cut|severed|nicked) artery(?! (disease|clinic))',
      '(pressing|pressure|holding|held|pushing|squeezing) ([^ .]+ ){0,8}(still|wont|keeps|not|through|coming) ([^ .]+ ){0,4}(bleed\\w*|blood|stop\\w*|coming|soak\\w*|pumping)|(bleed\\w*|blood|wound|cut|gash) ([^ .]+ ){0,10}(pressing|pressure|held it|holding it) ([^ .]+ ){0,8}(still|wont|minutes|not|through|keeps|hour)(?! .. (reading|cuff|monitor|check))',
      'blood (is |was |dey |just |keeps? )?(running|pouring|dripping|streaming|flowing|spraying|shooting|pumping|pumps|comot|rushing|bubbling|oozing|squirting) (down|out|from|through|everywhere|over|for|all)',
      '(deep|big|huge|gaping|massive|open) (cut|gash|wound|hole|slash|slice) ([^ .]+ ){0,8}(bone|fat|tendon|muscle|gaping|flap|hanging|open|wide|stitch\\w*|bleed\\w*|blood|inside)|(see|seeing) (the )?(bone|fat|tendon|muscle|his insides|yellow stuff)',
      '(vein|fistula|stump|ulcer|varicose) ([^ .]+ ){0,4}(burst|ruptured|popped|exploded|bleeding|spurting|gushing)',
    ],
    [
      'injury-signs',
      '(landed|fell|fallen|dived|dove|came down|dropped|thrown) ([^ .]+ ){0,6}(head|neck|back|ladder|roof|height|storey|scaffold\\w*|horse|trampoline|stairs|balcony|tree) ([^ .]+ ){0,10}(cant (feel|move)|cannot (feel|move)|numb|tingl\\w*|unconscious|vomit\\w*|wont wake|not (moving|breathing)|out cold|blood|neck)',
      '(cant|cannot|no longer|doesnt|can not) (feel|move) (his|her|my|their|both|any|the) ([^ .]+ )?(feet|legs|arms|hands|toes|fingers|body|below|anything|leg|arm|foot)(?! .. (cold weather|after (the )?(block|epidural|dentist)))',
      '(nail gun|nail|screw|wire|fish ?hook|splinter|dart|shard|stick|pencil|knife|needle|metal|glass|firework|grinder|chemical|acid|cement|lime|bleach|petrol|pepper spray) ([^ .]+ ){0,5}(through|in|into|hit) (the |his |her |my |an )?eyes?(?! .. (drops|test))',
      '(petrol|gas|fire|flames?|fireball|oil|kettle|hot water|steam|braai|bbq|chip pan|stove|candle|boiling|firework|explosion|battery) ([^ .]+ ){0,12}(burnt|burned|burns|scald\\w*|skin|eyebrows|hoarse|blister\\w*|melted|peel\\w*) ([^ .]+ ){0,8}(face|arms?|hands?|chest|legs?|voice|gone|eyebrows|body|back|off|mouth)|(face|arms?|hands?|chest|legs?|body) ([^ .]+ ){0,4}(burnt|burned|on fire|scalded|charred) ([^ .]+ ){0,8}(voice|hoarse|eyebrows|gone|white|black|skin|blister\\w*|face)',
      '(pinned|crushed|trapped|buried|run over|knocked down|hit) (under|by|beneath|between|in) (the |a |an |his |her )?(\\w+ )?(car|bakkie|tractor|lorry|truck|bus|van|taxi|machine|forklift|quad|tree|wall|rubble|train|motorbike|okada|danfo|jeepney|tricycle|auto|horse|gate|lift)(?! .. (last year|years))',
      '(wound|leg|arm|foot|toe|skin|cut|hand|finger|groin) ([^ .]+ ){0,8}(black|bubbl\\w*|crackl\\w*|red (line|streak)s?|tracking up|spreading (fast|up)|grey|foul|rotten) ([^ .]+ ){0,12}(fever|burning|hot|pain|shak\\w*|confus\\w*|worse|spreading|chills|roasting)',
      '(red|purple|dark|blotchy|pinprick|bruise like) (spots?|dots|rash|blotches|marks|bruises) ([^ .]+ ){0,12}(hot|fever|temp\\w*|ice|fade|glass|spreading|an hour ago|hours ago|stiff|drowsy|sleepy|vomit\\w*|floppy|cold hands)|(fever|hot|temp\\w*|drowsy|stiff neck) ([^ .]+ ){0,10}(purple|red|dark) (spots|dots|rash|blotches)',
      '(stomach|belly|tummy|abdomen|bellybutton|belly button|low right|lower right|appendix|side) ([^ .]+ ){0,10}(hard|rigid|board|roasting|agony|swollen|unbearable|excruciating|stopped suddenly|burst|drum) ([^ .]+ ){0,8}(hot|roasting|fever|sweat\\w*|agony|vomit\\w*|burning|grey|pain|shak\\w*|worse)',
      '(pain) ([^ .]+ ){0,4}(belly button|low right|lower right|right side) ([^ .]+ ){0,12}(fever|hot|roasting|vomit\\w*|agony|worse|walk|hard|sick)',
      '(sudden|suddenly|terrible|severe|agony|savage) ([^ .]+ ){0,5}(eye|eyes) ([^ .]+ ){0,10}(halos?|vomit\\w*|hard|blurr\\w*|cant see|hardly see|red|rock)|halos? (round|around) ([^ .]+ ){0,8}(pain|agony|vomit\\w*|headache)',
      '(electrocuted|nakuryente|electric shock|got a shock|lightning|mains|live wire|socket) ([^ .]+ ){0,10}(chest|burn\\w*|heart|unconscious|collaps\\w*|hand|dizzy|numb|twitch\\w*|masakit|fell)',
      '(went|gone|was|been|found|pulled|dragged|slipped) (him |her |it )?(under|out of|from|in|into|beneath) (the )?(\\w+ )?(water|pool|bath|paddling pool|pond|river|sea|dam|lake|spa|jacuzzi|hot tub|bucket|well) ([^ .]+ ){0,14}(cough\\w*|blue|floppy|limp|breath\\w*|cry|unconscious|not|sleepy|wont|grey|foam\\w*|face down)',
      '(arm|leg|wrist|ankle|finger|elbow|knee|neck) ([^ .]+ ){0,3}(bent|twisted|facing|pointing|hanging) ([^ .]+ ){0,2}(wrong|backwards|funny|sideways|odd)|bone ([^ .]+ )?(is |was )?(showing|sticking|poking|visible)',
      '(burned|burnt|scalded|burn) (his|her|my|the|their) (\\w+ )?(arm|face|leg|chest|hand|hands|arms|legs|back|feet|body|stomach|eyes) ([^ .]+ ){0,4}(with|on|in|by) ([^ .]+ ){0,3}(oil|water|petrol|acid|fire|steam|kettle|soup|tea|fat|chemical|iron|tar|porridge)',
      '(testicle|testicles|ball|balls|bollocks|nut|groin) ([^ .]+ ){0,6}(twist\\w*|agony|excruciating|killing|swollen|sudden\\w*|unbearable) ([^ .]+ ){0,8}(sick|vomit\\w*|sudden\\w*|hours?|now|cant|since|woke|puk\\w*)',
      '(heat ?stroke|heat exhaustion|been in the sun|marathon|degree day|in the heat|greenhouse|hot car|locked car) ([^ .]+ ){0,14}(confus\\w*|dry|vomit\\w*|collaps\\w*|calling me|fainted|shak\\w*|not sweating|rambling|staggering|unconscious|delirious)',
    ],
    [
      'care-gone-wrong',
      `(${AFTER_CARE}) ([^ .]+ ){0,6}(${CARE}) ([^ .]+ ){0,14}(${GONE_WRONG})(?! .. (normal for how|leaflet|is common))`,
      `(${GONE_WRONG}) ([^ .]+ ){0,8}(${AFTER_CARE}) ([^ .]+ ){0,6}(${CARE})`,
      'post ?op ([^ .]+ ){0,10}(calf|breath\\w*|chest|fever|swollen|black|cant|pus|hard)|(twelve|\\d+|six|ten|two|three) (hours|hrs|days) (post|after|since|out) ([^ .]+ ){0,10}(calf|breath\\w*|chest|rigid|cant pee|hard|vomit\\w*|faint\\w*|blood)',
      before(
        'chemo|chemotherapy|neutropenic|transplant|no spleen|immune suppressed|immunosuppressed|clozapine|carbimazole|methotrexate',
        `${FEVER}|sore throat|shivering|shaking|ulcers|chills`,
      ),
      near(
        'skin .. (coming off|peeling|blister\\w*|sloughing|sheets)',
        'lips|mouth|eyes|new (tablet|medicine|pills?)|started|lamotrigine|fever|burn|raw|inside',
        10,
      ),
      near(
        'bp|blood pressure|monitor|pressure',
        '([6-8]\\d (over |by )?[3-5]\\d|[6-8]\\d systolic|(1[89]\\d|2\\d\\d)( over| by)? (1[1-4]\\d)|then 2[0-5]\\d|error then 2\\d\\d)',
        5,
      ),
      '(wet|soiled|messed|peed) (myself|himself|herself) ([^ .]+ ){0,10}(feel|numb|back|legs|wipe|saddle)|cant feel (when|if|it when) (i|he|she) (wipe|wee|pee|go)|numb (down below|between (my|the) legs|saddle|bottom|undercarriage|round my (bum|back passage))',
      'drain\\w*( bag| bottle| tube)? ([^ .]+ ){0,5}(bright|blood|filled|full) ([^ .]+ ){0,6}(blood|times|again|hour|red)',
      '(wound|scar|incision|site|stitches|cut|line|pick|picc|port) ([^ .]+ ){0,6}(green|pus|smells?|stinks?|foul|weeping|black|hot) ([^ .]+ ){0,10}(chills|shak\\w*|fever|39\\d?|38\\d|confus\\w*|heart|sweat\\w*|rigors?)|(chills|shaking|fever|rigors?|39\\d|38\\d) ([^ .]+ ){0,10}(wound|scar|incision|stitches|line) ([^ .]+ ){0,4}(green|pus|smells?|stinks?|red|hot)',
      '(filler|lip|nose|cheek) ([^ .]+ ){0,6}(white|purple|mottled|grey|dusky|black|blanch\\w*) ([^ .]+ ){0,8}(agony|pain\\w*|purple|mottled|cold|vision|eye|spreading)',
      '(jaw|neck|tongue|eyes|muscles) ([^ .]+ ){0,4}(lock\\w*|twist\\w*|stuck|rolling|rigid|sticking out|spasm\\w*) ([^ .]+ ){0,8}(injection|tablet|haloperidol|metoclopramide|maxolon|stemetil|antipsychotic|jab|fever|sweat\\w*)',
      'hands? ([^ .]+ ){0,4}(like|into) claws',
    ],
    [
      'birth-signs',
      `(${EXPECTING}) ([^ .]+ ){0,14}(${BIRTH_SIGN})(?! .. (years|normal for|leaflet|discount|scan (price|cost)))`,
      '(heads?|baby|babys head|feet|foot|bum|arm|cord) (is |s |has )?(out|crowning|showing|hanging out|coming out|stuck|sticking out)( ([^ .]+ ){0,6}(car|what|do|help|now|push\\w*|bathroom|taxi|home))?(?! (of (the )?(clinic|hospital|school|water)|about|in the|at the))(?= \\.| car| what| now| help| we| in the car)',
      '(cord|umbilical cord) ([^ .]+ ){0,3}(round|around|out|hanging|neck|first|coming)',
      '(water|waters|water bag|bag of water|panubigan) (\\w+ )?(came|broke|broken|burst|gone|went|leaking|pumutok) ([^ .]+ ){0,10}(green|brown|smell\\w*|weeks|early|fever|cord|bleed\\w*|baby|red)',
    ],
    [
      'child-signs',
      `(${SMALL_CHILD}) ([^ .]+ ){0,12}(${CHILD_SIGN})(?! .. (jumper|eyes|car|pram|nursery walls|blanket|room))`,
      `(floppy|limp|green (vomit|sick)|sunken|soft spot|high pitched|grunting|mottled|no wet (nappy|nappies|diapers?)|(wont|not|no wan|refus\\w+) (\\w+ )?(feed\\w*|suck\\w*|latch\\w*)|stiff|blue|grey|purple spots|hot as) ([^ .]+ ){0,10}(\\d+ ?(days?|weeks?|months?|mo|wks?|mths?) old|baby|newborn|infant|bubs|\\d+ ?mo|toddler)`,
      '(soft spot|fontanell?e) ([^ .]+ ){0,6}(bulg\\w*|sunken|swollen|raised|hard|tight|pulsing)|(bulging|sunken) (soft spot|fontanell?e|eyes)',
      '(no|hasnt had a|not had a|without a|hasnt done a|not done a) (single )?wet (nappy|nappies|diapers?)|(dry|bone dry) (nappy|nappies|diapers?) (since|all|for)',
      '(red|redcurrant|currant|strawberry|blood\\w*|jam|jelly) ([^ .]+ ){0,3}(jam|jelly|stuff|streaks) ([^ .]+ ){0,4}(nappy|diaper|poo)',
      'nostrils (are |is )?flaring|(belly|chest|ribs) ([^ .]+ ){0,3}(in and out|sucking in|pulling in)',
      '(no wan suck|no gree suck|body dey hot|body weak|dey hot well|e no dey cry|no dey suck)',
    ],
  ]),
  ...rules('emergency', 'mind', [
    [
      'mind-signs',
      near(OTHERWORLDLY, ACTS_ON_IT, 14),
      `(seeing|sees|shouting at|talking to|screaming at|swatting|picking|pulling|fighting|hitting|chasing|hiding from) ([^ .]+ ){0,4}(rats|bugs|spiders|insects|ants|snakes|people|soldiers|men|shadows|demons|things|children|faces|someone|the air|wallpaper|bedclothes|nothing|figures) ([^ .]+ ){0,6}(arent|isnt|not|wall|ceiling|yard|garden|skin|room|there|nobody|floor|bed|everywhere|corner)(?! .. (tv|film|screen|zoo|waiting))`,
      '(left|leave|out of|outside|above|leaving|floating) (my|his|her) body ([^ .]+ ){0,14}(yesterday|still|back|cant|days|since|hours|scared|return|help|now|isnt me|not me)',
      '(cant|cannot|dont know how to|havent) (find|get|come) (the |my |a )?(way )?(back|out)( (in|into|to|from) ([^ .]+ ){0,3}(body|myself|hole|reality|it))?(?= \\.| and| to me| into my body| to my body| from the (trip|session|hole|infusion))(?! (to (work|sleep|the clinic|you)))',
      '(whatever|whoever|someone|somebody|who)s? (is )?(typing|talking|writing|wearing|moving) ([^ .]+ ){0,5}(isnt|not|me|my)|(watching|watch) (myself|someone|somebody|me) ([^ .]+ ){0,3}(type|typing|from|move|live)|(these|those|this) (arent|are not|isnt|is not) my (hands|body|face|voice)|whose (hands|body|face)',
      '(quit|stopped|stop|off|gave up|cold turkey|no) (the |his |her |my )?(drink\\w*|booze|alcohol|benzos?|xanax|valium|gin|vodka|whiskey) ([^ .]+ ){0,14}(shak\\w*|sweat\\w*|seeing|rats|bugs|spiders|fit|fits|hearing|confus\\w*|shouting|trembl\\w*|hallucinat\\w*)',
      '(shaking|sweating|trembling) ([^ .]+ ){0,8}(seeing|shouting at|rats|bugs|spiders|insects|crawling|arent there|isnt there|hallucinat\\w*)',
      '(havent|hasnt|not|no|without|aint) (slept|sleep|sleeping|closed (my|his|her) eyes) ([^ .]+ ){0,4}(in|for|since) ([^ .]+ ){0,3}(week|days|nights|sunday|monday|tuesday|wednesday|thursday|friday|saturday) ([^ .]+ ){0,16}(solved|god|chosen|drive|motorway|mission|plan|talk\\w*|president|king|queen|save|fly|money|spend\\w*|buy\\w*|idea\\w*|voices|power\\w*|naked|know everything|follow\\w*|watch\\w*)',
      '(need|going|want|have|wants|trying|about) to (get |go |be |drive |run |walk |climb )?(on|onto|into|down|out|against|in front of|up) ([^ .]+ ){0,3}(motorway|highway|freeway|oncoming|traffic|the wrong (way|side)) ([^ .]+ ){0,10}(against|god|them|open|message|chosen|prove|save|voices|test)',
      '(not making (any )?sense|talking nonsense|laughing at nothing|talking to (himself|herself|nobody)|laughing (to|by) (himself|herself)) ([^ .]+ ){0,12}(clothes|naked|window|roof|knife|road|hit|slept|street|scream\\w*|infusion|violent|run|ran)',
      '(took|takes|taking|tore|ripped|pulled) (off )?(all )?(his|her) clothes (off )?([^ .]+ ){0,6}(climb|window|street|ran|road|roof|outside|garden|run|jump)|(climb|climbed|climbing|get|jump|go) (out|through|off) (of )?(the )?(window|balcony|moving car|car)',
      '(mum|mam|mom|dad|gran|nan|granny|grandad|mother|father|grandfather|grandmother|lola|lolo|he|she|hes|shes|wife|husband) ([^ .]+ ){0,10}(doesnt|does not|dont|didnt|not|no longer) (know|recogni[sz]e|remember) (us|me|her own|his own|where|who|my name|what (day|year))(?! .. (dementia clinic|memory clinic|for years|does the))',
      '(sharp as a tack|fine|grand|normal|perfect|ok|right as rain) (yesterday|this morning|last night|an hour ago|at (lunch|breakfast)) ([^ .]+ ){0,16}(now|tonight|today)',
      '(says?|saying|said|thinks?|believes?|convinced|claims|insists|telling (everyone|people|us)) (that )?(he|she|hes|shes|he is|she is|i am|im|they are|everyone is|the police are|we are|were) (is |are |the |a |all |now )*(god|jesus|messiah|president|king|queen|prophet|chosen|dead already|immortal|invincible|can fly|lizards|spies|imposters?|devil|possessed|robots?|reptil\\w+|demons?|in charge of the)',
      '(tearing|ripping|pulling|smashing|taking|searching) ([^ .]+ ){0,5}(apart|down|up|out|through) ([^ .]+ ){0,4}(cameras?|bugs|wires|microphones?|listening|devices?|chip)|looking for (hidden )?(cameras|microphones|bugs|listening devices)',
      '(chosen one|chosen by|messiah|reincarnat\\w*|saviour|savior|prophet) ([^ .]+ ){0,10}(must|save|stop|world|mission|people|trains|kill|sacrifice|fly|not (eat|sleep)|ordered|need to)',
      '(controlling|controlled|reading|stealing|broadcasting|inserting|hacked|hacking) ([^ .]+ ){0,3}(my|his|her) (mind|thoughts|body|brain|dreams)|(thoughts|mind|body|brain) (is |are )?(being )?(controlled|read|stolen|broadcast|hacked|not mine)',
      '(reflection|mirror|face) ([^ .]+ ){0,5}(isnt me|not me|moving by itself|talking back|talks back|someone else|isnt mine)|(im|i am) (already dead|rotting|not real|made of glass|being filmed|being followed|being watched|being hunted)(?! (inside laughing))',
      '(theyre|they are|they|people|men|police|everyone) ([^ .]+ ){0,3}(coming for me|following me|watching me|listening to me|after me|out to get (me|us)|in on it|plotting|hunting me|going to kill me|poisoning me|tracking me)',
      '(stuck|trapped|lost) in (a |the |this )?(loop|dream|hole|k hole|void|between|another (world|dimension)|nothing|time) ([^ .]+ ){0,10}(hours|still|yesterday|cant|help|since|out|scared|days)?(?= \\.| help| still| since| and| cant| for)',
      '(food|water|tea|medicine|milk|milo) (is|has|was|having|being|are) ([^ .]+ ){0,3}(poison\\w*|drugged|bewitched|contaminat\\w*|charmed) ([^ .]+ ){0,14}(eaten|eat|days|axe|knife|wont|refus\\w*|drink|spit\\w*)?',
    ],
  ]),
];
