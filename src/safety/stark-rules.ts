import { rules } from './rule.ts';

/** Words so stark that the visitor's own death needs no other sign beside them. */
export const STARK_RULES = rules('crisis', 'self', [
  [
    'own-death',
    '(?<!(like|if|when|whenever|sleep) )(i|ive|im|id|ill) ((?!was|were|joke|laughed|fingers?|hands?|feet|foot|legs?|toes|head|battery|plants?|feels?|read|actually|nearly|almost|he|she|it|they|dad|mum|mom|grandad|mother|father|wife|husband|brother|sister|friend|after|where|whether|if|your|our|basil|employee|phone|weeks|whole|lost|miss|help|know|what|about|take to|researching|studying|ask|wrote)[^ .]+ ){0,6}(die|dying|death|dead|suicide|suicidal)(?! (wrong|right|tired|set|keen|easy|chuffed|slow|on|against|beat|lucky|sure|certain|serious|straight|excited|curious|nervous|jealous|from|of|attempt|prevention|laughing|every|weight|lift\\w*|cert\\w*|good|nice|simple|bored|anxiety|doula|cafe|risk|rates?|in my (story|book|novel|play|game)))',
    '(die|dying|death|suicide) (?!(and|i read|laughing|certificate|anxiety|doula|cafe|risk|rates?|of|in|for) )((?!if|can|does|do|what|how|was|where|my (mum|dad|mother|father)|read|year|years|after|joke|all)[^ .]+ ){0,5}(im|i am|i want|i have|ive|i keep|i will|ill|i see|i feel|i think|i would|id|i need|for me|me|myself)',
    '(i|ive|im|id|ill|me|my) ((?!mums|dads|mothers|fathers|nans|grans|his|her|aunts|uncles|friends|husbands|wifes|after|missed|at|attend|undertaker)[^ .]+ ){0,7}(coffin|my grave|heaven|angels|buried|ashes|headstone|casket|morgue|tombstone|obituary|my funeral)(?! (plan|leave|director|insurance|home))',
    '(without me|when im gone|if i was gone|if i wasnt (here|around|born)|after im gone|once im gone|if i werent here|if i disappeared|if i died|if i never existed)(?! (on|to|for|know\\w*|being))',
    '(i|ive|im|id|ill|me|my|{person}) ((?!store|licen[cs]e|club|glue|heat|nerf|massage|radar|temperature|years|army|jump\\w*|skip\\w*|climb\\w*)[^ .]+ ){0,7}(rope|noose|gun|shotgun|rifle|pistol|ligature)(?! (licen[cs]e|club|safe|dog|shop|store|course|ladder|skipping|exercises?|to my head one))',
    '(end it|ending it|end things|ending things|no way out|only way out|easy way out|way out of this)(?! (early|with|there|here|at|on|for (today|now)))',
    '(cant|cannot|couldnt|wont|no longer) ((?!find|see the|understand|get the|open|read|hear|log|book|work|eat|drive|drink|smoke|sleep)[^ .]+ ){0,2}(go on|carry on|take it|take this|keep doing this|bear it|stand it|live|face it|hold on)( ((?!in|at|with|on|near|until|till|for|the|alone|far|to|so)[^ .]+ ){0,1}(anymore|any more|no more|any longer|much longer|like this))?(?= \\.)',
    '(dont|do not|never|didnt|no longer|stopped) ((?!you)[^ .]+ ){0,1}(want|wanting|wanna|asked|deserve|care) (to )?(be )?(live|living|alive|here|exist|existing|born|wake|wake up|saved|found|tomorrow|a future)(?! (with|in|near|at|on (monday|tuesday|friday)|to|from|early|alone))',
  ],
]);
