import { rules } from './rule.ts';

/** A subject or a mood that deserves the support line beside the answer, and no card. */
export const SUPPORT_RULES = rules('support', 'self', [
  [
    'subject',
    '(suicid\\w+|self ?harm\\w*|self ?injur\\w+|overdos\\w+|domestic (violence|abuse)|sexual(ly)? (abuse|assault)\\w*|abusive (partner|relationship|husband|wife|ex|boyfriend|girlfriend)|eating disorder|safety plan|crisis (line|plan)|rape|raped)',
  ],
  [
    'low-mood',
    '(i|im|ive|id|me|my|feel|feeling|felt|been|feels|so|really|just|very|everything|bit|still|husband|wife|partner|daughter|son|mum|mom|dad|friend|sister|brother|mother|father|he|she) ... (hopeless|worthless|depressed|low|empty|numb inside|flat|hate myself|broken|despair|despairing|miserable|desperate|overwhelmed|burn(t|ed) ?out|burnout|exhausted|lonely|alone|teary|tearful|crying|cried|cry|so sad|unhappy|rock bottom|nothing helps|anxious all|falling apart|fell apart|cant cope|struggling|drowning|trapped|lost interest|dont enjoy|no joy|given up|no energy|no motivation|running on (fumes|empty)|at my wits end|end of my (rope|tether)|worn out|drained|not coping|dark place|bad place|very down|so down|feeling down|been down|a failure|useless|ashamed)',
  ],
  [
    'nothing-helps',
    '(nothing|none of it|no treatment|no therapy|no medication) .. (has |have )?(ever )?(help|helps|helped|works|worked|working)',
    '(lost|losing) (all )?(hope|interest)',
    '(wading|walking) through (mud|treacle)',
  ],
  [
    'grief',
    '(grief|grieving|bereave\\w+|mourning|funeral|passed away|widow\\w*|miscarr\\w+|stillb\\w+)',
    '{person} .. (died|passed|was killed|drowned)',
    '(lost|losing) (my|our|his|her|the) (\\w+ )?({relation})',
    '(death|loss) of (my|our|a|her|his) (\\w+ )?({relation})',
  ],
  [
    'past-danger',
    '(was|been|got) .. (sectioned|hospitali[sz]ed|committed) .. (for|in|after|with|when)',
    '(nearly|almost) (jumped|died|ended|gave up)',
  ],
  [
    'worried-about',
    '(worried|concerned|scared|anxious|afraid) (about|for) (my|our|a|the) (\\w+ )?({relation})',
    '(friend|brother|sister|husband|wife|partner|son|daughter|mum|mom|dad) .. (bad patch|not (himself|herself)|struggling|in hospital for|withdrawn|stopped talking|depressed|going through)',
  ],
  [
    'risk-information',
    '(988|741741|samaritans|lifeline|helplines?|hotlines?|euthanasia|assisted (dying|suicide)|means restriction|ligature|qpr|mental health first aid|postvention|despair|hopelessness|thoughts of (death|dying)|ideation|gatekeeper training|risk assessment)',
    '(depress\\w*|anxiety|ptsd|trauma) ((?!treatment)[^ .]+ ){0,3}(thesis|research|study|survey|essay|training|poster|statistics)|(thesis|research|study|survey|essay|poster) ((?!on ketamine)[^ .]+ ){0,4}(depress\\w*|suicid\\w*|trauma|ptsd)',
  ],
  [
    'weary',
    '(burn(t|ed)? ?out|burnout|debrief|on my knees|dead beat|dead on my feet|running on empty|hit (the|a) wall|at my limit|fed up|had enough|knackered|wrecked|stretched (thin|too)|worn (out|down)|hate (work|my job|kitchens)|killing my (soul|spirit)|finished by|quit everything|caring for my|carers? group|caregiver (stress|burnout|group)|compassion fatigue|stress(ed)? (group|out))',
    '(bit|little|so|very|quite|really|feel|feeling|been|feels|im|bout of|just|always|all) (a bit |so |very |quite |a little |rather )?(down|low|sad|blue|glum|flat|moping|moped|homesick|lonely|tearful|weepy|gloomy|numb|lost|stuck|unmotivated|grumpy|anxious|discouraged|defeated|deflated|demotivated|bored)(?! (the|blood|to|price|cost|dose|risk|for|in the (area|city)|with (the|a|my) (form|link|page|website|login|app|booking)|on (iron|b12|sodium|insulin)))',
    '(no|not much|lost|little|lack of|any) (my |the |all )?(joy|spark|energy|confidence|motivation|interest|mojo|appetite for|zest|purpose|pleasure|enthusiasm)(?! (in (your|the) (newsletter|offer)))',
    '(crying|cry|cried|tears|sobbing|weeping) (at|over|in|every|for|a lot|all|when|most|again|myself)',
    '(moping|moped|sulking|withdrawn|quiet since|not (himself|herself|myself)|low mood|in bits|bad patch|rough (patch|time)|bad time|hard time|dark (time|days|place|thoughts)|grey days|not coping|empty nest)',
    '(confidence|mood|spirits|morale|self esteem) ((?!boost)[^ .]+ ){0,3}(floor|low|down|gone|rock bottom|boots|shot)',
    '(failed|lost|losing|since|after) ((?!my (password|card|phone|form|login))[^ .]+ ){0,4}(job|driving test|exam|divorce|breakup|redundan\\w*|the baby|pet|cat|dog) .. (low|down|sad|cry\\w*|lost|stuck|alone|cope|coping)',
  ],
  [
    'past-despair',
    '(wish(ed)? to die|no wish to live|wanted to die|gun to my head|a (very )?bad time|the thoughts went away|dark thoughts|bad thoughts|tried to die)',
    '(thoughts) (went away|have gone|stopped|stayed away|are gone|left)',
    '(not|no|never) (a )?(danger|risk|threat) to (myself|anyone|others|himself|herself)',
    '(nobody|no ?one|he|she|husband|wife|partner) ((?!gets)[^ .]+ ){0,2}(hits|hit|hurts) (anybody|anyone|me|us|nobody)',
    '(no|low|zero) risk ((?!free)[^ .]+ ){0,3}(doctor|gp|asked|assess\\w*|they said)',
  ],
  [
    'loss-and-worry',
    '(cat|dog|pet|rabbit|horse|hamster|budgie) (just |has |had |recently |was )?(passed|died|put (down|to sleep)|pet loss)|pet loss|(tree|bench|service|prayers?|vigil|candle|memorial) ((?!the site)[^ .]+ ){0,4}(for (him|her|them)|in memory|planted)|(year|month|week|weeks|months|years|day) since ({relation}|[^ .]+) (died|passed|was|s death)|(rehab|days clean|months clean|weeks clean|sober|in recovery)',
    '(our|my) (\\w+ )?({relation}) ((?!doctor|is in)[^ .]+ ){0,3}(quiet|low|down|sad|flat|anxious|worried|disappointed|withdrawn|lonely|stressed|struggl\\w*|tearful|low mood|antidepressants?)',
  ],
]);
