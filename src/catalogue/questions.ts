import type { Place } from '#markdown/outline.ts';
import type { Catalogue } from './catalogue.ts';
import { questionsPath } from './paths.ts';

/** What somebody asks, as one line of a file says it. */
export interface Question {
  text: string;
  place: Place;
}

/**
 * What readers of a language ask when an article is their answer, in their own words. Editors note it from tickets
 * and from searches that found nothing; it is read by search alone.
 */
export function questionsOf({ written }: Catalogue, id: string, locale: string): Question[] {
  const questions: Question[] = [];
  let lineStart = 0;
  for (const [index, line] of (written.get(questionsPath(id, locale)) ?? '').split('\n').entries()) {
    const text = line.trim();
    const column = line.indexOf(text);
    const start = lineStart + column;
    if (text) questions.push({ text, place: { line: index + 1, column: column + 1, start, end: start + text.length } });
    lineStart += line.length + 1;
  }
  return questions;
}
