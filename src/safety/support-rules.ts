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
]);
