import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import { inOrder } from '#catalogue/problem.ts';
import { readContent } from '#catalogue/read-content.ts';
import { findProblems } from '#checks/find-problems.ts';
import type { Command } from '../command.ts';

export const check: Command = {
  usage: '',
  about: 'Finds mistakes in the content and says where they are and what to do.',
  options: {},
  run(_, io) {
    const { catalogue, problems } = buildCatalogue(readContent(io.content));
    const all = inOrder([...problems, ...findProblems(catalogue)]);
    for (const { path, line, column, rule, message, advice } of all) {
      io.out(`content/${path}:${String(line)}:${String(column)}  ${rule}\n  ${message} ${advice}\n`);
    }
    return all.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
