/** Fetches the tools of an article with the reader's first move: until then they would only answer to nobody. */
let tools: Promise<unknown> | undefined;
let areThere = false;

function load(): Promise<unknown> {
  tools ??= import('./tools.ts')
    .then(({ start }) => start())
    .then(
      () => (areThere = true),
      (error: unknown) => {
        tools = undefined; // the next move tries again
        throw error;
      },
    );
  return tools;
}

const signs = document.querySelector('.article') ? ['scroll', 'pointerover', 'focusin', 'click'] : [];
for (const sign of signs) {
  addEventListener(
    sign,
    ({ target }) => {
      if (areThere) return;
      const button =
        sign === 'click' && (target as Element).closest<HTMLElement>('kb-short-link button, .article-tools button');
      load().then(
        () => {
          if (button) button.click(); // it was quicker than the network
        },
        () => undefined,
      );
    },
    { passive: true },
  );
}
