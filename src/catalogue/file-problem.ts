import { locales } from '#i18n/locales.ts';
import { likely } from './likely.ts';
import { editionAt, questionsAt } from './paths.ts';
import type { Problem } from './problem.ts';
import { isText, largestText, type ContentFile } from './read-content.ts';

const isMarkdown = (path: string) => /\.(md|markdown|mdx)$/i.test(path);
const isYaml = (path: string) => /\.ya?ml$/i.test(path);
/** Meant to be questions, whatever its name. */
const isOfQuestions = (path: string) => /questions?\b[^/]*\.txt$/i.test(path);

const yamlFiles = ['taxonomy.yaml', 'terms.yaml', 'retired.yaml', 'redirects.yaml'];

/** What is wrong with a file before anything in it is understood, or `undefined`. */
export function fileProblem({ path, size, text }: ContentFile): Problem | undefined {
  const report = (rule: string, message: string, advice: string, line = 1): Problem => ({
    path,
    line,
    column: 1,
    rule,
    severity: 'error',
    message,
    advice,
  });
  if (path.endsWith('/')) {
    return report(
      'empty-folder',
      'The folder is empty.',
      `Write the article’s text into ${path}${locales[0] ?? ''}.md, or remove the folder.`,
    );
  }
  if (isMarkdown(path) && path !== 'README.md' && !editionAt(path))
    return report('file-name', ...wrongName(path, '.md'));
  if (isOfQuestions(path) && !questionsAt(path)) return report('file-name', ...wrongName(path, '.questions.txt'));
  if (isYaml(path) && !yamlFiles.includes(path)) {
    return report(
      'file-name',
      'No file of this name is read.',
      likely(path, yamlFiles) ?? `The files beside the articles are ${yamlFiles.join(', ')}.`,
    );
  }
  if (!isText(path)) return undefined;
  if (text === undefined) {
    return size > largestText
      ? report(
          'file-size',
          `The file has ${String(Math.ceil(size / 1024))} kB; a text may have ${String(largestText / 1024)} kB.`,
          'Split the article, or remove what is not text.',
        )
      : report(
          'file-encoding',
          'The file is not encoded as UTF-8.',
          'Open it in an editor, choose “Save with encoding” and UTF-8.',
        );
  }
  const conflict = text.search(/^<{7} /m);
  if (conflict < 0) return undefined;
  return report(
    'git-conflict',
    'Two people changed the same lines, and Git could not decide: both versions stand here.',
    'Keep the lines that are right, and remove the others with the three lines “<<<<<<<”, “=======” and “>>>>>>>”.',
    text.slice(0, conflict).split('\n').length,
  );
}

function wrongName(path: string, ending: string): [message: string, advice: string] {
  const [top, folder = '', name = '', deeper] = path.split('/');
  const names = locales.map((locale) => locale + ending).join(' or ');
  const form = `Its path must be faq/<id>/<language>${ending}, like faq/2193/${locales[0] ?? ''}${ending}.`;
  if (top !== 'faq' || deeper !== undefined || !name) return ['This text stands in no article’s folder.', form];
  if (!/^[1-9][0-9]{0,5}$/.test(folder)) {
    return [
      `The folder “${folder}” is not named after an id.`,
      'Name it with the id alone: 1 to 6 digits, the first not 0, like 2193.',
    ];
  }
  return [`The file “${name}” is not named after a language.`, `Name it ${names}.`];
}
