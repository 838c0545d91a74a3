/** A visitor's message and the route of the safety screen that is right for it. */
export interface LabelledMessage {
  readonly text: string;
  /** The visitor's earlier messages, oldest first. */
  readonly history: readonly string[];
  /** What kind of message it is, finer than the route. */
  readonly category: string;
  readonly route: string;
}
