import { before } from './near.ts';
import { rules } from './rule.ts';

/**
 * Signs of a body in trouble, by kind. One of them alone may be nothing; two kinds in one
 * sentence are read as an emergency, whatever their order.
 */
const SIGNS: Readonly<Record<string, string>> = {
  colour:
    'blue|bluish|purple|violet|dusky|ashen|clammy|mottled|cold sweats?|(dripping|pouring|drenched|soaked|lathered) .. sweat|sweating|sweaty|perspiring|(gone|going|went|turned|turning|is|looks?|looking|face|all|very|and|becoming|so|lips|hes|shes|im) (pale|grey|gray|white|yellow|waxy|putty|ghostly)|pale and|deathly pale|funny colou?r|(bad|horrible|terrible|awful|strange) colou?r|white as \\w+|no colou?r|colou?r of (putty|chalk|ash|clay|wax|milk|paper|porridge)|namumutla|paseena',
  mind: 'drowsy|dozy|(very|so|really|too|becoming|gone|getting|and|all|hes|shes|is|im) (sleepy|spacey|vague|distant|quiet)|confused|muddled|out of it|not with it|away with the fairies|faint|fainted|fainting|passed out|passing out|pass out|blacked out|blacking out|black out|collapsed|collapsing|unconscious|unresponsive|giddy|light ?headed|woozy|limp|floppy|listless|lethargic|staggering|stumbling|reeling|(cant|cannot|can not|couldnt|hardly|barely) (stand|stay awake|walk|sit up|get up|hold (my|his|her) head)|disorient\\w+|gibberish|rambling|raving|mumbling|not making (any )?sense|makes no sense|making no sense|doesnt know (us|me|where|who|what)|hard to (wake|rouse)|(cant|cannot|couldnt|wont|not|wouldnt) (\\w+ )?(wake|waking|rouse|respond|responding|answer|answering|open (his|her|their) eyes|recogni[sz]e)|barely awake|keeled over|slumped|delirious|behosh|nahimatay|hinimatay|nahihilo|chakkar|slurr\\w+|going to (die|pass out|collapse)|about to (die|pass out|collapse|faint)|something terrible|impending|losing consciousness|legs (like|are|gone|have) (jelly|gone|giving|given|rubber)',
  breath:
    'breathless|puffing|(cant|cannot|couldnt|hard|harder|struggl\\w+|trouble|difficult\\w*|barely|hardly|fighting|gasping|short|shortness|fast|shallow|noisy|labou?red) (\\w+ ){0,2}(breath|breathe|breathing|air)|(breath|breathing|breaths) (\\w+ ){0,2}(fast|hard|shallow|heavy|noisy|weird|funny|difficult|difficulty|tight|wrong|strange|rattl\\w*|hurts)|gasping|wheez\\w+|suffocat\\w+|gurgl\\w+|rasping|panting|drooling|oxygen (is|at|low|reading|level|drop\\w*|sats)|sats|coughing (up )?(blood|foam|pink)|hinihingal|hirap|saans|(when|every time|as) (i|he|she) (breathe|breathes|breath|inhale|inhales)',
  pain: 'agony|excruciating|unbearable|worst (\\w+ ){0,2}(pain|headache|ever)|(severe|terrible|crushing|ripping|tearing|sudden|horrible|unreal|savage|massive|big|desperate|stabbing|splitting|thunderclap|blinding|wicked|vicious|brutal|killer|ferocious) (\\w+ )?(pain|pains|headache|cramps?|head)|rolling in pain|in bits with (the )?pain|writhing|doubled (up|over)|screaming (with|in) pain|crying (with|in) pain|(hard|stiff|rigid) (as|like) (a )?(wood|board|rock|stone|drum|plank)|rock hard|masakit|sumasakit|head (is )?(exploding|bursting|splitting)|bahut dard|pain no (gree|be)',
  heart:
    '(heart|hearts|pulse|ticker) (\\w+ ){0,3}(racing|pounding|hammering|thumping|fluttering|skipping|flying|mad|mental|ninety|jumping|banging|pounds|bursting|clappers)|palpitations|(chest|ches|breastbone|dibdib|seene) (\\w+ ){0,3}(pain|pains|tight\\w*|pressure|hurt\\w*|kill\\w*|heav\\w+|squeez\\w+|crush\\w+|ach\\w+|burning|closing|weight|dard|fire)|(pain|pains|tight\\w*|pressure|heav\\w+|squeez\\w+|weight|crush\\w+|stabbing|burning) (\\w+ ){0,4}(chest|breastbone|dibdib)|(left|both|my) arms? (\\w+ ){0,2}(heavy|ach\\w*|numb|tingl\\w*|sore|pain\\w*|dead)|(pain|ache) (\\w+ ){0,3}(left arm|jaw|jaws)|naninikip',
  stomach:
    'vomit\\w*|throwing up|threw up|puk\\w+|been sick|being sick|getting sick|got sick|retching|nagsusuka|nagsuka|ulti|bringing up|(feeling|feel|feels) (\\w+ )?(sick|nauseous)|nausea',
  skin: 'hives|welts|wheals|(swollen|swelling|swelled|swell|puff\\w*|balloon\\w*) (\\w+ ){0,2}(lips?|tongue|throat|face|eyes?|mouth|neck)|(lips?|tongue|throat|face|eyes?|mouth|neck) (\\w+ ){0,2}(swollen|swelling|swelled|swell|puff\\w*|balloon\\w*|blown|thick|huge|tingl\\w+|tight|closing|fat)|rash (\\w+ ){0,3}(fade|spreading|purple|everywhere|all over|blister\\w*)|blister\\w*|(skin|mouth|face) (\\w+ )?(is )?(peeling|blister\\w*|raw)|mouth (is )?full of ulcers',
  blood:
    '(bleeding|blood|bled) (heavily|a lot|everywhere|pouring|gushing|from (his|her|my) (head|ear|ears|mouth|nose|eyes))|(lost|losing|loads of|lots of|a lot of|pints? of|so much) blood|nosebleed|gushing|clots|soaked through|blood everywhere|dinudugo|khoon|black (poo|stool|stools)|(poo|stool|stools) (is |are )?(\\w+ )?(black|tar|bloody)|pass(ing|ed) blood',
  nerve:
    '(arm|leg|hand|side|face|foot|legs|arms|hands|feet|body|fingers|tongue|mouth|lips) (\\w+ ){0,2}(numb|weak|dead|useless|heavy|paralys\\w*|tingl\\w*|droop\\w*|jerk\\w*|twitch\\w*|stiff|wont work|doesnt work|not working|no fit)|(numb|weak|dead|paralys\\w*|tingl\\w*) (\\w+ ){0,2}(arm|leg|hand|side|face|legs|arms|hands|feet)|(cant|cannot|can not|couldnt) (move|feel|lift|see|speak|talk|swallow|raise)|convuls\\w+|having (a )?(fit|fits|seizure)|rigid|shaking (all|badly|uncontroll\\w*|like|violently)|(body|hands?|legs|whole body|and|is|shes|hes|im|all) (shaking|trembling|shivering)|shaking chills|rigors?|double vision|seeing double|seeing things|seeing stars|blurr\\w+ (vision|eyes)|(vision|sight|eyes?) (\\w+ )?(gone|going|blurr\\w*|blind|dim|dark|roll\\w*|black)|foam\\w*|froth\\w*|judder\\w*|spasms?|pupils|jaw (\\w+ )?lock\\w*|crooked|one side (\\w+ )?(dropped|weak|numb|gone)|bit (his|her) tongue|wet (himself|herself)|(slipped|dropped) (out of|from) (his|her|my) hand',
  heat: '(high|raging|roaring|bad|very high|with|has|and|a) fever|fever of|(temp|temperature|fever) (\\w+ ){0,3}(38\\d|39\\d?|40\\d?|41\\d?|10[2-6]\\d?|roof|sky high|climbing)|(39|40|41)\\d? (degrees|fever|c)|burning up|roasting|boiling hot|hot (as|like) \\w+|shivering|chills|nilalagnat|bukhar',
  neck: 'neck (\\w+ )?(stiff|rigid|sore)|stiff neck|light (\\w+ )?(hurts?|hurting|blinding)|(bear|stand) the light',
};

/** Red flags in pairs. */
export const TWO_SIGN_RULES = rules(
  'emergency',
  'medical',
  Object.entries(SIGNS).map(([kind, signs]) => [`two-signs-${kind}`, before(signs, othersThan(kind))]),
);

function othersThan(kind: string): string {
  return Object.entries(SIGNS)
    .filter(([other]) => other !== kind)
    .map(([, signs]) => signs)
    .join('|');
}
