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
    'No.',
    'No driving for a day.',
    'Eat nothing before.',
    'There are exceptions.',
    'Only a doctor may prescribe it.',
    'It is safe as long as somebody is with you.',
    'You have to rest.',
    'The child needs to be twelve.',
    'Mixing it with alcohol is unsafe.',
    'It is unsuitable in pregnancy.',
    'An overdose can be fatal.',
    'How long it lasts is unknown.',
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
    'It is harmless.',
    'Nobles and knots are notable.',
  ])('leaves %j', (sentence) => {
    expect(isQualifying(sentence)).toBe(false);
  });
});
