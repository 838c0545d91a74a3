import { rules } from './rule.ts';

/** The visitor's own injury, not meant to kill. */
export const SELF_HARM_RULES = [
  ...rules('crisis', 'self-harm', [
    [
      'hides-self-harm',
      '(hide|hiding|conceal\\w*|cover up) .. (self ?harm|cuts|cutting|scars|burns) .. from (my|the|him|her|them|everyone|people)',
    ],
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
    [
      'wound-kept-open',
      '(harm|harming|hurt|hurting|injur\\w+|cutting|burning|stabbing) (my|me) ((?!back|knee|business)[^ .]+ ){0,1}({body}) ((?!at|by accident)[^ .]+ ){0,2}(with|daily|every|nightly|on purpose|secretly|because)',
      '(pick\\w*|reopen\\w*|open\\w*|scratch\\w*|dig\\w*|peel\\w*|tear\\w*|rip\\w*|undo\\w*|pull\\w*) ((?!up)[^ .]+ ){0,4}(wounds?|scabs?|stitches|cuts?|sores?|scars?) ((?!from)[^ .]+ ){0,3}(open|again|so it|cant heal|wont heal|cant close|to bleed|on purpose|bleeds|out myself)(?! .. (dog|toddler|cone))',
      '(hold|holding|held|press|pressing|pressed|put|putting|rest|leave|laid|touch|stick|run|rub|keep) ((?!the phone)[^ .]+ ){0,2}(my|me|her|his) (\\w+ )?({body}) ((?!cold|ice)[^ .]+ ){0,2}(against|on|onto|under|over|in|to) (the|a|hot|boiling|scalding|my) (\\w+ )?(oven|hob|stove|kettle|iron|heater|radiator|tray|exhaust|flame|candle|lighter|grill|ring|tap|boiling water|hot water|water|fire|pan|straighteners?|steam|burner|cigarette|element|toaster)(?! .. (accident\\w*|by mistake|cramps?))',
      '(punch\\w*|hit\\w*|bang\\w*|smash\\w*|headbutt\\w*|slam\\w*|bash\\w*|bit\\w*|knock\\w*) ((?!the gym|boxing)[^ .]+ ){0,2}(the )?(walls?|mirror|doors?|brick|bricks|concrete|locker|my (own )?(head|legs?|face|thighs?|arms?|hand|knuckles)|tiles) ((?!by accident)[^ .]+ ){0,4}(till|until|so|when|to (feel|calm|stop|punish|cope)|on purpose|split|bleed\\w*|bruise\\w*|broke|every time|after every|again|because i)',
      '(pull\\w*|rip\\w*|tear\\w*|yank\\w*) ((?!up)[^ .]+ ){0,1}(my|her|his) (hair|nails|eyelashes|skin|teeth) (\\w+ )?(out|off) ((?!when styling)[^ .]+ ){0,4}(on purpose|hurts?|punish\\w*|handfuls|like (how|the) (much )?|clumps on purpose|pain)',
      '(take|took|taking|taken|took up|use|used|using|put|putting|run|ran|drag|dragged|dragging|bring|brought|reach\\w*|held|hold|press\\w*) (a|the|my|his|her|an|this) (\\w+ )?({blade}) ((?!out)[^ .]+ ){0,1}(to|on|across|against|along|into|down|over|in|deep) (myself|meself|himself|herself|(my|his|her) (\\w+ )?({body})|it again|oneself)(?! .. (shav\\w*|beard|bikini|wax|hair removal|stretch))',
      '(can|could) take (a|the) (\\w+ )?({blade}) to (himself|herself|yourself|myself)',
      '(box|blade|kit|razor|razors|blades|lighter|tin) (is |are |has |came |come |coming |comes )?(back )?(out|under) (from |of )?((?!the (bathroom|shower) cabinet)[^ .]+ ){0,2}(under|hiding|the (sink|bed|drawer|mattress)|again|my (pillow|mattress|bed))',
      '(numb\\w*|emptiness|feelings?|noise|pain|anger|tension|panic|thoughts|pressure|voices) ((?!after|from)[^ .]+ ){0,3}(goes|stops?|leaves|lifts|eases|go away|goes away|quiet\\w*|gets better|lets go|comes out) ((?!with|treatment)[^ .]+ ){0,2}(when|once|after|if|only when) ((?!i (rest|sleep|take|stretch|walk))[^ .]+ ){0,2}(i )?(see blood|bleed|cut|burn|hurt|blood|scratch|hit|draw blood|feel (the )?(pain|sting|blade))',
      '(i )?(do|did|done|doing|hurt|cut|burn\\w*|keep doing|kept doing|been doing) (it|this|myself)? ?((?!at (home|work)|for (fun|the))[^ .]+ ){0,2}(under|where|somewhere|on) (my |the )?((?!website|app|form)[^ .]+ ){0,1}(watch|sleeves?|swimming|clothes|shorts|costume|nobody|no ?one|(its|it is) safe|(it )?(wont|doesnt|dont|cant) (show|be seen|bleed)|hips|thighs|covers|they (wont|cant|dont) see|veins? (arent|isnt)|socks)(?! .. (tattoo|piercing|injection))',
      '(scratch|carve|cut|draw|burn|make|add|score|slice|put) (a|one|another|some) (new )?(line|lines|mark|cut|tally|notch|word|stripe|burn) ((?!through|in the sand|under|of code)[^ .]+ ){0,1}(on|in|into|for|down|across|each|every) ((?!the (page|form|wall))[^ .]+ ){0,2}({body}|time|day|mistake|calorie|him|reply|fight)',
      '(pinch|pinching|burn|burning|cut|cutting|scratch|scratching|hit|hitting|slap|slapping|bite|biting|starve|starving|scrub|scrubbing|scald|whip|flog|stab|prick|jab) ((?!the ball|carbs)[^ .]+ ){0,3}(myself|my (\\w+ )?({body})|skin) ((?!by)[^ .]+ ){0,4}(as (a )?(punish\\w+|penance|discipline)|to punish|for punish\\w+|punish\\w+|because i (deserve|hate|sinned|failed|ate)|when i (am|im|have|feel|fail|eat|think)|with (a |an |the )?(\\w+ )?({blade})|after (i eat|every|eating)|in the (shower|bath)|deserve)(?! .. (shav\\w*|itch\\w*|eczema|hives))',
      '(she|he|daughter|son|girl|boy|child|foster \\w+|partner|wife|husband|teen|pupil|student|sister|brother|friend|roommate|kid|niece|nephew) ((?!and i|carpet)[^ .]+ ){0,3}(hits|hitting|punches|punching|slaps|bangs|bites|cuts|burns|rubs|scratches|scratching|picks|starves|cutting|burning|rubbing|biting|carves|banging|pulls|headbutts|rubbed|carved|sliced|slices) ((?!the (ball|tv))[^ .]+ ){0,1}(herself|himself|(her|his) (own )?(skin|arms?|head|face|hair|legs?|wrists?|thighs?|hand|scalp)|themselves|their (arms?|skin|head|face)) ((?!by accident|playing|falling)[^ .]+ ){0,3}(in the (face|head|stomach)|raw|off|when|with|again|on the|against|out|open|till|until|proper|on purpose|every|at night|tonight|now|and|because|bloody|to (feel|cope|calm))(?! .. (teeth(ing)?|eczema|itch\\w*|allerg\\w*|dentist))',
      '(nag ?hihiwa|naghihiwa|naglalaslas|nag ?laslas|laslas|hinihiwa) ((?!ng gulay)[^ .]+ ){0,3}(sarili|pulso|kamay|braso|ako)',
    ],
  ]),
];
