/** A language the rules know danger in, and how its words look after folding. */
interface LanguageRules {
  readonly language: string;
  readonly crisis: RegExp;
  readonly emergency: RegExp | null;
}

/** Danger said in a language other than English. */
export interface ForeignDanger {
  readonly language: string;
  readonly finding: 'crisis' | 'emergency';
}

const NEVER = null;

/**
 * The commonest ways to say "I want to die", "kill myself", "not live any more", and the plainest
 * emergencies. Texts are folded first, so accents are absent in Latin script.
 */
const LANGUAGES: readonly LanguageRules[] = [
  {
    language: 'es',
    crisis:
      /\b(?:(?:quiero|quisiera|deseo|prefiero|prefiriria|preferiria|voy a|ganas de|pienso en|pensando en|ojala) (?:\w+ ){0,2}(?:morir(?:me|se)?|matar(?:me|se)?|suicidar(?:me|se)?|desaparecer|quitarme la vida|acabar con (?:todo|mi vida)|terminar con (?:todo|mi vida))|me (?:quiero|voy a|quisiera) (?:morir|matar|suicidar|quitar la vida)|no (?:quiero|puedo) (?:vivir|seguir (?:viviendo|asi|mas)|seguir|mas)\b|no quiero (?:vivir|estar vivo|estar viva|despertar)|sin ganas de vivir|ganas de morir|(?:quitarme|quitarse|me quite|quitar) la vida|(?:pensamientos|ideas) suicidas|me corto|me estoy cortando|hacerme dano|(?:mi (?:marido|esposo|pareja|novio)|el) me (?:pega|golpea|pego|quiere matar|viola)|no vale la pena vivir|soy una carga|estarian mejor sin mi)\b/u,
    emergency:
      /\b(?:no (?:puede|puedo) respirar|no respira|esta inconsciente|no (?:despierta|responde|reacciona)|dolor (?:\w+ ){0,3}pecho|me duele (?:\w+ ){0,2}el pecho|ataque al corazon|infarto|convulsion\w*|convulsionando|(?:tome|tomo|tomado|trago|tragado) (?:\w+ ){0,2}(?:demasiad\w+|muchas pastillas|pastillas|veneno|cloro|lejia)|sobredosis|sangra(?:ndo)? mucho|no para de sangrar|se (?:ahoga|esta ahogando|desmayo)|derrame cerebral)\b/u,
  },
  {
    language: 'fr',
    crisis:
      /\b(?:(?:veux|voudrais|vais|envie de|prefere|pense a|aimerais) (?:\w+ ){0,2}(?:mourir|me tuer|me suicider|en finir|disparaitre|crever|mettre fin a)|j ?ai envie (?:de mourir|d ?en finir)|envie de mourir|me suicider|mettre fin a mes jours|plus envie de vivre|veux plus (?:vivre|etre la|continuer)|(?:idees|pensees) suicidaires|me (?:scarifie|coupe les veines|fais du mal)|mon (?:mari|copain|conjoint|pere) me (?:frappe|bat|viole|tape)|(?:il|elle) (?:veut|va) (?:mourir|se (?:tuer|suicider))|je suis un fardeau)\b/u,
    emergency:
      /\b(?:(?:pris|avale|prise|bu) (?:\w+ ){0,2}(?:trop de|javel|tous? (?:les|ses|mes)|poison)|surdose|(?:peux|peut|arrive) (?:pas|plus) (?:a )?respirer|ne respire (?:pas|plus)|inconscient\w*|ne se reveille pas|ne repond plus|douleur (?:\w+ ){0,3}poitrine|mal a la poitrine|crise cardiaque|convulsions?|saigne (?:beaucoup|enormement)|arrete pas de saigner|s ?etouffe)\b/u,
  },
  {
    language: 'de',
    crisis:
      /\b(?:(?:will|mochte|moechte|wollte|werde|mag) (?:\w+ ){0,3}(?:sterben|mich (?:umbringen|toten|toeten|erhangen)|nicht mehr (?:leben|da sein|aufwachen|weiterleben|weitermachen)|tot sein|schluss machen)|mich (?:umzubringen|umbringen|ritze|ritzen|selbst verletz\w+)|bring(?:e)? mich um|mir das leben nehmen|nicht mehr leben|nicht mehr weiter|suizidgedanken|selbstmord\w*|suizid|lebensmude|(?:mann|freund|vater|er) schlagt mich)\b/u,
    emergency:
      /\b(?:(?:bekomm\w*|kriegt?|krieg) (?:\w+ ){0,2}keine luft|atmet nicht|bewusstlos|wacht nicht (?:mehr )?auf|brustschmerz\w*|schmerzen in der brust|herzinfarkt|schlaganfall|krampfanfall|zu viele? (?:\w+ ){0,2}(?:tabletten|pillen|genommen)|uberdosis|ueberdosis|vergiftet|blutet stark|erstickt)\b/u,
  },
  {
    language: 'it',
    crisis:
      /\b(?:(?:voglio|vorrei|preferisco|voglia di) (?:\w+ ){0,2}(?:morire|farla finita|uccidermi|ammazzarmi|suicidarmi|sparire)|non (?:voglio|ce la faccio) piu (?:vivere)?|farla finita|togliermi la vita|mi (?:ammazzo|uccido|taglio)|pensieri suicidi|mio marito mi (?:picchia|mena))\b/u,
    emergency:
      /\b(?:non (?:respira|riesco a respirare|riesce a respirare|si sveglia)|privo di sensi|svenut\w+|dolore al petto|infarto|ictus|convulsioni|(?:preso|ingoiato|bevuto) (?:\w+ ){0,2}(?:troppe|troppi|candeggina|pillole)|sovradosaggio|sanguina molto)\b/u,
  },
  {
    language: 'pt',
    crisis:
      /\b(?:(?:quero|queria|vou|vontade de|prefiro|penso em|pensando em) (?:\w+ ){0,2}(?:morrer|me matar|matar me|sumir|acabar com (?:tudo|minha vida)|tirar (?:a )?minha vida|desaparecer)|nao (?:quero|aguento|consigo) mais (?:viver|nada)?|me matar|tirar minha vida|pensamentos suicidas|me corto|me cortando|(?:meu marido|meu namorado|ele) me (?:bate|bateu|agride))\b/u,
    emergency:
      /\b(?:nao (?:consigo|consegue|esta) (?:respirar|respirando)|nao (?:respira|acorda)|inconsciente|desmaiou|dor no peito|infarto|convulsao|convulsionando|(?:tomei|tomou|engoliu|bebeu) (?:\w+ ){0,2}(?:muitos?|muitas?|demais|remedios|comprimidos|agua sanitaria)|sangrando muito)\b/u,
  },
  {
    language: 'nl',
    crisis:
      /\b(?:(?:wil|ga|wou) (?:\w+ ){0,3}(?:dood(?: zijn)?|sterven|mezelf (?:doden|van kant maken|ophangen)|niet meer (?:leven|wakker worden)|een einde aan)|zelfmoord\w*|er een eind aan maken|niet meer verder|wil nie meer lewe|wil doodgaan|mezelf snijd\w*)\b/u,
    emergency:
      /\b(?:krijgt? geen lucht|ademt niet|bewusteloos|wordt niet wakker|pijn op de borst|hartaanval|beroerte|te veel (?:pillen|medicijnen)|overdosis)\b/u,
  },
  {
    language: 'pl',
    crisis:
      /\b(?:chce (?:\w+ )?(?:umrzec|sie zabic|skonczyc z (?:tym|soba))|nie chce (?:juz )?zyc|zabije sie|mysli samobojcze|samobojstw\w*|tne sie)\b/u,
    emergency:
      /\b(?:nie (?:moze|moge) oddychac|nie oddycha|nieprzytomn\w+|bol w klatce|zawal|drgawki|(?:wzial|wziela|polknela?) (?:za duzo|tabletki))\b/u,
  },
  {
    language: 'sv',
    crisis:
      /\b(?:vill (?:\w+ ){0,2}(?:do|inte leva|ta livet av mig|ta mitt liv)|orkar inte (?:leva|mer)|sjalvmord\w*|skar mig)\b/u,
    emergency: /\b(?:kan inte andas|andas inte|medvetslos|brostsmart\w*)\b/u,
  },
  {
    language: 'tr',
    crisis: /\b(?:olmek istiyorum|kendimi oldur\w*|intihar\w*|yasamak istemiyorum|canima kiy\w*)\b/u,
    emergency: /\b(?:nefes al(?:amiyor\w*|mıyor|miyor)|bilinci kapali|bayildi|gogus agrisi|kalp krizi)\b/u,
  },
  {
    language: 'vi',
    crisis: /\b(?:muon chet|muon tu tu|tu tu|khong muon song|tu sat|muon ket thuc (?:cuoc doi|tat ca))\b/u,
    emergency: /\b(?:khong tho duoc|bat tinh|dau nguc|uong (?:qua )?nhieu thuoc|dot quy)\b/u,
  },
  {
    language: 'tl',
    crisis:
      /\b(?:gusto ko (?:na(?:ng)? )?(?:mamatay|magpakamatay|mawala)|magpakamatay|nagpakamatay|nagtangka|ayoko na(?:ng)? (?:mabuhay|mabuhay pa)|ayaw ko na(?:ng)? mabuhay|papatayin ko (?:ang )?sarili|pagod na ako(?:ng)? mabuhay|sinasaktan (?:niya )?ako|binubugbog)\b/u,
    emergency:
      /\b(?:hindi (?:na )?(?:makahinga|humihinga|gumigising|magising)|di makahinga|nawalan ng malay|hinimatay|inaatake|masakit ang dibdib|nakainom ng (?:lason|muriatic|bleach))\b/u,
  },
  {
    language: 'id',
    crisis:
      /\b(?:(?:ingin|mau|pengen|pingin) (?:mati|bunuh diri|mengakhiri hidup)|bunuh diri|tidak (?:mau|ingin) hidup|nak mati|capek hidup)\b/u,
    emergency:
      /\b(?:tidak bisa (?:bernapas|bernafas)|sesak nafas|tidak sadar|pingsan|nyeri dada|sakit dada|minum racun|overdosis)\b/u,
  },
  {
    language: 'hi',
    crisis:
      /\b(?:marna chahta|marna chahti|mar jana chaht\w+|mar jaun|jeena nahi (?:chaht\w+)?|jina nahi chaht\w+|khudkushi|khud ?kushi|aatmahatya|atmahatya|jaan de d\w+|khatam kar l\w+|suicide kar\w*|zinda nahi rehna)\b|मरना चाहत|मर जाना|आत्महत्या|जीना नहीं|खुदकुशी|जान दे द/u,
    emergency:
      /\b(?:saans nahi|sans nahi|behosh|seene (?:mein|me) dard|zeher kha)\b|साँस नहीं|सांस नहीं|बेहोश|सीने में दर्द|ज़हर|जहर/u,
  },
  {
    language: 'ru',
    crisis:
      /(?:хочу|хочется|собираюсь|буду|решил|решила) (?:[^\s.]+ ){0,2}(?:умереть|сдохнуть|убить себя|покончить|повеситься|исчезнуть)|не хочу (?:больше )?жить|не могу (?:больше )?жить|покончить с собой|самоуби|суицид|нет смысла жить|режу себя|муж (?:меня )?бьет|муж (?:меня )?бьёт/u,
    emergency:
      /не (?:могу|может) дышать|не дышит|без сознания|боль в груди|сердечный приступ|инфаркт|инсульт|судороги|передоз|выпил[а]? (?:много|все) таблет|отравил/u,
  },
  {
    language: 'uk',
    crisis:
      /(?:хочу|хочеться) (?:[^\s.]+ ){0,2}(?:померти|вмерти|вбити себе)|не хочу (?:більше )?жити|самогуб|накласти на себе руки/u,
    emergency: /не (?:можу|може) дихати|не дихає|непритомн|біль у грудях|інсульт/u,
  },
  {
    language: 'ar',
    crisis:
      /(?:اريد|أريد|ابغى|بدي|عايز|عايزة|اتمنى|أتمنى|ودي) (?:ان |أن )?(?:اموت|أموت|الموت|انتحر|أنتحر|انهي حياتي|أنهي حياتي|اقتل نفسي|أقتل نفسي)|انتحار|الانتحار|سأنتحر|سانتحر|اقتل نفسي|أقتل نفسي|لا اريد (?:ان )?(?:اعيش|العيش)|لا أريد (?:أن )?(?:أعيش|العيش)|زوجي يضربني/u,
    emergency:
      /لا (?:يتنفس|تتنفس|استطيع التنفس|أستطيع التنفس|يستطيع التنفس)|فاقد الوعي|فقد الوعي|الم في الصدر|ألم في الصدر|جرعة زائدة|نوبة قلبية|نزيف شديد/u,
  },
  {
    language: 'fa',
    crisis: /می ?خواهم بمیرم|میخوام بمیرم|می ?خوام بمیرم|خودکشی|خودم را بکشم|خودمو بکشم|نمی ?خواهم زنده/u,
    emergency: /نفس نمی ?کش|بیهوش|درد قفسه سینه/u,
  },
  {
    language: 'he',
    crisis: /רוצה למות|להתאבד|התאבדות|לא רוצה לחיות|להרוג את עצמי/u,
    emergency: /לא נושם|לא נושמת|חסר הכרה|כאבים בחזה/u,
  },
  {
    language: 'zh',
    crisis:
      /想(?:要)?(?:自杀|自殺|死|去死|结束生命|結束生命)|不想活|自杀|自殺|轻生|輕生|活不下去|结束(?:自己的|我的)?生命|割腕|自残|自殘|家暴|不想(?:再)?活/u,
    emergency:
      /不能呼吸|喘不过气|没有呼吸|沒有呼吸|昏迷|昏倒|胸痛|心脏病发|心臟病發|中风|中風|吃了?(?:太多|很多|一瓶)药|服药过量|服藥過量|大出血|抽搐/u,
  },
  {
    language: 'ja',
    crisis:
      /死にたい|自殺|死のう|消えたい|生きていたくない|生きるのがつらい|もう生きられない|リスカ|リストカット|自傷/u,
    emergency:
      /息ができ|呼吸をしていない|意識がない|意識不明|胸が(?:痛|苦し)|けいれん|過量服薬|薬を(?:大量|たくさん)に?飲/u,
  },
  {
    language: 'ko',
    crisis: /죽고 ?싶|자살|살고 ?싶지|살기 ?싫|목숨을 끊|자해/u,
    emergency: /숨을 (?:못|안) ?쉬|의식이 없|의식을 잃|가슴이 (?:아프|아파)|약을 (?:너무 )?많이 먹|발작/u,
  },
  { language: 'bn', crisis: /মরতে চাই|আত্মহত্যা|বাঁচতে চাই না/u, emergency: /শ্বাস নিতে|অজ্ঞান/u },
  { language: 'th', crisis: /อยากตาย|ฆ่าตัวตาย|ไม่อยากมีชีวิต|ไม่อยากอยู่/u, emergency: /หายใจไม่ออก|หมดสติ|เจ็บหน้าอก/u },
  {
    language: 'el',
    crisis: /θελω να (?:πεθανω|αυτοκτονησω)|θέλω να (?:πεθάνω|αυτοκτονήσω)|αυτοκτον/u,
    emergency: NEVER,
  },
  {
    language: 'ro',
    crisis: /\b(?:vreau sa (?:mor|ma omor|ma sinucid)|nu mai vreau sa traiesc|sinucid\w*)\b/u,
    emergency: /\b(?:nu (?:pot|poate) respira|nu respira|inconstient\w*|durere in piept)\b/u,
  },
  { language: 'sw', crisis: /\b(?:nataka kufa|nataka kujiua|kujiua)\b/u, emergency: NEVER },
];

