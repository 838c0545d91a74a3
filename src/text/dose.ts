const NUMBER =
  '(?:[\\d½¼¾⅓⅔]|\\b(?:half(?: an?)?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand))';
const UNIT =
  '(?:mg|mcg|µg|μg|ug|g|mls?|cc|iu|units?|grams?|milligrams?|micrograms?|millilit(?:re|er)s?|lozenges?|tablets?|pills?|capsules?|drops?|puffs?|sprays?|patch(?:es)?)';
/**
 * A number with a unit that medicines are measured in ("50 mg", "a 50-mg dose", "two tablets"), or
 * such a unit at the top of a table's column ("Dose (mg)").
 */
const DOSE = new RegExp(`${NUMBER}[\\s-]*${UNIT}(?![\\p{L}\\p{N}])|\\(${UNIT}\\)`, 'iu');

/** Whether a text names an amount of a medicine. */
export function hasDose(text: string): boolean {
  return DOSE.test(text);
}
