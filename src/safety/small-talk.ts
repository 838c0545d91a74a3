import { compilePattern, type Pattern, readText } from './pattern.ts';
import type { SmallTalk } from './templates.ts';

/** A message without a question is short; longer ones are read as questions. */
const MAX_WORDS = 14;

const FILLER =
  '(ok|okay|oh|ah|so|well|right|great|lovely|perfect|brilliant|super|grand|cool|nice|good|fine|alright|thanks|thank you|ty|cheers|thx|hi|hello|hey|there|all|everyone|again|then|now|bot|assistant|vouch|you|very much|so much|a lot|a million|a bunch|for (your|the|all your|all the|that|everything|this) ?(help|info|information|time|answers?|reply)?|dear|sir|madam|maam|doctor|doc|mate|pal|love|folks|team|po|ji|guys|friend|today|that helps|this helps|helpful|that was (helpful|great|all)|very (helpful|kind|good)|youre (very )?(good|kind|great|a star|the best)|appreciate (it|that)|got it|understood|no|yes|yeah|yep|nope|please|really|me|everybody|yall|just|saying|was|is|the|and|from \\w+|god bless|x|xx|lol|haha)';

const GREETING = `(hi|hello|hey|heya|hiya|howdy|yo|good (morning|afternoon|evening|day)|g ?day|morning|evening|afternoon|greetings|namaste|hola|bonjour|salaam|salam|assalamu alaikum|kumusta|dia dhuit|whats up|sup|wassup|how are (you|ya|u|things)( doing| today| going| keeping)?|hows it going|hows (things|you|yourself)|how do you do|nice to meet you|you there|anyone there|anybody there|hello there|testing|test|hows the form|whats the craic|howya|howaya|how ya|hows (it|things) (keeping|with you)|is (this|it) (thing )?on|hello is this thing on|well boss|alright mate|top of the (morning|mornin|day)( to (ye|you|ya|yous))?|(its )?(only )?me again|back again|im back|long time no see|how far|wetin dey|how you dey|magandang (umaga|hapon|gabi|araw)|sat sri akal|vanakkam|sawubona|howzit|molo|kia ora|aloha|how is everyone|season s greetings|happy (new year|christmas|easter|diwali|eid|monday|friday))`;

const THANKS = `(thanks|thank (you|u|ye|god)|thankyou|ty|tysm|cheers|thx|tnx|much (appreciated|obliged)|appreciate (it|that|your)|go raibh maith|salamat|shukriya|ta|perfect|great|brilliant|lovely|super|grand|cool|awesome|amazing|excellent|nice one|good (bot|job)|well done|got it|ok|okay|k|kk|understood|fair enough|sound|alright|deadly|that helps|good to know|noted|makes sense|legend|thats sorted( then)?|sorted|youre a (star|legend|lifesaver|gem|saint)|bless you|no worries|no problem|lovely manner( for a (computer|robot|bot))?|(u|you|that|this|it)s? ?(really |just |have |has )?(saved|helped|killed|sorted|eased|answered|cleared|made|settled|fixed) ?(me|us|my|that|it|all|up)?( [^ .]+){0,5}|ur a (star|legend|gem|saint|lifesaver)|good (man|woman|girl|lad|stuff)|fair play( to (ye|you))?|big ears|happy days|maraming salamat|dhanyavad|dhanyawad|shukriya|na gode|e se|daalu|dankie|enkosi|ngiyabonga|you do well|well done|god bless( you)?|thats (great|grand|perfect|all i needed)|no more questions)`;

const FAREWELL = `(bye|goodbye|good night|night night|nite|see (you|ya|u)( later| soon| then| tomorrow)?|cya|later|laters|take care|ta ?ra|cheerio|ttyl|have a (good|nice|lovely|great) (day|one|night|evening|weekend|time)|farewell|adios|slan|ciao|off now|thats (all|me|it)( done| from me| for now)?|ill leave you to it|thatll be all|toodle ?oo|nothing else|talk soon|speak soon|chat later|god bless|all the best|(see|catch|meet|talk to) (you|ya|u|ye|yous)( all)? (at|on|in|later|next|soon|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)( [^ .]+){0,4}|(bye|slan|ta ta|tata|toodles|cheerio)( bye)?( now| for now)?|sleep well|night|safe home|mind yourself|(im )?(off|heading) (to (bed|work|lunch)|out|now)|paalam|ingat|totsiens|hamba kahle|o dabo|alvida|phir milenge)`;

const CHAT = `(knock knock|(tell|know|got) (me |us )?(a |any )?(joke|jokes|riddle|story)( please)?|(do|dont|can|did) (you|bots|robots|u) (ever )?(sleep|eat|dream|rest|get (tired|bored|lonely|paid|holidays)|have (fun|friends|feelings|a (wife|girlfriend|boyfriend|soul|mother))|like (music|football|coffee|tea|me|dogs|cats)|love me|laugh|cry|sing|dance)( [^ .]+){0,6}|what (do|would) (you|bots|robots) (do|eat|like|dream)( [^ .]+){0,4}|(how old|where) are (you|u)( from)?|(whats|what is) your (favou?rite [^ .]+|age|star sign|birthday|job)|are (you|u) (busy|bored|ok|happy|single|married|tired|lonely|awake|working|busy today)|sing (me )?(a song|something)|will you marry me|i (like|love) (you|talking to you)( bot)?|youre (funny|cute|clever|smart|sweet)|who (built|programmed|trained) (you|u)|guess what|how was your (day|weekend|night)|(nice|lovely|grand|terrible|awful) weather( today| were having)?|bored|im bored)`;

const PATTERNS: readonly (readonly [SmallTalk, Pattern])[] = [
  [
    'identity',
    compilePattern(
      '(are|r) (you|u|ye) (a |an |really a |actually a |really |just a |even |the |some kind of )?(real )?(doctor|nurse|human|person|robot|bot|ai|machine|therapist|computer|real|chatbot|clinician|psychologist|psychiatrist|medic|gp|people|alive|chatgpt|gpt|siri|automated|a i)|(am i|is this|im i|is that) .. ?(talking|chatting|speaking|texting|writing)? ?.. ?(to |with )?(a |an )?(real |actual )?(human|person|robot|bot|ai|machine|doctor|nurse|computer|automated|chatbot|somebody real|someone real)|(who|what) (are|r) (you|u)|who made (you|u)|(whats|what is) your name|do you have (a name|feelings)|(what|how much) can (you|u) (do|help( me)? with|answer|tell me)|what (do|can) (you|u) know|how do (you|u) work|what is this (bot|chat|thing)|are you there|(bet|do|dont) you (ever )?(get|feel) (tired|bored|lonely|fed up)|youve (a|got a) lovely manner',
    ),
  ],
  ['identity', wholeMessage(CHAT)],
  ['greeting', wholeMessage(GREETING)],
  ['farewell', wholeMessage(FAREWELL)],
  ['thanks', wholeMessage(THANKS)],
];

/** Which courtesy a message is, if it is nothing else. */
export function readSmallTalk(reading: string): SmallTalk | null {
  const text = reading.replaceAll(' .', '');
  if (text.split(' ').length - 2 > MAX_WORDS) return null;
  return PATTERNS.find(([, pattern]) => pattern.isIn(readText(text)))?.[0] ?? null;
}

/** The whole message is the courtesy, with other courtesies around it. */
function wholeMessage(courtesy: string): Pattern {
  return compilePattern(`\\. (${FILLER} ){0,6}?${courtesy}( (${FILLER}|${courtesy})){0,8}(?= \\.)`);
}
