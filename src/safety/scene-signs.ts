import { near } from './near.ts';
import { rules } from './rule.ts';

/** Red flags told as what somebody sees or does, without the medical word. */
export const SCENE_SIGN_RULES = [
  ...rules('emergency', 'medical', [
    [
      'heart-scene',
      '(tightness|tight|pressure|heaviness|weight|elephant|aching|burning|band) ([^ .]+ ){0,7}(left arm|both arms|arms? (feels?|feel|is|are|gone|go) (dead|heavy|numb|like lead)|jaw|jaws)',
      '(chest|heart) (is |are |dey )?(paining|catching|burning me|seizing|clenching|griping|giving out|failing|stopping)( ([^ .]+ ){0,8}(much|sweat|now|since|arm|badly))?',
      '(afib|a fib|watch|monitor|smartwatch|fitbit|machine) ([^ .]+ ){0,6}(1[5-9]\\d|2[0-4]\\d)( bpm)?(?= \\.| and| bpm| beats)',
      'between (the |my |his |her )?shoulders?( ?blades?)? ([^ .]+ ){0,8}(sweat\\w*|throat|front|jaw|worst|sudden\\w*|numb|tearing|ripping|grey|clammy|legs)',
      '(sternum|breastbone|middle of (my|his|her) chest|centre of (my|his|her) chest) ([^ .]+ ){0,12}(pressure|heavy|squeez\\w*|crush\\w*|hasnt gone|wont go|colou?r|sweat\\w*|jaw|arm)',
      '(elephant|weight|brick|ton) (is )?on me( again)?(?= \\.| jaw| again| and| cant)',
      '(two|three|300|chewed|took|gave (him|her)) ([^ .]+ )?(aspirin|disprin|ecosprin|gtn) ([^ .]+ ){0,8}(chest|jaw|arm|drive|ambulance|pain|pressure)|(jaw|chest|arm|pain) ([^ .]+ ){0,6}(aspirin|disprin)(?! .. (daily|every day|allergy))',
    ],
    [
      'breath-scene',
      '(peanut|nut|grape|meat|coin|sweet|bone|food|toast|apple|sausage|hot ?dog|biltong|fishball|kola ?nut|fufu|toy|lego|marble|bead|pill|tablet|lid) (is |has |s |got |gone )*(stuck|lodged|jammed|wedged|down the wrong way)',
      '(cough\\w*|chok\\w*|cry\\w*) ([^ .]+ ){0,5}(no sound|no noise|silent|gone quiet|cant cough|stopped)|(back blows|back slaps|heimlich|abdominal thrusts) ([^ .]+ ){0,8}(not|nothing|still|didnt|isnt|no)',
      'oxygen ([^ .]+ )?(machine|tank|cylinder|concentrator|bottle|supply)? ?([^ .]+ ){0,3}(stopped|empty|broken|run out|ran out|finished|died|packed in|beeping|alarm\\w*|nepa|no power|loadshedding)',
      'breathing (at |about )?\\d\\d (times|breaths)?( ?(a|per) (minute|min))?',
      '(nebs?|nebuli\\w+|puffs) ([^ .]+ ){0,8}(still|tight|no better|not|worse|nothing|same)',
      '(sitting|sat|sits|perched|leaning|bent) ([^ .]+ ){0,8}(hands on (his|her) knees|tripod|elbows on)|(shoulders) (going |go |heaving |moving )(up and down)',
      '(she|he|cant|only|just) ([^ .]+ ){0,3}(nod|nods|whisper|whispers|grunt|grunts) ([^ .]+ ){0,8}(breath\\w*|neck|talk|air|chest|lips)|(cant|cannot) (talk|speak|answer)( me)? (only|just) (nod\\w*|whisper\\w*|grunt\\w*|point\\w*)',
    ],
    [
      'brain-scene',
      '(cant|cannot|wont|couldnt|doesnt|isnt|not|no longer) (hold|squeeze|grip|squeezing|holding|gripping|pick up) ([^ .]+ ){0,3}(pen|hands?|fingers?|cup|mug|fork|spoon|phone|kettle|toothbrush)(?! .. (arthritis|carpal|years|for months))',
      '(cant|cannot|couldnt|forgotten) (name|say|think of|find|remember) (the |a |his |her |my )(\\w+ )?(word|words|kettle|name of|names? for|day|year|own name|months?) ([^ .]+ ){0,8}(started|suddenly|since|now|this morning|breakfast|lunch|today|minutes|mixed)',
      '(everything|half|things|the world|all) (on|to|of) (the |my )?(left|right)( side)? ([^ .]+ ){0,3}(vanished|gone|missing|black|blank|disappeared|dark|blurr\\w*)',
      'see(ing|s)? (two|three) of (everything|things|you|him|her|me|it)',
      '(face|smile|mouth) ([^ .]+ ){0,3}(not even|uneven|isnt even|not (straight|level|symmetr\\w*)|on one side|one sided|looks wrong|looks funny|asymmetr\\w*)(?! .. (filler|botox|photo|braces|veneers))',
      '(out of|from|at) (one|the (left|right)|the) (side|corner) of (her|his|my) mouth',
      '(jumper|shirt|shoe|shoes|trousers|sock|hat|glasses|coat|bra) on (his|her) (legs?|feet|head|hand|hands|wrong|arm|chin)',
      '(talk|talking|speak|speaking|words) ([^ .]+ ){0,5}(muddled|jumbled|back to front|mumbo|scrambled|no sense|nonsense) ([^ .]+ ){0,6}(realise|realize|notice|know|now|today|minutes|hour|suddenly|face|arm)',
    ],
    [
      'still-body-scene',
      '(nobody|no one|cant|couldnt|cannot|unable to|not able to|failed to) ([^ .]+ ){0,2}(rouse|revive|bring (him|her|them) (round|back|to))',
      '(slid|slipped|fell|fallen|rolled|toppled) (off|out of) (the |his |her |a )(chair|seat|toilet|bed|bench|couch|sofa|wheelchair|pew|stool) ([^ .]+ ){0,10}(rouse|wake|waking|answer\\w*|grey|not|shak\\w*|blue|eyes|still|moving)',
      '(cant|cannot|couldnt|no|dont|not) (feel |find |get |have )?(a |any |his |her )?(pulse|heartbeat)(?! (rate|oximeter|on the scan|at \\w+ weeks))',
      '(pinch\\w*|shook|shouted|shouting|clap\\w*|tapped|slapped|squeezed|flicked|tickled|poked|cold water|sternum) ([^ .]+ ){0,6}(no joy|nothing|no (reaction|response|answer|movement)|(didnt|doesnt|not|wont|never) (flinch|stir|move|budge|blink|react)|not a (flicker|peep|stir|thing|budge|murmur|twitch))',
      '(wont|doesnt|didnt|isnt|not|dont) (blink|blinking|flinch|flinching)( when| at| and| \\.)?(?= \\.| when| at| and| even| doesnt)',
      '(arms?|head|hand|legs?) (just )?(drop|drops|flop|flops|fall|falls|lolls?|lolling) ([^ .]+ ){0,5}(lift|let go|hold|raise|back|forward|side|pick)|like a (doll|rag|sack of (spuds|potatoes)|puppet|dead fish|wet cloth)',
      '(sleeping|asleep|snoring|napping) ([^ .]+ ){0,5}(cant|cannot|couldnt|wont|not) ([^ .]+ )?(wake|waking|rouse|be woken|open)',
    ],
    [
      'blood-scene',
      '(towels?|pads?|bandages?|dressing|nappy|diaper|sheets?|gauze|pillow|shirt|carpet|bath|sink|toilet|bowl|bucket|mug|mugs|cup|basin|hands?) (is |are |was )?(full of|soaked (in|with)|red with|covered (in|with)|filled with|dripping with) (\\w+ )?blood',
      '(bloods?|red) (is |s )?(coming|com|seeping|leaking|soaking|going|running|pouring) (through|out|down|from) ([^ .]+ ){0,4}(towels?|pads?|bandages?|dressing|trousers|gauze|sheets?|cloths?|fingers|leg|sock|sleeve|mouth|ears?|nose)',
      '(filled|spat|spitting|fills?|filling|coughed up|bled) ([^ .]+ ){0,3}(mugs?|cups?|bowls?|basin|buckets?|sink|pints?|jug)(?= \\.| of blood| with blood| since| and| in| already)',
      '(tap|tape?) (wont|will not) (turn|shut) off ([^ .]+ ){0,6}(blood|nose|bleed\\w*)|pumping (out )?(between|through|from) (my|his|her)',
      '(hand|arm|foot|leg|head|fist|elbow) (went |go |gone )?through (a |the )?(\\w+ )?(window|glass|greenhouse|door|pane|mirror|windscreen|windshield)',
    ],
    [
      'injury-scene',
      '(wall|tree|roof|scaffold\\w*|shelf|wardrobe|tv|telly|ceiling|branch|gate|horse|fridge|bricks?|ladder|cupboard|bookcase|bike|car|jack|trench|building|house) ([^ .]+ ){0,2}(came down|fell|fallen|collapsed|landed|crashed|caved in|toppled|slipped) (on|onto) (me|him|her|my|them|us|top|his|it)(?! (feet|birthday))',
      '(dog|dogs|pitbull|horse|pig|bull|donkey|monkey|croc\\w*|shark|hippo|cow|boerboel|baboon) ([^ .]+ ){0,3}(bit|bitten|gored|mauled|kicked|attacked|trampled|savaged) ([^ .]+ ){0,4}(face|neck|head|throat|hand|arm|leg|stomach|chest|belly|him|her|me|child|son|daughter) ([^ .]+ ){0,8}(hanging|bleed\\w*|blood|off|open|torn|deep|bone|unconscious|breath\\w*|flap|missing)',
      '(lost|no|losing|lose) (the |all |any )?(feeling|sensation|power|use|movement) ([^ .]+ ){0,3}(waist|legs?|arms?|below|down|feet|side)(?! .. (dentist|block|epidural|during))',
      '(fell|rolled|tripped|pushed|walked|sat|stepped|crawled) (in|into|onto|on) (the |a |an )?(hot |open |burning )?(fire|ashes|coals|braai|bonfire|hot (water|oil|plate|stove)|boiling \\w+|mbaula|cooker|stove|firepit|fire pit|oven)',
      '(spots?|rash|dots|marks|blotches) ([^ .]+ ){0,5}(glass|tumbler|(dont|doesnt|wont|not) (fade|fading|go|blanch\\w*|disappear))(?! .. (acne|scars?))',
      '(knife|blade|scissors|nail|metal|pole|stick|glass|spike|fork|rod|arrow|screwdriver) (is |was |got |still |s )*(stuck|embedded|lodged|sticking|buried|impaled|in)( out)? (in|of|through|into)? ?(his|her|my|the) (thigh|leg|arm|chest|stomach|belly|back|neck|eye|head|hand|foot|side|face|throat|ribs)',
      '(pear drops|fruity breath|breath smells (of|like) (fruit|pear|nail|acetone|sweets)|ketones? (are|is|of|at|\\d))( ([^ .]+ ){0,8}(vomit\\w*|throwing up|sick|breath\\w*|drows\\w*|high|diabet\\w*|confus\\w*))?',
    ],
    [
      'birth-scene',
      '(baby|babys|bump|little one) (has |is |s )?(went|gone|going|been) (very |so |really |all )?(quiet|still) ([^ .]+ ){0,8}(weeks|fell|since|today|belly|bump|kick\\w*)|havent felt (a )?(kick|flutter|movement|thing)',
      'contractions? ([^ .]+ ){0,3}(every|\\d+|two|three|four|five) ([^ .]+ ){0,2}(minutes?|mins|apart)|(something|foot|hand|cord|head|bag|leg) (is |s )?(coming|come|hanging|sticking|poking) out( ([^ .]+ ){0,6}(weeks|me|her|down below|vagina))?(?= \\.| of me| of her| down| at| and)(?! (of the (wall|door)|party))',
      'baby\\w* ([^ .]+ ){0,5}(dent|soft lump|boggy|lump on (his|her) head|skull) ([^ .]+ ){0,10}(sick|fall|fell|vomit\\w*|sleepy|dropped)',
      '(yellow) ([^ .]+ ){0,4}(lemon|banana|day old|newborn|days old|wont|feed\\w*|sleepy) ([^ .]+ ){0,6}(wake|feed\\w*|sleepy|floppy|suck\\w*|days)|(day|days) old ([^ .]+ ){0,4}yellow ([^ .]+ ){0,6}(wake|feed\\w*|sleepy|floppy|suck\\w*)',
    ],
  ]),
  ...rules('emergency', 'poison', [
    [
      'taken-scene',
      '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weeks?|two days|three days|days)s? ([^ .]+ ){0,6}(tablets|pills|meds|doses|medication|medicine)( all)? (together|at once|in one go|today|this morning|in one)',
      '(drank|drunk|downed|swallowed|necked|finished|emptied|ate|eaten) (the|a|his|her|my|our) (whole|entire|full) (bottle|box|packet|tub|pack|jar|card|strip) of (?!water|wine|coke|beer|prosecco|gin|whiskey|milk|juice|biscuits|chocolates?|crisps|sweets|sauce|your|the)[^ .]+',
      '(lost count|dont know|not sure|cant remember|no idea|unsure) (of )?(how many|how much|what) ([^ .]+ ){0,3}(taken|took|had|swallowed|drank|injected|used|smoked)',
      '(smoked|snorted|vaped|swallowed|injected|sniffed|dabbed|huffed) ([^ .]+ ){0,10}(rigid|statue|stiff|blue|zombie|collapsed|frozen|cant (move|breathe|see|stand|talk)|unconscious|foaming|burning up|grey)',
      '(baby|toddler|child|kid|kids|son|daughter|grandson|granddaughter|nephew|niece|little (one|man|fella|lad|girl)|twins?|year old|puppy|dog) ([^ .]+ ){0,5}(has|had|got|with|found|holding|opened|into|at) ([^ .]+ ){0,5}(strip|blister|packet|pills|tablets|bottle|box|pack|jar|handbag|patch|medicine|meds) ([^ .]+ ){0,6}(gone|missing|empty|half|mouth|chew\\w*|everywhere|eaten)',
      '(insulin|injection|jab|pen|units|novorapid|lantus|humalog) ([^ .]+ ){0,6}(twice|double|wrong|too much|extra|mixed up) ([^ .]+ ){0,8}(sugar|shak\\w*|sweat\\w*|\\d+|hypo|confus\\w*|dizzy|scared|now)',
      '(taken|took|swallowed|had|eaten) (a |some )?(load|loads|lot|lots|bunch|heap|pile|stack|handful|fistful|pocketful|mouthful|few too many|ton) of ([^ .]+ )?({pills}|stuff|things|them|something)(?! (advice|notes|time))',
    ],
  ]),
  ...rules('emergency', 'mind', [
    [
      'mind-scene',
      '(hear|hearing|hears|heard) (a |an |the |this )?(man|woman|someone|somebody|voice|voices|people|him|her|them|whispers?|my (dead )?\\w+) (\\w+ )?(say|saying|says|telling|tell|tells|shout\\w*|whisper\\w*|laugh\\w*|calling|order\\w*) ([^ .]+ ){0,4}(do it|kill|jump|die|me|things|my name|evil|hurt|bad)(?! .. (reception|phone|waiting room))',
      near(
        'thinks|believes|convinced|reckons|voices|paranoid|hallucinat\\w*|confused|delirious',
        '(has|holding|got|with|waving|carrying|grabbed|picked up|gripping|hiding) (a |the |an |his |her )?(\\w+ )?(knife|axe|hammer|bat|machete|scissors|gun|poker|panga|spear|crowbar)',
      ),
      '(thinks|believes|convinced|swears|insists|says) ([^ .]+ ){0,5}(burglars?|intruders?|impostors?|imposters?|swapped|pumping (gas|poison)|through the (walls?|vents?|pipes)|implant\\w*|possessed|bewitched|married to|pregnant by|marrying a (prince|king|god)|not (really )?(my|his|her) (wife|husband|mother|child|son|daughter)|spies|assassins?)',
      '(floors?|walls?|ceiling|room|carpet|faces?|furniture|clock|trees?) (is |are |keeps? |s )(breathing|melting|moving|bending|talking|dissolving|laughing|closing in)',
      'cant find my (hands|body|feet|face|self|arms|legs|mouth)',
      near(
        '(not|no|barely|hardly|hasnt|doesnt|isnt|never|without) (sleep|sleeping|slept|sleeps)|up all night|(off|came off|stopped) ([^ .]+ )?(lithium|olanzapine|clozapine|quetiapine|risperidone|meds|antipsychotics?)',
        'spending|thousands|prince|president|talking (so |too |very )?fast|racing|buying|gave away|giving away|naked|singing in the|barking|prophet|mission|shouting|pacing|preaching|toilet|foil|windows',
      ),
      '(taped|taping|foil|tin ?foil|boarded|blacked) (up )?([^ .]+ ){0,3}(windows?|vents?|sockets?|tv|mirrors?|head)',
    ],
  ]),
];
