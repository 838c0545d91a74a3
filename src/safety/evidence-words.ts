/** A kind of words, and its points: how much it speaks for danger (above zero) or against it. */
export type EvidenceLine = readonly [kind: string, points: number, pattern: string];

/**
 * What messages of danger, and their harmless neighbours, are made of. A kind counts once,
 * however many of its words are there. The points are a logistic regression's weights, in
 * tenths, fitted on labelled development messages and rounded.
 */
export const EVIDENCE_WORDS: readonly EvidenceLine[] = [
  ['self', 4, 'i|im|ive|id|ill|me|my|myself|meself|mine|ima'],
  ['other', 13, 'he|she|hes|shes|him|her|his|hed|shed|{relation}|client|someone|somebody|girl|boy|man|woman'],
  [
    'death',
    16,
    'deep|end me|finish me|deleted|drowning|wake up dead|next of kin|rope|lights out|on this (rock|earth|planet)|not being|stop trying|living|live|lives|over with|ashes|burial|cemetery|tombstone|afterlife|the void|hanging|noosed|killing|perish|pass away|passed away in|lethal|fatal|final exit|do it already|just do it|the doing|unalive|extinct|erase(d)?|sleep forever|r i p|rip|die|dies|died|dying|dead|ded|dye|death|kill\\w*|murder\\w*|suicid\\w*|suey|unaliv\\w*|kms|funeral|coffin|grave|buried|heaven|6 feet|six feet|daisies|resuscitated|end (it|myself|me|this|things|everything)|ending (it|things)|alive|unaliv\\w*|existing|exist|last breath|corpse|long nap|delete|noose|hang(ing)?|hanged|drown\\w*|jump(ed|ing)?',
  ],
  [
    'departure',
    8,
    'dont bother with|by then|itll matter|dont need the next|cancel (the|my|all)|lights off|hotel|so im going|going away|the last one|crossed off|no more appointments|wont be needing|give (away|my)|handed over|returned the keys|moving on|never come back|not coming back|wont bother|stop trying|signing off|checking out|one last|kind to|reasons to stay|calling my name|next week|goodnight forever|out of here|gone|leave|leaving|goodbye|goodbyes|bye|farewell|without me|be (here|around|there)|being here|not here|going to be here|where im going|my way out|after (im|i)|for good|forever|4ever|other side|hear from me|wont (need|be|see|matter)|wouldnt be|last (message|time|day|night|week|thing|one|christmas|session|appointment)|look after (my|your|the|them)|spare key|rid of me|out of (the|their|his|her|your) (way|road)|disappear\\w*|rest of (it|them)|no need to|next year|not staying|stay alive',
  ],
  [
    'burden',
    13,
    'problem|no use|lost cause|invisible|vanish|everyone can relax|everyone is waiting|finally (sleep|rest|relax)|no good|dead weight|in the way|hopeless case|a mess|freak|unlovable|alone|nobody (would|will|is)|no one (would|will|is)|miss me|hated|disgusting|pathetic|dont belong|dont matter|get (it|that) right|let everyone down|burden|useless|worthless|cost(s|ing) (everyone|everybody|them|him|her|my)|shame|ruin\\w*|waste|nobody needs|no ?one needs|better off|happier|better without|do better|relieved|relief|manage|deserves?|get over|free of me|failed|failure|broken|not good enough|stupid waste|let (them|him|her) (go|be)|unloved|disappointment|nuisance|kinder|kindness|worth more',
  ],
  [
    'hopelessness',
    9,
    'save me|lucky|so done|done with|cant even|nothing to be afraid|what(s| is) left|quieter|peace|peaceful|relax|dark|hell|torture|suffering|pointlessness|exhausted|trapped|stuck|no way|never end|wont end|same again|crying every|broken|cannot cope|cant cope|falling apart|unbearable|hope|future|no point|the point|whats the point|no reason|reasons?|nothing (left|ahead|matters|helps|works|to)|pointless|meaningless|never gets|wont get better|no way out|cant see|cant imagine|tired of|sick of|fed up of|weary|what is left|left for me|keep (fighting|going)|carry on|go on|hold on|hang on|survive|bear it|take it|another (day|night|year|denial|week)|in my head|disappointed|empty|numb|hate (myself|my life|me)|darkness|too much|dont care|let fate|whatever happens|matters? any',
  ],
  ['unable', 9, 'cant|cannot|wont|couldnt|unable|wouldnt|doesnt|isnt|not|no|never|nothing|barely|hardly'],
  [
    'absolute',
    3,
    'nothing|nobody|no ?one|anyone|everyone|everybody|anymore|any ?more|always|everything|every (day|night|morning)|all the time|constantly|keep|keeps|again|only|any of (it|this)|none',
  ],
  [
    'recent',
    2,
    'now|tonight|today|suddenly|just now|all of a sudden|(minutes?|mins|hours?|days?|nights) ago|an hour|last night|yesterday|this morning|since (this|last|yesterday|the|my|his|her|he|she)|on (sunday|saturday|friday|monday|tuesday|wednesday|thursday)|right now|atm|rn|tmrw|tomorrow|this week|days?|started|still',
  ],
  [
    'secrecy',
    12,
    'im grand|said im fine|say im fine|rehears\\w*|note|wrote it|written|note will|hide it|smiling|while im at work|dont fuss|dont tell|not told anyone|keep it from|nobody else|quietly|tell (no ?one|anyone|anybody|him|her|my)|dont (tell|call|send|want to be)|hide|hiding|hid|secret|nobody (knows|noticed)|not told|never told|knowing|lied|lie|pretend|faking|smile|theyd ask|theyll ask|find (me|out)|finds me|behind a locked|forward this|sleeves|on purpose|promise',
  ],
  [
    'means',
    11,
    'scissors|kettle|crowbar|bottle|stepladder|ladder|brake fluid|pier|lift|hose|plastic bag|tree|beam|rafters|drawer|nails?|glass|lighter|syringe|needle|insulin|seroquel|forty|handful|sleeping tablets|lighter fluid|speed|overpass|edge|height|woods|forest|tracks|{pills}|packet|box|rope|noose|gun|shotgun|rifle|pistol|knife|knives|blades?|razor|belt|bridge|footbridge|roof|rooftop|train|trains|tracks|platform|river|sea|water|lake|cliff|balcony|window|windowsill|garage|engine|bleach|petrol|hammer|weapon|axe|pillow|bath|traffic|motorway|stash|freezer',
  ],
  [
    'body-harm',
    16,
    'scissors|opened|bleed|blood on purpose|pressed|deeper|my arm till|skin|bite|hit myself|punish|urge|the usual|razor|long sleeves|plasters|bandage|on purpose|cut|cuts|cutting|burn|burns|burned|burnt|carv\\w*|scratch\\w*|slic\\w*|sliced|punch\\w*|hitting (my|myself)|bruis\\w*|scars?|marks|thighs|self ?harm\\w*|sh|hurt(ing)?|harm(ing)?|starv\\w*|not eaten|throwing up|purge|fresh|relapsed',
  ],
  [
    'attack',
    10,
    'slaps|pan|hammer|crowbar|fists?|drunk|rages?|honou?r|parks|parked|where (he|she|they|that) (parks|lives|works|sleeps)|pay for|revenge|teach (him|her|them)|put the (kettle|pillow)|hurts? (me|her|him|us)|gets into my|hates|explode|lose control|lash(es|ed|ing)? out|bread knife|wanted to|ill put|hit|hits|hitting|beat|beats|beating|punch\\w*|kick\\w*|slap\\w*|chok\\w*|strangl\\w*|stab\\w*|shoot|shot|rap(e|ed|es)|forc(e|es|ed)|makes me|made me|threat\\w*|throw|throws|threw|broke my|burn\\w* me|put my hand|hurts?|rough|drag\\w*|push\\w*|grabb?\\w*|smother|drown|sorry he|list of|kill|attack\\w*|touch(es|ed)?|pictures|abus\\w*|violent|weapon|knife|gun|snap|urges?|picturing|fire',
  ],
  [
    'trapped',
    2,
    'tracker|my bed|stepdad|my boss keeps|refuse the boy|honou?r|in front of the children|our passports|comes home|beats|abuser|wont leave|controls|spying|permission|boyfriend hurts|scares|scaring|forbid\\w*|isolat\\w*|threat|scared|afraid|terrified|locked|lock|trapped|wont let|lets me|outside the (door|house)|find me|passport|watches|cameras?|controls?|checks my|answers for me|leave him|leave her|in front of him|without (him|her|my husband|my partner|my wife)|go home|not safe|unsafe|escape|run away|stalk\\w*|follow\\w*|alone with|takes my|took my|my salary|library computer|whispering',
  ],
  [
    'intent',
    4,
    'want|wanna|wana|going to|gonna|goin|wish|urges?|planning|plan|plans|decided|thinking|thoughts?|keep thinking|picture|picturing|ready|need to|about to|consider\\w*|imagine|fantasis\\w*|pray|hoping|hope|might|tempted|googl\\w*|searched|tried|attempt\\w*|nearly|almost|wouldnt (mind|fight|care)|be (ok|grateful|glad|happy|lovely|nice)|envy',
  ],
  [
    'airway',
    2,
    'whistling|stridor|breathing right|grunts?|grunting|belly sucking|panicking|blocked|fish bone|choke|airways|puffing|panting|cant get (my|a|enough)|noise|breath\\w*|chok\\w*|gasp\\w*|wheez\\w*|air|airway|throat|suffocat\\w*|swallow|inhaler|oxygen|sats|stuck in|tongue|snoring noise|ribs',
  ],
  [
    'consciousness',
    8,
    'eyes wide|stopped responding|responding|respond|limp|snoring|wont answer|not answer\\w*|hangs|gone quiet|asleep|half asleep|vacant|blank|glazed|not with it|nodding off|slipping away|keeled over|dropped|down on the floor|flat out|coma|unconscious|unrespons\\w*|respond\\w*|wake|woke|waking|rouse|collaps\\w*|faint\\w*|passed out|pass out|black(ed)? out|out cold|slumped|on the floor|limp|floppy|drowsy|sleepy|moving|coming round|come round|not answering|pulse|lifeless|staring|eyes (are )?open',
  ],
  [
    'nerves',
    4,
    'get (her|his|my) words|words out|arm just|hangs there|lead|cant lift|dragging|tingle|weak arm|shook|shakes|wont make sense|make sense|talking nonsense|talking rubbish|spaced|muddled|see(ing)? double|rainbows|squint|unsteady|limp arm|tremor|tremble|seizures?|fit|fitting|fits|convuls\\w*|jerk\\w*|twitch\\w*|shaking|stiff|rigid|rolled|stroke|droop\\w*|lopsided|slur\\w*|numb|numbness|paralys\\w*|speech|words|one side|right side|left side|half (his|her|my)|cant (feel|move|see|speak|talk|stand|lift|pee|wee)|wont move|vision|sight|confus\\w*|nonsense|rubbish|gibberish|stagger\\w*|disorient\\w*',
  ],
  [
    'blood',
    10,
    'squirting|jet black|stools? black|poo is|pouring|dripping|losing blood|soaked|apixaban|warfarin|thinners|puddle|red|gash|gaping|bulging|burst|leaking|foul smelling|bled|bleeds|blood|bleed\\w*|bled|haemorrh\\w*|gush\\w*|spurt\\w*|soak\\w*|clots?|bright red|wont stop|cant stop|nosebleed|stitches (have )?(burst|open\\w*)|to the bone|chainsaw|severed|chopped',
  ],
  [
    'ingestion',
    5,
    'fluid|by mistake|thinking they were|took \\d+|swallowing|watch battery|battery|button|magnet|coin|in his mouth|in her mouth|its gone|mints|did too much|too much k|pills|gulp\\w*|sipped|licked|dosed|double dose|paracetamol|sleeping tablets|took|taken|swallow\\w*|drank|drunk|ate|eaten|snort\\w*|inject\\w*|overdos\\w*|od|poison\\w*|inhal\\w*|mixed|at once|whole (packet|bottle|box|bag|lot)|too many|too much|twice|double|by mistake|accident\\w*|instead of|got into|packet|bleach|cleaner|antifreeze|weed ?killer|berries|fumes|sanitis\\w*|pesticide|bait|gummies',
  ],
  [
    'severe',
    4,
    'like a vice|vice|tight as|worst pain|ripping|tearing|splitting|pounding|throbbing|cant bear|screaming|doubled over|rolling around|dont fuss|buckets|high fever|size of|agony|worst|severe|crushing|unbearable|excruciating|terrible|badly|bad|really|very|so much|extremely|elephant|tight|pressure|heav\\w*|stabbing|wont settle|killing me|getting worse|worse|spreading|everywhere',
  ],
  [
    'body',
    5,
    'breastbone|rib|ribs|lip|eyelid|throat|eyelids|cheek|kerb|shoulder|wrist|knee|calf|toe|toes|ear|ears|nose|lung|kidney|scalp|skull|front|chest|heart|head|face|mouth|lips?|eyes?|arm|arms|leg|legs|neck|jaw|stomach|belly|tummy|skin|hand|hands|finger|fingers|back|foot|feet|groin|testicle|wound|stitches|dressing',
  ],
  [
    'sign',
    12,
    'golf ball|clear stuff|leaking|bulging|stiff|tight|foul|smelly|coughing|throwing up|fainted|faint|grey and|ashen|waxy|rigid|floppy|boiling|burning up|hot|rash|black|distended|swollen up|clear fluid|drenched|blue|grey|gray|white|purple|black|pale|mottled|cold|clammy|sweat\\w*|hot|swollen|swell\\w*|puff\\w*|blown up|rash|hives|vomit\\w*|being sick|been sick|throwing up|drool\\w*|foam\\w*|froth|dizzy|woozy|weak|fever|temperature|temp|shiver\\w*|yellow|tingl\\w*|itch\\w*|lumps|peeling',
  ],
  [
    'infant',
    4,
    '\\d+ weeks|after the birth|kick|kicks|is 4|is 3|is 2|babys front|grunts|nappies|feed|feeding|year old|the kid|days old|premature|preemie|baby|babys|newborn|infant|toddler|pregnant|pregnancy|weeks gone|\\d+ weeks|month old|week old|contractions|waters|birth|bump|little one|fontanelle',
  ],
  [
    'mind',
    3,
    'imposter|impostor|imposters|angels|angel|strangers|savings|hasnt slept since|giving away|replaced|not himself|not herself|raving|visions|possessed|evil|spirits?|mission|special powers|they are coming|whispers|cameras?|poisoned food|followed|messages from|secret (agents|service)|voices?|hear|seeing|god|demons?|devil|chosen|chip|spying|spiders|insects|crawling|not slept|hasnt slept|havent slept|convinced|believes?|naked|clothes off|not real|real|melting|possessed|prophet|messiah|jesus|through the walls|paranoid|manic|psycho\\w*|poisoning (him|her|us|me)|watching (me|us|him|her)',
  ],
  [
    'accident',
    8,
    'hit (his|her|my) head|kerb|soup|hot soup|pulled the stitches|drowning|cashew|nut|nuts|shellfish|scald|burns|acid|splashed|knocked|thrown off|came off|tipped|swallowed|spilled|spilt|slipped|drank|fell|fall|fallen|bitten|stung|sting|burn\\w*|scald\\w*|boiling|hot oil|electric\\w*|crush\\w*|trapped|crash|hit by|run over|stuck|pulled from|drown\\w*|alarm is|snake|wasp|bee|nail|nuts?|peanut|walnut|prawns?|shellfish|antibiotic|epipen|allergic|caught in',
  ],
  [
    'after-treatment',
    4,
    '(since|after|following|from|hours?) .. (infusion|drip|injection|jab|shot|vaccine|epidural|anaesthetic|surgery|operation|op|procedure|filler|ketamine|spravato|session|scope|colonoscopy|biopsy|sedation|cataract|gas|spray|tablet|antibiotic|birth|spinal)',
  ],
  [
    'asks-fact',
    -7,
    '\\. (what|whats|does|do|is|are|how|which|why|when|where|who|will|would|can|could|should|any|tell me|explain|define|list) (is|are|the|you|your|ye|a|an|of|it|this|there|we|does|do|long|much|many|often|soon|to|patients|people|kind|sort|happens|about|causes|treatments?|symptoms|research|types?|[^ .]+ (cause|mean|treat|work|help|affect|cost))',
  ],
  [
    'asks-own',
    -9,
    '(can|should|may|could|will|do|would|am|is it ok|is it safe|how do|how long do|when (can|do|should)|what (can|do|should)) (i|we|he|she|my)',
  ],
  [
    'errand',
    -12,
    'bank|card|credit|account|balance|transfer|song|songs|play|playlist|reminders?|remind|alarm|calendar|timer|todo|to do list|shopping|grocery|recipe|flights?|hotel|weather|forecast|translate|spell|restaurant|reservation|mileage|tire|tyres?|oil change|gas|directions|uber|taxi|pto|vacation|payday|w2|income|taxes|bill|bills|rewards?|apr|interest rate|insurance plan|routing|pin|roll|dice|coin|joke|meaning of life|movie|luggage|suitcase|visa|plug|currency|exchange|milk|meeting|schedule|text \\w+|smart|lights?|volume|capital|joke|poem|python|sql|code|server|process|game|file|password|order|delivery|ingredients?|calories in|miles?|traffic update',
  ],
  [
    'logistics',
    4,
    'price|prices|cost|costs|fee|fees|pay|payment|discount|deposit|invoice|refund|receipt|book|booking|appointments?|appt|slot|parking|car park|open|opening|hours|address|website|form|forms|email|link|referral|letter|insurance|cover|covered|waiting list|reschedule|cancel|subscription|newsletter|app|page|leaflet|article|certificate|voucher|wifi|gown|machine|clothes',
  ],
  [
    'medical-fact',
    -9,
    'symptoms? of|signs of|side effects?|treatments? for|is it (normal|common|usual)|normal|common|usual|recovery|prepare|preparation|diet|results?|before (my|the|a)|how long|how soon|statistics|evidence|research|risk of|risks|approved|prognosis|outlook|inherited|diagnosed|diagnosis|types of|what is|what are|cpap|mask|scan|camera|test',
  ],
  [
    'wellbeing',
    -5,
    'better now|well now|happy|glad|look(ing)? forward|lovely|proud|wedding|holiday|birthday|great|grand|recovered|clean|fine now|home now|laugh\\w*|haha|lol|brilliant|enjoy\\w*|perfect|curious|ta|thanks a million|cheerful|excited|delighted|no danger|safe|joking',
  ],
  [
    'remote',
    1,
    'years|as a (kid|child|teenager)|when i was|last year|in (19|20)\\d\\d|long ago|used to|once|ago now|college|history of|my (late|old)',
  ],
];
