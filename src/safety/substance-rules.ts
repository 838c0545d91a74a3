import { near } from './near.ts';
import { rules } from './rule.ts';

/** What is sold, shared and misused. */
const STREET_DRUG =
  'ket|ketamine|special k|tramadol|tramol|codeine|cough syrup|lean|modafinil|adderall|vyvanse|ritalin|concerta|elvanse|dexies|xanax|xannies|valium|diazepam|benzos|clonazepam|rivotril|lorazepam|alprazolam|zopiclone|ambien|stilnox|zimmos|oxy\\w*|percs?|percocet|vicodin|norcos?|morphine|fentanyl|methadone|suboxone|subutex|pregabalin|lyrica|gabapentin|lozenges?|troches?|spravato|weed|coke|cocaine|mdma|molly|lsd|shrooms|mushrooms|ghb|dmt|pills|tabs|sleeping (tablets|pills)|painkillers|antidepressants|ozempic|mounjaro|steroids|testosterone|viagra|botox|meds|tablets';

/** Getting, passing on, misusing and hiding drugs. Whoever asks for help is not refused. */
export const SUBSTANCE_RULES = rules('substance_boundary', 'self', [
  [
    'acquire',
    '(how much|price) .. (for )?(a|one|per) (vial|gram|bag|bottle of ket\\w*|hit|line)',
    '(infusion|ketamine|ket|drip|lozenges?) .. (at home )?(by )?myself .. (mate|friend|vet|dealer|online|street|some)|from (the|a) vet(?! (clinic|said))',
    '(split|share|sharing) (one|a|the|our|my) (prescription|script|dose|lozenge|bottle)',
    '(leave|keep|left) (it|this|that) off (my|the) (form|questionnaire)|(would|will|can) you (be able to )?(tell|know|find out) if i (use|used|take|took|smoke|drink)',
    '(im|i am|my) (still )?(use|using|on) .. (codeine|coke|cocaine|heroin|weed|ket|meth|benzos) .. (every day|daily|hide|tell|form)',
  ],
  [
    'obtain-by-deceit',
    '(what|how) ([^ .]+ ){0,5}(say|tell|fake|act|exaggerate|pretend|answer|put down|tick|word) ([^ .]+ ){0,8}(prescribes?|prescribed|approved|accepted|get (it|the|more|ket\\w*|a higher|some)|script|qualify|give me|so (you|they|he|she) (give|prescribe|approve|say))',
    '(fake|faking|pretend|pretending|exaggerate|invent|make up|lie about|act) ([^ .]+ ){0,4}(depression|depressed|adhd|pain|symptoms|anxiety|ptsd|insomnia|suicidal|back pain)( ([^ .]+ ){0,6}(get|to|so|for|prescri\\w*))',
    '(second|double|two|extra|early|another) (script|prescription|refill)s? ([^ .]+ ){0,8}(from|another|different|other|without|lost|same time|clinic|doctor|knowing)',
    `(buy|get|order|score|find|source|import|purchase) ([^ .]+ ){0,5}(${STREET_DRUG}) ([^ .]+ ){0,6}(online|telegram|dark ?web|on the street|snapchat|instagram|craigslist|reddit|black market|from (india|mexico|china|a (guy|lad|mate|friend|dealer))|for home|to (keep|stock|resell|party))(?! ([^ .]+ )?(therapy|consult\\w*|appointment))`,
    `(guy|lad|mate|friend|cousin|brother|neighbour|someone|man|porter|nurse|uncle) ([^ .]+ ){0,4}(sells?|selling|can get|gets|has|offered|deals|supplies) (me |us )?([^ .]+ ){0,3}(ket|ketamine|xanax|valium|pills|lozenges|tramadol|weed|adderall|oxy\\w*|mdma|coke|benzos|codeine|script)`,
  ],
  [
    'obtain-otherwise',
    `(sell|sells|selling|seller|supply|supplier|source|vendor|plug|dealer|score|get|buy|order|need|ship|post|send|deliver|have|kayong|find|want) ([^ .]+ ){0,6}(${STREET_DRUG}) ([^ .]+ ){0,8}(without (a |an |any |the |seeing |my )?(\\w+ )?(prescription|script|paper|papers|doctor|reseta|video call|consultation|assessment|id|note)|no (prescription|script|paper|questions|doctor|reseta)|on the side|under the (counter|table)|over the counter|off the books|on the quiet|seller|cash|telegram|whatsapp|street|cheap|discreet\\w*|reseta)`,
    `(sell|seller|selling|vendor|plug|dealer|hook (me|us) up|score|cop) ([^ .]+ ){0,5}(${STREET_DRUG})(?! (therapy|infusion|treatment|clinic))|(${STREET_DRUG}) ([^ .]+ ){0,3}(seller|vendor|dealer|plug|for sale|supplier)`,
    '(troches|lozenges|ketamine|spravato|script|prescription) ([^ .]+ ){0,6}(without|w ?o|skip|skipping|no) (a |the |any |my )?(video ?call|consult\\w*|assessment|appointment|doctor|questions|screening|interview|intake|form|id)',
    '(do|have|sell|does|keep) (a |any )?(bit|bag|baggie|stash|wee bit|little) of (the )?(ket|k|weed|coke|blow|stuff|good stuff)',
    '(horse (stuff|dope)|vet (grade|ket\\w*))|(vet|vets) ([^ .]+ ){0,4}(sell|sold|flog|give|slip) (me|us)|pay (you )?(double|cash|extra|under) ([^ .]+ ){0,6}(vial|bottle|lozenges|ketamine|script|side)',
    '(fake|forged|photoshop\\w*|edit\\w*|borrowed|old|someone elses|mates) (prescription|script|referral|sick ?note|id)( .. (use|pharmacy|get|accept|work))',
  ],
  [
    'obtain',
    '(sell|buy|get|order|score|source|post|ship|send|find|where can i get|hook me up|supply|deliver|cook|make|prepare|manufacture) .. (me |us |my \\w+ )?.. (some |illegal |cheap |a bit of |a gram of |bag of |black market |street )?(ket|k|ketamine|special k|weed|coke|cocaine|mdma|molly|xanax|adderall|heroin|meth|oxy\\w*|valium|benzos|fentanyl|lsd|acid|mushrooms|shrooms|ghb|drugs|pills|lozenges|troches)(?! (therapy|treatment|infusions?|sessions?|prescribed|assisted|safely|clinic|on (the nhs|insurance)|with (my|a) prescription))( .. (without|no (script|prescription|questions)|online|street|dealer|illegal\\w*|cheap|under the counter|for (a|my) (friend|mate|cousin|party|weekend)|at home|me|doctor|ireland))?',
    '(without|no|dont (have|need)|fake|forge|forged|get around|bypass|alter) .. (a )?(prescription|script|doctor)( .. (ket\\w*|pills|buy|get|order|lozenges|xanax|need|send))',
    '(what|how) .. (do i|to|should i|can i) .. (say|tell|fake|convince|trick|lie|act|pretend) .. (doctor|gp|clinic|psychiatrist|you|nurse|pharmacist) .. (give|prescribe|get|so)',
    '(dealer|dark ?web|darknet|street (price|ket|k|drugs))( .. (ket\\w*|xanax|pills|clean|buy|safe))?',
  ],
  [
    'pass-on-to-somebody',
    `({relation}|he|she|they|lads|girls) ([^ .]+ ){0,6}(try|use|have|borrow|take|finish|share) (one|some|a few|half|the rest|two|a couple|any) of (my|mine|them)|({relation}) ([^ .]+ ){0,5}(use|take|try|borrow|have|finish) (mine|my (${STREET_DRUG}|patches|prescription|left ?over\\w*|spare|old|extra|remaining))`,
    `(left ?over|left over|spare|unused|extra|remaining|surplus|old|expired) ([^ .]+ ){0,3}(${STREET_DRUG}) ([^ .]+ ){0,10}(give|sell|share|{relation}|pass|donate|post|flog|swap|someone else)(?! .. (back|pharmacy|bin|clinic|dispose))`,
    '(two|both) (of us|people) ([^ .]+ ){0,4}(share|split|use|take) (one|a|the same|my|half)|(split|share|halve) (one|a|my|the) (lozenge|troche|dose|bottle|script|prescription|vial|patch|box) (with|between|among)',
  ],
  [
    'pass-on-spare',
    `(share|sharing|lend|lending|give|giving|sell|selling|flog|flogging|pass|donate|post|gift|slip|offer) ([^ .]+ ){0,4}(my|mine|of mine|spare|leftover|left over|extra|unused|old) ([^ .]+ ){0,3}(${STREET_DRUG}|patches|prescription|inhaler)( ([^ .]+ ){0,4}(to|with|for|girls|lads|friends|online|him|her|them))?`,
    `(lend|give|sell|slip|share|gave|spot) (him|her|them|my \\w+|a (friend|mate)) ([^ .]+ ){0,3}(of mine|mine|of my|from my)(?! (number|address|name|login))`,
    `(can|could|may|is it ok if|ok if|should) (my )?(\\w+ )?({relation}) (use|have|take|finish|try|borrow) ([^ .]+ ){0,3}(my|mine|rest of my|leftover) ([^ .]+ ){0,3}(${STREET_DRUG}|tablets|bottle|prescription|lozenges?|patches|inhaler)`,
    '(how much|what) ([^ .]+ ){0,4}(fair|charge|ask|worth|go for|street value|price) ([^ .]+ ){0,5}(xanax|adderall|vyvanse|ritalin|valium|oxy\\w*|ket|lozenges|spare)|(to|with) the (girls|lads|boys|crew|students) (in|at|on) my (course|class|work|gym|hall|uni)',
  ],
  [
    'pass-on',
    '(give|giving|gave|share|sharing|pass|sell|selling|lend|use|using|borrow|take|taking) .. (my|his|her|some of my|a few of my|leftover|left over|mine|them|our|husbands|wifes|mums|ones|someone elses) ?.. (lozenges?|tablets?|pills|meds|medication|prescription|ketamine|troches|mine|patches|sleeping tablets|antidepressants|xanax|to (my|a|the) (\\w+ )?({relation}))(?! .. (as prescribed|instructions|morning))',
    '(lozenges?|tablets?|pills|meds|ketamine|spray) .. (left over|leftover|spare|to spare|extra) .. (give|share|sell|husband|wife|friend|pass|can)',
    '(slip|slipping|put|hide|crush|sneak|spike|dose|drug) .. (in|into|without) .. (his|her|their|my (\\w+ )?({relation})s?) .. ?(food|drink|tea|coffee|knowing|dinner|beer)',
    '(giving|gave|give) (him|her|them) mine',
  ],
  [
    'use-for-fun',
    near(
      'ket|k|ketamine|mdma|molly|mandy|coke|cocaine|lsd|acid tabs?|shrooms|magic mushrooms|ghb|dmt|lean|pingers|ecstasy|xannies|edibles|speed|2cb|poppers|nitrous|nos|balloons|lozenges?|troches?|adderall',
      'house party|rave|festival|sesh|session moth|night out|afters|after ?party|clubbing|the club|weekender|get high|getting high|the buzz|trip (on|sitter|report)|tripping|recreational\\w*|chemsex|comedown|k hole|a (line|bump|rail|key)|lines|rails|bumps|redose|stay up|pull an all nighter|feel it more|enhance|potentiate',
      8,
    ),
    '(how (do|can|would|to)|whats the best way|best way|easiest way) ([^ .]+ ){0,4}(get high|trip|k ?hole|snort|smoke|inject|boof|plug|cook|extract|grow|make|shoot) ([^ .]+ ){0,4}(ket|ketamine|k|it|them|lozenges?|mdma|dmt|shrooms|weed|pills|meth|crack|on)(?! .. (work|clinic))',
  ],
  [
    'use-for-a-high',
    '(plug|plugging|boof|shelve|bang|slam|parachute|smoke|vape|snort|inject) ([^ .]+ ){0,2}(lozenge|lozenges|troche|tablet|tablets|pill|pills|ketamine|ket|spray|patch|adderall|ritalin|oxy\\w*|xanax|it up|powder)( ([^ .]+ ){0,8}(instead|harder|faster|stronger|quicker|nose|up my))?(?! (is (safe|ok)|with (food|water)|whole))',
    '(hits|kicks in|comes on) (harder|faster|stronger|quicker)',
    `(stack|stacking|mix|mixing|combo|combine|cocktail|chase|pair|boost|potentiate|redose|re ?dose|preload|candyflip\\w*) ([^ .]+ ){0,4}(mdma|molly|mandy|ket|coke|speed|lsd|acid|shrooms|2cb|2c b|ghb|dmt|xanax|codeine|lean|edibles|poppers|ecstasy|pingers)|(comedown|come ?up|peak|trip|tripping|rolling|buzz|high|nod) ([^ .]+ ){0,6}(mdma|molly|ket|lsd|acid|shrooms|dmt|longer|rough|stronger|better|last)`,
    '(how much|quantity|amount|dose|dosage|how many|grams?|playlist) ([^ .]+ ){0,4}(dmt|lsd|shrooms|mdma|molly|ayahuasca|mescaline|peyote|2cb|ghb|ket|coke|nos|salvia|kratom|kanna|iboga|edibles)(?! (is (in|used)|do (you|they)))',
    '(turn|make|cook|dry|convert|evaporate|microwave|boil|extract|bake) ([^ .]+ ){0,5}(into|to) (a )?(powder|crystals?|shards?|lines|crack|rock|base|snort\\w*)|(cook|dry|bake|evaporate) (it|the (liquid|vial|ket|k|ketamine)) (down|off|out|up)',
  ],
  [
    'use',
    '((snort|snorting|boof|shoot up) .. ?(it|the|my|them)|(snort|snorting|inject|injecting|smoke|smoking|boof|boofing|shoot up|bump of|bumps of|line of|lines of|parachute) .. ?(ket|k|ketamine|lozenges?|tablets?|troches|coke|pills))(?! (clinic|appointment))',
    '(get|getting) (high|stoned|wasted|off my (face|head)|a (bigger|better|stronger) (high|hit|buzz))',
    '(k ?hole|trip harder|party bump|microdos\\w+|recreational\\w*|(use|using|take|taking|do|doing|try) ([^ .]+ ){1,3}for fun|at a (rave|party|festival)|legal high)',
    '(doing|do|take|taking|drop|dropping) (mushrooms|shrooms|acid|lsd|molly|mdma|ket|k|coke|ecstasy|ayahuasca|dmt|magic mushrooms)',
    '(strongest|quickest|fastest) (effect|hit|high|buzz)',
  ],
  [
    'dose-in-secret',
    '(put|slip|crush|hide|mix|add|drop|sneak|give|dissolve|stir|grind|pop|pour) ([^ .]+ ){0,6}(in|into|on) (his|her|their|my (\\w+ )?({relation})s|the (kids|dogs|childs|old mans)) (food|tea|drink|drinks|coffee|dinner|porridge|juice|water|pint|beer|soup|milo|milk|pap|curry|wine|cereal|yoghurt|bottle|glass)',
    '(give|giving|dose|dosing|drug|drugging|medicate|sedate|sedating|knock out) (him|her|them|my \\w+) ([^ .]+ ){0,8}(without (him|her|them|his|her|their|my \\w+) (knowing|consent|noticing)|secretly|on the sly|so (he|she|they) (sleeps?|shuts? up|calms?)|behind (his|her) back|wont notice|asleep)',
    '(taste|tasteless|odourless|odorless|noticeable|detectable|notice) ([^ .]+ ){0,5}(in (a |his |her |their )?(drink|tea|coffee|food|juice|water))',
  ],
  [
    'hide-from-tests',
    '(synthetic|fake|powdered|someone elses|my mates|clean) (urine|pee|piss|wee)|(fool|beat|pass|trick|cheat|outsmart|mask|dilute|dodge|avoid|get (past|round|around)) ([^ .]+ ){0,4}(screen\\w*|test|tests|cups?|swab|breathalys\\w*|breathalyz\\w*|drug panel|panel|probation|po|monitor)(?! (anxiety|nerves|results|date))',
    '(can|will|do|could|would) (you|your lot|ye|u|they|the clinic|your clinic) ([^ .]+ ){0,2}(see|find out|know|tell|check|spot|detect) ([^ .]+ ){0,8}(other clinic|another clinic|two clinics|other scripts|second prescription|getting (it|ketamine|xanax|them) (there|elsewhere)|doctor shop\\w*|if i (used|smoked|drank|relapsed|took))',
    '(dont|didnt|do not|without|rather not) (want )?(you|my doctor|the clinic|him|her|my (gp|po|boss|partner|wife|husband)|them|anyone) (to know|knowing|to find out|finding out|telling|being told) ([^ .]+ ){0,6}(using|ketamine|weed|coke|pills|drinking|relapse\\w*|scripts?|drugs|there too|smok\\w*)',
    '(get|getting|got) (weed|coke|thc|ket|drugs|it|mdma|alcohol|meth|speed|benzos) out of (my|your|the) (hair|system|blood|urine|body|pee)',
  ],
  [
    'hide',
    '(pass|beat|cheat|fool|trick|fake|dodge|flush|clean|trick) .. (a |the |my |your )?(drug|urine|piss|hair|tox|saliva|swab) ?(test|screen|screening|tests)',
    '(flush(es)? (it|them|coke|everything|ketamine|weed|drugs)? ?out|detox (drink|kit)|clean (urine|pee|piss)|get .. out of my (system|blood|urine) (fast|quick\\w*|before))',
    '(will|would|does|do) (the )?(coke|cocaine|weed|ket|mdma|pills|drugs|ecstasy|speed|heroin) .. (show|come) up',
    '(hide|hiding|cover up|lie about|not tell) .. (my )?(drug|drugs|drinking|use|using|relapse|weed|coke|habit|addiction) .. (from|use|at|on|the)',
  ],
  [
    'addicted',
    '(im|i am|think im|think i am|become|getting|got|husband is|son is|wife is|partner is|hes|shes) .. (addicted|hooked|dependent) (to|on) .. ?(ket\\w*|k|it|coke|cocaine|pills|xanax|benzos|opioids|oxy\\w*|heroin|weed|alcohol|drugs|painkillers|codeine|meth)(?! (to (you|your)|nicotine))',
  ],
]);
