/** The binding of the files that are deployed with the Worker, as far as it is used. */
export interface Assets {
  fetch(request: Request): Promise<Response>;
}

/** Reads one file that is deployed with the Worker; `null` if there is none. */
export async function readAsset(assets: Assets, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  // Only the path counts: the binding never leaves the Worker, whatever the host is called.
  const response = await assets.fetch(new Request(new URL(path, 'https://assets.invalid/')));
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** SHA-256 in hexadecimal. */
export async function sha256(content: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
