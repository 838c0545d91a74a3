import { before, near } from './near.ts';
import { rules } from './rule.ts';

/** Medicines that people name when they ask about their own. */
const MEDICINE =
  '{pills}|ssris?|maois?|antidepressants?|antihistamines?|anti histamines?|antibiotics?|beta blockers?|blood thinners?|statins?|steroids?|painkillers?|sleeping (tablet|drops|pill)s?|gtn( spray)?|nitro( patch(es)?| spray)?|amlodipine|bisoprolol|ramipril|losartan|lisinopril|amitriptyline|nortriptyline|quetiapine|olanzapine|risperidone|aripiprazole|clozapine|haloperidol|concerta|ritalin|vyvanse|adderall|elvanse|strattera|gabapentin|pregabalin|lyrica|naltrexone|thyroxine|levothyroxine|thyroid tablets?|carbimazole|clopidogrel|apixaban|eliquis|xarelto|rivaroxaban|warfarin|lorazepam|diazepam|clonazepam|alprazolam|zopiclone|clobazam|keppra|lamotrigine|levetiracetam|valproate|epilim|tegretol|carbamazepine|epilepsy (pills|tablets)|hiv (tablets|pills|meds)|bp (tablets|tabs|pills|meds)|blood pressure (tablets|pills|meds|medication)|water tablets?|finasteride|minoxidil|prednisolone|prednisone|metronidazole|doxycycline|amoxicillin|nitrofurantoin|ciprofloxacin|sudafed|pseudoephedrine|bioflu|neozep|lemsip|paracetamol|ibuprofen|naproxen|diclofenac|omeprazole|pantoprazole|metformin|gliclazide|ozempic|mounjaro|wegovy|saxenda|insulin|fluoxetine|sertraline|citalopram|escitalopram|venlafaxine|duloxetine|bupropion|wellbutrin|mirtazapine|trazodone|paroxetine|lithium|hydroxyzine|propranolol|sildenafil|viagra|little blue pills?|st johns wort|turmeric|cbd( oil)?|kalms|melatonin|magnesium|vitamin \\w+|iron tablets?|calcium( tablets?)?|hrt|the pill|contraceptive( pill)?|coil|methotrexate|hydroxychloroquine|azathioprine|tamoxifen|letrozole|accutane|roaccutane|isotretinoin|reflux tablet|allergy tablets?|antacids?|senna|codeine|tramadol|oxycodone|morphine|fentanyl|patch(es)?|inhaler|malunggay|raspberry leaf|ashwagandha|herbal|lariam|malaria tablets?|doxy|larium|nicotine|modafinil';

/** Asks the bot to decide, about the speaker or somebody of the family. */
const DECIDE =
  '(should|shall|may|could|can|must|do|did|make|would it be ok (if|for)|am|is it (ok|okay|safe|alright|fine|bad|wise|sensible) (for (me|him|her)|if|to)) (i|she|he|we|my (\\w+ )?({relation})|they)|(am i|is (he|she)|are we) (ok|okay|fine|safe|alright|right|allowed|meant|supposed)|do you think|do u think|what do you (think|reckon)|for (me|him|her|my (case|situation|mum|dad|son|daughter|age))|in my (case|situation)|would you|do they|does it|are they|is (it|that|there|this) (ok|okay|safe|alright|fine|a problem|dangerous|risky|bad|an issue|harm\\w*)|will (it|they|i|that)|anything to it|at risk|any harm|have i|yes or no';

/** What only a prescriber may change. */
const CHANGE =
  'come off|coming off|came off|get off|getting off|quit|stop|stopping|leave off|leave out|leave it|skip|skipping|drop|dropping|ditch|cut (it|them|out|down|back)|halve|half|double|double up|taper|wean|do without|done with|start again|restart|switch|swap|change|increase|reduce|lower|lowered|higher|go up|go down|for life|forever|up to \\d+|two|three|make i take|have \\d+|take \\d+|one or two|2 or 3|a lot|too much|enough|weekly or monthly|what number|dose';

