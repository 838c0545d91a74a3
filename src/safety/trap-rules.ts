import { rules } from './rule.ts';

/** Danger in the words of a denial. These rules read the text before anything is excused. */
export const TRAP_RULES = rules('crisis', 'self', [
  [
    'said-not-to-be',
    '(told|telling|tell|tells) .. (them|him|her|you|the \\w+|everyone|my \\w+) .. (im|i was|i am|that im|i wasnt|im not) .. (suicidal|fine|ok|okay|safe|better) .. (so|but|to get|because|just|cause|even though)(?! (can|could|i can (come|book)))',
    '(cant|cannot|wont|couldnt|not going to|unable to|dont) (promise|guarantee|swear|say) .. (i|that i|im|anything) .. (wont|not|safe|dont|never|be here|ok|hurt)',
    '(im|i am) not (fine|ok|okay|alright|safe|well)(?! (with (the|tuesday|monday|that|your|paying|waiting)|to (drive|fly|eat))) .. (not going to|never|anymore|and|so|tonight|please|at all)',
    '(no|not any|dont have a|never a|not a) plans? for (tomorrow|next week|any day|the future|after)',
    '(not|no longer|never) .. (afraid|scared|frightened) .. (of |to )?(dying|death|die|go)( anymore| any more)?(?= \\.| now| anymore| any more)',
    '(wouldnt|dont|not) (call|say) .. suicidal .. (id call|more|just|its|ready|exactly)',
    '(never|not|didnt) (said|say|says|claim) (i was|i am|im|that i was) (safe|ok|fine|not (suicidal|going to))',
    '(not|isnt|dont) .. (want to die|suicidal|die) .. (its|it is|i just|just|exactly|but|as such|i only) .. (that )?(i )?.. ?(cant live|dont want to (live|be)|not be (alive|here)|be alive|cant be here|stop being|dont want to be|cant stay|exist|over|never|gone)',
    '(not|dont) .. (saying|promise|do) .. (do it|anything) .. (but|yet|tonight) .. (pills|counted|rope|plan|think\\w*|thought|ready|have|ive)',
    'i lied(?= \\.| about| to (them|him|her|the|my))',
    '(cant|cannot|wont) (honestly |truthfully |really )?say (that )?(i )?(dont|do not|wouldnt|wont|im not|didnt|never|am not)',
    '(dont|do not|no need to|please dont) (call|ring|send|phone) .. (police|ambulance|anyone|the guards|my (wife|husband|family|mum|parents)) .. (i just|just|let me|i want|ive|im|peace|it wont|too late|want to)',
    '(all|only|thing) i (can|could|ever)? ?(think|thought|thinking) (about|of) .. (dying|death|ending|killing|the river|jumping|being dead|not being|how to die|pills|cliff|bridge)',
    '(nobody|no ?one) can say i didnt (warn|tell|ask|try)',
  ],
  [
    'began-again',
    '(started|start|starting|back|begun|relapsed|slipped) .. (sh|self harm\\w*|cutting|burning myself|hurting myself)( .. (again|after|since|this|last|today|yesterday|now))?',
    '(people|ppl|patients|someone|person|man|woman|one) who .. already decided to (die|go|end)',
    '(nothing|no one|nobody) (left )?to (hold on|hang on|live|go on) for',
  ],
  [
    'told-otherwise',
    '(told|telling|assured|promised) .. (nurse|doctor|them|him|her|wife|husband|mum|mom|you|counsell?or|therapist|gp) .. (wasnt|wouldnt|not|im|i was|id) .. (hurt|harm|kill|suicidal|safe|fine|ok|better|do anything|going to) ... (lied|lying|lie|not true|but|they believed|wasnt true|so (i could|they|he|she))',
    'not suicidal (they|he|she|the (doctor|nurse)) (said|says|thinks|reckons|wrote)',
    'not afraid of (dying|death|the end)',
    '(only|not|just) .. (thing|reason) .. (stopping|keeping|holding) me( .. (here|alive|back|from))?(?! (from (booking|coming|losing)))',
    '(wont|not going to|wouldnt|not gonna) .. (do it|kill myself|hurt myself|end it) (today|tonight|yet|right now|while|until|till|before|at your|in your)',
    '(i|id|ill) (just |only |still )?(want|wants|need|wish|going|plan) (to )?(die|be dead|kill myself|end it|end my life) (but|and|because|so|when|if|every|all)',
  ],
]);
