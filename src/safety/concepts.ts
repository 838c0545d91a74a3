/**
 * Words that mean the same to a rule. A concept may name others. Texts are normalised before
 * they are compared: lower case, no accents, no apostrophes.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  i: 'i|im|ive|id|ill|me',
  be: 'am|im|is|are|be|been|being|was|hes|shes|theyre',
  cannot:
    'cant|cannot|can not|cnt|couldnt|no longer|not able to|unable to|dont think i can|dont know (if|how) i can|cant honestly',
  dont: 'dont|do not|dnt|didnt|doesnt|does not|no longer|never|not|nothing to|no reason to|wouldnt|wont|cant|rather not|without',
  more: 'anymore|any more|no more|no mor|any longer|much longer|longer|like this|this way|from here|again',
  intend:
    'want|wants|wanted|wanting|wanna|wana|wish|wishes|wishing|wished|like|need|needs|ready|going|gonna|gona|goin|about|plan|plans|planning|planned|intend|intending|decided|deciding|thinking|think|thinks|thought|thoughts|considering|considered|hope|hoping|tempted|urge|urges|longing|trying|try|might|will|determined|prepared|contemplating|imagining|imagine|picture|picturing|fantasising|fantasizing|fantasise|fantasize|dreaming|obsessed|obsessing|keep|ideas|prefer|rather|ways|way|threatening|threatens|threatened|promised|vowed|swore',
  die: 'die|b ded|be dead|b dead|dead|not be (here|alive|around)|not exist|stop existing|cease to exist|not wake up|never wake up|never waking up|not waking up|stop breathing|sleep forever|leave this (world|earth|life|planet)|exit this (world|life)|not be in this world|join (him|her|them|my \\w+) in heaven|meet my maker|rest in peace',
  endlife:
    'kill(ing|ed)? (my ?self|me off|meself|mi self)|end(ing|ed)? (it all|it al|my life|my own life|this life|my days|my existence|my story|myself|everything for good)|game end (me|myself)|self delet(e|ing)|yeet(ing)? (myself|me) (off|out|from|into)|rop(e|ing) (myself|soon)|tak(e|ing) my (own )?life|took my (own )?life|unaliv(e|ing) (myself|me)|(to|gonna|wanna|gona|and|go|will) off (myself|meself)|offing (myself|meself)|top(ping)? myself|do(ing)? (myself|meself) in|hang(ing|ed)? myself|shoot(ing)? myself|shot myself|drown(ing|ed)? myself|gas(sing)? myself|poison(ing|ed)? myself|suffocat(e|ing) myself|strangl(e|ing) myself|starv(e|ing) myself to death|throw(ing)? myself (off|under|in front|out|from)|threw myself (off|under|in front|out|from)|blow(ing)? my (brains|head)|slit(ting)? my|cut(ting)? my (throat|wrists?)|slash(ing)? my|commit(ting|ted)? (suicide|sewerslide)|die by suicide|delet(e|ing) myself|jump(ing|ed)? (off|from|in front|under) (a|the|of|my|that)|crash(ing)? (my|the) car (on purpose|into)|driv(e|ing) (my car |the car )?(off|into) (a|the) (bridge|cliff|wall|tree|river|lake|sea|truck|lorry)|step(ping)? in front of|walk(ing)? (in front of|into traffic|into the (sea|river|lake|water))|kermit (sewer slide|suicide|sewerslide)|catch(ing)? the bus|overdos(e|ing) on purpose|put(ting)? an end to (it|my life|myself|everything)|finish(ing)? (myself|it all)',
  endother:
    'kill(ing|s)? (himself|herself|themselves|themself|him self|her self|them self)|end(ing)? (his|her|their|its) (own )?li(fe|ves)|end(ing)? it( all)?|tak(e|ing) (his|her|their) (own )?li(fe|ves)|unaliv(e|ing) (himself|herself|themselves)|top(ping)? (himself|herself|themselves)|off(ing)? (himself|herself|themselves)|hang(ing)? (himself|herself|themselves)|shoot(ing)? (himself|herself|themselves)|drown(ing)? (himself|herself|themselves)|do(ing)? (himself|herself|themselves) in|commit(ting)? suicide|(hurt|hurting|harm|harming) (himself|herself|themselves)|jump(ing)? (off|from|in front)|overdos(e|ing)|join (mum|mom|dad|her|him|his \\w+|her \\w+)|follow (mum|mom|dad|his \\w+|her \\w+)|do something (stupid|silly|drastic|to (himself|herself|themselves))',
  relation:
    'husband|hubby|wife|wifey|partner|boyfriend|bf|girlfriend|gf|fiance|fiancee|ex|spouse|missus|son|daughter|stepson|stepdaughter|kid|kids|child|children|baby|toddler|newborn|infant|teen|teenager|little (one|girl|boy|fella|lad)|(three|two|four|five|six|seven|eight|nine|ten|\\d+) year old|boy|girl|brother|bro|sister|sis|sibling|mum|mom|mam|ma|mother|dad|da|daddy|father|parents?|nan|nana|nanna|gran|granny|grandma|grandad|granddad|grandpa|grandfather|grandmother|grandson|granddaughter|aunt|auntie|aunty|uncle|cousin|nephew|niece|friend|mate|bestie|pal|roommate|roomie|flatmate|housemate|neighbour|neighbor|colleague|coworker|co worker|boss|client|patient|student|pupil|tenant|lodger|sponsor|nanay|tatay|tita|tito|kuya|lola|lolo|bhai|bhaiya|didi|amma|appa|papa|mama|oma|opa|in laws|mother in law|father in law|brother in law|sister in law|daughter in law|son in law',
  person:
    '(my|our|the|this|that|his|her|their|a|an|one of (my|our|the)|me) (\\w+ )?({relation})|{relation}|he|she|they|hes|shes|theyre|someone|somebody|man|woman|lady|guy|bloke|lad|stranger|people|passenger|customer',
  them: 'him|her|them|my (\\w+ )?({relation})|the (\\w+ )?({relation}|doctor|nurse|receptionist|staff|man|woman|bastard|bitch)|your (\\w+ )?(doctor|nurse|receptionist|staff|therapist|manager)|everyone|everybody|someone|somebody|people|you all|all of you|these people|this man|that man|that woman|a person|myself and|strangers',
  himself: 'himself|herself|themselves|themself',
  said: 'say|says|said|saying|tell|tells|told|telling|text|texts|texted|texting|wrote|writes|writing|posted|posting|messaged|messaging|keeps|keep|kept|threatening|threatens|threatened|threaten|talks|talking|talked|wants|want|wanted|wishes|going|gonna|planning|plans|tried|trying|might|will|thinking|thinks|promised|vowed|swears|swore|about|whispered|mentioned|admitted|confessed|screaming|shouting|rang|called|phoned',
  recent:
    'today|tonight|yesterday|last night|this (morning|afternoon|evening|week|weekend|month)|last (week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|few days|couple of days)|(on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the other (day|night)|(a |one |two |three |four |five |six |few |couple |couple of |\\d )+(hour|hours|hrs|day|days|night|nights|week|weeks|wks) (ago|back)|just now|recently|an hour ago|again|earlier',
  longago:
    'in (19|20)\\d\\d|back in|(years|yrs|decades|decade|year) (ago|back|out|clean|now|behind)|years? since|long (ago|behind)|long time ago|a lifetime ago|as a (teen|teenager|kid|child|student)|in my (teens|twenties|thirties|youth)|when i was (a |an |in |at |about |only |just )?(\\d+|young|younger|teenager|teen|kid|child|student|school|college|uni|little)|used to|once|previously|history of|in the past|years|survivor',
  pills:
    'pills?|tablets?|tabs|meds|medication|medicines?|capsules?|painkillers?|sleeping (pills|tablets)|sleepers|paracetamol|panadol|tylenol|acetaminophen|ibuprofen|aspirin|codeine|oxy\\w*|tramadol|opioids?|morphine|fentanyl|methadone|heroin|insulin|xanax|valium|diazepam|lorazepam|benzos?|benzodiazepines?|zopiclone|zolpidem|ambien|antidepressants?|amitriptyline|lithium|quetiapine|seroquel|sertraline|propranolol|blood pressure (pills|tablets)|beta blockers?|ketamine|ketamin|ket|k|lozenges?|troches?|spravato|esketamine|coke|cocaine|mdma|ghb|edibles?|weed|pregabalin|gabapentin|metformin|digoxin|warfarin|antifreeze|adderall|mushrooms?|alcohol|vodka',
  means:
    '{pills}|gun|shotgun|rifle|pistol|rope|noose|belt|blade|blades|razor|razors|knife|knives|gas|charcoal|helium|car keys?|garage|hose',
  place:
    'bridge|footbridge|overpass|ledge|roof|rooftop|railway|train tracks?|rail tracks?|tracks|platform|cliff|balcony|windowsill|parapet|pier|top of (the|a) (building|car park|carpark|multistorey)|multistorey|railing|motorway',
  wanting:
    'want|wants|wanted|wanting|wanna|wana|wan|wnt|wish|wishing|hope|hoping|longing|yearn\\w*|crav\\w+|dying|desperate|keen|ready|prepared|going|gonna|gona|goin|about|boutta|bout|bouta|finna|imma|ima|tryna|trying|tempted|thinking|thought|thoughts|considering|plan|planning|intend\\w*|intention|decided|determined|urge|urges|could|should|might|will|ill|id|would|rather|prefer|like|love|need|just|may as well|let me',
  water:
    'river|sea|ocean|lake|canal|water|waves|surf|lough|loch|dam|weir|harbour|harbor|pier|docks?|quay|port|reservoir|quarry|tide|estuary|creek|bay|lagoon|well|strait|loch|slipway|jetty',
  height:
    'roof|rooftop|terrace|ledge|balcony|bridge|footbridge|flyover|overpass|viaduct|cliffs?|railings?|rail|parapet|barrier|window ?sill|window ?ledge|windows?|edge|fire escape|scaffold\\w*|tower|water tank|crane|lookout|car ?park|multi ?storey|top (level|floor|deck)|level \\w+|\\w+ (floor|storey)',
  rails:
    'tracks?|train tracks?|platform|level crossing|railway( line)?|rails|train line|rail line|metro|subway|trains?',
  firearm: 'gun|shotgun|rifle|pistol|revolver|handgun|glock|firearm|loaded gun|bullets?',
  wholefamily:
    'they|them|everyone|everybody|people|family|the family|my family|kids|my kids|the kids|children|my children|wife|my wife|husband|my husband|mum|mom|mam|dad|parents|my parents|son|daughter|he|she|hed|shed|theyd|partner|sister|brother|the world|the house|girls|boys|all of them|you all|yous|herself|himself|team|friends',
  passing:
    'go|going|went|gone|die|dying|died|dead|leave|leaving|left|disappear|disappearing|disappeared|vanish|vanishing|not being here|being gone|not here|not be here|end it|ending it|exit|removing myself|being dead|being out of it',
  body: 'arms?|forearms?|wrists?|legs?|thighs?|hips?|skin|stomach|belly|ankles?|shoulders?|chest|hands?|knuckles?|fingers?|face|neck|feet|palms?|ribs',
  blade:
    'blades?|razors?|razor ?blades?|knife|knives|stanley( knife)?|box ?cutter|scalpel|scissors|compass|glass|needle|safety pin|pin|sharpener|lighter|cigarettes?|iron|hair straighteners?|straighteners?|match|matches|incense( stick)?|nails?|paper ?clip|craft knife|penknife|shaver|tack',
};
