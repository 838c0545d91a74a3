/**
 * Tells visitors apart without keeping their addresses: a hash with a salt that lives in the memory
 * of one isolate. Made at a request, because a Worker has no random numbers before the first one.
 */
export function createClientKey(): (address: string) => Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return async (address) => {
    const digest = await crypto.subtle.digest(
      'SHA-256',
      new Uint8Array([...salt, ...new TextEncoder().encode(address)]),
    );
    return String.fromCharCode(...new Uint8Array(digest));
  };
}
