/**
 * Words that a rule of danger hangs on. A misspelling one edit away is read as the word too.
 * Short words are here only if people in distress misspell them; see `real-words.ts` for the
 * ordinary words that must not be taken for one of these.
 */
export const VOCABULARY: readonly string[] = `
die dying dead death kill killed killing suicide suicidal unalive myself himself herself yourself overdose
overdosed overdosing hang hanging hanged jump jumping bridge noose shoot shooting stab stabbed stabbing knife
weapon strangle strangled choke choked choking poison poisoned poisoning pills tablets bleach swallow swallowed
hurt hurting harm harming cutting burning bleeding blood alive living live life anymore goodbye worthless hopeless
pointless burden existing exist disappear tonight attempt attempted tried
breathe breathing breath gasping chest unconscious unresponsive collapsed fainted seizure seizures fitting
convulsing convulsion stroke swollen swelling tongue throat allergic anaphylaxis anaphylactic epipen numb slurring
slurred drooping paralysed vomiting blue choking ambulance emergency heart attack
abusing abusive raped raping rape beating beats threatened threatens forced hits
addicted addiction lozenges
`
  .trim()
  .split(/\s+/);

/** Function words that let a run of letters be cut into words: `iwanttodie`. */
export const FUNCTION_WORDS: readonly string[] = `
i im ive ill id me my you he she they we it is am are was be been to of off in on at by for the a and or not no
dont cant wont want wanna need going gonna feel so all over with from up out do does did have had has this that
just really keep thinking think about how can could will would should end ending take taking own self help please
now here gone wish were never wake again ready stop hate her him them
`
  .trim()
  .split(/\s+/);
