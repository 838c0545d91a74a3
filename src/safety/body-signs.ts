import { before, near } from './near.ts';
import { rules } from './rule.ts';

/** The skin and breath of somebody whose heart or lungs fail. */
const SHOCK =
  'sweat\\w*|clammy|dripping|pale|grey|gray|ashen|breathless|short of breath|out of breath|light ?headed|faint\\w*|giddy|dizzy|sick|nausea\\w*|vomit\\w*|puk\\w*|cold and wet|weak|collaps\\w*|pass(ed|ing)? out|going black|blacking out';

/** The sign began a moment ago or gets worse. */
const ONSET =
  'now|suddenly|sudden|all of a sudden|out of nowhere|just happened|started just now|just now|minutes? ago|mins ago|(an|one|two|half an|few) hours? ago|since (\\w+ )?(minutes?|hours?|lunch|breakfast|dinner|supper|noon|midday|morning|last night|this \\w+|waking|i woke|i stood|\\d+( am| pm)?|an hour|one hour)|woke up|this (morning|afternoon|evening|arvo)|today|tonight|getting worse|got worse|worse and worse|while i was|happened while';

const CHEST_PAIN =
  '(pains?|pressure|tight|tightness|tightening|squeez\\w+|crush\\w+|heavy|heaviness|stabbing|hurts?|hurting|kill\\w+|ach\\w+|burning|exploding|weight) .. (chest|ches|chst|breastbone)|(chest|ches|chst|breastbone) .. (pains?|pressure|tight|tightness|tightening|squeez\\w+|crush\\w+|heavy|heaviness|stabbing|hurts?|hurting|kill\\w+|ach\\w+|burning|bruised|exploding|closing|weight)';

const BLUE =
  '(blue|bluish|purple|purplish|violet|dusky|grey|gray|greyish|ashen|mottled|navy|a (funny|bad|horrible|strange|weird) colou?r|(white|pale) as (a )?(sheet|ghost|paper|milk|chalk))';

const LIMB = '(hand|hands|arm|arms|leg|legs|foot|side|fingers|body|half)';

const LIMB_LOST =
  'clumsy|useless|weak|dead|numb|heavy|limp|floppy|dangling|hanging|sleeping|asleep|tingl\\w+|paralysed|paralyzed|not (moving|working|squeezing|lifting|gripping|responding)|wont (move|work|lift|grip|squeeze|go up)|cant (move|lift|feel|raise|grip|use)|cannot (move|lift|feel|raise|grip|use)|drags?|dragging|drifting|no (strength|power|grip|feeling)';

const FACE_FALLEN =
  'droop\\w*|dropp?ed|dropping|slid|slides|sliding|slipped|slipping|sagg?\\w*|lop ?sided|crooked|wonky|skew\\w*|squint|bent|bend|bends|bending|twisted|pulled|pulling|uneven|fallen|falling|hanging|hangs|come down|coming down|gone (dead|funny|numb|down)|dead|melting|melted|not (moving|closing|even|lifting)|wont (close|lift|move)|no dey close|cannot close|cant close|collapsed|one side|to (one|the (left|right)) side|on (the|one|her|his|my) (left|right|side)';

/** What one sees in somebody who does not hear any more. */
const NO_ANSWER =
  'nothing( at all)?|no (response|answer|reply|reaction|sound|movement|sign|joy|luck|response at all)|(not|isnt|doesnt|does not|wont|will not|no dey|didnt|never|cant|stopped|is not|are not) (answer|answering|reply|replying|respond|responding|react|reacting|wake|waking|stir|stirring|move|moving|budge|come (to|round)|open|opening|hear|hearing|blink|blinking)';

const TRIED_TO_WAKE =
  '(i|we|they|ive|weve|have|she|he|am|are|been)( have| ve| just| keep| keeps)? (call|called|calling|shout\\w*|scream\\w*|yell\\w*|tap|tapped|tapping|slap|slapped|shake|shook|shaked|shaken|shaking|pinch|pinched|pinching|rub|rubbed|rubbing|poke|poked|prod|prodded|nudge|nudged|pour|poured|splash\\w*|throw|threw|squeeze|squeezed|knock|knocked)|(sternal|knuckle|chest) rub|(called|calling|shouted|shouting) (his|her|their) name';

