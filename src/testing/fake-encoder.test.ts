import { testEncoder } from './encoder-contract.ts';
import { createFakeEncoder } from './fake-encoder.ts';

testEncoder('the fake encoder', async () => createFakeEncoder());