const CLINICIAN =
  'doctor|doc|doctors|dr \\w+|gp|consultant|cardiologist|neuro|neurologist|specialist|dentist|surgeon|ob|obgyn|gynae|gynaecologist|orthopaedic|orthopedic|hospital|midwife|psychiatrist|psych|physio|oncologist|dermatologist|urologist|endocrinologist|pharmacist|chemist|rheumatologist|paediatrician|pediatrician|nurse|optician|ent|anaesthetist|haematologist';

const TEST =
  'troponin|d ?dimer|ige|prolactin|b12|ferritin|tsh|t4|t3|psa|hba1c|a1c|cholesterol|ldl|hdl|triglycerides|creatinine|egfr|gfr|potassium|sodium|platelets|haemoglobin|hemoglobin|hb|white cells?|wbc|crp|esr|alt|ast|ggt|bilirubin|liver (function|enzymes|tests?)|lfts?|vitamin d|testosterone|oestrogen|estradiol|fsh|amh|cortisol|calprotectin|smear|mammogram|dexa|t score|ecg|ekg|eeg|echo|holter|24 ?(hr|hour) (tape|monitor)|mri|ct|scan|x ?ray|ultrasound|doppler|biopsy|histology|endoscopy report|spirometry|fev1|sleep study|ahi|phq ?9|gad ?7|moca|mmse|audram|semen|sperm count|ana|rheumatoid factor|culture|swab|urine|report|results?|bloods|blood (test|results|work)|carotid';

const CONDITION_HAD =
  '(heart attack|stroke|stents?|bypass|aneurysm|heart failure|angina|afib|af|arrhythmia|murmur|pacemaker|icd|cardiomyopathy|anaphyla\\w+|serotonin syndrome|haemophilia|hemophilia|pots|thyroid|overactive|underactive|graves|interstitial cystitis|cystitis|kidney|liver|hepatitis|cirrhosis|asthma|copd|sleep apn\\w+|epilepsy|seizures?|fits|psychosis|schizo\\w+|bipolar|mania|manic|glaucoma|porphyria|lupus|ms|parkinsons|hiv|cancer|chemo|diabet\\w+|haemochromatosis|sickle cell|g6pd|blood clot|dvt|pulmonary embolism|high blood pressure|blood pressure|hypertension|brain (injury|tumou?r|bleed|surgery)|head injury|overdosed?|addict\\w*|alcoholi\\w+|anorexi\\w+|bulimi\\w+|eating disorder|autis\\w+|adhd|ptsd|borderline|dissociat\\w+|migraines?|vertigo|menieres|crohns|colitis|ulcers?|gout|stone over|\\d+ stone|bmi)';

