import { questionsAt } from '#catalogue/paths.ts';
import { fileStart, findingAt, isUnreadable, type Check } from './check.ts';

/** Questions whose article is not there: it was deleted by hand, or its folder has another number. */
export const loneQuestions: Check = {
  name: 'lone-questions',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const path of catalogue.written.keys()) {
      const id = questionsAt(path)?.id;
      if (id === undefined || catalogue.articles.has(id) || isUnreadable(catalogue, id)) continue;
      yield findingAt({ path }, fileStart, {
        message: `These questions have no article: there is no FAQ ${id}.`,
        advice: 'Move the file to the article that answers them, or delete it.',
      });
    }
  },
};