/** Red flags read as a part of the body and what is wrong with it, in one sentence. */
export const BODY_SIGN_RULES = rules('emergency', 'medical', [
  [
    'heart-signs',
    near(
      '(left|right|both|my|his|her) (arms?|hand|shoulders?|jaw)|jaw|breastbone|(in|into|to) (my|his|her|the) (neck|jaw|throat|arms?)',
      '(dripping|drenched|pouring|soaked|cold|breaking out) .. sweat\\w*|clammy',
    ),
    near(
      '(spread|spreading|moved|moving|going|goes|travell?\\w*|shooting|gone|up|down) (\\w+ )?(in|into|to|2|down|up|through) ([^ .]+ ){0,3}(arms?|jaw|neck|shoulders?)',
      'chest|ches|breastbone|heartburn|sweat\\w*|clammy|pale|grey|breathless|indigestion|tight\\w*',
    ),
    '(elephant|brick|bricks|boulder|anvil|concrete|lorry|truck|fridge|piano|ton) .. (parked|sitting|sat|standing|lying|resting|kneeling|on) .. (chest|ribs|breastbone|heart)',
    before(
      'chest|ches|chst|ribs|breastbone|rib ?cage',
      '(belt|strap|rope|band|vice|vise|clamp) .. (pulled|tightening|tightened|squeezing|round|around)',
    ),
    near(CHEST_PAIN, `${SHOCK}|arm|jaw|left hand|shoulder|spray|gtn|nitro\\w*|sorbitrate|isordil|cant type`),
    '(ripping|tearing|knife like|stabbing|splitting) (pain )?([^ .]+ ){0,2}(shoulder ?blades?|back|chest) ([^ .]+ ){0,8}(front|worst|nowhere|sudden\\w*|sweat\\w*|now|through)',
    '(pulse|heart ?rate|heart|hr|heartbeat|bpm) (is |at |of |up to |was |rate |going |over |reads |says |still ){0,3}(1[5-9]\\d|2[0-4]\\d)(?! .. (max|maximum|exercise|running|treadmill|target))',
    `(heart|hearts|pulse) .. (skipping|racing|hammering|pounding|thumping|fluttering|jumping|banging|going (mental|mad|ninety)|all over the (place|shop)) ([^ .]+ ){0,10}(${SHOCK}|cant (stand|lift|walk|breathe)|seeing)`,
    near(
      '(nitro|gtn|sorbitrate|isordil)( spray| tabs?| tablets?)?',
      '(still (there|sore|hurting|tight)|(not|isnt|hasnt|didnt|no) .. (help\\w*|work\\w*|better|gone|eas\\w+|relief)|pressure)',
    ),
    '(angina|chest|spray|gtn|nitro\\w*) ([^ .]+ ){0,8}(hasnt|hasn|not|didnt|isnt|no longer|wont) (touched|touching|shift\\w*|settl\\w*|eas\\w+|budg\\w+|help\\w*|gone|working)',
    '(someone|somebody|something|a man|person|weight|horse|hippo|rhino|bus|tractor|cow) ([^ .]+ ){0,3}(standing|sitting|jumping|pressing|leaning|on top|lying|kneeling) ([^ .]+ ){0,2}(chest|ribs|breastbone)',
    '(gripping|grabbing|clutching|holding|thumping|rubbing|pawing) (at )?(his|her) (chest|heart|left arm|breast ?bone|throat|neck)',
    '(doing|started|giving|given|begin|been doing) (cpr|chest compressions|compressions|mouth to mouth)|(need|where is|wheres|get) (a|the|your) (defib\\w*|aed)(?! (course|training))',
    near('dialysis', '(heart|breath\\w*|swollen|weak|cant (lift|walk|stand))'),
  ],
  [
    'breathing-signs',
    '(only|just|barely) .. (get|say|manage|speak|do|talk) .. (\\d|one|two|three|few|couple( of)?|single) words?',
    '(one|two|three|few|couple of|\\d) words? (at a time|out|between breaths|before|then (stop|gasp|breath\\w*))',
    '(stop|stopping|fight|fighting|gasp|gasping|starv\\w+|hungry|hunger|short|desperate|begging|reaching) (for|of) (air|breath|oxygen)|air hunger',
    '(get|getting|catch|pull|draw|suck|take|find|bring) (any|enough|some|the|no) (air|oxygen|breath)(?= in| \\.| into| and| at all| now| when)|(cant|cannot|couldnt|not|no) .. (get|pull|draw) (any |enough )?(air|breath|oxygen|a (full|proper|deep|decent|whole) breath)|no air .. (com\\w+|going|getting|enters?|in)|(air|breath) .. (not|wont|isnt) .. (com\\w+|go\\w*|enter\\w*)',
    '(nostrils?|nose) .. (flar\\w+)|flaring nostrils',
    '(belly|tummy|stomach|ribs|chest|throat|neck) ([^ .]+ ){0,2}(suck\\w*|pull\\w*|going|caving|draw\\w*) (in|inwards?)',
    `(lips?|fingers?|fingertips|finger ?nails|nails|face|mouth|tongue|gums|cheeks|ears) .. (is |are |gone |going |went |turning |turned |look\\w* |all |like )?${BLUE}(?! .. (cold weather|in the cold|raynaud\\w*|hair|lipstick|tattoo))`,
    `${BLUE} .. (lips?|fingertips|face|mouth|tongue)( .. now)?(?! (tattoo|filler|paint))`,
    `(he|she|hes|shes|him|her|baby|mum|mam|mom|dad|they|{relation})( has| is| just| all| are)? (gone|going|went|turning|turned|turns|goes|look\\w*|lookin) (all |very |really |completely |a bit )?${BLUE}`,
    '(wheez\\w*|croup|crowing|stridor|barking|bark|whooping) ([^ .]+ ){0,10}(cant|drool\\w*|blue|struggl\\w*|swell\\w*|again|throat|limp|floppy|ribs|fast|worse|seal|hives|talk|breath)|(sounds?|cough\\w*|barking) .. like .. (seal|dog|sea ?lion)',
    before(
      'asthma|inhaler|pump|puffer|ventolin|salbutamol|nebuli[sz]er',
      'chest .. (closing|tight\\w*)|not (help|work)\\w*|isnt (help|work)\\w*|doing nothing|(empty|finished|ran out|run out|lost) ([^ .]+ ){0,8}(breath\\w*|tight\\w*|wheez\\w*|attack|talk|now)|(cant|cannot) (talk|speak|breathe)',
    ),
    '(squeaky|whistling|high pitched|rattling|gurgling|crowing|snoring|horrible|strange|weird|funny|raspy|barky) (noises?|sounds?|breath\\w*) ([^ .]+ ){0,8}(breath\\w*|breathes|wake|waking|throat|inhal\\w*|chest|rouse)',
    '(lungs|chest|airways?|windpipe) ([^ .]+ ){0,3}(full of|filling|closing|closed|burning up|drowning|clogged|collapsed|shutting|giving up|bubbling|crackling|rattling)(?! .. (x ray|scan|picture))',
    'chest .. (closing|closed|locking|locked|seizing up|filling|bubbling|gurgling|crackling)( up)?(?! (date|x ray))',
    '(sit|sitting|sat|stand|standing|sleep|bolt) .. (upright|up straight|at the window|leaning forward) ([^ .]+ ){0,4}(air|breath\\w*)',
    '(breath\\w*|breaths|panting) (like|as if) (ive|i|hes|shes|he|she|a dog|fish)( [^ .]+){0,8} (marathon|ran|run|running|race|dog|fish|sat|sitting|drowning)',
    '(breathing|breathes|breath|breaths) (is |very |so |really |in a )?(very |so |really |dey )?(slow|slowly|shallow|weird|noisy|fast|hard|rapid|small small|heavy|rattly|rattling|wrong|funny|wet|bubbly|irregular)(?! (down|exercise|technique|helps|practice|and (calm|relax\\w*)))( .. (and|now|sleepy|since|not|lying))?(?= \\.| and| now| sleepy| not| since| lying| drows\\w+)',
    near(
      '(ankles?|feet|legs) .. (swollen|swelled|balloon\\w*|footballs?|puffy|huge|elephant)',
      '(lie|lying) (down|flat)|get any air|breath\\w*|upright|drown\\w*',
    ),
  ],
  [
    'stroke-signs',
    `(face|mouth|smile|lip|lips|cheek|eyelid|eye) (has |is |just |don |dey |no dey |all |s |half |side )?(has |is |just |been |was )?(${FACE_FALLEN})(?! .. (dentist|botox|filler|when i wake|years|gum|lashes|bags|lift))( .. (side|left|right|down|and|dribbl\\w*|drag\\w*|chin))?(?= \\.| and| side| left| right| down| chin| since| she| he| dribbl\\w*| on| now| her| his| my| the)`,
    '(half|one side|left side|right side|left|right) (of )?(my|his|her|the) (face|mouth) .. (dead|numb|gone|droop\\w*|down|frozen|not|wont|weak|paralys\\w*|slack|tingl\\w*|come down|dropp\\w*)(?! .. (dentist|filling))',
    '(dribbling|drooling|drool|dribble|saliva|tea|water|coffee) .. (from|out of|on|down) (the |one |his |her |my )?(right|left|one|side|corner|chin)( .. (corner|side|mouth|of))?(?! .. (at night|pillow|asleep))',
    `(left|right|one|that) ${LIMB} ([^ .]+ ){0,4}(${LIMB_LOST}) ([^ .]+ ){0,10}(${ONSET}|face|mouth|speech|slurr\\w*|eye|words|confus\\w*|headache|talking)`,
    `(${ONSET}|face|mouth|speech|slurr\\w*|words|vision|mouth|eye|shutter) ([^ .]+ ){0,10}(left|right|one) ${LIMB} ([^ .]+ ){0,4}(${LIMB_LOST})(?! .. (every|each|at night|years|months|for weeks))`,
    '(drags?|dragging|dey drag) (her|his|my|one|the|a|left|right) .. ?(leg|foot)',
    '(cup|mug|glass|spoon|fork|plate|keys|phone|pen|remote|toothbrush) (just )?(fell|falls|slipped|dropped|keeps (falling|slipping)|drops) (from|out of) (his|her|my)|(keeps?|kept) (dropping|missing) (things|her|his|my|the)|(glasses|spoon|fork|cup|shoes?) (on|to|at) (her|his) (chin|nose|ear|cheek|wrong)',
    `(people|nobody|i|we|they|you|no one) (cant|cannot|can not|could not|couldnt|dont|can hardly|can barely|not) (understand|make out|follow) ([^ .]+ ){0,3}(he|she|i|hes|shes|im|him|her|mum|mam|mom|dad|words?|speech|saying|say)( (is|am|says?|saying|said|was))?(?! .. (accent|doctor|english|form|letter|leaflet))`,
    near(
      '(hes|shes|he|she|mum|mam|mom|dad|him|her|sister|brother|{relation}|is|im|and) (\\w+ )?(slurring|slurred|garbling|babbling)|(speech|words?|talking|tongue) (is |are |s |has |gone |all |very |come out )?(slurred|slurring|thick|heavy|mush|mushy|garbled|gibberish|jumbled|wrong|gone|random|nonsense|all over the place|muddled)|talking (gibberish|nonsense|rubbish|scribble|backwards)',
      `(${ONSET}|hasnt had a drop|havent (had|drunk)|not drunk|no drink|sober|rang|drop|jarred|hand|arm|face|headache|never been like this|like words|no sense|vomit\\w*|fell|woke|tonight)`,
    ),
    '(shutter|curtain|veil|blind|shade|black(out)? blind|blanket|grey sheet|fog) .. (across|over|down|in front of|on|come down|came down|pulled) .. (eye|sight|vision)|(eye|sight|vision) .. (shutter|curtain|veil) ',
    '(cant|cannot|couldnt|not|unable to) (see|seeing) (anything|a thing|out|on|from|half) .. (left|right|one|of|side|eye|either)( .. (suddenly|all of a sudden|now|today))?(?! .. (glasses|lens|years))',
    near(
      '(double vision|seeing double|see two|room spins?|room is spinning|world (is )?spinning)',
      `(fall\\w*|fell|slurr\\w*|swallow|left side|right side|one side|cant (walk|stand|sit)|can not|vomit\\w*|headache|${ONSET})`,
      9,
    ),
    `(suddenly|sudden|all of a sudden|out of nowhere|out of the blue|just now|minutes ago|woke (up )?(and|with|to)|in an instant|started just) ([^ .]+ ){0,10}(cant|couldnt|doesnt|dont|wont|cannot|can not|not) ([^ .]+ ){0,3}(read|write|walk|speak|talk|move|lift|see|hold|stand|understand|swallow|type|balance|remember|work|answer|recogni[sz]e|feel)(?! .. (appointment|portal|app|website|login|page))`,
    `(cant|couldnt|doesnt|wont|cannot|can not) ([^ .]+ ){0,3}(read|write|walk|speak|talk|move|lift|see|hold|stand|understand|swallow|work|answer|recogni[sz]e|feel|find (my|his|her|the) words) ([^ .]+ ){0,8}(suddenly|all of a sudden|out of nowhere|just now|minutes ago|out of the blue|just like that|started (about )?\\w+ (minutes|hours?) ago)(?! .. (appointment|portal|app|website|login|page))`,
    '(lost|lose|losing|gone) ([^ .]+ ){0,2}(half|side|part|all|most) (of )?(my|his|her) (vision|sight|hearing|speech|body)|(half|part) (of )?(my|his|her) (vision|sight) ([^ .]+ ){0,3}(gone|lost|black|missing|blurr\\w*)',
    '(phone|book|paper|spoon|fork|remote|shirt|shoes?|glasses|newspaper|cup) ([^ .]+ ){0,3}(upside down|back to front|inside out|wrong way|wrong (foot|hand))( ([^ .]+ ){0,10}(answer|talk\\w*|speak|words|started|minutes|sense|confus\\w*|say|face|saying))',
    '(words|sentences|letters|speech|sounds) ([^ .]+ ){0,3}(come|coming|came|comes) out ([^ .]+ ){0,3}(wrong|backwards|jumbled|funny|mixed|scrambled|rubbish|nonsense|slurred|weird)|(wrong words|made up words|word salad|random words)',
    '(veering|leaning|listing|drifting|tilting|pulling|falling|keeps? falling) (off )?(to|over|towards?) (the |one |my |his |her )?(left|right|one side|side)( ([^ .]+ ){0,10}(dizzy|face|arm|words|sudden\\w*|now|today|vomit\\w*|speech|talk\\w*))?',
    '(eyes?) .. (jumping|jerking|darting|flicking) ([^ .]+ ){0,4}(side|up|vomit\\w*|slurr\\w*|dizzy)',
  ],
  [
    'no-answer',
    near(TRIED_TO_WAKE, NO_ANSWER),
    '(cant|cannot|couldnt|not|no one can|nobody can|unable to|wont|trying to) get (a|any|anything|one|more than|him|her|them) ([^ .]+ ){0,5}(out of|from|up|to wake|to respond|to answer|awake|round) ?(him|her|them|his|her|it)?(?! .. (reception|phone|line|clinic|you|bed in the morning))(?= \\.| him| her| them| but| and| now| she| he| his)',
    `(he|she|they|him|her|{relation}|hes|shes|man|woman|lady|patient) (\\w+ )?(not|no|isnt|is not|doesnt|wont|will not|does not|cant) (answer|answering|replying|responding|reacting|opening (his |her |the )?eyes|open (his |her |the )?eyes|be (woken|roused)|be awake|stirring|stir|waking|wake|dey (answer|respond|wake|move|talk|breathe))(?! (the phone|emails?|texts?|my|calls|to (my|the|treatment|emails?|texts?)|me back))`,
    '(keeled|keeling|toppled|slumped|crumpled|folded|flopped) (over|down|sideways|forward|to)|gone down on (one knee|the)|(dropped|fell|falls|went) (to|on|like) (the|a) (floor|ground|deck|stone|sack)( .. (and|not|wont|now|cant|unconscious|shaking))',
    '(not|isnt|wont|cant) (getting|get) up ([^ .]+ ){0,3}(help|off the floor|from the floor|please)|(eyes|eye) (are |is )?(open|half shut|half closed|half open|glazed|fixed) ([^ .]+ ){0,4}(not there|nobody|nothing|not (seeing|respond\\w*|look\\w*|blink\\w*)|but (he|she)|glazed)',
    'slumped ([^ .]+ ){0,6}(eyes|wheel|chair|floor|answer\\w*|wake|grey|blue|drool\\w*)|(leaning|slid|sliding|sagging) (to|down|over) (the |one )?(side|floor|chair) ([^ .]+ ){0,8}(mouth|open|eyes|answer\\w*|drool\\w*)',
    `(on|against|across|beside) the (floor|ground|bathroom|kitchen|landing|stairs|toilet|bed) ([^ .]+ ){0,5}(warm|cold|not|cant|wont|no|breathing|grey|blue|peep|still|limp|lifeless)(?! (slip\\w*|slippery|mat|tiles))`,
    '(limp|floppy|lifeless|like a rag( doll)?|rag doll|dead weight)( .. (and|now|on|in|wont|pale|cry))?(?= \\.| and| on| in| now| as a| wont)(?! .. (wrist|biscuit|handshake|lettuce|hair|sausage))',
    '(sugar|glucose|meter|machine|monitor|reading) .. (showing|shows|says|reads|reading|is|at) (lo|low|hi)( .. (machine|now|on))?(?= \\.| on| and)',
    before(
      'diabetic|insulin|sugar',
      'wet with sweat|sweating|answer\\w*|juddering|shaking|confused|drowsy|wont wake|leaning',
    ),
    '(hot|skin) .. (and )?dry .. (calling|confus\\w*|doesnt|not|sleepy|talking)|(stopped|not|no longer) (shivering|sweating)( .. (and|now|trying|confus\\w*|sleepy|jacket))',
    near(
      '(on the hill|out all night|snow|freezing|freezer|cold water|in the cold|hypotherm\\w+)',
      '(stopped shivering|stiff|confus\\w*|slurr\\w*|sleepy|jacket off|cant rouse|undress\\w*|clothes off)',
    ),
    '\\. (unconscious|unresponsive|convulsing|jerking|fitting|floppy|limp|lifeless|not (breathing|responding|moving|waking|answering)|stopped breathing|turning blue|gone blue|no pulse|foaming|choking|collapsed)(?= \\.)',
  ],
  [
    'fit-signs',
    near(
      '(jerk\\w*|twitch\\w*|judder\\w*|shudder\\w*|convuls\\w*|spasm\\w*|thrash\\w*|flail\\w*|shaking|stiff|rigid|arching|bending backwards|bow)',
      '(whole body|all over|on (his|her) (side|back)|eyes (up|back|roll\\w*|rolled|open)|foam\\w*|froth\\w*|mouth|blue|cant hear|not (answering|responding|there|waking)|left side|right side|one side|minutes|still jerking|wet (himself|herself)|bit (his|her) tongue|unconscious|both arms|lockjaw|jaw|ringing)',
      8,
    ),
    '(arms|legs|limbs|body|head) ([^ .]+ ){0,4}(thrash\\w*|flail\\w*|jerk\\w*|jump\\w*|bang\\w*|flapping|going (mad|everywhere)|convuls\\w*) ([^ .]+ ){0,8}(spit|foam|froth|eyes|blue|minutes|stop\\w*|floor|unconscious|answer\\w*|drool\\w*|bitten|tongue)',
    '(foam|froth|foaming|frothing|bubbles|spit) .. (from|out|at|in|coming|round|around) ([^ .]+ ){0,3}(mouth|lips|nose)|mouth .. (foam\\w*|froth\\w*)',
    '(staring|stares|stare|blank|glazed|vacant) ([^ .]+ ){0,5}(smack\\w*|picking|fiddling|chewing|lip|doesnt know|not answering|wont (answer|respond)|no answer|drool\\w*|not (there|responding))',
    '(lip|lips) (smacking)|smacking (his|her) lips',
    '(another|second|third|again|one after another|next) (one|fit|seizure) ([^ .]+ ){0,4}(starting|started|now|already|coming|without)|(starting|started|having|into) (another|a second|a third)( one| fit| seizure)?(?= \\.| now| already)(?! .. (job|course|session))',
    'jaw (has |is |don |just )?(lock\\w*|clamped|clenched shut|wont open|stuck shut) ([^ .]+ ){0,8}(body|back|spasm\\w*|bend\\w*|nail|stiff|arch\\w*|wound|swallow)|lockjaw',
    'mouth (he |she )?.. (close|closed|clamped|shut|clenched) .. (strong|hard|tight|arms|jerk\\w*)',
  ],
]);
