/**
 * Tells visitors apart for the rate limit without keeping their addresses: a hash with a salt that
 * lives in one isolate's memory. It need not be cryptographic; nobody sees it.
 */
export function createClientKey(): (address: string) => string {
  const [salt = 0] = crypto.getRandomValues(new Uint32Array(1));
  return (address) => {
    // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
    let hash = 0x811c9dc5 ^ salt;
    for (const character of address) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
    return (hash >>> 0).toString(36);
  };
}
