import { compilePattern, type ReadText, readText } from './pattern.ts';

/** Why words of danger in a message speak of no danger now. */
export type Excuse = 'idiom' | 'denial' | 'past' | 'loss' | 'question';

/** What a reader is left with after the harmless words were covered. */
export interface CoveredText extends ReadText {
  readonly excuses: ReadonlySet<Excuse>;
}

/** The nouns that an informational question is about. */
const TOPIC =
  '(suicide|suicid\\w+|self ?harm\\w*|self ?injury|overdos\\w+|death|dying|killing themselves|taking their own li(fe|ves)|dying by suicide|abuse|domestic violence|violence|despair|hopelessness)';

const DANGER =
  '(suicid\\w+|{endlife}|{endother}|self ?harm\\w*|die|dying|dead|hurt(ing)? (myself|anyone|anybody|him|her|me|them)|harm(ing)? (myself|anyone|anybody)|cut(ting)? myself|in (any )?(danger|crisis)|at risk|end(ing)? (it|things)|anything (stupid|silly)|abus\\w+|violent|violence|hit me|hits me|laid a (finger|hand)|overdos\\w+|an emergency)';

const TABLES: Readonly<Record<Excuse, readonly string[]>> = {
  idiom: [
    '(is|are|was|were|been|s|its|thats|website|form|forms|price|prices|cost|costs|bill|wait|waiting|parking|queue|back|feet|knees?|shoes?|heels|knee|head|hangover|suspense|boredom|heat|traffic|paperwork|stairs|commute|tooth|teeth|shoulder|neck|allergies|schedule|deadline|anticipation|curiosity|boots?) .. (killing|murdering|slaying) (me|us|my \\w+|him|her)(?! (slowly|inside|and i cant go))',
    '(dying|die|dyin) (to|for) (know|see|hear|try|meet|get|start|find|ask|a (coffee|cuppa|drink|smoke|fag|pint|wee|pee|cup)|book|come|go to (the|bed|italy|spain)|tell|learn|read|eat)',
    '(to die for|dead ?line|dead ?lines|dead end|dead ?lock|dead ?pan|dead (link|battery|phone|slow|easy|good|nice|cheap|right|on time|on|sea|simple|tired|helpful|quick|keen|handy|lovely|weight lifts?|skin|tooth|straight|serious about booking|zone|line|hair|cells?)|drop dead gorgeous|dead(ly)? (craic|sound))',
    '(die|died|dies|dying|dead|killed|kill|killing|kills) (down|out|off)(?! (my|me))',
    '(phones?|batterys?|laptop|tablet|charger|car|screen|link|links|line|internet|wifi|signal|plant|plants|flowers|grass|tree|lawn|computer|page|mouse|app|site|website|hard drive|ipad|kindle|pen|engine|marriage|relationship|love life|sex life|career|business|conversation|social life|romance|industry|spark|houseplants?|lilies|orchid|torch|marriages) .. (is|are|was|s|about to|going to|keeps?|just|has|went|to|will|might|on|be|gonna|seems|looks|have) ?.. (dying|die|died|dies|dead|killed)',
    '(link|line|phone|battery|page|website) .. dead',
    '(kill|killing|killed) (two|2) birds.*?stone',
    '(kill|killing|killed|kills) (time|an? (hour|afternoon|few (hours|minutes))|the (mood|vibe|text|reminders|notifications|pain|bacteria|germs|weeds|lights?|engine|music|nerve|romance|process|alerts|emails?|taste|pop ?up|chat|smell|virus|infection|fungus|tumou?r|cells?)|a (process|thread|program|session|python)|it (at|on) (work|stage|the)|bacteria|germs|weeds|cancer( cells)?|nerves|lice|nits|fleas|bugs|mites|viruses|mould|mold|moths|wasps|ants|mosquito\\w*|duncan|macbeth|all processes|processes)',
    '(killer|killers) (headache|hangover|heels|app|deal|workout|price|looks|queue|commute|view|smile|feature|whales?|robots?|bees?|t cells?|cells?)',
    '(could|would|gonna|going to|will|ill|id|might|shall|nearly|almost|ready to) (\\w+ )?(kill|murder|strangle|throttle) (for (a|some)|(him|her|them|you|my \\w+( \\w+)?|the \\w+|whoever) (for (forgetting|losing|being|leaving|missing|eating|not|that|this)|when he (forgets|is late|leaves)|if (he|she|they) (forgets?|misses|cancels|is late|snores?|leaves|eats|doesnt (book|ring|call|come|fill))|sometimes lol|if he (forgets|is late)|lol|haha|one of these days lol))',
    '(he|she|they|husband|wife|mum|mom|dad|boss|hell|shell|theyll|mam|mother) .. (will |would |gonna |going to |ll )?(kill|murder|strangle) me (if|when|for) .. (im late|i miss|forget|forgot|i dont (book|cancel|ask|get)|miss|book|spend|price|the (bill|price|cost)|sees the (bill|price|state|mess)|late|cancel|lost|lose|finds out (i spent|how much))',
    '(kill|killing|kick|kicking|hate|hating) (myself|meself) (for|over|laughing|with laughter|because i (forgot|missed|booked|lost)) .. ?(forgetting|missing|booking|losing|not booking|leaving|eating|not (asking|coming)|laughing)?',
    '(die|dying|died|dead|killed me|deceased) (laughing|of (boredom|embarrassment|shame|laughter|thirst|hunger|heat|the cold|curiosity|cringe|old age|happiness|envy|joy)|inside|on (stage|the vine|me)|with (embarrassment|laughter|boredom))',
    '(id|he d|hed|shed|theyd|would|we d|rather) .. rather die than',
    '(over my dead body|matter of life (and|or) death|life (and|or) death situation|sudden death|dead of night|dead in the water|wouldnt be (caught|seen) dead|not caught dead|drop dead|half dead|dead on my feet|dead (tired|beat)|brain dead|play dead|as good as dead|dead to the world|back from the dead|dead ringer|raise the dead|walking dead|grateful dead|dead poets|red dead|the living dead|dead(lift|lifts)|call of duty|ego death|death (by (powerpoint|chocolate|paperwork|admin)|metal|star|row|valley|certificates?|certification|notice|tax|benefit form|grip|rate|rates|cleaning)|sick to death|bored to death|scared (me|him|her|us)? ?(half )?to death|scared to death|worried (to death|sick)|tickled to death|frozen to death|starv(ing|ed) to death lol|loved to death|talked to death|the death of me|at deaths door with (a|this|the) (cold|flu|man flu)|death stare)',
    '(shoot|shooting|shot) (me|us|him|her|you|it|them) (an?|some|the|your|over|through|across|down) (\\w+ )?(e ?mail|message|text|line|link|quote|note|price|details|copy|pdf|reply)',
    '(shoot|shooting|shot) (for|an? (film|video|photo|picture|movie|look|question|good|great)|hoops|the breeze|pool|up (to|in price)|pictures|photos|some (photos|video)|a good|baskets?)',
    '(flu|booster|tetanus|vaccine|vitamin|b12|b 12|allergy|hepatitis|cortisone|steroid|covid|botox|rabies|hpv|mmr|insulin|pneumonia|shingles|the|a|my|an|your|their|his|her|best|long|screen|head|mug|ear|money|big|first|second|third|cheap|two|three|series of|how many|espresso|final|depo|hormone|fertility|ozempic|semaglutide) (shots?|screenshots?)',
    '(heart attack|stroke|seizure|fit) .. (at|when|over|from|seeing|with) .. (price|prices|cost|bill|invoice|quote|fee|fees|saw (the|your) (bill|price|quote))',
    '(stroke of (luck|genius)|breast ?stroke|back ?stroke|different strokes|key ?stroke|stroke the|stroke rehab\\w*|stroke (clinic|unit|ward|prevention|recovery|risk|survivor|awareness))',
    '(bleeding|cutting) (edge|heart|love|gums)',
    '(bleeding|cut|cuts|cutting) (me|us|my (hair|nails|toenails|grass|carbs|sugar|salt|coffee|caffeine|dose|tablets? in|pills? in|budget|hours|phone)|hair|nails|costs?|corners|off|down|out|back|it (short|fine|close)|price|short|class|the (cake|cord|ribbon|crap|queue|cost|grass|waffle)|to the chase|a (deal|key))(?! (of the world|of my life|deep|too deep))',
    '(hit|hits|hitting|slap|slaps|punch|beat|beats|smack) (me|us) (up|with (a|the|your) (price|bill|quote|details|link|question|offer|news|cost|invoice|figures)|for (six|a)|like a (ton|truck|wave|train|brick)|that|later|all at once|yet|hard when|to it)',
    '(beat|beating|beats) (the|my|our) (traffic|queue|rush|competition|record|crowds?|clock|price|flu|cold|heat|eggs?|team|time|addiction|cancer|insomnia|high score|level|boss (in|at)|odds)',
    '(it|tiredness|fatigue|grief|reality|price|cost|bill|news|drowsiness|nausea|wave|heat|jet ?lag|hunger|drug|effect|sedation|anaesthetic|fear|anxiety) .. (hit|hits|hitting|floors|floored|knocks) (me|us|him|her)',
    '(hang|hanging|hung) (out|up|on a (sec|second|minute|mo|tick)|in there|about|around|on(?! (to|by|anymore|much|any|is|myself))|my coat|a picture|over|pictures|by a thread (till|until))',
    '(hanging|hang) on (by a thread )?(till|until) my (hols|holidays?|break|leave|weekend|week off)',
    '(jump|jumping|jumped) (ship|on (board|the (bandwagon|train to|trampoline|call))|the (queue|gun|line)|for joy|through hoops|in the (shower|car|pool)|rope|start|up and down|at the chance|straight|right in|leads|to (conclusions|the))',
    '(drowning|drown|drowned|buried|suffocating|swamped) (in|under|with) (\\w+ )?(paperwork|work|emails?|forms|debt|admin|laundry|homework|deadlines|bills|meetings|nappies|essays|exams?|tinsel|marking)',
    '(choke|choking|choked) (up|on the (price|cost)|hazard|points?|hold technique)|(speech|film|song|ceremony|movie) .. choked (me|us) up',
    '(end|ending|ends|ended) (my|our|the|this|it|a|his|her) .. ?(subscription|membership|treatment|plan|contract|session|sessions|relationship|marriage|newsletter|therapy|call|chat|course|programme|program|engagement|friendship|trial|partnership|booking|lease|tenancy|policy|early|account|agreement|package|episode|on time|with (my|the|our) old)',
    '(end|ending|stop|finish) (it|things|this) (early|with (my|him|her|the|our)|there|sooner|here for (now|today)|on (a|time)|halfway|when)',
    '(done|finished|over|through) with (my|the|this|our|your|these|all (my|the)) (\\w+ )?(sessions?|course|treatment|form|forms|booking|therapy|appointment|appointments|chat|questions?|antibiotics|tablets|programme|scan|test|crutches|paperwork|bandage|nhs|last)',
    '(cant|cannot|couldnt|wont|dont|not) .. (go|go on|make it|do|be (here|there|around)|come|go to it|do it|wait|attend|live here|manage|get (there|in|down)) (on|at|for|until|till|before|by|this|next|in (person|the (morning|afternoon|evening))|to (the|my|your)|any ?(day|time)) ?(the )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun|holidays?|week|month|morning|afternoon|evening|weekend|half|\\d+\\w*|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|appointment|session|class|gym|noon|lunch|those|that day|webinar|zoom)',
    '(cant|cannot|couldnt|dont|wont) (go on|carry on with|keep going to|go on to|do|take) (the|your|my|that|a|this|these) (\\w+ )?(website|site|page|form|forms|trip|holiday|app|portal|internet|treadmill|course|call|zoom|link|medication|tablets|medicine|pill|pills|test|stairs|questionnaire|crossword|booking|puzzle|exercise|exercises)',
    '(wont|cant|not|dont) .. (be|make it) (here|there|in|around|to (my|the|our) (\\w+ )?(appointment|session|class|booking|clinic|meeting|\\w+ oclock)) (because|as|since|due|i have|im (away|working|on holiday|abroad)|so (can|could|please)|on account|traffic|the (bus|train|car))',
    '(when|while|once|if|after|before) im (gone|away|not here|out) (for (a|two|three|the|my) (week|weeks|weekend|fortnight|month|days|holidays?|few days)|on (holiday|leave|a trip|business)|abroad|to (work|the|spain|france))',
    '(wont|not) be (here|around|in) .. (on holiday|holidays|abroad|at work|travelling|traveling|away|im in (spain|france|cork)|moving|in (july|august|june|may|april|march))',
    '(nearly|almost|about|felt like i|thought i would|thought id|could have) (died|die|fainted|had a (heart attack|stroke|fit)) .. (embarrass\\w*|laugh\\w*|saw the|price|bill|cost|when he proposed|quote|lol|haha|shame)',
    '(fit|fits|fitting) (into|in|me|us|for (my|a|the) (crown|brace|denture|hearing|splint|mask|bra)|you in|well|my schedule|room|right|the bill|kitchen|with|appointment|session|clinic|and well|to (fly|drive|work|travel|be seen))|(hearing aid|mask|brace|denture|crown|coil|iud|bra|cpap|wig|splint|boot|stent|carpet|kitchen|lens|contact lens|implant|pacemaker) fitting',
    '(have|having|had|has) a (fit|cow|stroke of luck|meltdown) (if|when|about|over|lol)',
    '(murder|murders|murdered|murdering) (she wrote|mystery|on the (dance|orient)|in (the|my) (book|paradise|show)|a (pint|burger|curry|coffee|cuppa|sandwich)|for a|ballads|podcast|the (song|charts))|(bloody|blue) murder',
    '(attack|attacks) of the (clones|munchies|giggles)|(snack|panic|asthma|gout|heart|migraine|shark|hay fever) attacks?(?= (prevention|treatment|clinic|leaflet|support group|course|common|symptoms))',
    '(bite|bites|biting|bit|bitten|chew|jump|snap) .. (head|heads) off|(bite|biting) (my|his|her) (nails|tongue|the bullet)|biting my head',
    '(burn|burning|burned|burnt) (calories|fat|off|a hole|the midnight|bridges|out|rubber|the (toast|dinner)|question|man|cd|desire|sensation)|(sun|wind|heart) ?burn(t|ed)?',
    '(suicide squad|suicide (silence|bomber|doors?|bunny|wing|cell|gene|burn)|career suicide|commercial suicide|political suicide|assisted (dying|suicide) (law|bill|debate)|kamikaze|killer mike|the killers|kill bill|dead pool|deadpool|kill(ing)? (eve|joy|switch|mocking\\w*)|to kill a mockingbird|dying (to be heard|swan|light|art|trade)|die hard|live and let die|no time to die|die (another day|cast|cut|antwoord)|the day the music died|death on the nile|death of a (salesman|unicorn)|(romeo|juliet|macbeth|hamlet|game|video game|minecraft|fortnite|zombies?|sims|level|boss fight|respawn|npc|dnd|d and d|character|villain|hero|novel|chess) .. (die|dies|kill|kills|killed|dead|death|stab|poison|suicide|shoot))',
    '(how (do|can|could|would|to)|best way|trying|want|need) .. (kill|killing|stop|end|terminate|execute|shoot|crash|hang|strangle|stab|blow up|burn|murder) .. (process|program|thread|python|server|app|task|job|script|tab|weeds?|mosquito\\w*|ants|rats?|mice|bugs?|spiders?|lights?|zombies?|boss|enemy|enemies|balloon|someone in (call|fortnite|a game|gta|valorant|minecraft)|pinata|party|time|conversation|penalt\\w*|photo|film|movie|deer|ball|goal|command)',
    '(child|kid|baby|toddler|son|daughter|grandson|she|he|nan|mum|dad) .. (died|die|dies|killed|dead) (in|on|of) (the (film|movie|book|show|game|series)|minecraft|roblox|fortnite)',
    '(nakakamatay|ginawa|patay) (sa|na) (mahal|gutom)',
    '(drop|drops|dropped|dropping) (him|her|them|the (kids|baby|child|children)|my \\w+) (off|to (school|the|nursery|creche|daycare))|throw (him|her|them|you|us|my \\w+) a (party|bone|line)|push (him|her|them|my \\w+|the \\w+) (to (book|come|see|go)|back|for|in (a|the|his|her) (pram|buggy|wheelchair|stroller))',
    '(hurt|hurts|harm|damage|affect) (my|his|her|their|your) (feelings|chances|pride|wallet|pocket|credit|insurance|claim|eligibility|fertility|reputation)',
    '(date|day|time) .. (wedding|calendar|meeting|party|concert|holiday)|(picked|chosen|set|fixed) .. (date|day) .. (wedding|calendar|meeting|appointment)',
    '(collapsed|collapse|collapsing|fell|flopped) (into (bed|a heap|bits|giggles)|on (the|my) (sofa|couch|bed))',
    '(scared|afraid|worried|nervous|terrified|anxious|fear|frightened|worry) .. (not wak\\w+|dying|die|waking|never wak\\w+) .. (anaesth\\w+|anesth\\w+|surgery|operation|under|theatre|procedure|plane|needle|sedation|table)',
    '(shoot|shooting|hit|hitting|beat|beating) (my|the|his|her) .. (target|range|opponent|record|personal best|wife in|husband in|friend at|ball|goals?|checkers|chess|golf|tennis|score)',
    '(hurt|hurts|hurting|harm|damage|irritate|burn|bother|sting) (my|his|her|the) (ears?|hearing|eyes?|eyesight|skin|stomach|tummy|back|teeth|throat|veins?|pocket|knees?|shoulder|head|nose|gums)',
    '(last|the last|this last|previous|first|next|my last) (text )?(message|text|email|letter|post) ((?!goodbye)[^ .]+ ){0,2}(had|i received|received|from you|you sent|was about|i sent about|it had|got)',
    '(his|her|their|my) (uncle|aunt|cousin|grandfather|grandad|father|mother|dad|mum|brother|sister) (once|also|used to|had) (had )?(a |an )?(fit|seizure|stroke|heart attack|fits|seizures)',
    '(never|hasnt|havent|no) (had|having|have|history of) (any )?(fits?|seizures?|stroke|strokes|heart attack|chest pain)',
    '(lump|catch|frog|tickle) in (the |my |his |her )?throat',
    '(swelling|swell|swollen) up( when| if)?|without swelling',
    '(like|as if) (getting|being) (electrocuted|stabbed|shot|hit|punched|strangled|kicked)',
    '(snor\\w*|apn\\w*|cpap|sleep study) ... (stop\\w*|gasp\\w*|chok\\w*|pauses?|breath\\w*)( (breathing|at night|for air|in (his|her|my) sleep))?',
    '(stop\\w*|gasp\\w*|chok\\w*|paus\\w*) ((?!and|now)[^ .]+ ){0,4}(at night|in (my|his|her) sleep|snor\\w*|during the night|overnight|asleep|apn\\w*|when (he|she|i) sleeps?|that condition|condition)',
    '(not|dont|cant|never|must|hold) (you |one |i )?(not )?breath\\w* (underwater|for (the|a) (scan|picture|mri|photo)|under water|during the scan)',
    '(sleep|slept|sleeping|out) like (the dead|a log|the dead man)',
    '(quit|stop|stopping) dead',
    '(text|message|email|send|tell|remind) \\w+ (and|to) (tell|say|let) (him|her|them) ((i|id|we) )?(love|miss|am|im)[^.]{0,40}',
    '(goodbye|bye|farewell) (party|drinks|lunch|cake|card|gift|present|do|speech|properly to my (counsellor|therapist|nurse|physio|doctor))',
    '(sleep|slept|rest) when (im|i am|youre|we are) dead',
    '(not|wont|arent) (be )?coming back ((?!from|alive)[^ .]+ ){0,3}(moving|moved|relocat\\w*|emigrat\\w*|new job|transferr\\w*)',
  ],
  denial: [
    `(scored|score|scores|scoring|got|had|answered|put|ticked) (a |me |honest )?(nil|zero|0|none|no|nothing|never|negative|not at all) (on|for|to|at) ((?!because|so|but)[^ .]+ ){0,3}${DANGER}(?! .. (because|lied|wasnt true|not true))`,
    `(im|i am|ive|i have|i|id|were|we are|hes|shes|he is|she is|he|she|we|nobody|nobodys|no one|no ones|theres|husband|wife|partner|he has|she has|daughter|son|mum|mom|dad|there is) (\\w+ )?(not|never|dont|do not|no|wasnt|isnt|aint|arent|havent|hasnt|wouldnt|have no|has no|nobody|wont|ever|never even|never once) ((?!sure|just|only|certain|know|lie|lying|think i can|trust|promise)[^ .]+ ){0,4}?${DANGER}(?! (but|yet|today|tonight|though))`,
    `(\\.|\\.|hi|hello|just|to be clear|for the record|obviously|dont worry|no|honestly|otherwise|btw|and|also|am) (not|never|no) ((?!sure|just|only|certain)[^ .]+ ){0,3}?${DANGER}(?! (but|yet|today|tonight|though))`,
    `(no|without|zero|free of|not having|not any|never had|no longer have|dont have|doesnt have|didnt have|denies|denied) (\\w+ ){0,3}?(thoughts of|risk of|suicid\\w+|self ?harm\\w*|plans? to|intention of|intent to|danger)`,
    `(he|she|they|husband|wife|partner|hes|shes) (has |have |had |would )?(never|not|never once) ((?!sure)[^ .]+ ){0,2}?(hurt|hit|touched|harmed|threatened|raised|laid)( (me|us|a hand|a finger|his voice|her voice|the kids)){1,2}`,
    `(not|never|no longer|im not) (scared|frightened|afraid) of (him|her|them|my (\\w+ )?({relation}))`,
    `(if|whether) (i|im|id|i was|i am) ((?!going to|gonna)[^ .]+ ){0,4}?(harm|hurt|kill|suicidal|self harm)\\w*( (myself|me|others))? ((?!and i do|yes)[^ .]+ ){0,8}?(i do not|i dont|no|shocked|why)`,
    `nobodys? .. ever .. (laid a (finger|hand)|hurt|hit|touched)`,
    '(im|i am|were|we are|shes|hes|she is|he is) (perfectly |quite |totally |completely |all |very )?safe(?! (from|if|till|until))',
    `(dont|do not|please dont|stop|keeps?|why|no need) .. (send|give|giving|show|showing|sending|need|refer|telling|think) .. (hotline|helpline|crisis|samaritans|suicide|lifeline|988|im suicidal|number)`,
  ],
  past: [
    `(tried|attempted|attempt|overdose|overdosed|odd|cut|cutting|self ?harm\\w*|wanted to die|wished to die|${'{endlife}'}|{endother}) ((?!again|now|still|today|tonight)[^ .]+ ){0,5}(when (i|he|she|they|we) (was|were)|aged|at age) (six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d+)(?! .. (again|still))`,
    `(overdose|overdosed|attempted|attempt|cut|self ?harm\\w*) at (six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d+) (and )?(im|i am|hes|shes) [^ .]+ ([^ .]+ )?now(?! .. (again|still))`,
    `(used to|long ago|years ago|back then) ((?!now|still|but|again|today|tonight)[^ .]+ ){0,3}(hit|beat|beats|slap|punch|kick|choke|hurt|threaten|control|lock)(s|ed)? (her|him|me|us|them|my \\w+)(?! .. (now|again|still|worse))`,
    `(back in my|in my) (army|school|student|college|navy|drinking|younger|younger days|teenage|wild) (days|years) ((?!now|still|but|again|today|tonight|these)[^ .]+ ){0,12}`,
    `(the year (of|that|when)|back when|in (19|20)\\d\\d) ((?!now|still|again|but|today|tonight)[^ .]+ ){0,7}(no wish to live|wished to die|wanted to die|no will to live|suicid\\w*|end my life|kill myself|odd|od|overdosed)`,
    `(odd|od|overdosed|attempted|jumped|cut myself) ((?!again|now|still)[^ .]+ ){0,3}in (19|20)\\d\\d`,
    `(tried|attempted|attempt|wanted|cut|cutting|self ?harm\\w*|suicid\\w+|overdos\\w+|jumped|nearly|almost|hurt|hurting|sh|depressed|bulimi\\w+|abus\\w+|raped|assaulted|hit me|beat me|kill myself|end my life|take my life|my own life|${'{endlife}'}) ... ({longago})(?! (straight|running|now and|and (i|im|it) (still|want|cant|feel)))`,
    `({longago}) ... (tried|attempted|attempt|wanted to (die|end|kill)|cut|cutting|self ?harm\\w*|suicid\\w+|overdos\\w+|jumped|{endlife}|abus\\w+|raped|assaulted|hit me|beat me|nearly (jumped|died))(?! (but|and) (now|again|its back))`,
    `(\\w+ (years|yrs|months) (clean|free|sober|clear)|(clean|free|recovered|in recovery|survivor|survived)) ... (cutting|self ?harm\\w*|suicid\\w+|attempt|overdos\\w+|abuse|it|sh)(?! (until|till|but|and then))`,
    `(growing up|in (primary |secondary |high )?school|in (first year|second year|college|uni|university|childhood|my childhood)|as (kids|children)|back (home|then)) ((?!and now|still)[^ .]+ ){0,8}?(hit|beat|self harm\\w*|harmed|abused?|overdosed|cut|attempted|suicid\\w*)( (us|me|herself|himself|myself))?`,
    `(overdosed|self harmed|harmed|hit us|hit me|beat us|beat me|cut (herself|himself|myself)|tried to die|attempted|abused)( .. )?(in|at|during|through) (first year|second year|school|college|uni|university|primary|secondary|childhood|the army|her teens|his teens|my teens|(19|20)\\d\\d)`,
    `(was|were|been|got) (sexually |physically |emotionally |badly )?(abused|beaten|molested|raped|assaulted) (as|when|in|by (a|my) (teacher|priest|uncle|father|stepfather|family friend)) ?(a |i was |we were |my |the )?(kid|child|kids|children|little|young|small|teenager|childhood|school|past|years ago|girl|boy)`,
    `(had|has had|suffered) (a|his|her|another) (\\w+ )?(stroke|fit|seizure|heart attack) (at|last|in|over|before|after|during) \\w+`,
    `(had|has had|suffered|having had) (a |two |three |four |several |some |\\d )(\\w+ )?(seizures?|strokes?|fits?|heart attacks?|blackouts?|faints?)(?= \\.)`,
    `(suicide|overdose|abuse|attempt|stroke|heart attack|seizure|cancer|rape|assault) (attempt )?survivor|survivor of (a |an )?(suicide|overdose|abuse|stroke|heart attack|attempt|domestic|sexual)( attempt)?`,
    `(old|faded|healed|childhood|historic|previous|past|teenage) (\\w+ )?(scars?|self ?harm|cuts|attempts?|overdose|abuse|suicidal|marks|trauma)`,
    `(used to|once|long ago|previously|in the past|back then|formerly) ((?!and now|now)[^ .]+ ){0,4}?${DANGER}`,
    `(left|escaped|divorced|got away from|got out of|leaving behind) (my|her|his|an|a|the) (\\w+ )?(abusive|violent|abuser)(?! .. (finds|found|hunting|following))`,
    `(had|history of|after|previous|recovering from|recovered from|since|following|had had) (\\w+ ){0,2}?(a |an |my |his |her )?(heart attack|stroke|seizure|seizures|fit|tia|anaphyla\\w+|overdose|allergic reaction|fainted|collapse|heart attacks|strokes) ((in (19|20)\\d\\d)|\\d+ (years|months|weeks) ago|(\\w+ )?(years|months) ago|last (year|summer|winter|spring)|as a (child|kid|baby)|before|once)`,
    `(had|has had|have had|ive had|history of|after (my|a|his|her)|previous|recovering from|prone to|get|gets|suffer from) (a |an |my |his |her |mini )?(heart attack|stroke|seizure|seizures|fit|fits|epileptic seizures|tia|anaphylaxis|strokes) (in (19|20)\\d\\d|before|and (can|is|am|would|should|do)|can (i|he|she|we)|is it|are|am i|so can|years|last year|as a)`,
  ],
  loss: [
    `(lost|lose|losing|loss of|death of|anniversary of|funeral|passing of|grieving|mourning|grief|memory of|memorial for|miss) ... (to suicide|suicide|by suicide|killed (himself|herself|themselves)|took (his|her|their) own life|overdose|died)`,
    `{person} .. (killed (himself|herself|themselves)|took (his|her|their) (own )?li(fe|ves)|died( by suicide| of an overdose| from an overdose| by his own hand)?|ended (his|her|their) (own )?li(fe|ves)|hanged (himself|herself)|hung (himself|herself)|shot (himself|herself)|jumped to (his|her)|was (killed|murdered)|passed away|overdosed and died|committed suicide|drowned)(?! (and (now )?(i|im|ill) (want|cant|am going|wish|will|need|should)|so (i|ill)))`,
    `(death|suicide|passing|loss|murder) of (my|his|her|our|a) (\\w+ )?({relation})`,
    `(my|our|his|her) ({relation})s (suicide|death|overdose|passing|murder)`,
    `bereaved by suicide|suicide (loss|bereavement)|widow\\w*`,
  ],
  question: [
    '(committed|commit|attempted|attempt|died by|dies by|the (word|term|phrase)) (suicide|a? ?suicide) ((?!i|im|me)[^ .]+ ){0,4}(wording|phrase|term|language|newsletter|headline)|(right|wrong|ok|okay|correct|better|proper|appropriate) to (say|write|use|print) ((?!i|im)[^ .]+ ){0,3}(suicide|committed suicide|overdose|self harm)|(stigma|attitudes?|coverage|reporting|lecture) ((?!i|im|my|me)[^ .]+ ){0,4}(suicide|attempted suicide|suicide attempts?|self harm|overdose)',
    `(does|do|can|could|will|would|is|are|how (does|do|fast|quickly|well|effective|often|common|many people|would)|what (is|are|does|do|happens|about|if|should)|whats|why|which|where|who|should|explain|tell me about|article|articles|leaflet|information|info|evidence|research|study|studies|data|read|statistics|difference between|define|meaning of|signs of|warning signs|risk of|risks of|causes? of|prevention of|prevent|rates? of|number of) ((?!i|im|ive|me|my|myself|hes|shes|he|she|help me|now)[^ .]+ ){0,9}?${TOPIC}(?! .. (now|right now|please help|tonight|is happening|to me|myself|me))`,
    `(help|helps|helped|treat|treats|treating|treated|reduce|reduces|reducing|prevent|prevents|work|works|effective|approved|licensed|used|good|evidence|better|indicated|stop|stops|improve|cause|causes|increase|increases|raise|lead) (with|for|against|in|to|on|people with|patients with|someone with)? ?((?!i|im|ive|me|my|myself)[^ .]+ ){0,3}?${TOPIC}`,
    `${TOPIC} (prevention|awareness|research|rates?|statistics|risks?|training|policy|screening|warning|hotline numbers?|statistic|protocol|leaflet|article|articles|support group|survivors? group|first aid|day|week|month|line|study|studies|stats|data|law|laws|education|charity|charities|fundraiser|walk|course|workshop|lecture|conference)`,
    `(for|in) (my|a|our|the) (\\w+ )?(\\w+ )?(essay|assignment|dissertation|exam|exams|thesis|coursework|module|class|lecture|training|homework|presentation|research|article|book|novel|story|script|screenplay|play|podcast|documentary|paper|blog|course|project|report|newsletter|talk|toolkit|policy)`,
    `(im|i am|as|were|we are) (a |an |the |training |studying |currently )?.. ?(nurse|nursing|medical|psychology|psych|student|counsell?or|counsell?ing|therapist|teacher|journalist|reporter|author|writer|novelist|researcher|hr manager|manager|social worker|trainer|paramedic|volunteer|psychologist|police officer|pharmacist|lecturer|chaplain|screenwriter)(?! (and|but) (i|im|my) (want|cant|feel|am|thinking))`,
    `(role ?play|case study|vignette|mock exam|exam question|practice question|hypothetically speaking|scenario|textbook|for (a|my) (\\w+ )?(class|essay|exam|assignment|lecture|novel|story|script|book))( (?!i|im|ive|myself|id)[^ .]+){0,25}`,
    `(if|when|in case|should|unless|what if|suppose|where|whether) (someone|somebody|anyone|anybody|a patient|patients|people|a person|a client|clients|one of (your|the) (patients|clients)|a member|another patient|an attendee|participants?|visitors?|a (customer|child|parent|guest|colleague|student|staff))(?! (is|has|are) .. (now|here|beside))[^.]{0,80}`,
    `(how (does|do|would) (the|your|you|ye|yous)( (clinic|team|staff|therapists?|nurses?))?|do you (treat|take|see|accept|help|work with|screen|have|offer|run)|can you (treat|help people|see patients)|what (do|would) (you|the clinic|the team|ye) do|what happens)( [^ .]+){1,12}`,
    `(will|would|wont) (i|it|my [^ .]+|the [^ .]+|we|you|he|she)( be| feel| need)? ((?!dead|gone|alive|here|safe)[^ .]+ ){0,3}(out cold|unconscious|awake|asleep|swollen|numb|sore|knocked out|put under|sedated|in pain|able to|wobbly|bleed|bruised|sick|wake up|dizzy|bleeding|knocking us out cold|confused|hurt)( [^ .]+){0,6}`,
    `(guarantee|promise|sure|dont want to|worried|will|make sure) ((?!never)[^ .]+ ){0,3}(wake|waking)( up)? (in the middle of|mid|during|in|under|from|after) (the |my |a )?(surgery|procedure|operation|scan|op|sedation|anaesth\\w+|anesth\\w+|theatre)`,
    `knocking (us|me|people) out( cold)?`,
    `(is|are|was) ([^ .]+ ){1,4}(listed|a (common|known|rare|possible|normal) (side effect|symptom|reaction|risk)|a side effect|side effects|normal|common|dangerous|typical|expected)( [^ .]+){0,6}`,
    `(symptoms?|signs?|side effects?|causes?|risks?|treatments?|definition|types?|history|stages|prognosis|outlook|complications|inheritance|genetics?) (of|for|like|include|including|from|are|is)( (?!i|im|ive|me|my|and|to)[^ .]+){1,8}`,
    `(is|are) (it|there) (possible|a risk|risk|likely|common) ((?!i|im|me|my)[^ .]+ ){1,6}?(overdos\\w+|die|death|dying)( [^ .]+){0,4}`,
    `(can|could|do|does) (you|one|people|someone|patients|anyone) ((?!i|im|me|my)[^ .]+ ){0,4}?(overdose|od|die)(?! (painless\\w*|quick\\w*|fast|in your sleep|without))( [^ .]+){0,6}`,
    `(what|which|whats) (is|are|causes|does|counts as|treatments? (are|is)|kind of|sort of) ((?!wrong|happening|i |my |he |she )[^ .]+ ){1,8}?(stroke|seizures?|heart attack|overdos\\w+|poisoning|anaphylaxis|anaphylactic|allergic reaction|chest pain|bleeding|emergency|ambulance|epipen|choking|unconscious\\w*|sepsis|psychosis|meningitis|concussion)`,
  ],
};

/** Ordered so that figures of speech go first and questions last. */
const EXEMPTIONS = Object.entries(TABLES).map(([excuse, patterns]) => ({
  excuse: excuse as Excuse,
  pattern: compilePattern(...patterns),
}));

/**
 * Covers the words that speak of no danger now: figures of speech, denials, the distant past,
 * a loss, a question for information. What remains uncovered is judged at face value, so one
 * harmless phrase never excuses a second one that is not.
 */
export function coverExemptions(read: ReadText): CoveredText {
  const excuses = new Set<Excuse>();
  let covered = read;
  for (const { excuse, pattern } of EXEMPTIONS) {
    const text = pattern.cover(covered);
    if (text === covered.text) continue;
    excuses.add(excuse);
    covered = readText(text);
  }
  return { ...covered, excuses };
}
