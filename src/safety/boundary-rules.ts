import { PERSONAL_RULES } from './personal-rules.ts';
import { rules } from './rule.ts';
import { SUBSTANCE_RULES } from './substance-rules.ts';

const DRUG =
  '(my (\\w+ )?(meds|medication|medications|medicine|medicines|tablets?|pills?|antidepressants?|statins?|injections?|inhaler|prescription|hrt|contraceptives?)|{pills}|ssris?|snris?|maois?|antidepressants?|antipsychotics?|adderall|ritalin|vyvanse|lamictal|lamotrigine|venlafaxine|citalopram|escitalopram|fluoxetine|prozac|zoloft|lexapro|effexor|duloxetine|cymbalta|bupropion|wellbutrin|mirtazapine|paroxetine|trazodone|buspirone|olanzapine|risperidone|aripiprazole|abilify|prednisone|prednisolone|steroids?|naltrexone|buprenorphine|suboxone|st johns wort|ashwagandha|kava|cbd|amlodipine|bisoprolol|ramipril|losartan|lisinopril|levothyroxine|thyroxine|clonazepam|klonopin|alprazolam|antihistamines?|piriton|benadryl|nytol|antibiotics?|amoxicillin|doxycycline|mounjaro|ozempic|wegovy|saxenda|semaglutide|omeprazole|naproxen|diclofenac|clopidogrel|wine|beer|drinking|grapefruit|blood thinners?|statins?|melatonin|magnesium|nicotine|weed|cannabis|molly|acid|lsd|viagra|sildenafil|hydroxyzine|topiramate|epilim|valproate|carbamazepine|methotrexate|biologics?)';

const CONDITION =
  '(high blood pressure|low blood pressure|hypertension|schizophreni\\w+|bipolar|psychosis|epilepsy|seizures|glaucoma|(one|1) kidney|kidney \\w+|liver \\w+|heart (disease|failure|problem|problems|condition|murmur|attack|bypass|stent|stents)|a pacemaker|pacemaker|a stent|arrhythmia|afib|atrial fibrillation|asthma|copd|diabetes|diabetic|thyroid \\w+|cancer|hepatitis|hiv|porphyria|lupus|ms|parkinsons|dementia|migraines?|anorexia|bulimia|adhd|autism|autistic|ptsd|bpd|borderline|sleep apn?oea|haemophilia|anaemia|crohns|cystitis|bladder \\w+|interstitial|myasthenia|a stroke|strokes|tia|aneurysm|hyperthyroid\\w*|overweight|addiction|alcoholic|drug problem|allergic to \\w+|an allergy|dissociative \\w+|did)';

