import { sourceFields } from '#catalogue/article-types/common-fields.ts';

const length = ({ minLength, maxLength }: { minLength: number | null; maxLength: number | null }) => ({
  least: minLength ?? 0,
  most: maxLength ?? Infinity,
});

function mistakeIn(name: string, text: string, { least, most }: { least: number; most: number }): string | undefined {
  const count = text.trim().length;
  if (count < least) return `A ${name} has at least ${String(least)} characters; this one has ${String(count)}.`;
  if (count > most) return `A ${name} has at most ${String(most)} characters; this one has ${String(count)}.`;
  return undefined;
}

/** Why a title cannot be one, or `undefined`. */
export const titleMistake = (title: string): string | undefined =>
  mistakeIn('title', title, length(sourceFields.title));

/** Why a summary cannot be one, or `undefined`. */
export const summaryMistake = (summary: string): string | undefined =>
  mistakeIn('summary', summary, length(sourceFields.summary));
