import { compilePattern, type Pattern, readText } from './pattern.ts';
import type { SmallTalk } from './templates.ts';

/** A message without a question is short; longer ones are read as questions. */
const MAX_WORDS = 14;

const FILLER =
  '(ok|okay|oh|ah|so|well|right|great|lovely|perfect|brilliant|super|grand|cool|nice|good|fine|alright|thanks|thank you|ty|cheers|thx|hi|hello|hey|there|all|everyone|again|then|now|bot|assistant|vouch|you|very much|so much|a lot|a million|a bunch|for (your|the|all your|all the|that|everything|this) ?(help|info|information|time|answers?|reply)?|dear|sir|madam|maam|doctor|doc|mate|pal|love|folks|team|po|ji|guys|friend|today|that helps|this helps|helpful|that was (helpful|great|all)|very (helpful|kind|good)|youre (very )?(good|kind|great|a star|the best)|appreciate (it|that)|got it|understood|no|yes|yeah|yep|nope|please|really|me|everybody|yall|just|saying|was|is|the|and|from \\w+|god bless|x|xx|lol|haha)';

const GREETING = `(hi|hello|hey|heya|hiya|howdy|yo|good (morning|afternoon|evening|day)|g ?day|morning|evening|afternoon|greetings|namaste|hola|bonjour|salaam|salam|assalamu alaikum|kumusta|dia dhuit|whats up|sup|wassup|how are (you|ya|u|things)( doing| today| going| keeping)?|hows it going|hows (things|you|yourself)|how do you do|nice to meet you|you there|anyone there|anybody there|hello there|testing|test|hows the form|whats the craic|howya|howaya|how ya|hows (it|things) (keeping|with you)|is (this|it) (thing )?on|hello is this thing on|well boss|alright mate)`;

const THANKS = `(thanks|thank (you|u|ye|god)|thankyou|ty|tysm|cheers|thx|tnx|much (appreciated|obliged)|appreciate (it|that|your)|go raibh maith|salamat|shukriya|ta|perfect|great|brilliant|lovely|super|grand|cool|awesome|amazing|excellent|nice one|good (bot|job)|well done|got it|ok|okay|k|kk|understood|fair enough|sound|alright|deadly|that helps|good to know|noted|makes sense|legend|thats sorted( then)?|sorted|youre a (star|legend|lifesaver|gem|saint)|bless you|no worries|no problem|lovely manner( for a (computer|robot|bot))?)`;

const FAREWELL = `(bye|goodbye|good night|night night|nite|see (you|ya|u)( later| soon| then| tomorrow)?|cya|later|laters|take care|ta ?ra|cheerio|ttyl|have a (good|nice|lovely|great) (day|one|night|evening|weekend|time)|farewell|adios|slan|ciao|off now|thats (all|me|it)( done| from me| for now)?|ill leave you to it|thatll be all|toodle ?oo|nothing else|talk soon|speak soon|chat later|god bless|all the best)`;

const PATTERNS: readonly (readonly [SmallTalk, Pattern])[] = [
  [
    'identity',
    compilePattern(
      '(are|r) (you|u|ye) (a |an |really a |actually a |really |just a |even |the |some kind of )?(real )?(doctor|nurse|human|person|robot|bot|ai|machine|therapist|computer|real|chatbot|clinician|psychologist|psychiatrist|medic|gp|people|alive|chatgpt|gpt|siri|automated|a i)|(am i|is this|im i|is that) .. ?(talking|chatting|speaking|texting|writing)? ?.. ?(to |with )?(a |an )?(real |actual )?(human|person|robot|bot|ai|machine|doctor|nurse|computer|automated|chatbot|somebody real|someone real)|(who|what) (are|r) (you|u)|who made (you|u)|(whats|what is) your name|do you have (a name|feelings)|(what|how much) can (you|u) (do|help( me)? with|answer|tell me)|what (do|can) (you|u) know|how do (you|u) work|what is this (bot|chat|thing)|are you there|(bet|do|dont) you (ever )?(get|feel) (tired|bored|lonely|fed up)|youve (a|got a) lovely manner',
    ),
  ],
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
