/** A case or a case file that cannot be used. The message begins with its file and line. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(place: string, reason: string) {
    super(`${place}: ${reason}`);
  }
}
