import { describe, expect, it } from 'vitest';
import { isQualifying } from './qualifiers.ts';

describe('isQualifying', () => {
  it.each([
    'Ketamine isn’t a cure.',
    "You can't drive home.",
    'Never take two doses.',
    'It is given unless you object.',
    'Everyone except children may attend.',
    'It is used only if other treatments failed.',
    'You must fast for six hours.',
    'It should be evaluated with care.',
    'Grapefruit is best avoided.',
    'The medicine is contraindicated in pregnancy.',
    'Always consult a professional.',
    'Discuss your goals, and any worries, with your therapist.',
    'Talk to your doctor first.',
    'Ask your pharmacist about tablets.',
    'Tell us about allergies.',
    'The price depends on the clinic.',
    'Use with caution.',
    'Further research is needed.',
    'Seek urgent help if you feel faint.',
    'There is no evidence for this.',
  ])('marks %j', (sentence) => {
    expect(isQualifying(sentence)).toBe(true);
  });

  it.each([
    'Ketamine is an anesthetic.',
    'A session lasts an hour.',
    'We notify you by e-mail.',
    'A consultation costs £90.',
    'The knot in the thread dissolves.',
    'Asparagus and mustard are served.',
    'Parking is free.',
  ])('leaves %j', (sentence) => {
    expect(isQualifying(sentence)).toBe(false);
  });
});