/** Personal questions that name a medicine, a finding or a condition of the visitor's own. */
export const PERSONAL_RULES = rules('medical_boundary', 'self', [
  [
    'own-medicine-change',
    near(`(${MEDICINE}) ([^ .]+ ){0,14}(${CHANGE})|(${CHANGE}) ([^ .]+ ){0,8}(${MEDICINE})`, DECIDE, 10),
    before(DECIDE, `(${CHANGE}) ([^ .]+ ){0,6}(${MEDICINE})`, 5),
    `(which|what) (ones?|of (them|these|my)|tablets?|pills) (could|can|should|might) (i|she|he|we) (do without|stop|drop|skip|leave)`,
    `(how (would|do|can|should) i) (get|come|wean|taper|ease) (off|down)(?! (the bed|at your|to your|your))`,
    '(one or two|1 or 2|2 or 3|two or three|once or twice|weekly or monthly|morning or night|am i meant to be (having|havin|taking)) ([^ .]+ ){0,10}(me|i|my|mg|tablets?|puffs?|\\d)',
    '(could|can|should|may) (she|he|i) (have|take|go up to|go to|be on) (\\d+|two|three|double|more|half|another|a higher|a lower) ([^ .]+ ){0,3}(from now|now|instead|a day|at night|mg|of it|of them)',
  ],
  [
    'own-medicines-together',
    near(
      `(${MEDICINE}) ([^ .]+ ){0,10}(${MEDICINE}|pints?|wine|beer|alcohol|booze|a drink|yoghurt|grapefruit|infusion|ketamine|local anaesthetic|sedation)`,
      '(can|could|may|should|do|did|have|am|was) i|ok(ay)?( for (her|him|me))?|safe|clash|at risk|risk|cancelling|unprotected|anything to it|worry|interact\\w*|dangerous|together|for me|cut them out',
      10,
    ),
    near(
      `(pints?|wine|beer|alcohol|booze|a drink|cbd oil|turmeric|grapefruit|herbal|tea|sudafed|lemsip) ([^ .]+ ){0,8}(${MEDICINE})`,
      '(can|could|may|should) (i|she|he)|ok(ay)?|safe|clash|worry|risk|anything to it|fine|alright',
      10,
    ),
  ],
  [
    'own-finding',
    before(
      `(my|his|her|mine|the|a|their|echo|eeg|on)? ?(${TEST})`,
      '(does|do|did) (that|this|it|they) (mean|say)|(am|is|are) (i|he|she|my heart|it|that|this) (ok|okay|clear|fine|normal|bad|lots|high|low|allergic|epileptic|serious|safe|cancer\\w*|severe|me)|so (im|i am|is my|am i|my|hes)|what does (that|this|it) (say|mean)|who do i (believe|trust)|(is that|is it|is this) (lots|a lot|bad|ok|okay|normal|high|low|serious|anything|dangerous)|should i (worry|be worried|change|start|panic)|english please|not epileptic|right$',
      14,
    ),
    `(${TEST}) (from [^ .]+ ){0,1}(\\w+ ){0,3}(says|said|was|is|shows|showed|came back|reads|of|at|wrote) ([^ .]+ ){0,4}(\\d+|normal|abnormal|raised|high|low|mild|double|trace|slightly|borderline|positive|negative|severe|within|inconclusive|thickened|shadow|lesion)(?! ([^ .]+ ){0,6}(how (long|much)|cost|price|book))( [^ .]+){0,14} (i|im|me|my|he|hes|she|mean|clear|ok|right|lots|worry)`,
    '(they|doctor|he|she|radiologist|report|letter) (wrote|put|says|said) (no |mild |trace |moderate |some )?(focal|consolidation|degenerative|unremarkable|nodule|opacity|slowing|effusion|stenosis|bulge|lesion|shadow)',
  ],
  [
    'own-complaint',
    '(is|are|was|could|might) (it|this|that|they|these|those) ([^ .]+ )?(just |only |a |an |maybe |really )*(gingivitis|asthma|migraines?|tension|bronchitis|sciatica|sleep apn\\w+|absence seizures?|depersonali[sz]ation\\w*|muscle|arthritis|eczema|psoriasis|thrush|a uti|cystitis|ibs|gallstones?|piles|haemorrhoids|fibro\\w*|endometriosis|pcos|thyroid|perimenopause|menopause|adhd|autism|ocd|ptsd|bipolar|burnout|panic|vertigo|menieres|tinnitus|gout|carpal tunnel|tennis elbow|frozen shoulder|a hernia|hernia|a stroke|parkinsons|ms|lupus|raynauds|shingles|scabies|ringworm|impetigo|measles|chicken ?pox|hives|rosacea|skin cancer|cancer|melanoma|a tumou?r|covid|flu|strep|tonsillitis|sinusitis|reflux|heartburn|an ulcer|angina|growing pains|colic)(?! (clinic|group|covered|course))(?= \\.| or| do| and)',
    '(do i have|have i|have i got|does he have|does she have|has he got|has she got) (\\w+ )?(gingivitis|sleep apn\\w+|asthma|arthritis|migraine|eczema|ibs|adhd|autism|ptsd|ocd|bipolar|angina|diabetes|gout|cancer|reflux|sciatica|a hernia|thyroid|fibro\\w*|endometriosis|lupus|parkinsons|ms|covid|dementia|alzheimers|an infection|an ulcer|raynauds|depression|anxiety)',
    '(should i get|do i need to get|should we get) my (\\w+ )?(looked at|checked|seen|tested)( or| for)?',
    '(normal|usual|ok|worrying|a worry) for (him|her|me|my (age|son|daughter|baby))(?= \\.)|will (he|she) grow out of it|(is|was) (a|that|it|the) ([^ .]+ ){0,4}normal for (him|her|me)',
    '(why|what) (do|does|is|would|could) ([^ .]+ ){0,3}(be why|causing|behind) (my|his|her)|(could|would|might) (it|that|this|they|the \\w+) be (why|causing|behind|from) (my|i|her|his)',
  ],
  [
    'own-suitability',
    before(
      `(had|have|ive|got|with|id|my|on|has|hes|shes|is|after|was|poorly|\\.|mild|a|an|brain) ([^ .]+ ){0,2}(${CONDITION_HAD})`,
      '(am|is|would|will|could|can|does|do|may) (i|that|it|you|this|the [^ .]+|your [^ .]+|he|she|sedation|ketamine|my [^ .]+) ([^ .]+ ){0,4}(ok|okay|safe|fine|alright|rule (me|him|her)|stop me|suit me|take me|manage|have the|have it|go (on|for)|be ok|allowed|wreck|accept|eligible|qualify|right for me|good for me|affect me|harm|come for|matter for me)',
      14,
    ),
    '(would|will|could|can) (it|this|that|your [^ .]+( [^ .]+)?|the [^ .]+( [^ .]+)?|ketamine|sedation) (suit (me|him|her|my)|be (ok|okay|safe|alright|right) for (me|him|her|my))(?! (budget|schedule|hours))',
    'would you take me( on)?(?= \\.| for| with)|(gonna|going to) (wreck|ruin|damage|harm) (me|my)|(am|would) i (be )?safe to (have|get|take|do|go)',
  ],
  [
    'own-birth',
    '(ivf|trying to conceive|ttc|trying for a baby|conceive|breast ?feed\\w*|nursing|while pregnant|now im expecting|midwife|obstetrician|braxton hicks|group b strep|gave birth|after birth|postpartum|c section) ([^ .]+ ){0,14}(should (i|she|he|we)|can (i|we|she)|could i|would (i|your|you)|do i need|safe|ok|alright|mistake|suit me|wait)',
  ],
  [
    'second-opinion',
    `(my |the |her |his |our |a )?(${CLINICIAN}) (at [^ .]+ |here |in [^ .]+ )?(says?|said|wants|wanted|told|put|puts|reckons|thinks|recommends|recommended|suggests|suggested|prescribed|mentioned|gave|offers|wont) ([^ .]+ ){0,18}(do you|do u|would you|should i|is (he|she|that) (right|wrong)|i think|who do i|whats better|what do you|am i|should we|is it (needed|necessary|too)|i feel|but i)`,
    '(would|do) (you|u|ye) (bother|agree|go for it|do it|risk it|have it done|concur)( po)?(?= \\.)|(is|are|was|were) (my |the |her |his )?(doctor|gp|hospital|consultant|dentist|surgeon|specialist)s? (right|wrong|behind the times|mistaken|overreacting|out of date|being)',
    `(${CLINICIAN}) (wants|said|says|recommends|reckons|insists) ([^ .]+ ){0,12}(wrong|at it|unnecessary|overkill|too (much|many|soon)|feel (ok|okay|fine|grand))`,
    '(should i go ahead|whats better for me|which is better for me|what would you do if you were me|if you were me)',
  ],
  [
    'which-for-me',
    '(which|what) (painkiller|pain relief|sleeping (tablet|pill)|antihistamine|contraceptive|antidepressant|laxative|statin|inhaler|anti sickness|blood pressure (tablet|pill)|supplement|hrt|anti ?inflammatory|migraine (tablet|pill)|cough (syrup|medicine))s? ([^ .]+ ){0,10}(me|my|i|id|im|upset|groggy|best|better|suit|should)(?! .. (you (offer|prescribe|use|give)|clinic))',
    '(which|what) (would|will) (suit|be (best|better|right) for) (me|him|her|my)|(would|suit) (me|him|her) (better|best)(?! ([^ .]+ )?(time|day|slot|appointment|monday|tuesday|wednesday|thursday|friday))',
    `(${MEDICINE}) or (${MEDICINE}|nothing) ([^ .]+ ){0,6}(for me|me|my|better|for a (fella|girl|man|woman|lad|guy|person) like me)|or (\\w+ ){1,3}for (a (fella|girl|man|woman|lad|guy|person) like me|someone like me)`,
    '(what (should|can|could|do) i take|something to take) (instead|for (my|the|this|it)|with)|need something for (my|the) (nerves|pain|sleep|anxiety|back|head|stomach|flight|cough|rash|knee)',
  ],
]);
