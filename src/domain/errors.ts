/** Something an operator or a caller can fix. `code` is stable and public. */
export abstract class VouchError extends Error {
  abstract readonly code: string;
  /** The HTTP status that tells the same. */
  abstract readonly status: 400 | 404 | 405 | 413 | 415 | 429 | 500 | 503;
  /** Seconds after which another try makes sense, where one does. */
  readonly retryAfter: number | null = null;
}

/** The request cannot be understood. */
export class BadRequestError extends VouchError {
  override readonly name = 'BadRequestError';
  readonly code = 'bad-request';
  readonly status = 400;
}

/** There is nothing at this address. */
export class NotFoundError extends VouchError {
  override readonly name = 'NotFoundError';
  readonly code = 'not-found';
  readonly status = 404;
}

/** The address exists, but not for this HTTP method. */
export class MethodError extends VouchError {
  override readonly name = 'MethodError';
  readonly code = 'method-not-allowed';
  readonly status = 405;
}

/** The request's body is larger than any question can be. */
export class TooLargeError extends VouchError {
  override readonly name = 'TooLargeError';
  readonly code = 'too-large';
  readonly status = 413;
}

/** The request's body is not JSON by its content type. */
export class ContentTypeError extends VouchError {
  override readonly name = 'ContentTypeError';
  readonly code = 'unsupported-content-type';
  readonly status = 415;
}

/** One client asks more often than the operator allows. */
export class RateLimitError extends VouchError {
  override readonly name = 'RateLimitError';
  readonly code = 'rate-limited';
  readonly status = 429;

  constructor(
    message: string,
    override readonly retryAfter: number,
  ) {
    super(message);
  }
}

/** More questions are waiting than the service takes on. */
export class OverloadedError extends VouchError {
  override readonly name = 'OverloadedError';
  readonly code = 'overloaded';
  readonly status = 503;
  override readonly retryAfter = 2;
}

/** The service is not ready yet, or is shutting down. */
export class UnavailableError extends VouchError {
  override readonly name = 'UnavailableError';
  readonly code = 'unavailable';
  readonly status = 503;
  override readonly retryAfter = 5;
}

/** The settings cannot be used. */
export class ConfigError extends VouchError {
  override readonly name = 'ConfigError';
  readonly code = 'bad-settings';
  readonly status = 500;
}

/** At least one article file cannot be used. */
export class CorpusError extends VouchError {
  override readonly name = 'CorpusError';
  readonly code = 'bad-corpus';
  readonly status = 500;
}

/** The index is missing, damaged, or was built from something else. */
export class IndexError extends VouchError {
  override readonly name = 'IndexError';
  readonly code = 'index-unavailable';
  readonly status = 503;
}

/** The model's files are missing or altered, or the model failed. */
export class EncoderError extends VouchError {
  override readonly name = 'EncoderError';
  readonly code = 'model-unavailable';
  readonly status = 503;
}
