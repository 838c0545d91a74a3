import { testPassageIndex } from '../testing/passage-index-contract.ts';
import { createFlatIndex } from './flat-index.ts';

testPassageIndex('the flat index', async (vectors, dimensions) => createFlatIndex(vectors, dimensions));