/** Frequent small words that show a message is not in English, by language. */
const FUNCTION_WORDS =
  / (?:el|los|las|una|que|por|para|como|cuanto|cuesta|es|esta|puedo|tengo|le|les|des|une|est|pour|avec|combien|comment|vous|je|mon|der|die|das|und|ist|nicht|wie|viel|kostet|ich|ein|eine|fur|il|che|per|sono|quanto|costa|gli|nao|uma|voce|quanto|custa|het|een|niet|hoe|wat|jest|nie|ile|bu|ve|ne|kadar|bao|nhieu|ang|ng|mga|po|sa|magkano|berapa|apa|dan|yang|det|och|hur|mycket|kuinka|wieviel|tratamiento|traitement|behandlung|trattamento|tratamento) /gu;

/** This share of foreign small words makes a message foreign. */
const FOREIGN_SHARE = 0.3;

/** Danger in any of the known languages; `folded` is the literal reading of a message. */
export function findForeignDanger(folded: string): readonly ForeignDanger[] {
  return LANGUAGES.flatMap(({ language, crisis, emergency }) => [
    ...(crisis.test(folded) ? [{ language, finding: 'crisis' as const }] : []),
    ...(emergency?.test(folded) ? [{ language, finding: 'emergency' as const }] : []),
  ]);
}

/** True if a message is plainly not in English: another script, or mostly foreign small words. */
export function isForeign(folded: string): boolean {
  const letters = folded.match(/\p{L}/gu)?.length ?? 0;
  const latin = folded.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 2 && latin < letters / 2) return true;
  const words = folded
    .trim()
    .split(' ')
    .filter((word) => word !== '.').length;
  const foreign = folded.replaceAll(' ', '  ').match(FUNCTION_WORDS)?.length ?? 0;
  return words >= 2 && foreign >= 2 && foreign / words >= FOREIGN_SHARE;
}
