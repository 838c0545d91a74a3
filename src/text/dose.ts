/** A number with a unit that medicines are measured in. */
const DOSE =
  /\d\s*(?:mg|mcg|µg|μg|ug|g|ml|iu|units?|milligrams?|micrograms?|millilitres?|milliliters?|lozenges?|tablets?|capsules?|drops|puffs)(?:\/kg)?\b/i;

/** Whether a text names an amount of a medicine. */
export function hasDose(text: string): boolean {
  return DOSE.test(text);
}
