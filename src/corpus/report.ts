import type { ArticleProblem } from '../domain/article.ts';

/** Told of a problem at a line of the file. */
export type Report = (severity: ArticleProblem['severity'], line: number, reason: string) => void;

/** Told of a problem at an offset of the file. */
export type ReportAt = (severity: ArticleProblem['severity'], offset: number, reason: string) => void;

/** The line of an offset, counted from 1. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
