import { rules } from './rule.ts';

/** Red flags in the English of Lagos, Manila, Mumbai and Cape Town, with words of the other language. */
export const TONGUE_SIGN_RULES = [
  ...rules('emergency', 'medical', [
    [
      'nigerian-signs',
      '(no|nor) (fit|dey|gree|wan) ([^ .]+ )?(breathe|breath|talk|wake|move|answer|open eye|see|stand|swallow|suck|cry|stop|waka|raise|respond)( again| at all| well)?(?= ([^ .]+ ){0,8}(mama|papa|pikin|him|e|my|since|abeg|help|blood|hand|body)|( \\.))',
      '(mama|papa|pikin|oga|madam|him|her|e|una|bros|my \\w+|woman|man) ([^ .]+ ){0,4}(don|dey) (faint|collapse|fall|shake|jerk|stiff|vomit|bleed|swell|choke|gasp|twist|bend|turn blue|cold|kpai|lock|purge|convulse)( ([^ .]+ ){0,6}(blood|since|now|abeg|body|ground|breath\\w*|mouth|eye|leg))?',
      '(breath|chest|belle|body|head|heart|blood|eye|mouth|leg|hand|neck|jaw) ((dey|don|no|wan) )+(hook|hard|seize|pain|burst|tight|shake|stop|comot|rush|flow|twist|bend|turn|swell|stiff|cut|lock|weak|cold|scatter|stone|gree|small|dark|die|hot)( ([^ .]+ ){0,10}(me|since|dey|now|well well|hand|jaw|back|abeg|small|breath\\w*|blood|him|her|body))?(?! .. (every|sometimes))(?= \\.| me| since| dey| now| well| small| and)',
    ],
    [
      'filipino-signs',
      '(hirap|nahihirapan|hindi( na)?( po)?( siya)? (makahinga|makapagsalita|nagigising|gumagalaw|sumasagot|humihinga|makagalaw|makakita|nagising|magising)|di (makahinga|na humihinga|nagigising|makapagsalita|gumagalaw))( ([^ .]+ ){0,4}(huminga|hininga|paghinga))?',
      '(nahimatay|hinimatay|nawalan( po)? ng malay|walang malay|kinukumbulsyon|nangingisay|nangingitim|nangangasul|dinudugo|nagdurugo|nabulunan|naninikip|nakuryente|nalunod|nalason|nasaksak|nabaril|na ?stroke|inaatake|tumirik ang mata|naputol|natuklaw|nakagat ng (ahas|aso)|panubigan|walang pulso)',
      '(uminom|nakainom|nainom|nakalunok|nalunok|nilunok)( po)?( ng| ang| niya| siya ng)? ([^ .]+ ){0,4}(zonrox|lason|muriatic|clorox|gamot|baterya|kerosene|gas|silver cleaner|sabon|thinner|barya|banig|pildoras|tableta|alcohol)',
      '(masakit|sumasakit|sakit)( po)?( na)? ([^ .]+ ){0,2}(dibdib|ulo) ([^ .]+ ){0,10}(pawis|hinga|huminga|braso|hilo|suka|sweating|kamay|panga|left|sobra|sunog|biglang)',
      '(tabingi|ngiwi|nakangiwi|bulol|manhid|namamanhid|nalulumpo)( na| po)? ([^ .]+ ){0,5}(bibig|mukha|kamay|braso|kalahati|magsalita|katawan|mouth|face)|(bibig|mukha) ([^ .]+ ){0,3}(tabingi|ngiwi|nakangiwi|bumaba)',
    ],
    [
      'indian-signs',
      '(saans|sans) ([^ .]+ ){0,3}(nahi|nahin|nhi|ruk|phool|atak|problem|lene|band)|(behosh|behosh ho|hosh (nahi|mein nahi|me nahi)|unconcious ho|dil ka daura|heart attack aaya|daura|mirgi|jhatke|khoon (nahi|ruk|beh|ki ulti|bahut)|zeher|zehar|keetnashak|saanp|bicchu|lakwa|paralysis aa|muh (se jhaag|tedha)|jhaag)( ([^ .]+ ){0,6}(raha|rahe|rahi|gaya|gayi|hai|kata|khaya|pi|liya|kha))',
      '(seene|chhati|chest) (mein|me|main|mai) ([^ .]+ ){0,3}(dard|jakdan|bhari|jalan)|(seene|chhati) ([^ .]+ ){0,4}dard',
      '(not|no) (taking|getting) (breath|breathing)|breath (is )?(not coming|finishing|stopping|going)|breathing (is )?(stopped|not coming|problem)|(gas|smoke) (geyser|gieser)|froth is coming|(fits|convulsion) (is |are )?(coming|came)|(is|are) (not|non) (responding|replying|opening (the )?eyes?|talking)|ghabrahat',
      '(consumed|taken|drank|having|drunk) ([^ .]+ ){0,3}(poison|pesticide|phenyl|phenol|harpic|all out|good ?night|mosquito (liquid|refill)|hit spray|lizol|acid|celphos|sulphas|rat kill|sindoor|camphor|naphthalene)',
    ],
    [
      'african-and-island-signs',
      '(hy|sy) (kan nie|haal nie|is bewusteloos|het (flou|omgeval))|(kan nie|sukkel om) (asem|praat|wakker)|(flou geval|bewusteloos|kry stuipe|slange? byt|pofadder)',
      '(oke|ouma|oupa|laaitie|boet|tannie|gogo|mkhulu|sisi|bhuti) ([^ .]+ ){0,8}(gone down|collapsed|passed out|not breathing|blue|fitting|shaking|bleeding|out cold|stabbed|shot|foaming|wont wake|slurring)',
      '(afters?|after) (having|taking|getting) (a (turn|weakness|stroke|fit|seizure|fall)|an attack)( ([^ .]+ ){0,6}(floor|cant|wont|grey|blue|slurr\\w*|answer\\w*|now))?(?= \\.| and| on| cant| wont)',
      '(taken|had|having|took) (a )?(bad |funny |fierce )?(turn|weakness) ([^ .]+ ){0,10}(cant|wont|grey|blue|slurr\\w*|answer\\w*|now|face|pale|floor|sweat\\w*|talk\\w*|mouth|side)',
    ],
  ]),
];
