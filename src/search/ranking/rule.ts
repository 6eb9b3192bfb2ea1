/** What an article holds of the words asked for. Weights are those of `termWeight`. */
export interface Candidate {
  /** Number of the article. */
  article: number;
  /** Weight of all words asked for. */
  asked: number;
  /** Weight of the words that it holds, and which: bit by bit, the first word in the lowest. */
  held: number;
  heldGroups: number;
  /** Sum over its words: weight of the word, times how strongly the article is about it. */
  strength: number;
  /** Weight of the words that stand in its title. */
  inTitle: number;
  /** Part of its title that these make up. More than 1, where two words mean the same one. */
  titleShare: number;
  /** Weight of the words that stand side by side as they were asked for, in its title, a keyword or questions. */
  inOrder: number;
}

/** Whether an article holds a word of the query, by the place of that word's group. */
export const holds = ({ heldGroups }: Candidate, group: number): boolean => (heldGroups & (1 << group)) !== 0;

/** One reason to rank an article higher. Points of all rules are added. */
export interface Rule {
  /** Name in explanations. */
  name: string;
  points(candidate: Candidate): number;
}
