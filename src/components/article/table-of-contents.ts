/** Marks the section that is in view, and folds the contents on small screens. */
class TableOfContents extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const wide = matchMedia('(width >= 64rem)');
    const fold = () => {
      if (details) details.open = wide.matches;
    };
    fold();
    wide.addEventListener('change', fold);
    this.addEventListener('click', ({ target }) => {
      if (details && !wide.matches && (target as Element).closest('a')) details.open = false;
    });

    const links = [...this.querySelectorAll<HTMLAnchorElement>('a')];
    const headings = links.flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? []);
    const mark = () => {
      const current = headings.findLast((heading) => heading.getBoundingClientRect().top < 120);
      for (const link of links) link.ariaCurrent = link.hash === `#${current?.id ?? ''}` ? 'location' : null;
    };
    // the position of headings matters only when one of them comes into view or leaves it
    const observer = new IntersectionObserver(mark, { rootMargin: '-110px 0px 0px' });
    for (const heading of headings) observer.observe(heading);
  }
}

customElements.define('kb-table-of-contents', TableOfContents);
