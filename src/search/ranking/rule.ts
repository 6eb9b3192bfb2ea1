/** What is known of an article that holds some of the words asked for. Weights are those of `termWeight`. */
export interface Candidate {
  /** Weight of all words asked for. */
  asked: number;
  /** Number of words asked for. */
  words: number;
  /** Weight of the words that it holds. */
  held: number;
  /** Number of words that it holds. */
  heldWords: number;
  /** Sum over its words: weight of the word, times how strongly the article is about it. */
  strength: number;
  /** Weight of the words that stand in its title. */
  inTitle: number;
  /** Part of its title that these make up, from 0 to 1. */
  titleShare: number;
  /** Weight of the words that stand side by side as they were asked for, in its title or a keyword. */
  inOrder: number;
}

/** One reason to rank an article higher. Points of all rules are added. */
export interface Rule {
  /** Name in explanations. */
  name: string;
  points(candidate: Candidate): number;
}
