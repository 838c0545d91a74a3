import { rules } from './rule.ts';

/** The visitor's own injury, not meant to kill. */
export const SELF_HARM_RULES = [
  ...rules('crisis', 'self-harm', [
    [
      'self-harm',
      '(self ?harm(s|ed|ing)?|self ?injur\\w+|sh|si)(?= (again|today|tonight|yesterday|this|last|scars|every|daily|urges|urge|after|so|to|since|bad|and i|when|in the|at))',
      '(i|im|ive|started|restarted|back to|cant stop|keep|been|relapsed|relapse|urge to|urges to|want to|need to|going to|gonna|wanna|about to|tempted to|have to|used|hide|hiding) .. (self ?harm(s|ed|ing)?|self ?injur\\w+|harm(ing)? myself|hurt(ing)? myself|cut(ting)? myself|burn(ing)? myself|punish(ing)? myself|injur(e|ing) myself|hit(ting)? myself|punch(ing)? myself|starv(e|ing) myself|bit(e|ing) myself|stab(bing)? myself|scratch(ing)? myself)(?! (at|in|on|while|when i (fell|slipped)|playing|lifting|running|by accident|accidentally|out|shaving|cooking|doing|off|some))',
      '(cut|cuts|cutting|slice|slicing|burn|burning|burned|burnt|scratch|scratching|carve|carving|slash|slashing|stab|stabbing|bruise|bruising|hit|hitting) .. (my )(arms?|forearms?|wrists?|legs?|thighs?|skin|stomach|ankles?|hips?|body)( .. (again|so|when|to feel|numb|at night|every|stop|deep|deeper|on purpose|for relief|because|to cope|with a (blade|razor|lighter)|with (razors?|blades?|cigarettes?|a knife)))',
      '(stop|keep|started|been|resist|again) (cutting|burning|slashing|carving|scratching|hitting) (my|myself|again|till|until|so)(?! (hair|grass|costs|sugar|carbs|corners|teeth|nails))',
      '(cut|cutting) (again|too deep|deeper|so (deep|that|i)|last night|to (feel|cope|sleep)|this morning|since|every (night|day))(?! (corners|off|short))',
      '(hide|hiding|conceal|concealing|explain|explaining) .. (self harm|(my|the|these|fresh) .. ?(cuts|scars|burns|marks|wounds|arms|blood))',
      '(see|notice|ask about|spot) .. (the|my) (cuts|burns|marks)( .. (from|this morning|last night|when|arms?|on my))',
      '(lock|locked) .. (bathroom|bedroom|toilet|room) .. (and )?.. (cut|burn|hurt)',
      '(scratch\\w*|pick\\w*|bit\\w*|hit\\w*|bang\\w*) ... (till|until) .. (bleeds?|blood|bruises?|it hurts|i bleed)',
      '(have|has|hid|hiding|use|using|keep|keeping|bought|need|want|miss) .. (blades?|razors?|razor blades?) .. (my|to|for|again|in my|under)(?! (shav\\w*|beard|legs))',
      '(make|making|made) myself (sick|vomit|throw up|puke) (after|again|every|to|when)',
      '(havent|not|barely|stopped) .. (eaten|eating) .. (days|week|weeks|on purpose|to punish|because i (dont|hate))(?! (before|after (the|surgery)))',
    ],
  ]),
];
