import type { Answer, Contact, GuidanceRoute, Message, ReplyBlock, SupportLine } from './reply.ts';
import type { Ranking } from './retrieval.ts';

/** What the encoder's weights are, and the constants that were trained with them. */
export interface EncoderModel {
  /** Name and hash of the weights; vectors of different ids cannot be compared. */
  readonly id: string;
  readonly dimensions: number;
  readonly tokenDimensions: number;
  /** `[k0, k1, k2, k3]` of the late-interaction score. */
  readonly rescore: readonly [number, number, number, number];
  /** Sharpness of the soft minimum over the question's tokens. */
  readonly softmin: number;
  /** Names of the kinds of message, in the order of {@link QuestionEncoding.routes}. */
  readonly routes: readonly string[];
}

/** One encoder pass over a question. */
export interface QuestionEncoding {
  /** Unit vector, `dimensions` numbers. */
  readonly vector: Float32Array;
  /** One unit vector per token, row by row: `weights.length × tokenDimensions` numbers. */
  readonly tokens: Float32Array;
  /** How much each token matters; sums to 1. */
  readonly weights: Float32Array;
  /** Probability of each kind of message; sums to 1. */
  readonly routes: Float32Array;
}

/** One encoder pass over a passage. */
export interface PassageEncoding {
  /** Unit vector, `dimensions` numbers. */
  readonly vector: Float32Array;
  /** One vector per token, row by row, ×127 and rounded. */
  readonly tokens: Int8Array;
  /** Number of tokens of each segment; special tokens belong to the first and the last one. */
  readonly segmentTokens: readonly number[];
}

/** Turns text into vectors: one pass of the transformer a text. */
export interface Encoder {
  readonly model: EncoderModel;
  /**
   * @throws {@link OverloadedError} when too many texts are waiting.
   * @throws {@link EncoderError} when the model fails.
   */
  encodeQuestion(text: string): Promise<QuestionEncoding>;
  /** @param segments - the passage in pieces; joined by spaces they are its text. */
  encodePassage(segments: readonly string[]): Promise<PassageEncoding>;
  /** Frees the model. Texts that still wait are refused. */
  close(): Promise<void>;
}

/** A passage found by its vector. */
export interface Hit {
  /** Position of the passage in the index. */
  readonly passage: number;
  /** Cosine of the two vectors; higher is nearer. */
  readonly similarity: number;
}

/** Finds the passages nearest to a vector, nearest first. */
export interface PassageIndex {
  readonly size: number;
  search(vector: Float32Array, limit: number): Promise<readonly Hit[]>;
}

/**
 * For every token of a question, its best match among the tokens of each piece of text (MaxSim).
 *
 * @param question - one unit vector per token, row by row.
 * @param pieces - token vectors ×127 of each piece, row by row; an empty piece matches nothing (-1).
 * @returns for each piece one cosine per question token.
 * @see Khattab and Zaharia, ColBERT, 2020, https://arxiv.org/abs/2004.12832
 */
export type MaxSim = (
  question: Float32Array,
  pieces: readonly Int8Array[],
  tokenDimensions: number,
) => readonly Float32Array[];

/** What the safety screen found. `support` may join any outcome. */
export type Verdict =
  /** The reply is fixed; nothing is searched. */
  | {
      readonly kind: 'takeover';
      readonly route: GuidanceRoute;
      readonly blocks: readonly ReplyBlock[];
      readonly support: SupportLine | null;
    }
  /** The articles may speak, but only after this preface. */
  | {
      readonly kind: 'boundary';
      readonly route: GuidanceRoute;
      readonly preface: readonly ReplyBlock[];
      readonly support: SupportLine | null;
    }
  | { readonly kind: 'clear'; readonly support: SupportLine | null };

/** The model's view of a message. */
export interface MessageReading {
  /** Probability by route name of the encoder. */
  readonly routes: Readonly<Record<string, number>>;
}

/** Catches people in danger, and what the articles must not answer, before anything is searched. */
export interface Guard {
  /**
   * Judges the raw message and the earlier questions.
   *
   * @param readings - of the earlier questions and, last, of the message; `null` while the model has
   *   not read them. A reading may raise the verdict, never lower it.
   */
  screen(message: Message, readings: readonly MessageReading[] | null): Verdict;
  /** Judges by the rules alone, where no model can be asked: what they only suspect counts too. */
  screenAlone(message: Message): Verdict;
  /**
   * The earlier questions without those of people in danger: they are no context for a search, and
   * nobody is told that their price question was understood with them.
   */
  calmHistory(message: Message, readings: readonly MessageReading[]): readonly string[];
}

/** Answers a visitor's message. */
export interface Assistant {
  /**
   * @param observe - receives what was found and how long each step took; for people who evaluate.
   * @throws {@link OverloadedError} when too many questions are waiting.
   * @throws {@link EncoderError} when the model fails.
   */
  answer(message: Message, observe?: (step: TraceStep) => void): Promise<Answer>;
  /** The card for a person in danger whom the rules find, without the model; else `null`. */
  screen(message: Message): Promise<Answer | null>;
}

/** One step on the way to an answer. */
export type TraceStep = { readonly ms: number } & (
  | { readonly name: 'screen'; readonly verdict: Verdict }
  | { readonly name: 'encode'; readonly text: string }
  | { readonly name: 'rank'; readonly reading: 'alone' | 'in-context'; readonly ranking: Ranking }
  | { readonly name: 'decide'; readonly decision: 'answer' | 'choices' | 'no-answer' }
  | { readonly name: 'compose' }
  /** `reason`: why the draft was refused, or `null` if all of it is proved. */
  | { readonly name: 'prove'; readonly reason: string | null }
);

/** What every reply of one clinic carries. */
export interface House {
  readonly contact: Contact;
  readonly disclaimer: string;
}

/** What a visitor thinks of one reply. No word of theirs is in it. */
export interface Feedback {
  /** Made up at random by the sender; a second message with the same id replaces the first. */
  readonly id: string;
  readonly answerId: string;
  readonly corpusVersion: string;
  readonly helpful: boolean;
  readonly reason: 'off-topic' | 'incomplete' | 'unclear' | 'outdated' | null;
}

/** Keeps what staff want to know later. No reply ever depends on it. */
export interface Store {
  saveFeedback(feedback: Feedback): Promise<void>;
  /** The latest feedback, newest first, with the hour it came in (`2026-11-24T15`). */
  listFeedback(limit: number): Promise<readonly (Feedback & { readonly hour: string })[]>;
  close(): Promise<void>;
}