/** What only the visitor's own clinician can answer. The articles speak after the boundary. */
export const BOUNDARY_RULES = [
  ...PERSONAL_RULES,
  ...rules('medical_boundary', 'self', [
    [
      'own-dose',
      '(how (much|many)|what dose|what dosage|which dose|what amount|how high a dose|what strength) .. (should|do|can|could|must|would|shall|may) (i|he|she|my \\w+|we) .. (take|use|inject|snort|(need|have|start|be on|give)(?= .. (mg|dose|ketamine|{pills}|units)))(?! (to|off|before|weeks|sessions|days|time|a day off|notice|for vacation))(?= .. (ketamine|mg|of|dose|{pills}|at|for|tonight|per|daily|a day|to (sleep|feel|get))|( \\.)? $)',
      '(what|which) (dose|dosage|strength|mg) .. (for (me|my|a|an|\\d+)|do i|should i|am i|i need|\\d+ ?(kg|kilos|lbs|pounds|stone))',
      '(is|are|would|will) \\d+ ?(mg|milligrams|mcg|ml|g|units?|tablets|pills) .. (too (much|high|low)|enough|safe|ok|okay|right|fine|a lot|dangerous)',
      '(calculate|work out|figure out) .. (my|a|the|ketamine) .. ?(dose|dosage|amount)',
      '(can|should|could|may|shall|do|will|ok to|safe to|want to|if) (i|we|he|she|my \\w+)? ?(just )?(double|increase|up|raise|lower|reduce|halve|half|cut|split|adjust|go up|go down|go from|take (more|less|extra|two|half|another|double|an extra|my next)|have (more|another|a higher)) .. (dose|doses|mg|\\d+|tablets?|pills?|{pills}|it early|it together)',
      '(missed|skipped|forgot|forgotten) .. (dose|doses|days|tablet|pill|{pills}|one|injection) .. (do i|should i|can i|double|take|start|catch up|what (do|now)|ok)',
      '(half|a whole|one|two|a quarter) (a |an |of a )?{pills} or (a |an )?(half|whole|one|two)( one)?',
      '(what|which) dose for .. ?(\\d+|me)',
      'lethal dose|fatal dose|deadly dose|(how much|how many|what (dose|amount)) ... (overdose|dangerous|toxic|lethal|fatal|too much|od)',
      'prescribed .. \\d+ .. (should i|shall i|can i|take|do i)',
    ],
    [
      'own-change',
      `(can|should|could|may|is it (ok|okay|safe|alright|fine|bad)( for me)?( if i| to)?|ok if i|alright to|time for me to|so (can|could) i|how (do|can|fast|quickly|should|soon can) (i|do i|to)|safe (for me )?to|want (me )?to|wants me to|going to|gonna|i will|thinking of|ill|tempted to|i|like to|hoping to) .. (stop|stopping|quit|quitting|come off|coming off|get off|getting off|skip|skipping|taper|tapering|swap|swapping|switch|switching|change|wean|weaning|leave|drop|dropping|ditch|pause|cut down|go off|halve|restart|replace|bin) .. (taking )?${DRUG}(?! (clinic|provider|appointment|before (the|my|a) (scan|test|procedure|operation|op|surgery|session|endoscopy|colonoscopy|appointment)))`,
      `(stop|quit|come off|skip|taper|wean off|leave|leaving|switch from|off) .. ${DRUG} .. (cold turkey|by myself|on my own|myself|by how much|how|correct|right|should i|can i|ok|now i feel|because i feel|myself or)`,
      '(how (do|to|fast|quickly)) .. (taper|wean|come off|titrate)',
      '(ran|run|running) out of .. (meds|medication|tablets|pills|prescription|{pills}) .. (can i|use|borrow|what|should)',
      '(should|shall|do|would) (i|he|she) .. (go on|start|try|begin|be on|take) .. (tablets|medication|meds|antidepressants|a statin|statins|hrt|{pills}|an antibiotic|antibiotics)',
      '(prescribed|told me to take|gave me|put me on) .. .. (should i|do i|shall i) .. (take|tell|say|refuse|start|listen|no)',
      '(cold turkey)',
    ],
    [
      'own-mixing',
      `(can|could|should|may|is it (ok|okay|safe|alright|fine|bad|dangerous)|safe|ok|okay|alright|dangerous|risky|what happens if) .. (i|we|he|she|to|my \\w+|for me)? ?.. (take|taking|mix|mixing|combine|combining|use|have|having|drink|drinking|smoke|on) .. ${DRUG} .. (with|and|while|whilst|together|on top of|alongside|after|before|plus|when im on|if im on|during) .. (${DRUG}|it|this|ketamine|the infusion|my infusion|infusion|treatment|session|them|my session)(?! (include|cost))`,
      `${DRUG} .. (with|and|on top of|plus|alongside|together with) .. ${DRUG} .. (ok|okay|safe|alright|together|fine|dangerous|yes or no|for me|not ok|im on|interact\\w*|clash|mix|both|continue|bad|problem)`,
      `(on|take|taking|takes|smoke|use|using|im on|drink|drinking) .. ${DRUG} .. (is|can|will|would|does|should|am) .. (ketamine|it|i|the infusion|infusions|this|treatment|the treatment|they|that) .. (safe|ok|okay|alright|interact|clash|affect|fine|for me|mix|work|still|together|both|have)(?! (cost|included|appointment))`,
      '(interact|interacts|interaction|interactions) .. (with )?my .. ',
      '(can|may|should) i .. drive .. (home|after|myself) .. (session|infusion|ketamine|treatment|lozenge|spravato|dose)(?! (for|of))',
      '(stronger|weaker|higher|lower|bigger|smaller) (dose|infusion|one)?.. (for me|since i|next|because i)|(next|my) (infusion|dose|session) be (stronger|higher|lower|weaker)',
      '(clash|interfere|react|mix) with my',
      '(on|take|taking|take my) .. (' +
        'maoi|lithium|ssri|warfarin|clozapine|phenelzine|blood thinners?) .. (can|could|safe|ok|thing|is)',
      '(safe|ok|okay|alright) to (drink|drive|smoke)( \\w+)? .. (after|before|with|on|while) .. (my|the|an?) ?.. (infusion|session|ketamine|treatment|dose|lozenge)',
    ],
    [
      'own-diagnosis',
      '(do i have|have i got|am i|could i have|might i have|is he|is she|is my \\w+|does (he|she|my \\w+) have|could (it|this|that|i|he|she) be|is (it|this|that)|would you say (i|im)|think (i|its|im|it is)|reckon (i|its)) .. (cancer|bipolar|depressed|adhd|autistic|ptsd|an? (ulcer|infection|tumou?r|stroke|clot|hernia|std|sti)|schizophreni\\w+|borderline|narcissist|diabetic|anaemic|infected|broken|chicken pox|shingles|measles|appendicitis|ibs|menopause|serious|malignant|psychotic|alcoholic|dementia|sepsis|severe|pregnant|dying|a heart problem|bladder damage)(?! (patients?|covered|a requirement|treated|relevant|included))',
      '(whats|what is|what could be|what might be|what do you think is|tell me whats) .. wrong with (me|him|her|my \\w+|us)',
      '(diagnose|diagnosis) (me|him|her|my|for me|of my)',
      '(my|the|here are my|these) .. (results?|labs?|bloods|blood (test|results|work)|scan|mri|ecg|score|phq ?9|gad ?7|egfr|tsh|ferritin|hba1c|cholesterol|psa|alt|ast|crp|biopsy)( results?)? .. (says?|shows?|came (back|out)|is|are|at|was|were|of|high|low|abnormal) .. (mean|bad|normal|ok|worry|serious|should i|do i|am i|wrong|what|severe|need|high)',
      '(tsh|ferritin|hba1c|cholesterol|psa|alt|ast|crp|egfr|phq ?9|gad ?7|haemoglobin|hemoglobin|platelets|b12|blood sugar|t4|bp|ldl) .. \\d+ .. (mean|bad|normal|ok|worry|should|do i|am i|wrong|what|severe|need|would you)',
      '(can|could|would|do) (you|u) (tell|say|know|confirm) .. (from|if|whether|what) .. (my )(symptoms?|results|scan|bloods?)',
      '(did|has|is|could) (the|my|this|your) (treatment|infusions?|ketamine|sessions?|tablets?|medicine|spray) .. (cause|caused|causing|do this|responsible)',
      '(do i have|have i got|would you say|tell me is it|is it|is this|could it be) (an? )?(ocd|ringworm|adhd|ptsd|gout|eczema|psoriasis|arthritis|meniscus|sciatica|lupus|thrush|a uti|shingles|migraine|vertigo|tinnitus|scabies|asthma|ibs|endometriosis|pcos|mono|strep)',
      '(does|do) it mean .. (my|ecg|ekg|scan|result|mri|bloods)',
      '(why (do|does|is|are|am|has|have)) (i|my) .. (smell|hurt|ache|dizzy|tired|itch\\w*|swollen|pain\\w*|bleed\\w*|rash|lump|pee|wee|sick|numb|shak\\w*|twitch\\w*|forget\\w*|peeling|burning|sore) .. (and|do i need|should|is it|what)',
      '(lump|mole|rash|spots|pain|ache|swelling|knot|numbness|discharge|itch) .. (is it|is this|could it be|what is it|whats that|should i worry|do i need|what do you think)',
      'would you agree|do you agree with (him|her|them|my|the)|(whos|who is) right|what do you think(?= \\.)|(is|are) (my )?(doctor|gp|surgeon|psychiatrist) right',
      '(damaging|damaged|harming|ruined|hurting) (me|my (brain|liver|bladder|kidneys|memory|heart|baby))',
      '(mood swings|hears? voices|spends loads) ... (bipolar|is (he|she|it)|schizo\\w*)',
    ],
    [
      'own-eligibility',
      `(i have|ive|i had|im|i am|i got|my \\w+ has|he has|she has|with|have|having|got|been diagnosed with|diagnosed with|i suffer from|history of|w) .. ${CONDITION} .. (can i|could i|am i|is it|is the|is this|is ketamine|will i|would you|would it|may i|should i|safe|ok|okay|alright|suitable|eligible|fit for|still (have|do|get)|qualify|a candidate|allowed|rule me|accept|take (him|her|me)|go in|does it mean i cant|will it (affect|hurt))(?! (covered|a discount|cheaper))`,
      `(can i|could i|am i|is it|safe|ok|okay|alright|suitable|eligible|qualify|would you|will you|right|good) .. (have|do|get|for|accept|take|treat|candidate|me|with|if) .. ${CONDITION}(?! (patients|clinic|course|sensor))`,
      '(am i|would i be|is (he|she|my \\w+)|are we) (a |an |too |even )?(good |right |suitable )?(candidate|eligible|suitable|fit (for|enough)|too (old|young|heavy|ill|sick) (for|to))',
      '(right|safe|suitable|good|best|better|alright|ok|okay|healthy) for (me|someone like me|my (husband|wife|partner|mum|mom|dad|son|daughter|case|condition|situation))(?! (to (park|book|bring|come)|budget))',
      '(which|what) .. (best|better|right|would you (pick|choose|recommend)) for (me|my (\\w+ )?({relation}|depression|anxiety|case|type|condition)|him|her|someone like me)',
      '(in my case|for my type of|for my (depression|anxiety|ptsd|condition|migraines?))',
      '(too (old|young|heavy|sick|ill|frail)) for (it|this|the (treatment|infusions?|drip|ketamine))',
      '(should (i|he|she) go for (it|the|this)|say whether i should)',
      '(which|what) .. (antidepressant|drug|medicine|medication|treatment|therapy|one) .. (should i|is (best|better|right|good) for (me|someone)|do i need|for me|suits me)',
      'pick one for me|for someone like me|if you were me',
    ],
    [
      'own-pregnancy',
      '(im|i am|i might be|i may be|think im|wife is|she is|shes|just found out im|girlfriend is|partner is|found out|trying (for|to get)|trying to conceive|ttc|i|while|if im|and) .. (pregnant|preggo|preggers|expecting|breastfeeding|breast feeding|nursing (my|a) baby|weeks (along|pregnant|gone)|trying for a baby|conceive|ivf|up the duff)(?! (policy|patients|women|ladies))',
      '(\\d+|five|six|seven|eight|nine|ten|twelve|twenty|thirty) (weeks|wks|months) (along|pregnant|gone|preg)',
      '(pump and dump|my (unborn|pregnancy|breast ?milk)(?! with)|(\\.|and) (pregnant|preggo))',
      '(is|will|would|could|can) .. (the|my) (baby|pregnancy|fertility|fetus|foetus|milk|bump) .. (ok|okay|safe|affected|harmed|alright|fine|be)',
      '(affect|harm|damage|hurt|ruin) my (fertility|pregnancy|baby|chances of (getting )?pregnan\\w*|sperm|milk)',
      'im \\d+ weeks',
    ],
  ]),
  ...SUBSTANCE_RULES,
  ...rules('minor', 'self', [
    [
      'age-said-otherwise',
      '(i turn|im turning|i am turning|ill be|turning|ill turn|i will be|until im|till im|when i turn|before i turn) (1[1-8]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen) ([^ .]+ ){0,2}(next|in|on|this|soon|february|january|march|april|may|june|july|august|september|october|november|december|tomorrow|birthday)(?! .. (weeks|months|stone|sober))',
      '(my|its my|today is my|is my) (1[0-7]th|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|sweet sixteen) birthday',
      '(im|i am|am) (actually|really|still|not even|barely|literally|just gone|nearly) (only )?(1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen)(?! (weeks|stone|kg|years (sober|clean)|months|days|st))',
      '(put|said|lied|wrote|entered) ([^ .]+ )?(18|19|20|21|eighteen) ([^ .]+ ){0,6}(actually|really|only|im|but)',
      '(1[0-7]) (na|anyos|taong|yrs|yr|years|y)( na)?( po)? (ako|gulang|old|of age|girl|boy|student)|edad ko( po)?( ay)? 1[0-7]|age (is )?(1[0-7])(?! (months|to|and over|or over|plus|limit))(?= \\.| my| and| i| can| height| weight| student)',
      '(im|i am|i be|i dey|am|as|\\.|me|a) (a |an |just a |only a |in |still in |just in |only in )*((grade|class|std|standard|form|year|yr|jss|ss|sss|js|primary) ?([1-9]|1[0-2])|(\\d|10|11|12)(th|st|nd|rd) (standard|std|class|grade|form|year|grader)|jss ?\\d|ss ?[1-3]|first year|second year|third year|fourth year|fifth year|sixth year|transition year|sixth form|lower sixth|upper sixth|matric|junior cert|leaving cert|gcse|a levels?|o levels?|waec|neco|junior high|senior high|secondary|class captain|prefect)( (learner|student|pupil|girl|boy|scholar|kid|child))?(?! (of|teacher|parent|medical|nursing|university|uni|college|phd|psychology|at (uni|university|college)))(?= \\.| ([^ .]+ ){0,8}(bus|school|mum|mom|papa|papa|mama|parents|sixteen|fifteen|fourteen|thirteen|seventeen|age|1[0-7]|learner|here|exam|homework|counsell\\w*|therapy|class|teacher|uniform))',
      '(learner|pupil|schoolgirl|schoolboy|school girl|school boy|school kid|scholar) (here|from|at|in|and|age|aged)',
      '(papa|mama|mum|mummy|mom|mam|dad|daddy|parents|ma|amma|appa|nanay|tatay|auntie|guardian) (no go gree|no gree|wont let me|wont allow me|wont take me|wouldnt let me|says im too young|said no|would kill me if|cant know|mustnt know)',
      '(sixteen|fifteen|fourteen|thirteen|twelve|seventeen) (years|yrs)( old)?(?= i | and i| wan| girl| boy|( \\.))',
      '(form tutor|homeroom|school (counsell?or|nurse|uniform|bus|trip|play|bag)|my (pe|maths|math|science|english|form) teacher|year head|note for pe|after school club|pocket money|saturday job) ([^ .]+ ){0,12}(i|me|my|im)(?! .. (son|daughter|kids?|child))',
    ],
    [
      'own-age',
      '(im|i am|i m|am|im only|im just|i just turned|i turned|just turned|turning|my age is|were both|we are both|and me are both) (only |just |about |nearly |almost |both )?(1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?! ?(years (ago|sober|clean|clear|married|in|of|into|together|smoke|without|and)|weeks|wks|months|mths|days|stone|st|kg|kilos|lbs|pounds|mg|ml|hours|hrs|minutes|mins|sessions|miles|mins|percent|\\d|units|a day|cigarettes|pints|am|pm|oclock|people|in (line|the queue)|on the (list|scale)|th|euro|euros|quid|dollars|over|points|bmi|from|foot|feet|k|km|inches|cm))',
      '({relation}|me|kid|girl|boy|student|someone my age|my age) (1[0-7])(?= \\.| what| can| and| do| is| or| we|\\))',
      '(im|i am|me|here|my age|i|only) .. (1[0-7]|\\w+teen|eleven|twelve|thirteen) ?(yo|yrs? old|years? old|y o)',
      '(1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen) ?(yo|yrs? old|years? old|y o) (girl|boy|here|male|female|m|f|student|and (i|me|depressed))',
      '(im|i am) (in )?(a |the )?(minor|under ?age|under (18|eighteen|16)|not 18|teenager|teen|kid|high ?school\\w*|freshman|sophomore|middle school\\w*|schoolkid|pupil|secondary school|(6th|7th|8th|9th|10th|sixth|seventh|eighth|ninth|tenth|first|second|third|fourth|fifth) (grade|class|year|form)|grade \\d+|year (7|8|9|10|11|12)|class (6|7|8|9|10|11|12))(?! (teacher|nurse|counsell?or|reunion))',
      '(\\.|im |in )(year (7|8|9|10|11)|grade (5|6|7|8|9|10|11)|(6th|7th|8th|9th|10th|sixth|seventh) (class|grade|form)) .. (here|so|i|we|and|is|student|asking|have)',
      '(without|behind|not tell|dont want|do i have to tell|will you tell|need) my (parents?|mum|mom|dad|mam|guardian)s? .. (knowing|permission|consent|to know|finding out|find out|back|to come|sign)',
      '(son|daughter|kid|child|niece|nephew|grandson|granddaughter|brother|sister) .. (1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen) .. (do you|can (he|she|you)|ketamine|anxi\\w+|depress\\w+|therapy|treat)',
      '(1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen) (year|yr) old( son| daughter| kid| child| niece| nephew)? .. (do you|can (he|she|you)|ketamine|anxi\\w+|depress\\w+|therapy|treat)',
      '(ask|tell|asked) my (mum|mom|mam|dad|parents|teacher)( .. (first|if|permission|sign|drive me|for the money))',
      '(someone|somebody|people|kids) (of )?my age (1[0-7]|\\w+teen)',
      '(after|before|at|from) school (tmrw|tomorrow|today|on \\w+day|can i|uniform)|my (school|homework|science) (project|uniform|bag)|in my uniform',
      'take (1[0-7]|fourteen|fifteen|sixteen|seventeen|thirteen) year olds?',
      '(my|the) parents .. (doing|did|are|split|fight|divorc\\w+|course|couples) ... (im|me|kid|their (kid|child|son|daughter))',
    ],
  ]),
];
