import { expect, it } from 'vitest';
import { FAKE_ANSWERS } from '../testing/fake-assistant.ts';
import { answerSchema } from './answer-schema.ts';

it.each(Object.values(FAKE_ANSWERS))('describes every field of a reply of kind $kind', (answer) => {
  // Fields that the schema does not know would be missing from what it returns.
  expect(answerSchema.parse(answer)).toEqual(answer);
});

it('SAF-15 refuses a reply without its disclaimer', () => {
  const { disclaimer: _, ...rest } = FAKE_ANSWERS.answer;
  expect(answerSchema.safeParse(rest).success).toBe(false);
});
