/** The folder of the compiled sources. */
export const COMPILED = new URL('../../dist/src/', import.meta.url);
/** The model that ships with the product. */
export const MODEL_DIRECTORY = 'models/vouch-minilm';
/** The compiled script of an encoder thread. */
export const ENCODER_THREAD = new URL('node/encoder-thread.js', COMPILED);
