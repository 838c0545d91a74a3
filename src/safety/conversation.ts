import { compilePattern } from './pattern.ts';
import { hasFound, isDanger, marker, routeOf, type Sighting } from './sightings.ts';

/** After a crisis card: reasons not to call, and signs that nothing has changed. */
const STILL_IN_CRISIS = compilePattern(
  '(dont|do not|wont|cant|cannot|not|never|no) .. (want|going|gonna|call|calling|phone|ring|talk|talking|tell|text|help|helps|helped|know who|have anyone|matter|trust|stop|listen|understand|care)|(no ?one|nobody|nothing|none) .. (answers?|answered|picks?|cares?|there|home|helps?|listens?|left|can help|works?|matters?)|(too late|already (called|tried|took|done|decided)|whats the point|what is the point|no point|i dont care|doesnt matter|leave me alone|still|tonight|worse|alone|i cant|scared|i have (it|them|the)|in my hand|ready|sorry|bye|goodbye|its fine|forget it|never mind|it hurts|i promised|i lied|crying|please)',
);

/** After an emergency card: the danger goes on. */
const STILL_IN_EMERGENCY = compilePattern(
  '(still|worse|again|not (better|waking|moving|breathing)|should (i|we) (wait|drive|bring|give|move)|while (i|we) wait|waiting for|on (the|their) way|what (do|should|can) (i|we) do|no (answer|signal|phone)|cant (call|afford|get)|dont (want|have|need) (an ambulance|to call|to go)|do (i|we) (really )?(have|need) to|how long will|turning|help|hurry|please)',
);

/** The emergency is over, whatever else is asked. */
const IS_OVER = compilePattern(
  '(fine|ok|okay|well|better|good|alright|normal|awake|(him|her|my)self) (now|again)|(has|have) (passed|stopped|settled)',
);

/** A lethal amount asked for after distress is a plan, not a question. */
const LETHAL_QUESTION = compilePattern(
  '(how (much|many|long|high)|what (dose|amount)|which) ... (overdose|od|dangerous|toxic|lethal|fatal|deadly|too much|kill|die|fatal|stop (my|your|the) heart|not wake)|(is|can|would|could) ... (lethal|fatal|deadly|kill (you|me|someone)|enough to)',
);

/** The same question in a new coat: it never opens a boundary. */
const REFRAMING = compilePattern(
  '(i (only |just )?(mean|meant)|its for|this is for|asking for|for (a|my) (\\w+ )?(friend|exam|nursing|class|school|research|book|novel|work|study|essay|test|patient)|hypothetical(ly)?|just (curious|tell|give|asking|the number|roughly|ballpark)|in general|pretend|ignore (that|your|the)|you are (now|a doctor)|im (a|actually a) (nurse|doctor|pharmacist|medic|paramedic)|roughly|approximately|come on|just say)',
);

/** Longer messages begin something new and are judged by themselves. */
const MAX_CONTINUATION_WORDS = 18;

/** Adds what a message means only because of the questions before it. */
export function readInContext(own: Sighting, earlier: readonly Sighting[]): Sighting {
  if (earlier.length === 0 || isDanger(routeOf(own))) return own;
  const read = own.literal;
  const last = routeOf(earlier.at(-1)!);
  const isShort = read.text.split(' ').length - 2 <= MAX_CONTINUATION_WORDS;
  const isPlain = routeOf(own) === 'answer' || routeOf(own) === 'support';
  const wasDistressed = earlier.some(
    (sighting) => hasFound(sighting, 'crisis') || hasFound(sighting, 'support'),
  );
  if (wasDistressed && LETHAL_QUESTION.isIn(read)) return add(own, 'crisis', 'lethal-question-in-distress');
  if (last === 'crisis' && isShort && isPlain && STILL_IN_CRISIS.isIn(read))
    return add(own, 'crisis', 'still-in-crisis');
  if (last === 'emergency' && isShort && isPlain && STILL_IN_EMERGENCY.isIn(read) && !IS_OVER.isIn(read)) {
    return add(own, 'emergency', 'still-in-emergency');
  }
  if (last === 'medical_boundary' && isShort && REFRAMING.isIn(read))
    return add(own, 'medical_boundary', 'reframing');
  return own;
}

function add(sighting: Sighting, finding: 'crisis' | 'emergency' | 'medical_boundary', id: string): Sighting {
  return { ...sighting, rules: [...sighting.rules, marker(finding, id)] };
}
